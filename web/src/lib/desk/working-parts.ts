/** What the first screen does not need: fetched as soon as it stands, so that it is there when something is dropped. */
export { default as DocumentPane } from '../edit/DocumentPane.svelte';
export { default as DocumentSheet } from '../edit/DocumentSheet.svelte';
export { default as Thread } from '../coach/Thread.svelte';
export { Pane, PaneGroup, PaneResizer } from 'paneforge';

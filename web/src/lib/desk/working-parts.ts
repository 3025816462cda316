/** The half of the page that the first screen does not need; `parts.svelte.ts` fetches it. */
export { default as DocumentsScreen } from '../documents/DocumentsScreen.svelte';
export { default as DocumentPane } from '../edit/DocumentPane.svelte';
export { default as DocumentSheet } from '../edit/DocumentSheet.svelte';
export { default as Thread } from '../coach/Thread.svelte';
export { default as Palette } from './Palette.svelte';
export { default as MenuRoot } from './MenuRoot.svelte';
export { Pane, PaneGroup, PaneResizer } from 'paneforge';
export { toast, Toaster } from 'svelte-sonner';

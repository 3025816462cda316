import type { Desk } from './desk.svelte.ts';

/** Frames to wait for the document to come into view; half a second on a slow machine. */
const patience = 30;

/** Opens what stands above the document. On a small screen the document is pulled up first. */
export async function openTool(desk: Desk, tool: 'export' | 'share' | 'versions'): Promise<void> {
  desk.document.sheetOpen = true;
  for (let frame = 0; frame < patience; frame++) {
    await new Promise(requestAnimationFrame);
    const button = document.querySelector<HTMLElement>(`[data-tool="${tool}"]`);
    if (!button) continue;
    button.focus();
    // A menu opens by its key; a plain button, and what only floats, by a click.
    if (button.getAttribute('aria-haspopup') === 'menu')
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    else button.click();
    return;
  }
}

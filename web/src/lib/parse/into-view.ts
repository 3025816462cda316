/** Scrolls the panel that holds `element`, and nothing else, when the element is not wholly in view. */
export function intoView(element: Element | null | undefined) {
  const panel = element?.closest('[data-scrolls]');
  if (!element || !panel) return;
  const own = element.getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  if (own.top >= frame.top + 8 && own.bottom <= frame.bottom - 8) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = panel.scrollTop + own.top - frame.top - (frame.height - Math.min(own.height, frame.height)) / 2;
  panel.scrollTo({ top, behavior: still ? 'auto' : 'smooth' });
}

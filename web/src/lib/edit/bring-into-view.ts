/** Scrolls the panel that holds `element`, and nothing else, so that it stands in the middle. */
export function centre(element: Element | null | undefined) {
  const panel = element?.closest('.tab-body');
  if (!element || !panel) return;
  const from = element.getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  const top = panel.scrollTop + from.top - frame.top - (frame.height - from.height) / 2;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  panel.scrollTo({ top, behavior: still ? 'auto' : 'smooth' });
}

/** Brings the element of `pointer` into view, or the first part of it, or the nearest thing that holds it. */
export function bringIntoView(frame: HTMLElement, pointer: string) {
  const leaves = [...frame.querySelectorAll<HTMLElement>('[data-pointer]')];
  const named = (path: string) =>
    leaves.find(({ dataset }) => dataset.pointer === path || dataset.pointer?.startsWith(`${path}/`));
  let path = pointer;
  let found = named(path);
  while (!found && path.lastIndexOf('/') > 0) {
    path = path.slice(0, path.lastIndexOf('/'));
    found = named(path);
  }
  centre(found);
}

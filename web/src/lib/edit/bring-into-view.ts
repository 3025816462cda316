/** Scrolls to the element of `pointer`, or to the first part of it, or to the nearest thing that holds it. */
export function bringIntoView(frame: HTMLElement, pointer: string): boolean {
  const leaves = [...frame.querySelectorAll<HTMLElement>('[data-pointer]')];
  const named = (path: string) =>
    leaves.find(({ dataset }) => dataset.pointer === path || dataset.pointer?.startsWith(`${path}/`));
  let path = pointer;
  let found = named(path);
  while (!found && path.includes('/')) {
    path = path.slice(0, path.lastIndexOf('/'));
    found = path ? named(path) : undefined;
  }
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  found?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  return Boolean(found);
}

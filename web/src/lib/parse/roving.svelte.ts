/** One stop of the Tab key for all lines of a page; arrows, Home and End go from line to line. */
export class RovingLines {
  #current = $state(0);
  #frame: () => Element | undefined;

  constructor(frame: () => Element | undefined) {
    this.#frame = frame;
  }

  tabindex = (index: number): 0 | -1 => (index === this.#current ? 0 : -1);
  at = (index: number) => (this.#current = index);

  onkey(event: KeyboardEvent, index: number, count: number) {
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined || to < 0 || to >= count) return;
    event.preventDefault();
    this.#frame()?.querySelector<HTMLElement | SVGElement>(`[data-line="${to}"]`)?.focus();
  }
}

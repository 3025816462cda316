import type { Attachment } from 'svelte/attachments';

export interface Draggable {
  /** Rows that may change places carry the same `data-rows`. */
  rows: string;
  index: number;
  drop: (to: number) => void;
}

/** Pixels from the edge of the scrolling panel at which it begins to move, and how far each time. */
const edge = 48;
const pace = 9;

/**
 * The grip of a row: dragged with a mouse, a pen or a finger it takes the row to another place among its like; Escape
 * leaves it where it was. What the grip does with keys stands in the row.
 */
export function dragging(row: () => Draggable): Attachment<HTMLElement> {
  return (grip) => {
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.preventDefault();
      grip.focus({ preventScroll: true });
      carry(grip, event, row());
    };
    grip.addEventListener('pointerdown', down);
    return () => grip.removeEventListener('pointerdown', down);
  };
}

function carry(grip: HTMLElement, start: PointerEvent, { rows, index, drop }: Draggable) {
  const own = grip.closest<HTMLElement>(`[data-rows="${CSS.escape(rows)}"]`);
  if (!own) return;
  const all = [...document.querySelectorAll<HTMLElement>(`[data-rows="${CSS.escape(rows)}"]`)];
  const panel = own.closest<HTMLElement>('.tab-body');
  let to = index;
  grip.setPointerCapture(start.pointerId);
  own.dataset.carried = '';

  const mark = () => {
    for (const [at, other] of all.entries()) {
      if (at === to && to !== index) other.dataset.drop = to < index ? 'before' : 'after';
      else delete other.dataset.drop;
    }
  };
  const move = ({ clientY }: PointerEvent) => {
    const boxes = all.map((row) => row.getBoundingClientRect());
    const above = boxes.filter((box, at) => at !== index && box.top + box.height / 2 < clientY).length;
    to = above;
    own.style.transform = `translateY(${clientY - start.clientY + scrolled()}px)`;
    mark();
    scroll(clientY);
  };
  const from = panel?.scrollTop ?? 0;
  const scrolled = () => (panel?.scrollTop ?? 0) - from;
  const scroll = (y: number) => {
    const frame = panel?.getBoundingClientRect();
    if (!panel || !frame) return;
    if (y < frame.top + edge) panel.scrollTop -= pace;
    else if (y > frame.bottom - edge) panel.scrollTop += pace;
  };
  const end = (dropped: boolean) => {
    grip.removeEventListener('pointermove', move);
    grip.removeEventListener('pointerup', up);
    grip.removeEventListener('pointercancel', cancel);
    window.removeEventListener('keydown', key, true);
    delete own.dataset.carried;
    own.style.transform = '';
    for (const row of all) delete row.dataset.drop;
    if (dropped && to !== index) drop(to);
  };
  const up = () => end(true);
  const cancel = () => end(false);
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    end(false);
  };
  grip.addEventListener('pointermove', move);
  grip.addEventListener('pointerup', up);
  grip.addEventListener('pointercancel', cancel);
  window.addEventListener('keydown', key, true);
}

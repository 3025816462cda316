/** The beginning of a token at the end of what has come so far. */
const begun = /\{(?:\{[a-z]{0,12}\d{0,4}\}?)?$/;

/** Restores a text that comes in pieces: a piece that ends inside a token waits for the next. */
export function restoring(restore: (text: string) => string) {
  let held = '';
  return {
    push(piece: string): string {
      const text = held + piece;
      held = begun.exec(text)?.[0] ?? '';
      return restore(text.slice(0, text.length - held.length));
    },
    end(): string {
      const rest = restore(held);
      held = '';
      return rest;
    },
  };
}

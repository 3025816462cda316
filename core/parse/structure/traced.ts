import type { Line } from '../line.ts';

/** A value of the résumé with the lines it was read from. `raw` is the text as it stands there. */
export interface Traced {
  text: string;
  raw: string;
  lines: Line[];
  /** 0–1: how sure the reader is that the text belongs in this field. */
  confidence: number;
}

/** A part of a résumé whose leaves are traced. */
export type Draft = Traced | Draft[] | { [key: string]: Draft | undefined };

export function traced(text: string, lines: Line[], confidence = 0.8, raw = text): Traced {
  return { text: tidy(text), raw: tidy(raw), lines, confidence };
}

export function isTraced(draft: unknown): draft is Traced {
  return (
    typeof draft === 'object' && draft !== null && 'raw' in draft && 'lines' in draft && Array.isArray(draft.lines)
  );
}

/** White space closed, private-use icons and loose separators at the ends dropped. */
export function tidy(text: string): string {
  return text
    .replace(/[\ue000-\uf8ff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;|•·–—:/\\-]+(?=\S)|[\s,;|•·–—:\\]+$/gu, '')
    .trim();
}

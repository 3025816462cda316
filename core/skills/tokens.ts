/** A word or one of the signs that belong to names of skills (`C++`, `C#`, `.NET`, `CI/CD`). Offsets are UTF-16. */
export interface Token {
  /** Lower-cased, without accents: what forms are compared by. */
  key: string;
  raw: string;
  start: number;
  end: number;
}

const token = /[\p{L}\p{M}\p{N}]+|[+#./&]/gu;

// Ligatures and the sharp s are letters of their own to NFD, so they are spelled out.
const spelled: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };

/** Lower case without accents: "Qualitätssicherung" → "qualitatssicherung". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[ -~]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøł]/g, (letter) => spelled[letter] ?? letter);
}

/** Words and name signs of a text in order. Hyphens, commas and spaces only separate. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(token)) {
    const raw = match[0];
    tokens.push({ key: fold(raw), raw, start: match.index, end: match.index + raw.length });
  }
  return tokens;
}

import type { hidden } from '../share/marks.ts';

export type TokenKind = keyof typeof hidden | 'employer';

/** Gives out tokens and knows what each stands for. */
export function createTokens() {
  const tokenOf = new Map<string, string>();
  const wordOf = new Map<string, string>();
  const counts: Partial<Record<TokenKind, number>> = {};
  const shape = /\{\{[a-z]+\d+\}\}/g;
  const restore = (text: string): string => text.replace(shape, (token) => wordOf.get(token) ?? token);
  const keep = (kind: TokenKind, found: string, word: string): string => {
    const known = tokenOf.get(found);
    if (known !== undefined) return known;
    const number = (counts[kind] ?? 0) + 1;
    counts[kind] = number;
    const token = `{{${kind}${number}}}`;
    tokenOf.set(found, token);
    wordOf.set(token, word);
    return token;
  };
  return {
    restore,
    /** For something found in a text that has tokens already: those inside it are taken back first. */
    give: (kind: TokenKind, found: string): string => keep(kind, found, restore(found)),
    /** The text with a token for all that only looks like one, so that it comes back as it was. */
    shield: (text: string): string => text.replace(shape, (found) => keep('private', `literal ${found}`, found)),
  };
}

/** Scripts that write no spaces between words: a name may stand right beside the next word. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const isUnspaced = new RegExp(`[${unspaced}]`, 'u');
/** Little words that Arabic and Hebrew write onto the next: "and", "by", "for", "the". */
const joined = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const before = '(?<![\\p{L}\\p{N}])';
/** A genitive may follow: "Brennan's", "Brennans". */
const after = "(?=(?:['’]?s)?(?![\\p{L}\\p{N}]))";

export const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');

/** A pattern that finds a word as a whole, by the borders that its script has. */
export function bordered(word: string): string {
  const first = word.at(0) ?? '';
  const last = [...word].at(-1) ?? '';
  const start = isUnspaced.test(first)
    ? ''
    : joined.test(first)
      ? `${before}(?:[وفبلك]?(?:ال)?|[ובלמשהכ]{0,2})`
      : before;
  return start + escaped(word) + (isUnspaced.test(last) ? '' : after);
}

/** Letters that do not come apart into a plain one and an accent. */
const plain: Record<string, string> = {
  ß: 'ss',
  ẞ: 'SS',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
};

/** The text without accents, case kept: "Łódź" → "Lodz". */
export const fold = (text: string): string => [...text.normalize('NFC')].map(foldSign).join('');

const foldSign = (sign: string): string => plain[sign] ?? sign.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '');

/** Replaces what `pattern` (global) finds in the folded text, in the text as it stands; `mark` is given what stood there. */
export function replaceFolded(text: string, pattern: RegExp, mark: (found: string) => string): string {
  const origin: number[] = [];
  let folded = '';
  let at = 0;
  for (const sign of text) {
    const part = foldSign(sign);
    for (let i = 0; i < part.length; i++) origin.push(at);
    folded += part;
    at += sign.length;
  }
  origin.push(text.length);
  let result = '';
  let done = 0;
  for (const match of folded.matchAll(pattern)) {
    const start = origin[match.index] ?? 0;
    const end = origin[match.index + match[0].length] ?? text.length;
    result += text.slice(done, start) + mark(text.slice(start, end));
    done = end;
  }
  return result + text.slice(done);
}

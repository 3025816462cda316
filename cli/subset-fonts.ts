/**
 * `npm run fonts`: makes web/static/fonts/*.ttf, the typefaces of documents, from the full faces of npm packages. Letters
 * for Latin, Greek and Cyrillic keep kerning and lose ligatures (a ligature is what copies out of a PDF as one odd sign)
 * and hints; Arabic and Hebrew keep all that shapes them; the East Asian faces hold the signs of everyday use.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// @ts-expect-error the package has no types
import subsetFont from 'subset-font';

type Range = [first: number, last: number];

/** Letters, then the signs that are typed into résumés. */
const european: Range[] = [
  [0x0020, 0x017f], // Basic Latin … Latin Extended-A
  [0x01a0, 0x01b0], // Vietnamese ơ, ư
  [0x0218, 0x021b], // Romanian ș, ț
  [0x0300, 0x0331], // combining marks
  [0x0384, 0x03ce], // Greek
  [0x0400, 0x045f], // Cyrillic
  [0x0490, 0x0493], // Ukrainian ґ, Kazakh ғ
  [0x049a, 0x04e9], // Kazakh, Tatar, Bashkir
  [0x1e80, 0x1e85], // Welsh
  [0x1e9e, 0x1ef9], // ẞ, Vietnamese
  [0x2000, 0x206f], // punctuation
  [0x2070, 0x209f], // superscripts, subscripts
  [0x20a0, 0x20cf], // currency
  [0x2100, 0x2199], // letterlike, fractions, arrows
  [0x2202, 0x2265], // operators
  [0x25a0, 0x27bf], // shapes, signs, dingbats
];
const arabic: Range[] = [
  [0x0020, 0x007e],
  [0x0600, 0x06ff],
  [0x0750, 0x077f],
  [0x200c, 0x200f],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];
const hebrew: Range[] = [
  [0x0020, 0x007e],
  [0x0590, 0x05f4],
  [0xfb1d, 0xfb4f],
];
/** Kana, punctuation and full-width forms, which every East Asian face has. */
const eastAsian: Range[] = [
  [0x0020, 0x007e],
  [0x00b7, 0x00b7],
  [0x2010, 0x2026],
  [0x3000, 0x30ff],
  [0xff01, 0xff9f],
];

const signsOf = (ranges: Range[]): string =>
  ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)))
    .join('');

/** The two-byte signs of a national standard, row by row. */
function standard(encoding: string, rows: Range, columns: Range): string {
  const decoder = new TextDecoder(encoding);
  const signs: string[] = [];
  for (let row = rows[0]; row <= rows[1]; row++)
    for (let column = columns[0]; column <= columns[1]; column++)
      signs.push(decoder.decode(new Uint8Array([row, column])));
  return signs.filter((sign) => [...sign].length === 1 && sign !== '\ufffd').join('');
}

/** GB 2312 whole and the first level of Big5; JIS X 0208 levels 1 and 2; the syllables of KS X 1001. */
const chinese =
  signsOf(eastAsian) + standard('gbk', [0xb0, 0xf7], [0xa1, 0xfe]) + standard('big5', [0xa4, 0xc6], [0x40, 0xfe]);
const japanese = signsOf(eastAsian) + standard('euc-jp', [0xb0, 0xf4], [0xa1, 0xfe]);
const korean = signsOf([...eastAsian, [0x3131, 0x318e]]) + standard('euc-kr', [0xb0, 0xc8], [0xa1, 0xfe]);

interface Source {
  /** `@expo-google-fonts/…`. */
  name: string;
  version: string;
  /** File name of its faces inside the package. */
  stem: string;
  /** Weight that is used as bold. */
  bold?: '600SemiBold' | '700Bold';
  italic?: boolean;
  signs: string;
  /** Layout features; all of them when absent. */
  features?: string[];
}

const latin = { signs: signsOf(european), features: ['kern', 'mark', 'ccmp', 'locl'], italic: true } as const;
const sources: Record<string, Source> = {
  'source-serif': {
    name: 'source-serif-4',
    version: '0.4.1',
    stem: 'SourceSerif4',
    bold: '600SemiBold',
    ...latin,
    features: ['kern'],
  },
  garamond: {
    name: 'eb-garamond',
    version: '0.4.3',
    stem: 'EBGaramond',
    bold: '600SemiBold',
    ...latin,
    features: ['kern'],
  },
  'source-sans': {
    name: 'source-sans-3',
    version: '0.4.1',
    stem: 'SourceSans3',
    bold: '600SemiBold',
    ...latin,
    features: ['kern'],
  },
  inter: { name: 'inter', version: '0.4.2', stem: 'Inter', bold: '600SemiBold', ...latin, features: ['kern'] },
  'open-sans': {
    name: 'open-sans',
    version: '0.4.2',
    stem: 'OpenSans',
    bold: '600SemiBold',
    ...latin,
    features: ['kern'],
  },
  arabic: {
    name: 'vazirmatn',
    version: '0.4.1',
    stem: 'Vazirmatn',
    bold: '700Bold',
    signs: signsOf(arabic),
  },
  hebrew: {
    name: 'noto-sans-hebrew',
    version: '0.4.1',
    stem: 'NotoSansHebrew',
    bold: '700Bold',
    signs: signsOf(hebrew),
  },
  chinese: { name: 'noto-sans-sc', version: '0.4.3', stem: 'NotoSansSC', signs: chinese, features: [] },
  japanese: { name: 'noto-sans-jp', version: '0.4.3', stem: 'NotoSansJP', signs: japanese, features: [] },
  korean: { name: 'noto-sans-kr', version: '0.4.3', stem: 'NotoSansKR', signs: korean, features: [] },
};

const out = join(import.meta.dirname, '../web/static/fonts');

async function unpack({ name, version }: Source, into: string): Promise<string> {
  const packed = execFileSync('npm', ['pack', '--silent', `@expo-google-fonts/${name}@${version}`], { cwd: into });
  execFileSync('tar', ['xzf', packed.toString().trim()], { cwd: into });
  return join(into, 'package');
}

async function make(family: string, source: Source): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  try {
    const from = await unpack(source, folder);
    const faces = { regular: '400Regular', bold: source.bold, italic: source.italic && '400Regular_Italic' };
    for (const [face, weight] of Object.entries(faces)) {
      if (!weight) continue;
      const full = await readFile(join(from, weight, `${source.stem}_${weight}.ttf`));
      const options = { targetFormat: 'truetype', noHinting: true } as const;
      const bytes = await subsetFont(full, source.signs, {
        ...options,
        ...(source.features && { keepFeatures: source.features }),
      });
      await writeFile(join(out, `${family}-${face}.ttf`), bytes);
      console.log(`${family}-${face}.ttf: ${full.length} → ${bytes.length} bytes`);
    }
    await writeFile(join(out, `${family}-OFL.txt`), await readFile(join(from, 'LICENSE_FONT')));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const only = process.argv.slice(2);
for (const [family, source] of Object.entries(sources))
  if (only.length === 0 || only.includes(family)) await make(family, source);

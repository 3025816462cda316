/**
 * Makes core/render/fonts/*.ttf from the full faces of an npm package: only the scripts a résumé in Latin, Greek or
 * Cyrillic needs, kerning kept, ligatures and hints dropped (a ligature is what copies out of a PDF as one odd sign).
 *
 *   npm pack @expo-google-fonts/source-serif-4@0.4.1 && tar xzf *.tgz && node cli/subset-fonts.ts ./package
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
// @ts-expect-error the package has no types
import subsetFont from 'subset-font';

/** Unicode blocks kept, first and last code point: letters, then the signs that are typed into résumés. */
const blocks: [number, number][] = [
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

const faces = {
  'source-serif-regular.ttf': '400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-bold.ttf': '600SemiBold/SourceSerif4_600SemiBold.ttf',
  'source-serif-italic.ttf': '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
};

const from = argv[2];
if (!from) {
  console.error('usage: node cli/subset-fonts.ts FOLDER_OF_THE_UNPACKED_PACKAGE');
  exit(2);
}

const fonts = join(import.meta.dirname, '../core/render/fonts');
const kept = blocks.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
const text = String.fromCodePoint(...kept);
for (const [name, path] of Object.entries(faces)) {
  const full = await readFile(join(from, path));
  const options = { targetFormat: 'truetype', keepFeatures: ['kern'], noHinting: true } as const;
  const bytes = await subsetFont(full, text, options);
  await writeFile(join(fonts, name), bytes);
  console.log(`${name}: ${full.length} → ${bytes.length} bytes`);
}
await copyFile(join(from, 'LICENSE_FONT'), join(fonts, 'OFL.txt'));

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cachedFonts, type FontSource } from '#core/render/fonts.ts';

const folder = join(import.meta.dirname, '../web/static/fonts');

/** Typefaces from disk. */
export const fonts: FontSource = cachedFonts(async (file) => new Uint8Array(await readFile(join(folder, file))));

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fontFiles, type Face, type FontSet } from '#core/render/fonts.ts';

const folder = join(import.meta.dirname, '../core/render/fonts');

export async function loadFonts(): Promise<FontSet> {
  const load = async (face: Face) => new Uint8Array(await readFile(join(folder, fontFiles[face])));
  return { regular: await load('regular'), bold: await load('bold'), italic: await load('italic') };
}

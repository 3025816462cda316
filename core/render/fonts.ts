import type { FamilyId } from './fonts/families.ts';

/**
 * Gives a typeface file by its name, such as `inter-bold.ttf`. The files stand in `web/static/fonts/`: the Worker reads
 * them through its assets, the browser by fetch, Node from disk. Only what a document needs is asked for.
 */
export type FontSource = (file: string) => Promise<Uint8Array>;

export type Face = 'regular' | 'bold' | 'italic';

/** Families of scripts that the chosen ones have not; loaded when the text has such letters. */
export const scriptFamilyIds = ['arabic', 'hebrew', 'japanese', 'chinese', 'korean'] as const;
export type ScriptFamilyId = (typeof scriptFamilyIds)[number];
export type AnyFamilyId = FamilyId | ScriptFamilyId;

/** Faces that each family has; what is asked for beside them is drawn in the regular one. */
export const facesOf = (family: AnyFamilyId): readonly Face[] => {
  if (family === 'arabic' || family === 'hebrew') return ['regular', 'bold'];
  if (family === 'chinese' || family === 'japanese' || family === 'korean') return ['regular'];
  return ['regular', 'bold', 'italic'];
};

export const fontFile = (family: AnyFamilyId, face: Face): string => `${family}-${face}.ttf`;

/**
 * Asks the source once a file and gives the very same bytes again: fonts are read once for each array of bytes. Only what
 * has come is kept, never a promise, which in a Worker belongs to one request.
 */
export function cachedFonts(source: FontSource): FontSource {
  const known = new Map<string, Uint8Array>();
  return async (file) => {
    const bytes = known.get(file) ?? (await source(file));
    if (!known.has(file)) known.set(file, bytes);
    return known.get(file) ?? bytes;
  };
}

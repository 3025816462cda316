/**
 * The faces of one family, each a whole TrueType file. Core reads no files: the Worker imports them as data, Node reads
 * `core/render/fonts/`.
 */
export interface FontSet {
  regular: Uint8Array;
  bold: Uint8Array;
  italic: Uint8Array;
}

export type Face = keyof FontSet;

/** File names inside `core/render/fonts/`. */
export const fontFiles: Record<Face, string> = {
  regular: 'source-serif-regular.ttf',
  bold: 'source-serif-bold.ttf',
  italic: 'source-serif-italic.ttf',
};

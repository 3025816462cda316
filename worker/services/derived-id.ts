import { sha256Hex } from './upload/digest.ts';

/** A UUID (version 8) that is always the same for the same parts: what is done twice at once lands in one row. */
export async function derivedId(...parts: (string | number)[]): Promise<string> {
  const hex = await sha256Hex(JSON.stringify(parts));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

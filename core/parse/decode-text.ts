/**
 * Text of bytes: byte order marks are obeyed; then UTF-8; bytes that are no UTF-8 are read in the encoding the file
 * names, else as Windows-1252.
 */
export function decodeText(bytes: Uint8Array, named = 'windows-1252'): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderOf(named).decode(bytes); // not UTF-8: an old editor's file
  }
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(/^utf-?8$/i.test(label) ? 'windows-1252' : label);
  } catch {
    return new TextDecoder('windows-1252'); // a name that nobody knows
  }
}

/** Windows code page of a font's character set (RTF 1.9.1, `\fcharsetN`). */
const charsets: Record<number, number> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
const labels: Record<number, string> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

export function codePageOf(charset: number): number | undefined {
  return charsets[charset];
}

const decoders = new Map<number, InstanceType<typeof TextDecoder>>();

/** Text of bytes in a Windows code page; an unknown one is read as 1252. */
export function decodePage(bytes: number[], page: number): string {
  let decoder = decoders.get(page);
  if (!decoder) {
    try {
      decoder = new TextDecoder(labels[page] ?? (page === 437 || page === 850 ? 'ibm866' : `windows-${page}`));
    } catch {
      decoder = new TextDecoder('windows-1252'); // a page that this runtime does not know
    }
    if (decoders.size < 50) decoders.set(page, decoder);
  }
  return decoder.decode(new Uint8Array(bytes));
}

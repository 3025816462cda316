import { pdf } from '#fixtures/sources/hostile/pdf.ts';

const sentence = (page: number, line: number) =>
  `Line ${line} of page ${page}: closed the accounts of ${line + 3} firms and saved ${page}% of the time each year`;

/** A PDF of dense pages, 36 lines each. */
export function makeMany(pages: number): Uint8Array {
  const kids = Array.from({ length: pages }, (_, i) => `${2 * i + 4} 0 R`).join(' ');
  return pdf([
    { dictionary: '/Type /Catalog /Pages 2 0 R' },
    { dictionary: `/Type /Pages /Kids [${kids}] /Count ${pages}` },
    { dictionary: '/Type /Font /Subtype /Type1 /BaseFont /Helvetica' },
    ...Array.from({ length: pages }, (_, i) => [
      {
        dictionary: `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${2 * i + 5} 0 R /Resources << /Font << /F1 3 0 R >> >>`,
      },
      { dictionary: '', stream: textOf(i + 1) },
    ]).flat(),
  ]);
}

function textOf(page: number): string {
  const head = page === 1 ? 'BT /F1 16 Tf 50 810 Td (Jane Example) Tj ET\n' : '';
  const rows = Array.from(
    { length: 36 },
    (_, line) => `BT /F1 10 Tf 50 ${780 - line * 20} Td (${sentence(page, line)}) Tj ET`,
  );
  return head + rows.join('\n');
}

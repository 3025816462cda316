/** Pages of a PDF as pictures, `width` CSS pixels wide, at most `most` of them. */
export async function drawPages(bytes: Uint8Array, width: number, most = 50): Promise<HTMLCanvasElement[]> {
  const { getDocument } = await import('unpdf/pdfjs');
  const pdf = await getDocument({ data: bytes.slice() }).promise;
  const pages: HTMLCanvasElement[] = [];
  try {
    for (let number = 1; number <= Math.min(pdf.numPages, most); number++) {
      const page = await pdf.getPage(number);
      const scale = (width * Math.min(devicePixelRatio, 2)) / page.getViewport({ scale: 1 }).width;
      const viewport = page.getViewport({ scale });
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      pages.push(canvas);
    }
  } finally {
    void pdf.loadingTask.destroy();
  }
  return pages;
}

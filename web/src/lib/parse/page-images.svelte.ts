import type { PDFDocumentProxy } from 'unpdf/pdfjs';

/** Enough for any screen; more only costs memory. */
const mostPixels = 2_400;

/** The person's own file as pictures of its pages. Nothing leaves the browser; without it the page is drawn from what was read. */
export class PageImages {
  pdf = $state.raw<PDFDocumentProxy | null>(null);

  /** `fetchFile` gives the original bytes. A file that is gone or odd leaves `pdf` null. */
  async open(fetchFile: () => Promise<ArrayBuffer>) {
    try {
      const [{ getDocument }, bytes] = await Promise.all([import('unpdf/pdfjs'), fetchFile()]);
      this.pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
    } catch (error) {
      console.warn('page not drawn from the file', (error as Error).name);
    }
  }

  async draw(number: number, canvas: HTMLCanvasElement) {
    if (!this.pdf) return;
    const page = await this.pdf.getPage(number);
    const pixels = Math.min(mostPixels, (canvas.clientWidth || 700) * devicePixelRatio);
    const viewport = page.getViewport({ scale: pixels / page.getViewport({ scale: 1 }).width });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
  }

  close() {
    void this.pdf?.loadingTask.destroy();
    this.pdf = null;
  }
}

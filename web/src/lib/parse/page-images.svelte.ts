import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { asProblem } from '../api/problem.ts';

/** Enough for any screen; more only costs memory. */
const mostPixels = 2_400;

/** The person's own file as pictures of its pages. Nothing leaves the browser; without it the page is drawn from what was read. */
export class PageImages {
  pdf = $state.raw<PDFDocumentProxy | null>(null);
  /** `gone`: the file is no longer kept; `failed`: it could not be fetched or drawn. */
  state = $state<'none' | 'loading' | 'ready' | 'gone' | 'failed'>('none');
  #turn = 0;

  /** `fetchFile` gives the original bytes. A file that is gone or odd leaves `pdf` null. */
  async open(fetchFile: () => Promise<ArrayBuffer>) {
    const turn = ++this.#turn;
    this.state = 'loading';
    try {
      const [{ getDocument }, bytes] = await Promise.all([import('unpdf/pdfjs'), fetchFile()]);
      const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
      // Another file has been asked for meanwhile.
      if (turn !== this.#turn) return void pdf.loadingTask.destroy();
      this.pdf = pdf;
      this.state = 'ready';
    } catch (error) {
      if (turn !== this.#turn) return;
      console.warn('page not drawn from the file', (error as Error).name);
      this.state = asProblem(error).status === 404 ? 'gone' : 'failed';
    }
  }

  /** Whether the page was drawn; one that breaks leaves what was read. */
  async draw(number: number, canvas: HTMLCanvasElement): Promise<boolean> {
    if (!this.pdf) return false;
    try {
      const page = await this.pdf.getPage(number);
      const pixels = Math.min(mostPixels, (canvas.clientWidth || 700) * devicePixelRatio);
      const viewport = page.getViewport({ scale: pixels / page.getViewport({ scale: 1 }).width });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      return true;
    } catch (error) {
      console.warn('page not drawn', (error as Error).name);
      return false;
    }
  }

  close() {
    this.#turn += 1;
    void this.pdf?.loadingTask.destroy();
    this.pdf = null;
    this.state = 'none';
  }
}

import type { Message } from '#core/messages/message.ts';
import { drawPages } from './draw-pages.ts';
import type { Page, PageMaker } from './page-maker.ts';

/** Milliseconds after the last stroke. */
const rest = 40;

/** The very file that an export gives, drawn again whenever what it is made of changes. Only the newest wish counts. */
export class LivePages {
  canvases = $state.raw<HTMLCanvasElement[]>([]);
  bytes = $state.raw<Uint8Array | null>(null);
  warnings = $state.raw<Message[]>([]);
  state = $state<'making' | 'shown' | 'failed'>('making');
  /** From the end of the pause to the drawn page, in milliseconds. */
  took = $state(0);
  /** How often pages have been drawn. */
  turn = $state(0);

  #maker: PageMaker;
  #wish: { page: Page; width: number } | null = null;
  #busy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(maker: PageMaker) {
    this.#maker = maker;
  }

  show(page: Page, width: number) {
    this.#wish = { page, width };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#work(), rest);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#wish = null;
  }

  async #work() {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#wish) {
      const { page, width } = this.#wish;
      this.#wish = null;
      await this.#draw(page, width);
    }
    this.#busy = false;
  }

  async #draw(page: Page, width: number) {
    const began = performance.now();
    const drawn = await this.#maker.make(page);
    if (!drawn) return void (this.state = 'failed');
    const { bytes, warnings } = drawn;
    try {
      const canvases = await drawPages(bytes, width);
      [this.canvases, this.bytes, this.warnings] = [canvases, bytes, warnings];
      this.took = performance.now() - began;
      this.turn += 1;
      this.state = 'shown';
    } catch (error) {
      console.warn('page not drawn', (error as Error).name);
      this.state = 'failed';
    }
  }
}

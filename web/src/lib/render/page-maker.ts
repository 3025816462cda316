import { locales } from '#core/messages/catalogue.ts';
import type { Message } from '#core/messages/message.ts';
import type { Design } from '#core/render/design.ts';
import type { Fit } from '#core/render/fit-to-pages.ts';
import type { Resume } from '#core/resume/schema.ts';

/** All that the bytes of an export follow from. `dated`: ISO day that stands in the file. */
export interface Page {
  resume: Resume;
  design: Design;
  locale: string;
  dated: string;
}
export interface Drawn {
  bytes: Uint8Array<ArrayBuffer>;
  warnings: Message[];
}
/** `fitTo`: not the page is wanted, but the look with which it takes so many. */
export type Asked = Page & { turn: number; fitTo?: number };
/** Neither of both: it could not be done. */
export interface Told {
  turn: number;
  drawn?: Drawn;
  fit?: Fit;
}

/** The language that exports are made in, for what the résumé itself does not tell. */
export function exportLocale(wanted: readonly string[] = navigator.languages): string {
  return wanted.flatMap((tag) => locales.filter((locale) => locale === tag || locale === tag.split('-')[0]))[0] ?? 'en';
}

/** Makes PDFs in a worker of its own, one after the other. */
export class PageMaker {
  #worker: Worker | null = null;
  #turn = 0;
  #waiting = new Map<number, (told: Told) => void>();

  async make(page: Page): Promise<Drawn | null> {
    return (await this.#ask(page)).drawn ?? null;
  }

  async fit(page: Page, pages: number): Promise<Fit | null> {
    return (await this.#ask({ ...page, fitTo: pages })).fit ?? null;
  }

  #ask(asked: Omit<Asked, 'turn'>): Promise<Told> {
    const worker = (this.#worker ??= this.#start());
    const turn = ++this.#turn;
    return new Promise((resolve) => {
      this.#waiting.set(turn, resolve);
      // A copy without proxies: what Svelte makes reactive cannot be sent.
      worker.postMessage(JSON.parse(JSON.stringify({ ...asked, turn })));
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./preview-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      this.#waiting.get(data.turn)?.(data);
      this.#waiting.delete(data.turn);
    };
    worker.onerror = () => this.#giveUp();
    return worker;
  }

  #giveUp() {
    for (const [turn, resolve] of this.#waiting) resolve({ turn });
    this.#waiting.clear();
    this.#worker?.terminate();
    this.#worker = null;
  }
}

/** One for the whole page: typefaces that have come once stay. */
export const pageMaker = new PageMaker();

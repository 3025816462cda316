import type { ExportRecord } from '#core/render/record.ts';
import type { ExportFormat } from '#core/render/schema.ts';
import type { Api } from '../api/client.ts';
import { type ApiProblem, ApiProblem as Problem, asProblem } from '../api/problem.ts';
import { exportLocale } from './page-maker.ts';

/** Milliseconds between looks at an export under way, and the longest wait. */
const look = { first: 150, growth: 1.4, most: 1_500 };
const longest = 120_000;

type Wait = (milliseconds: number) => Promise<void>;
const sleep: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Has a file made of the résumé as it stands on the server, follows its steps, saves it, and keeps its receipt in view. */
export class Exporter {
  made = $state.raw<Partial<Record<ExportFormat, ExportRecord>>>({});
  busy = $state<ExportFormat | null>(null);
  problem = $state.raw<ApiProblem | null>(null);

  #api: Api;
  #save: (url: string, fileName: string) => void;
  #wait: Wait;

  constructor(api: Api, save: (url: string, fileName: string) => void, wait: Wait = sleep) {
    this.#api = api;
    this.#save = save;
    this.#wait = wait;
  }

  /** `ready`: all that is shown has been saved, as this version; the file is made of it or not at all. */
  make(resumeId: string, format: ExportFormat, ready: () => Promise<number | undefined>) {
    return this.#follow(format, async () => {
      const version = await ready();
      const expected = version !== undefined && { expectedVersion: version };
      return this.#api.exports.create({ resumeId, format, locale: exportLocale(), ...expected });
    });
  }

  retry(record: ExportRecord) {
    return this.#follow(record.format, () => this.#api.exports.retry(record.id));
  }

  async #follow(format: ExportFormat, begin: () => Promise<ExportRecord>) {
    this.busy = format;
    this.problem = null;
    try {
      const record = await this.#untilEnd(await begin());
      if (record.state === 'done') this.#save(this.#api.exports.fileUrl(record.id), record.fileName ?? '');
      else this.problem = new Problem(record.error?.code ?? 'unavailable', 0);
    } catch (error) {
      this.problem = asProblem(error);
    } finally {
      this.busy = null;
    }
  }

  async #untilEnd(begun: ExportRecord): Promise<ExportRecord> {
    let record = begun;
    this.made = { ...this.made, [record.format]: record };
    let pause = look.first;
    for (let waited = 0; isUnderWay(record) && waited < longest; waited += pause) {
      await this.#wait(pause);
      pause = Math.min(pause * look.growth, look.most);
      record = await this.#api.exports.get(record.id);
      this.made = { ...this.made, [record.format]: record };
    }
    return record;
  }
}

export const isUnderWay = ({ state }: ExportRecord) => state === 'queued' || state === 'running';

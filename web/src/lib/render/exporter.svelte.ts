import type { ExportRecord } from '#core/render/record.ts';
import type { ExportFormat } from '#core/render/schema.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import type { Api } from '../api/client.ts';
import { type ApiProblem, asProblem } from '../api/problem.ts';

/** Makes a file of the résumé as it now stands, saves it, and keeps its receipt in view. */
export class Exporter {
  made = $state.raw<Partial<Record<ExportFormat, ExportRecord>>>({});
  busy = $state<ExportFormat | null>(null);
  problem = $state.raw<ApiProblem | null>(null);

  #api: Api;
  #save: (url: string, fileName: string) => void;

  constructor(api: Api, save: (url: string, fileName: string) => void) {
    this.#api = api;
    this.#save = save;
  }

  async make(resume: Pick<ResumeRecord, 'id' | 'version'>, format: ExportFormat) {
    this.busy = format;
    this.problem = null;
    try {
      const record = await this.#api.exports.create(resume.id, format);
      this.made = { ...this.made, [format]: record };
      this.#save(this.#api.exports.fileUrl(record.id), record.fileName);
    } catch (error) {
      this.problem = asProblem(error);
    } finally {
      this.busy = null;
    }
  }
}

import type { Design } from '#core/render/design.ts';
import type { JobSummary } from '#core/job/record.ts';
import type { ResumeSummary, ResumeView } from '#core/resume/record.ts';
import { resumeSchema, type Resume } from '#core/resume/schema.ts';
import type { Api } from '../api/client.ts';
import { type ApiProblem, asProblem } from '../api/problem.ts';

/** Milliseconds of rest after which a search is sent. */
const rest = 200;

/** The person's résumés as a shelf of documents. Every change is shown when the server has it. */
export class Documents {
  items = $state.raw<ResumeSummary[]>([]);
  view = $state<ResumeView>('active');
  query = $state('');
  state = $state<'loading' | 'ready' | 'failed'>('loading');
  problem = $state.raw<ApiProblem | null>(null);
  next = $state.raw<string | null>(null);
  jobs = $state.raw<JobSummary[]>([]);

  #api: Api;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(api: Api) {
    this.#api = api;
  }

  async load() {
    const turn = ++this.#turn;
    this.state = 'loading';
    this.problem = null;
    try {
      const page = await this.#api.resumes.list(this.#filter);
      if (turn !== this.#turn) return;
      [this.items, this.next, this.state] = [page.items, page.next ?? null, 'ready'];
    } catch (error) {
      if (turn !== this.#turn) return;
      const problem = asProblem(error);
      // Nobody has been here yet: there is nothing, and that is no fault.
      this.state = problem.code === 'unauthorized' ? 'ready' : 'failed';
      this.problem = problem.code === 'unauthorized' ? null : problem;
      this.items = [];
    }
  }

  async more() {
    const turn = this.#turn;
    await this.attempt(async () => {
      const page = await this.#api.resumes.list({ ...this.#filter, cursor: this.next ?? undefined });
      if (turn !== this.#turn) return;
      [this.items, this.next] = [[...this.items, ...page.items], page.next ?? null];
    });
  }

  get #filter() {
    const q = this.query.trim();
    return { view: this.view, limit: '30', ...(q && { q }) };
  }

  show(view: ResumeView) {
    this.view = view;
    // What stood on the other shelf is not shown as if it stood on this one.
    this.items = [];
    return this.load();
  }

  search(query: string) {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), rest);
  }

  async loadJobs() {
    await this.attempt(async () => void (this.jobs = (await this.#api.jobs.list()).items));
  }

  /** The new document's id, or null when it could not be made. */
  create(resume: Resume, title: string): Promise<string | null> {
    return this.attempt(async () => (await this.#api.resumes.create({ resume, title })).id);
  }

  async fromJson(file: File): Promise<string | null | 'not_json_resume'> {
    const resume = resumeSchema.safeParse(parsed(await file.text()));
    if (!resume.success || !isResume(resume.data)) return 'not_json_resume';
    return this.create(resume.data, resume.data.basics?.name || file.name.replace(/\.json$/i, ''));
  }

  copy(fromId: string, jobId?: string, title?: string): Promise<string | null> {
    return this.attempt(async () => {
      const record = await this.#api.resumes.copy({ fromId, jobId, title });
      await this.load();
      return record.id;
    });
  }

  rename = (id: string, title: string) => this.#change(id, { title });

  async archive(id: string, archived: boolean) {
    const { view } = this;
    if (await this.#change(id, { archived })) await this.#gone(id, view);
  }

  remove(id: string, forGood = false) {
    return this.attempt(async () => {
      const { view } = this;
      await this.#api.resumes.remove(id, forGood);
      await this.#gone(id, view);
      return true;
    });
  }

  /** Off the shelf on which it stood; the person may be looking at another one by now. */
  async #gone(id: string, view: ResumeView) {
    if (view === this.view) this.items = this.items.filter((item) => item.id !== id);
    else await this.load();
  }

  bringBack(id: string) {
    return this.attempt(async () => {
      await this.#api.resumes.bringBack(id);
      await this.load();
    });
  }

  #change(id: string, change: { title?: string; archived?: boolean; design?: Design }) {
    return this.attempt(async () => {
      const { title, updatedAt } = await this.#api.resumes.update(id, change);
      this.items = this.items.map((item) => (item.id === id ? { ...item, title, updatedAt } : item));
      return true;
    });
  }

  async attempt<T>(work: () => Promise<T>): Promise<T | null> {
    this.problem = null;
    try {
      return await work();
    } catch (error) {
      this.problem = asProblem(error);
      return null;
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Any object without the schema's keys would pass as an empty résumé. */
const isResume = ({ basics, work, education, skills, sections }: Resume) =>
  [basics, work, education, skills, sections].some((part) => part !== undefined);

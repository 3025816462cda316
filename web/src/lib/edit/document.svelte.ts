import type { Suggestion } from '#core/coach/record.ts';
import type { Patch } from '#core/edit/schema.ts';
import type { Quote } from '#core/analyze/schema.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import type { Place } from '#core/resume/provenance.ts';
import { valueAt } from '#core/resume/pointer.ts';
import type { Api, Decision } from '../api/client.ts';
import { type ApiProblem, asProblem } from '../api/problem.ts';

/** What a quote, a field or a card points at: a leaf (or subtree) of the résumé, and places of the read document. */
export interface Light {
  pointer?: string;
  places?: Place[];
  /** `show`: somebody asked to see it, so the sheet scrolls there; `hover` only lights what is in view. */
  why: 'hover' | 'show';
  /** Rises with each `show`, so that asking twice scrolls twice. */
  turn: number;
}

export type DocumentTab = 'resume' | 'analysis' | 'read';

/** The résumé beside the conversation: its present version, what is proposed for it, and what is lit. */
export class ResumeDocument {
  record = $state.raw<ResumeRecord | null>(null);
  suggestions = $state<Record<string, Suggestion>>({});
  /** Suggestion id → why the last decision on it did not go through. */
  problems = $state<Record<string, ApiProblem>>({});
  busy = $state<Record<string, boolean>>({});
  light = $state.raw<Light | null>(null);
  tab = $state<DocumentTab>('resume');
  sheetOpen = $state(false);
  marks = $state(true);

  #api: Api;
  #changed: () => void;
  #turn = 0;

  constructor(api: Api, changed: () => void = () => {}) {
    this.#api = api;
    this.#changed = changed;
  }

  all = $derived(Object.values(this.suggestions).sort((a, b) => a.createdAt.localeCompare(b.createdAt)));
  accepted = $derived(this.all.filter((s) => s.state === 'accepted' && s.resumeId === this.record?.id));
  /** Not decided yet: open, or waiting for the person's word. */
  pending = $derived(
    this.all.filter((s) => (s.state === 'open' || s.state === 'draft') && s.resumeId === this.record?.id),
  );

  async load(id: string | null) {
    this.record = id ? await this.#api.resumes.get(id) : null;
  }

  take(suggestions: Suggestion[]) {
    for (const suggestion of suggestions) this.suggestions[suggestion.id] = suggestion;
  }

  accept(id: string, after?: string) {
    return this.#decide(id, (version) => this.#api.suggestions.accept(id, version, after));
  }

  reject(id: string) {
    return this.#decide(id, () => this.#api.suggestions.reject(id));
  }

  undo(id: string) {
    return this.#decide(id, (version) => this.#api.suggestions.undo(id, version));
  }

  /** One after the other, each against the version that the one before made; stops at the first that fails. */
  async acceptAll(ids: string[]) {
    for (const id of ids) if (!(await this.accept(id))) return false;
    return true;
  }

  /** The person's own words at a leaf. */
  async write(pointer: string, text: string) {
    const record = this.record;
    if (!record) return;
    const before = valueAt(record.resume, pointer);
    if (before === text) return;
    const patch = { op: 'replace' as const, path: pointer, before, after: text };
    this.record = await this.#api.resumes.edit(record.id, record.version, [patch]);
    this.#changed();
  }

  /** The person's own changes, all of them or none, on the version that is shown. Throws `ApiProblem`. */
  async change(patches: Patch[]) {
    if (!this.record) return;
    this.record = await this.#api.resumes.edit(this.record.id, this.record.version, patches);
    this.#changed();
  }

  async restore(version: number) {
    if (!this.record) return;
    this.record = await this.#api.resumes.restore(this.record.id, this.record.version, version);
    this.#changed();
  }

  hover(target: { pointer?: string; places?: Place[] } | null) {
    if (target) this.light = { ...target, why: 'hover', turn: this.#turn };
    else if (this.light?.why === 'hover') this.light = null;
  }

  /** Brings a quote's place into view: on the résumé when it stands there, else in the document as read. */
  show(quote: Pick<Quote, 'pointer' | 'places'>, prefer: 'resume' | 'read' = 'resume') {
    const onSheet =
      prefer === 'resume' && quote.pointer !== undefined && valueAt(this.record?.resume, quote.pointer) !== undefined;
    this.tab = onSheet ? 'resume' : 'read';
    this.sheetOpen = true;
    this.light = { pointer: quote.pointer, places: quote.places, why: 'show', turn: ++this.#turn };
  }

  async #decide(id: string, ask: (version: number) => Promise<Decision>): Promise<boolean> {
    if (this.busy[id]) return false;
    this.busy[id] = true;
    delete this.problems[id];
    try {
      const { suggestion, resume } = await ask(this.record?.version ?? 0);
      this.suggestions[id] = suggestion;
      const moved = resume.version !== this.record?.version;
      this.record = resume;
      if (moved) this.#changed();
      return true;
    } catch (error) {
      this.problems[id] = asProblem(error);
      await this.#refresh(id);
      return false;
    } finally {
      delete this.busy[id];
    }
  }

  /** After a lost race the fresh version is what the next decision must be made against. */
  async #refresh(id: string) {
    if (this.problems[id]?.code !== 'conflict' || !this.record) return;
    const chatId = this.suggestions[id]?.chatId;
    try {
      await this.load(this.record.id);
      if (chatId) this.take((await this.#api.suggestions.list(chatId)).items);
    } catch (error) {
      this.problems[id] = asProblem(error);
    }
  }
}

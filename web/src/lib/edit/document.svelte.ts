import type { Suggestion } from '#core/coach/record.ts';
import type { Clash } from '#core/edit/rebase.ts';
import type { Patch } from '#core/edit/schema.ts';
import type { Design } from '#core/render/design.ts';
import type { Quote } from '#core/analyze/schema.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import type { SectionKey } from '#core/resume/schema.ts';
import type { Place } from '#core/resume/provenance.ts';
import { valueAt } from '#core/resume/pointer.ts';
import type { Api, Decision } from '../api/client.ts';
import { ApiProblem, asProblem } from '../api/problem.ts';
import type { DraftStore } from '../coach/draft.svelte.ts';
import { Autosave } from './autosave.svelte.ts';
import { KeptEdits } from './kept-edits.ts';
import { StepsBack } from './steps-back.svelte.ts';

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
  suggestions = $state<Record<string, Suggestion>>({});
  /** Suggestion id → why the last decision on it did not go through. */
  problems = $state<Record<string, ApiProblem>>({});
  busy = $state<Record<string, boolean>>({});
  light = $state.raw<Light | null>(null);
  tab = $state<DocumentTab>('resume');
  sheetOpen = $state(false);
  /** How the résumé is looked at: to read and write, as the file it will be, or beside what styles it. */
  view = $state<'page' | 'preview' | 'design'>('page');
  marks = $state(true);
  /** It was opened to be written into. */
  startsEditing = $state(false);

  #api: Api;
  #changed: (byHand: boolean) => void;
  #turn = 0;
  readonly saving: Autosave;
  readonly steps = new StepsBack();
  #styling: ReturnType<typeof setTimeout> | undefined;

  constructor(api: Api, changed: (byHand: boolean) => void = () => {}, store: DraftStore | null = null) {
    this.#api = api;
    this.#changed = changed;
    this.saving = new Autosave(api, new KeptEdits(store), () => changed(true));
  }

  /** As it is shown, with what is not saved yet. Set to what the server says. */
  get record(): ResumeRecord | null {
    return this.saving.shown;
  }
  set record(record: ResumeRecord | null) {
    if (record?.id !== this.saving.shown?.id) this.steps.clear();
    if (record) this.saving.take(record);
    else this.saving.leave();
  }

  all = $derived(Object.values(this.suggestions).sort((a, b) => a.createdAt.localeCompare(b.createdAt)));
  accepted = $derived(this.all.filter((s) => s.state === 'accepted' && s.resumeId === this.record?.id));
  /** Not decided yet: open, or waiting for the person's word. */
  pending = $derived(
    this.all.filter((s) => (s.state === 'open' || s.state === 'draft') && s.resumeId === this.record?.id),
  );

  async load(id: string | null) {
    if (!id) return void (this.record = null);
    const [record] = await Promise.all([this.#api.resumes.get(id), this.saving.engine()]);
    this.record = record;
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
    const before = valueAt(this.record?.resume, pointer);
    if (!this.record || before === text) return;
    const op = before === undefined ? ('add' as const) : ('replace' as const);
    await this.edit([{ op, path: pointer, ...(before !== undefined && { before }), after: text }], pointer);
  }

  /** The person's own changes: shown at once, saved when the hand rests. Strokes of one `group` are one step back. */
  async edit(patches: Patch[], group?: string) {
    const { applyPatch, invertPatches } = await this.saving.engine();
    if (!this.record) return;
    const back = invertPatches(this.record.resume, patches, applyPatch);
    await this.saving.edit(patches);
    this.steps.add({ back, again: patches, group, at: Date.now() });
  }

  /** Sections in this order: in the content, and in the look, which would overrule it. */
  async arrange(order: SectionKey[]) {
    const record = this.record;
    if (!record) return;
    const before = record.resume.meta?.order;
    const op = before === undefined ? ('add' as const) : ('replace' as const);
    await this.edit([{ op, path: '/meta/order', ...(before && { before }), after: order }]);
    const { design } = record;
    const summary = design.order.slice(0, 1).filter((key) => key === 'summary');
    const styled = { ...design, order: [...summary, ...order] };
    this.style(styled);
    const step = this.steps.done.at(-1);
    if (step) [step.designBack, step.designAgain] = [design, styled];
  }

  /**
   * The person's own changes, saved at once. Throws `ApiProblem`; `conflict` where somebody else has written at one of
   * their places meanwhile: the words are then still with who asked, and no clash is kept of them.
   */
  async change(patches: Patch[]) {
    await this.edit(patches).catch((error: unknown) => {
      throw asProblem(error);
    });
    await this.saving.flush();
    if (this.saving.state === 'failed' && this.saving.problem) throw this.saving.problem;
    const clashes = this.saving.clashes.filter((clash) =>
      patches.some(({ path, after }) => path === clash.pointer && after === clash.mine),
    );
    if (clashes.length === 0) return;
    clashes.forEach((clash) => this.saving.settle(clash));
    this.steps.takeBack();
    throw new ApiProblem('conflict', 409, { version: this.record?.version });
  }

  /** Takes the last step back, the person's own or an accepted suggestion; false when it does not fit any more. */
  async stepBack(): Promise<boolean> {
    const step = this.steps.takeBack();
    if (!step) return true;
    const done = step.suggestionId ? await this.undo(step.suggestionId) : await this.#redo(step.back);
    if (done && step.designBack) this.style(step.designBack);
    if (done) this.steps.undone = [...this.steps.undone, step];
    return done;
  }

  async stepAgain(): Promise<boolean> {
    const step = this.steps.takeAgain();
    if (!step) return true;
    if (step.suggestionId) return this.#acceptAgain(step.suggestionId);
    const done = await this.#redo(step.again);
    if (done && step.designAgain) this.style(step.designAgain);
    if (done) this.steps.done = [...this.steps.done, { ...step, suggestionId: undefined, group: undefined }];
    return done;
  }

  /** Accepting notes the step itself, as a new one; what was undone after it can still be done again. */
  async #acceptAgain(suggestionId: string): Promise<boolean> {
    const { undone } = this.steps;
    const done = await this.accept(suggestionId);
    if (done) this.steps.undone = undone;
    return done;
  }

  async #redo(patches: Patch[]): Promise<boolean> {
    try {
      await this.saving.edit(patches);
      return true;
    } catch {
      return false;
    }
  }

  /** Of two wordings the one to stand; both when the person wants them one after the other. */
  async settle(clash: Clash, choice: 'mine' | 'theirs' | 'both') {
    const text = choice === 'both' ? [clash.theirs, clash.mine].filter(Boolean).join(' ') : clash.mine;
    if (choice !== 'theirs') await this.write(clash.pointer, text);
    this.saving.settle(clash);
  }

  /** How it looks: shown at once; the last one wins, since no word hangs on it. */
  style(design: Design) {
    this.saving.restyle(design);
    clearTimeout(this.#styling);
    this.#styling = setTimeout(() => void this.saveStyle(), 500);
  }

  async saveStyle() {
    clearTimeout(this.#styling);
    this.#styling = undefined;
    const record = this.record;
    if (!record) return;
    try {
      await this.#api.resumes.update(record.id, { design: record.design });
      if (this.record?.id === record.id) this.saving.styled(record.design);
    } catch (error) {
      console.warn('look not saved', asProblem(error).code);
    }
  }

  /** All that is shown is on the server, as far as it can be reached. */
  async saveAll() {
    await this.saving.flush();
    if (this.#styling) await this.saveStyle();
  }

  async restore(version: number) {
    await this.saving.flush();
    if (!this.record) return;
    this.record = await this.#api.resumes.restore(this.record.id, this.record.version, version);
    this.steps.clear();
    this.#changed(false);
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
      // What the person has written meanwhile is what the decision is about.
      if (this.saving.unsaved) await this.saving.flush();
      const { suggestion, resume } = await ask(this.record?.version ?? 0);
      this.suggestions[id] = suggestion;
      if (suggestion.state === 'accepted')
        this.steps.add({ back: [], again: [suggestion.patch], suggestionId: id, at: Date.now() });
      if (suggestion.state === 'undone') this.steps.drop(id);
      const moved = resume.version !== this.record?.version;
      this.record = resume;
      if (moved) this.#changed(false);
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

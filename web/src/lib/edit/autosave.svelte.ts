import type { Clash } from '#core/edit/rebase.ts';
import type { Patch } from '#core/edit/schema.ts';
import type { Design } from '#core/render/design.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import type { Resume } from '#core/resume/schema.ts';
import type { Api } from '../api/client.ts';
import { type ApiProblem, asProblem } from '../api/problem.ts';
import type * as EngineParts from './engine.ts';
import type { KeptEdits } from './kept-edits.ts';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'failed';

/** Milliseconds: from the last stroke to the save; between tries while the server cannot be reached. */
const rest = 700;
const again = 5_000;
const mostRebases = 5;

type Engine = typeof EngineParts;

/**
 * The person's edits on their way to the server: shown at once, kept on the device, sent when the hand rests, one call at
 * a time. When somebody else was faster they are laid upon the fresh version; what cannot be merged becomes a clash.
 */
export class Autosave {
  /** As it is shown: what the server has, with all that is not saved yet. */
  shown = $state.raw<ResumeRecord | null>(null);
  state = $state<SaveState>('saved');
  problem = $state.raw<ApiProblem | null>(null);
  clashes = $state.raw<Clash[]>([]);

  #api: Api;
  #kept: KeptEdits;
  #saved: () => void;
  #base: ResumeRecord | null = null;
  #wanted: Design | null = null;
  #pending: Patch[] = [];
  #sent: Patch[] = [];
  #draining: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #engine: Engine | null = null;

  constructor(api: Api, kept: KeptEdits, saved: () => void) {
    this.#api = api;
    this.#kept = kept;
    this.#saved = saved;
  }

  async engine(): Promise<Engine> {
    return (this.#engine ??= await import('./engine.ts'));
  }

  get unsaved() {
    return this.#pending.length + this.#sent.length > 0;
  }

  /** Another document, or none: what is not saved of this one is sent behind its back, or stays on the device. */
  leave() {
    clearTimeout(this.#timer);
    if (this.unsaved && this.#base && !this.#draining) void this.#sendLast(this.#base, this.#pending);
    this.#base = null;
    this.#wanted = null;
    this.#pending = [];
    this.#sent = [];
    this.#draining = null;
    this.shown = null;
    this.state = 'saved';
    this.problem = null;
    this.clashes = [];
  }

  async #sendLast({ id, version }: ResumeRecord, patches: Patch[]) {
    try {
      await this.#api.resumes.edit(id, version, patches);
      this.#kept.write(id, { patches: [], clashes: this.#kept.read(id).clashes });
    } catch (error) {
      console.warn('edits wait on this device', asProblem(error).code);
    }
  }

  /** What the server has now, from whoever changed it. */
  take(record: ResumeRecord) {
    if (record.id !== this.#base?.id) {
      this.leave();
      const kept = this.#kept.read(record.id);
      this.#pending = kept.patches;
      this.clashes = kept.clashes;
    } else if (record.version < this.#base.version) return;
    this.#base = record;
    if (this.unsaved) void this.#layUpon(record);
    else this.shown = this.#wanted ? { ...record, design: this.#wanted } : record;
  }

  /** Shown from this moment on. Throws `CandorError` when the patches do not fit what is shown. */
  async edit(patches: Patch[]): Promise<void> {
    const { applyPatches } = await this.engine();
    if (!this.shown) return;
    this.#show(applyPatches(this.shown.resume, patches));
    this.#pending = joined(this.#pending, patches);
    this.#keep();
    if (this.state !== 'saving') this.state = 'waiting';
    this.#soon(rest);
  }

  /** Sends what waits; resolves when all of it is saved, or cannot be for now. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#draining ??= this.#drain().finally(() => (this.#draining = null));
    await this.#draining;
  }

  /** A look that is shown and not yet saved; `styled` says that it is. */
  restyle(design: Design) {
    this.#wanted = design;
    if (this.shown) this.shown = { ...this.shown, design };
  }

  styled(design: Design) {
    if (this.#wanted === design) this.#wanted = null;
    if (this.#base) this.#base = { ...this.#base, design };
  }

  settle(clash: Clash) {
    this.clashes = this.clashes.filter((other) => other !== clash);
    this.#keep();
  }

  async #drain() {
    for (let tries = 0; this.#pending.length > 0 && this.#base && tries < mostRebases;) {
      const base = this.#base;
      [this.#sent, this.#pending] = [this.#pending, []];
      this.state = 'saving';
      try {
        const record = await this.#api.resumes.edit(base.id, base.version, this.#sent);
        if (this.#base?.id !== base.id) return;
        this.#sent = [];
        this.#base = record;
        await this.#layUpon(record);
        this.#saved();
      } catch (error) {
        if (this.#base?.id !== base.id) return;
        this.#pending = [...this.#sent, ...this.#pending];
        this.#sent = [];
        const problem = asProblem(error);
        tries += 1;
        if (problem.code === 'conflict' && (await this.#catchUp(base.id))) continue;
        return this.#wait(problem);
      }
    }
    if (this.#pending.length > 0) return this.#wait(null);
    this.state = 'saved';
    this.problem = null;
  }

  async #catchUp(id: string): Promise<boolean> {
    try {
      const record = await this.#api.resumes.get(id);
      if (this.#base?.id !== id) return false;
      this.#base = record;
      await this.#layUpon(record);
      return true;
    } catch {
      return false;
    }
  }

  #wait(problem: ApiProblem | null) {
    this.problem = problem;
    const passing = !problem || problem.code === 'offline' || problem.status >= 429;
    this.state = passing ? 'offline' : 'failed';
    if (passing) this.#soon((problem?.retryAfter ?? again / 1000) * 1000);
  }

  #soon(milliseconds: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  async #layUpon(record: ResumeRecord) {
    const { rebasePatches } = await this.engine();
    if (this.#base !== record) return;
    const { resume, patches, clashes } = rebasePatches(record.resume, [...this.#sent, ...this.#pending]);
    if (this.#sent.length === 0) this.#pending = patches;
    this.clashes = [...this.clashes, ...clashes];
    this.shown = { ...record, resume, design: this.#wanted ?? record.design };
    this.#keep();
    if (this.#pending.length > 0 && !this.#draining) this.#soon(rest);
  }

  #show(resume: Resume) {
    if (this.shown) this.shown = { ...this.shown, resume };
  }

  #keep() {
    if (this.#base)
      this.#kept.write(this.#base.id, { patches: [...this.#sent, ...this.#pending], clashes: this.clashes });
  }
}

/** Strokes on one leaf are one patch: what stood there before the first, what stands there after the last. */
function joined(pending: Patch[], patches: Patch[]): Patch[] {
  return patches.reduce<Patch[]>((list, patch) => {
    const last = list.at(-1);
    const goesOn = last?.op === 'replace' && patch.op === 'replace' && last.path === patch.path;
    return goesOn ? [...list.slice(0, -1), { ...last, after: patch.after }] : [...list, patch];
  }, pending);
}

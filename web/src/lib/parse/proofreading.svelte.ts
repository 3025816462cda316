import { applyPatch } from '#core/edit/apply.ts';
import { invertPatches } from '#core/edit/invert.ts';
import type { Patch } from '#core/edit/schema.ts';
import { valueAt } from '#core/resume/pointer.ts';
import type { Resume } from '#core/resume/schema.ts';
import { type ApiProblem, asProblem } from '../api/problem.ts';
import { sentence } from '../api/sentence.ts';
import type { ResumeDocument } from '../edit/document.svelte.ts';
import { m } from '../paraglide/messages.js';

/** A change that was kept, and what takes it back. */
interface Kept {
  said: string;
  undo: Patch[];
  /** Version that it made: only that one can be taken back without a second look. */
  version: number;
}

/** The person's pencil on what was read: one field is open at a time, every change can be taken back. */
export class Proofreading {
  /** Key of the form that is open: a field's pointer, `add /work/0`, `left 3`. */
  open = $state<string | null>(null);
  busy = $state(false);
  problem = $state<string | null>(null);
  kept = $state.raw<Kept | null>(null);
  /** Which side the pointer or the focus is on; the other side follows it. */
  side = $state<'fields' | 'source'>('fields');

  readonly sheet: ResumeDocument;
  /** What stood at the open field when it was opened. */
  #seen: unknown;

  constructor(sheet: ResumeDocument) {
    this.sheet = sheet;
  }

  get resume(): Resume {
    return this.sheet.record?.resume ?? {};
  }

  begin(key: string) {
    this.open = key;
    this.problem = null;
    this.#seen = key.startsWith('/') ? valueAt(this.resume, key) : undefined;
  }

  end() {
    this.open = null;
    this.problem = null;
    this.#seen = undefined;
  }

  /**
   * Writes what `make` makes of the résumé as it stands. When it has moved on meanwhile the change is made again on the
   * fresh version, unless the very field was changed: then the person is told, and their words stay in the form.
   */
  async keep(said: string, make: (resume: Resume) => Patch[]): Promise<boolean> {
    if (this.busy) return false;
    const { open } = this;
    this.busy = true;
    this.problem = null;
    try {
      if (!(await this.#write(said, make)) && !(await this.#write(said, make))) this.problem = m.proof_conflict();
    } catch (error) {
      const problem = asProblem(error);
      this.problem = problem.code === 'conflict' ? m.proof_conflict() : sentence(problem);
    } finally {
      this.busy = false;
    }
    // While it was saved the person may have opened the next field.
    if (this.problem === null && this.open === open) this.end();
    return this.problem === null;
  }

  async undo(): Promise<boolean> {
    const kept = this.kept;
    if (!kept) return false;
    if (kept.version !== this.sheet.record?.version) {
      this.kept = null;
      this.problem = m.proof_undo_late();
      return false;
    }
    const undone = await this.keep(m.proof_undone(), () => kept.undo);
    if (undone && this.kept) this.kept = { ...this.kept, undo: [] };
    return undone;
  }

  /** False when the race was lost and the fresh version has been fetched for a second try. */
  async #write(said: string, make: (resume: Resume) => Patch[]): Promise<boolean> {
    const resume = this.resume;
    const patches = make(resume);
    const undo = invertPatches(resume, patches, applyPatch);
    try {
      await this.sheet.change(patches);
    } catch (error) {
      if (!(await this.#mayTryAgain(asProblem(error)))) throw error;
      return false;
    }
    this.kept = { said, undo, version: this.sheet.record?.version ?? 0 };
    return true;
  }

  async #mayTryAgain(problem: ApiProblem): Promise<boolean> {
    if (problem.code !== 'conflict' || !this.sheet.record) return false;
    await this.sheet.load(this.sheet.record.id);
    const now = this.open?.startsWith('/') ? valueAt(this.resume, this.open) : undefined;
    const untouched = now === this.#seen;
    this.#seen = now;
    return untouched;
  }
}

import type { Design } from '#core/render/design.ts';
import type { Patch } from '#core/edit/schema.ts';

/** One thing that was done, by hand or by accepting a suggestion. */
export interface Step {
  back: Patch[];
  again: Patch[];
  /** Strokes of one group follow one another as one step. */
  group?: string;
  suggestionId?: string;
  /** The look before and after, where it changed along. */
  designBack?: Design;
  designAgain?: Design;
  at: number;
}

/** Milliseconds in which strokes on one leaf are one step. */
const oneGo = 3_000;
const most = 200;

/** What can be taken back and done again, the latest last: hand and chat in one line. */
export class StepsBack {
  done = $state.raw<Step[]>([]);
  undone = $state.raw<Step[]>([]);

  add(step: Step) {
    const last = this.done.at(-1);
    this.undone = [];
    if (last && last.group && last.group === step.group && step.at - last.at < oneGo) {
      const joined = { ...step, back: [...step.back, ...last.back], again: [...last.again, ...step.again] };
      this.done = [...this.done.slice(0, -1), joined];
    } else this.done = [...this.done, step].slice(-most);
  }

  takeBack(): Step | undefined {
    const step = this.done.at(-1);
    this.done = this.done.slice(0, -1);
    return step;
  }

  takeAgain(): Step | undefined {
    const step = this.undone.at(-1);
    this.undone = this.undone.slice(0, -1);
    return step;
  }

  /** A suggestion that was undone on its card is no step to take back any more. */
  drop(suggestionId: string) {
    this.done = this.done.filter((step) => step.suggestionId !== suggestionId);
  }

  clear() {
    this.done = [];
    this.undone = [];
  }
}

import { describe, expect, it } from 'vitest';
import type { Desk } from '../desk/desk.svelte.ts';
import { commands } from './commands.ts';
import { Draft } from './draft.svelte.ts';
import { Slash } from './slash.svelte.ts';

/** A desk with what the commands look at; `with`: what lies on it. */
function deskWith({ resume = false, job = false }): Desk {
  const draft = new Draft(null);
  return {
    draft,
    conversation: { record: { resumeId: resume ? 'r1' : null, jobId: job ? 'j1' : null } },
    document: {
      record: resume ? { state: 'ready' } : null,
      pending: [],
      accepted: [],
      steps: { done: [], undone: [] },
    },
    analysis: null,
  } as unknown as Desk;
}
const words = (desk: Desk) => commands(desk).map(({ word }) => word);
const press = (key: string, extra = {}) =>
  ({ key, preventDefault() {}, stopPropagation() {}, ...extra }) as unknown as KeyboardEvent;

describe('commands', () => {
  it('fit what lies on the desk', () => {
    expect(words(deskWith({}))).toEqual(['help', 'sample', 'file', 'job']);
    expect(words(deskWith({ resume: true }))).toContain('summary');
    expect(words(deskWith({ resume: true }))).not.toContain('tailor');
    expect(words(deskWith({ resume: true, job: true }))).toContain('tailor');
    expect(words(deskWith({ resume: true, job: true }))).not.toContain('sample');
  });
});

describe('the list after a slash', () => {
  it('opens for a slash and part of a word only', () => {
    const desk = deskWith({ resume: true });
    const slash = new Slash(desk);
    for (const [text, open] of [
      ['/', true],
      ['/sum', true],
      ['/zzz', false],
      ['a /', false],
      ['/sum mary', false],
    ] as const) {
      desk.draft.write(text);
      expect(slash.open, text).toBe(open);
    }
  });

  it('is walked round with the arrows and puts the chosen sentence into the message', () => {
    const desk = deskWith({ resume: true, job: true });
    const slash = new Slash(desk);
    desk.draft.write('/s');
    const [first, ...rest] = slash.items.map(({ word }) => word);
    slash.onkey(press('ArrowUp'));
    expect(slash.chosen?.word).toBe(rest.at(-1));
    slash.onkey(press('ArrowDown'));
    expect(slash.chosen?.word).toBe(first);
    desk.draft.write('/summ');
    globalThis.document ??= { getElementById: () => null } as unknown as Document;
    expect(slash.onkey(press('Tab'))).toBe(true);
    expect(desk.draft.text).toBe('Write a summary for my résumé.');
    expect(slash.open).toBe(false);
  });

  it('is closed by Escape and leaves the text and other keys alone', () => {
    const desk = deskWith({ resume: true });
    const slash = new Slash(desk);
    desk.draft.write('/l');
    expect(slash.onkey(press('Escape'))).toBe(true);
    expect([slash.open, desk.draft.text]).toEqual([false, '/l']);
    expect(slash.onkey(press('Enter'))).toBe(false);
    desk.draft.write('/le');
    expect(slash.open).toBe(true);
    expect(slash.onkey(press('x'))).toBe(false);
  });
});

import { fold, wordsOf } from '../../claims/words.ts';
import { numbersIn } from '../../claims/numbers.ts';
import { textLeaves } from '../../resume/pointer.ts';
import type { Resume } from '../../resume/schema.ts';
import { guessLanguage } from '../read/language.ts';
import type { Held } from './hold.ts';
import type { Expect, Talk } from './talk.ts';

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];

/** A needle stands at the beginning of a word; `/…/` is a pattern. */
function holds(text: string, needle: string): boolean {
  const low = fold(text);
  if (needle.startsWith('/')) return new RegExp(needle.slice(1, -1), 'iu').test(low);
  const escaped = fold(needle).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}`, 'u').test(low);
}

/** Values at a pointer; `*` is any key. */
function valuesAt(value: unknown, pointer: string): unknown[] {
  const [, ...keys] = pointer.split('/');
  return keys.reduce<unknown[]>(
    (values, key) =>
      values.flatMap((one) => {
        if (one === null || typeof one !== 'object') return [];
        const own = one as Record<string, unknown>;
        return key === '*' ? Object.values(own) : key in own ? [own[key]] : [];
      }),
    [value],
  );
}

const words = (text: string) => wordsOf(text).map(({ low }) => low);

function quotes(text: string, resume: Resume, n: number): boolean {
  const said = ` ${words(text).join(' ')} `;
  return [...textLeaves(resume)].some(({ text: leaf }) => {
    const list = words(leaf);
    return list.some((_, i) => i + n <= list.length && said.includes(` ${list.slice(i, i + n).join(' ')} `));
  });
}

function grounded(held: Held, talk: Talk, said: string[], mode: 'strict' | 'withJob'): string[] {
  const sources = [
    ...strings(talk.resume),
    ...strings(held.before),
    ...said,
    mode === 'withJob' ? (talk.job ?? '') : '',
  ];
  const known = new Set(sources.flatMap((text) => numbersIn(text.replace(/-/g, ' '), true).map(({ value }) => value)));
  const body = held.text.replace(/^\s*\d{1,2}[.)]\s/gm, '');
  return numbersIn(body.replace(/-/g, ' '))
    .filter(({ value, text }) => /\d/.test(text) && !known.has(value))
    .map(({ text }) => text);
}

type Rule = (held: Held, turns: Held[], talk: Talk, at: number) => string[];
const fail = (bad: boolean, reason: string) => (bad ? [reason] : []);

/** One rule for each expectation; none of them looks at the way the coach found its answer. */
const rules: { [key in keyof Expect]-?: (value: NonNullable<Expect[key]>) => Rule } = {
  says: (groups) => ({ text, reasons }) => groups.flatMap((group) => fail(!group.some((one) => holds([text, ...reasons].join('\n'), one)), `says none of ${group.join(', ')}`)),
  saysNot: (list) => ({ text }) => list.flatMap((one) => fail(holds(text, one), `says ${one}`)),
  about: (groups) => ({ text, reasons, patches }) => groups.flatMap((group) => fail(!group.some((one) => holds([text, ...reasons, ...strings(patches.map(({ after }) => after))].join('\n'), one)), `is about none of ${group.join(', ')}`)),
  asks: (wanted) => ({ asks }) => fail(asks !== wanted, wanted ? 'does not ask' : 'asks'),
  lang: (wanted) => ({ text }) => { const got = guessLanguage(text); return fail(got !== null && got !== wanted, `answers in ${got}`); },
  none: () => ({ patches, before, after }) => [...fail(patches.length > 0, `${patches.length} suggestions, not none`), ...fail(before !== after, 'the résumé changed')],
  min: (n) => ({ patches }) => fail(patches.length < n, `${patches.length} suggestions, fewer than ${n}`),
  max: (n) => ({ patches }) => fail(patches.length > n, `${patches.length} suggestions, more than ${n}`),
  touches: (list) => ({ patches }) => list.flatMap((one) => fail(!patches.some(({ path, from }) => new RegExp(one).test(path) || new RegExp(one).test(from ?? '')), `touches no ${one}`)),
  notTouches: (list) => ({ patches }) => list.flatMap((one) => fail(patches.some(({ path }) => new RegExp(one).test(path)), `touches ${one}`)),
  writes: (list) => ({ patches }) => list.flatMap((one) => fail(!holds(strings(patches.map(({ after }) => after)).join('\n'), one), `writes no ${one}`)),
  writesNot: (list) => ({ patches }) => list.flatMap((one) => fail(holds(strings(patches.map(({ after }) => after)).join('\n'), one), `writes ${one}`)),
  quotes: (n) => ({ text, before }) => fail(!quotes(text, before, n), 'quotes nothing of the résumé'),
  has: (list) => ({ after }) => list.flatMap(([path, ...needles]) => needles.flatMap((one) => fail(!holds(strings(valuesAt(after, path)).join('\n'), one), `${path} lacks ${one}`))),
  hasNot: (list) => ({ after }) => list.flatMap(([path, ...needles]) => needles.flatMap((one) => fail(holds(strings(valuesAt(after, path)).join('\n'), one), `${path} holds ${one}`))),
  gone: (list) => ({ after }) => list.flatMap((path) => fail(valuesAt(after, path).length > 0, `${path} is still there`)),
  shorter: (than) => ({ patches }, turns) => patches.flatMap(({ path, before, after }) => {
    const old = than === true ? before : turns[than]?.patches.find((one) => one.path === path)?.after;
    return typeof after === 'string' ? fail(typeof old !== 'string' || words(after).length >= words(old).length, `not shorter: ${after}`) : [];
  }),
  differs: (list) => ({ text }, turns) => list.flatMap((i) => fail(turns[i]?.text === text, `the answer of turn ${i} again`)),
  rewind: (i) => ({ after }, turns) => fail(JSON.stringify(after) !== JSON.stringify(turns[i]?.before), `not as before turn ${i}`),
  may: () => () => [],
  words: ([least, most]) => ({ text }) => fail(words(text).length < least || words(text).length > most, `${words(text).length} words`),
  grounded: (mode) => (held, turns, talk, at) => grounded(held, talk, turns.slice(0, at + 1).map(({ say }) => say), mode).map((one) => `nobody stated ${one}`),
}; // prettier-ignore

/** Lines that were there before and are gone, though the turn did not ask for it. */
function lost({ before, after, expect }: Held): string[] {
  if (expect.may || expect.rewind !== undefined) return [];
  const lines = (resume: Resume) =>
    [...(resume.work ?? []), ...(resume.projects ?? []), ...(resume.volunteer ?? [])].flatMap(
      ({ highlights }) => highlights ?? [],
    );
  return fail(lines(after).length < lines(before).length, 'a line was lost');
}

const leaks = /undefined|\bNaN\b|\[object|\{\{|\bTODO\b|as an AI\b/;

/** Why a turn does not do what it should; empty when it does. */
export function judge(turns: Held[], at: number, talk: Talk): string[] {
  const held = turns[at];
  if (!held) return ['no turn'];
  const own = Object.entries(held.expect).flatMap(([key, value]) => {
    const rule = rules[key as keyof Expect] as (value: unknown) => Rule;
    return rule(value)(held, turns, talk, at);
  });
  return [
    ...own,
    ...lost(held),
    ...fail(held.text.trim() === '', 'no answer'),
    ...fail(leaks.test(held.text), 'a template shows'),
    ...fail(held.asks && !/[?？]/.test(held.text), 'asks without a question'),
  ];
}

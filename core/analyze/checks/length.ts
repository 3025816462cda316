import { countryOf } from '../country.ts';
import { countWords, type Facts } from '../facts.ts';
import { normOf } from '../norms.ts';
import { monthNumber } from '../roles.ts';
import { pass, when, type Check } from './check.ts';

const fewest = 250;
const most = 1000;

/** Words of the whole résumé. A page of notes is too little, four pages are not read. */
const words: Check = {
  id: 'P01',
  severity: 'medium',
  source: 'own',
  run: ({ words: count }) => {
    if (count >= fewest && count <= most) return pass;
    const values = { count, fewest, most };
    return {
      findings: [{ variant: count < fewest ? 'short' : 'long', values }],
      share: count < fewest ? Math.max(0, count / fewest - 0.2) : Math.max(0, 1 - (count - most) / most),
    };
  },
};

/** The country's pages (two in most), one more with over fifteen years of work; lists of publications need what they need. */
const pages: Check = {
  id: 'P02',
  severity: 'low',
  source: 'own; country and seniority norms differ',
  run: ({ parsed, roles, resume, job, words }) => {
    const count = parsed?.document.pages.length ?? 0;
    const starts = roles.flatMap(({ start }) => (start === null ? [] : [start]));
    const ends = roles.flatMap(({ end }) => (end === null ? [] : [end]));
    const years = starts.length > 0 && ends.length > 0 ? (Math.max(...ends) - Math.min(...starts)) / 12 : 0;
    const allowed = (normOf(countryOf(resume, job)?.country)?.pages ?? 2) + (years > 15 ? 1 : 0);
    if ((resume.publications?.length ?? 0) > 3) return pass;
    // Pages that are nearly empty are a matter of layout, not of too much text.
    return when(count > allowed && words >= 500, { values: { count, allowed } });
  },
};

const oldYears = 15;

const oldRoles: Check = {
  id: 'P03',
  severity: 'low',
  source: 'own; 15 years, a quarter of the text',
  run: (facts) => {
    const limit = (monthNumber(facts.now) ?? 0) - oldYears * 12;
    const old = facts.roles.filter(({ end }) => end !== null && end < limit);
    const inOld = old.reduce((sum, { pointer }) => sum + wordsUnder(facts, pointer), 0);
    if (inOld <= facts.words * 0.25) return pass;
    const quotes = old
      .slice(0, 3)
      .map(({ pointer, title }) => facts.quote(`${pointer}/${title ? 'position' : 'name'}`));
    return when(true, { values: { percent: Math.round((100 * inOld) / facts.words), years: oldYears }, quotes });
  },
};

const wordsUnder = ({ leaves }: Facts, pointer: string) =>
  leaves.filter((leaf) => leaf.pointer.startsWith(`${pointer}/`)).reduce((sum, { text }) => sum + countWords(text), 0);

/** Sentences of prose and bullets with more than thirty words. */
const sentences: Check = {
  id: 'R01',
  severity: 'low',
  source: 'own; over 30 words in more than a fifth of the sentences',
  run: (facts) => {
    const prose = facts.leaves.filter(
      ({ pointer }) => /\/(?:summary|description|highlights\/\d+)$/.test(pointer) && !pointer.startsWith('/sections'),
    );
    const all = prose.flatMap(({ pointer, text }) =>
      text.split(/(?<=[.!?])\s+/).map((sentence) => ({ pointer, sentence, count: countWords(sentence) })),
    );
    const judged = all.filter(({ count }) => count >= 4);
    const long = judged.filter(({ count }) => count > 30);
    if (judged.length < 4 || long.length / judged.length <= 0.2) return pass;
    return when(true, {
      values: { count: long.length, total: judged.length },
      quotes: long.slice(0, 3).map(({ pointer, sentence }) => facts.quote(pointer, sentence)),
    });
  },
};

export const length: Check[] = [words, pages, oldRoles, sentences];

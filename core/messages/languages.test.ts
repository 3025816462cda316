import { describe, expect, it } from 'vitest';
import { say } from './catalogue.ts';
import { analyze as deAnalyze } from './de/analyze.ts';
import { job as deJob } from './de/job.ts';
import { analyze } from './en/analyze.ts';
import { job } from './en/job.ts';
import { analyze as esAnalyze } from './es/analyze.ts';
import { job as esJob } from './es/job.ts';
import { analyze as frAnalyze } from './fr/analyze.ts';
import { job as frJob } from './fr/job.ts';

const english: Record<string, string> = { ...analyze, ...job };
const others: Record<string, Record<string, string>> = {
  de: { ...deAnalyze, ...deJob },
  fr: { ...frAnalyze, ...frJob },
  es: { ...esAnalyze, ...esJob },
};

/** Names of the values that a text shows; the one that only picks a plural form need not stand in every language. */
const shown = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort();

describe.each(Object.entries(others))('messages in %s', (locale, texts) => {
  it('has every text of the analysis and of the job, and no other', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  });
  it('shows the same values', () => {
    for (const [key, text] of Object.entries(english)) expect(shown(texts[key] ?? ''), key).toEqual(shown(text));
  });
  it('is reached by say, for a country too', () => {
    const message = { key: 'analyze.K01.title', values: { what: 'KNX' } };
    expect(say(message, locale)).toBe(texts[message.key]?.replace('{what}', 'KNX'));
    expect(say(message, `${locale}-CH`)).toBe(say(message, locale));
    expect(say({ key: 'cli.none' }, locale)).toBe(say({ key: 'cli.none' }));
  });
  it('sets quotes and stops as the language does', () => {
    for (const [key, text] of Object.entries(texts)) {
      if (locale === 'de') expect(text, key).not.toMatch(/[«»”]/);
      else expect(text, key).not.toMatch(/[„“”]/);
      if (locale === 'fr')
        expect(text.replace(/https?:/g, ''), key).not.toMatch(/[^\s\u202f\u00a0][?!;:»]|«[^\s\u202f\u00a0]/u);
    }
  });
});

it('numbers have the decimal sign of the language', () => {
  const message = { key: 'analyze.F03.title', values: { size: 3.1 } };
  expect(say(message, 'de')).toContain('3,1 MB');
  expect(say(message)).toContain('3.1 MB');
});

it('a value that ends with a stop brings the stop of the sentence', () => {
  const message = { key: 'analyze.B04.few.why', values: { role: 'Analyst, Malabar Pvt. Ltd.' } };
  expect(say(message)).toMatch(/Pvt\. Ltd\.$/);
});

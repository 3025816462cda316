import { describe, expect, it } from 'vitest';
import { say } from '../../messages/catalogue.ts';
import { checks } from './all.ts';
import { finds } from './cases/case.ts';
import { content } from './cases/content.ts';
import { file } from './cases/file.ts';
import { job } from './cases/job.ts';
import { trust } from './cases/trust.ts';
import { writing } from './cases/writing.ts';
import { textLayer } from './file-layout.ts';

const cases = { ...file, ...content, ...writing, ...job, ...trust };
const all = [textLayer, ...checks];

it('has 64 checks, and four cases for each', () => {
  expect(all).toHaveLength(64);
  expect(Object.keys(cases).sort()).toEqual(all.map(({ id }) => id).sort());
});

describe.each(Object.entries(cases))('%s', (check, { fails, passes, edge, other }) => {
  it('fails', () => expect(finds(check, fails)).toBe(true));
  it('passes', () => expect(finds(check, passes)).toBe(false));
  it(edge[0], () => expect(finds(check, edge[2])).toBe(edge[1]));
  it(`in ${other[0]}`, () => expect(finds(check, other[2])).toBe(other[1]));
});

it('every check names its source', () => {
  for (const { id, source } of all) expect(source, id).toMatch(/^own\b|[A-Z][\w .-]+/);
});

it.each(['en', 'de', 'fr', 'es'])('every check has its title and its reason in %s', (locale) => {
  for (const { id } of all) {
    const texts = ['title', 'why'].map((part) => say({ key: `analyze.${id}.${part}` }, locale));
    // A check whose findings all have a variant has its texts under them; analyze.test.ts looks at those.
    if (!['S01', 'B03', 'B04', 'P01', 'L01', 'D07'].includes(id))
      for (const text of texts) expect(text, id).not.toMatch(/^analyze\./);
  }
});

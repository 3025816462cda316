import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jobs, jobText, resumes, truthOf } from '#fixtures/index.ts';
import { readJob } from '../job/read-job.ts';
import { analyze } from './analyze.ts';
import { analysisVersion, type AnalysisResult } from './schema.ts';

const skillData = globSync('core/skills/data/*.ts').sort();

/** What a person could see to be another: every figure, which findings stand, and how each requirement is met. */
const told = ({ figures, findings, requirements, knockouts }: AnalysisResult) => [
  Object.values(figures).map(({ value }) => value),
  findings.map(({ check, quotes }) => [check, quotes.length]),
  [...requirements, ...knockouts].map(({ requirement, status, credit }) => [requirement.text, status, credit]),
];

function figuresOfFixtures() {
  const asked = jobs.map((name) => ({ job: readJob(jobText(name)), jobText: jobText(name) }));
  const truths = [...new Set(resumes.map(({ truth }) => truth))].sort();
  return truths.flatMap((name, at) => {
    const about = { resume: truthOf(name), now: '2026-11-20' };
    return [analyze(about), analyze({ ...about, ...asked[at % asked.length]! })].map(told);
  });
}

/**
 * Red when a rule, a word list or the taxonomy has moved a figure. Then raise `analysisVersion`, here and in
 * docs/scoring.md, when the rules are others, and take the new digest with `npx vitest run <this file> -u`: the cache of
 * analyses knows by it that what it holds was worked out otherwise.
 */
it('the figures of the fixtures are those of this version', async () => {
  const digest = createHash('sha256');
  for (const file of skillData) digest.update(readFileSync(file));
  digest.update(JSON.stringify(figuresOfFixtures()));
  const value = `${analysisVersion}-${digest.digest('hex').slice(0, 16)}`;
  expect(skillData.length).toBeGreaterThan(5);
  const text = `/** Version of the rules, and a digest of the taxonomy and of what both say of the fixtures. Taken by its test. */\nexport const figuresDigest = '${value}';\n`;
  await expect(text).toMatchFileSnapshot('./figures-digest.ts');
});

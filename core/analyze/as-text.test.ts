import { describe, expect, it } from 'vitest';
import { readJob } from '../job/read-job.ts';
import { say } from '../messages/catalogue.ts';
import { analyze } from './analyze.ts';
import { analysisAsText } from './as-text.ts';
import { sampleNow, soundResume } from './sample.ts';

const jobText = 'Requirements\n- Python\n- Forklift operation\n- Right to work in the UK\nNice to have\n- Terraform';
const resume = soundResume();
resume.work![0]!.highlights!.push('Responsible for the weekly rota', 'Cut waste by 12 % in\nPython');
const result = analyze({ resume, job: readJob(jobText), jobText, now: sampleNow });
const heading = { what: 'CV of Ada', job: 'Engineer' };

describe('an analysis as text', () => {
  const text = analysisAsText(result, heading);
  it('begins with what it is of, and has each figure with its sum', () => {
    expect(text.startsWith('# Analysis of CV of Ada for Engineer\n')).toBe(true);
    for (const { value } of Object.values(result.figures)) expect(text).toContain(`: ${value} / 100`);
    expect(text.match(/^- [\d.]+ of [\d.]+: /gm)).toHaveLength(
      Object.values(result.figures).reduce((sum, { points }) => sum + points.length, 0),
    );
  });
  it('leaves out no finding, requirement or quote', () => {
    for (const { title, quotes } of result.findings) {
      expect(text).toContain(say(title));
      for (const quote of quotes) for (const line of quote.text.split('\n')) expect(text).toContain(`> ${line}`);
    }
    for (const { requirement, why } of [...result.requirements, ...result.knockouts]) {
      expect(text).toContain(requirement.question ? say(requirement.question) : requirement.text);
      expect(text).toContain(say(why));
    }
  });
  it('is clean: no key without its text, no empty value, no rows of blank lines', () => {
    for (const locale of ['en', 'de', 'fr', 'es'])
      expect(analysisAsText(result, heading, locale)).not.toMatch(/analyze\.\w|\{\w+|undefined|\n{3}|[ \t]\n/);
  });
  it('says why there is no figure, and that nothing was found', () => {
    const empty = analysisAsText({ ...analyze({ resume: {}, now: sampleNow }), findings: [] }, { what: 'x' }, 'de');
    expect(empty).toContain('lässt sich nicht bewerten');
    expect(empty).toContain('Keine Prüfung fand etwas zu verbessern.');
  });
});

import { describe, expect, it } from 'vitest';
import { readJob } from '../../job/read-job.ts';
import type { Resume } from '../../resume/schema.ts';
import { analyze } from '../analyze.ts';
import { sampleNow, soundResume } from '../sample.ts';
import { compareAnalyses } from './compare.ts';
import { comparisonSchema } from './schema.ts';

const jobText = 'Requirements\n- Python\n- Kubernetes\n- Forklift operation\nNice to have\n- Terraform';
const analysed = (change: (resume: Resume) => void = () => {}, text = jobText) => {
  const resume = soundResume();
  change(resume);
  return analyze({ resume, job: readJob(text), jobText: text, now: sampleNow });
};
const addBullet = (text: string) => (resume: Resume) => void resume.work![0]!.highlights!.push(text);

describe('comparison of two analyses', () => {
  it('is empty between an analysis and itself', () => {
    const result = analysed();
    const { figures, findings, requirements } = compareAnalyses(result, result);
    expect(figures.flatMap(({ points }) => points)).toEqual([]);
    expect(findings).toEqual({ gone: [], come: [], changed: [], same: result.findings.length });
    expect(new Set(requirements.map(({ change }) => change))).toEqual(new Set(['same']));
  });

  it('tells what evidence brought, point by point', () => {
    const after = analysed(addBullet('Moved 40 services to Kubernetes and halved the time of a release in one year.'));
    const { figures, findings, requirements } = compareAnalyses(analysed(), after);
    const match = figures.find(({ figure }) => figure === 'match')!;
    expect(match.after!).toBeGreaterThan(match.before!);
    expect(match.points).toHaveLength(1);
    expect(match.points[0]).toMatchObject({ before: { earned: 0 }, label: { values: { what: 'Kubernetes' } } });
    expect(findings.gone.map(({ check }) => check)).toContain('K01');
    expect(requirements.find(({ change }) => change === 'better')).toMatchObject({
      requirement: { text: 'Kubernetes' },
      before: { status: 'missing' },
      after: { status: 'met' },
    });
  });

  it('is its own mirror', () => {
    const [one, other] = [analysed(), analysed((resume) => void delete resume.basics!.email)];
    const there = compareAnalyses(one, other);
    const back = compareAnalyses(other, one);
    expect(there.findings.come).toEqual(back.findings.gone);
    expect(there.findings.come.map(({ check }) => check)).toEqual(['C02']);
    expect(there.figures[0]!.points.map(({ before, after }) => [before, after])).toEqual(
      back.figures[0]!.points.map(({ before, after }) => [after, before]),
    );
  });

  it('knows a finding again whose numbers changed', () => {
    const dull = (count: number) => (resume: Resume) =>
      void (resume.work![0]!.highlights = Array.from({ length: count }, (_, i) => `Responsible for area number ${i}`));
    const { findings } = compareAnalyses(analysed(dull(3)), analysed(dull(2)));
    expect(findings.changed.map(({ before }) => before.check)).toContain('B08');
  });

  it('meets the requirements of two jobs by what they ask for', () => {
    const other = 'Requirements\n- Rust\n- Python\n- Ansible';
    const { requirements } = compareAnalyses(analysed(), analysed(undefined, other));
    const kinds = Object.fromEntries(requirements.map(({ requirement, change }) => [requirement.text, change]));
    expect(kinds).toMatchObject({ Python: 'same', Rust: 'only_after', Kubernetes: 'only_before' });
  });

  it('keeps to its schema', () => {
    const comparison = compareAnalyses(analysed(), analysed(addBullet('Led a team of nine in Kubernetes')));
    expect(comparisonSchema.parse(comparison)).toEqual(comparison);
  });
});

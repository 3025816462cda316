import { describe, expect, it } from 'vitest';
import { analyze } from '../../analyze/analyze.ts';
import { content } from '../../analyze/checks/cases/content.ts';
import type { Case } from '../../analyze/checks/cases/case.ts';
import { file } from '../../analyze/checks/cases/file.ts';
import { job } from '../../analyze/checks/cases/job.ts';
import { trust } from '../../analyze/checks/cases/trust.ts';
import { writing } from '../../analyze/checks/cases/writing.ts';
import { sampleNow, soundResume } from '../../analyze/sample.ts';
import { applyPatches } from '../../edit/apply.ts';
import { readJob } from '../../job/read-job.ts';
import { say } from '../../messages/catalogue.ts';
import { respond } from '../respond.ts';

const cases = { ...file, ...content, ...writing, ...job, ...trust };

/** What the coach says when somebody presses "Fix it with me" at this check's finding. */
function pressed(check: string, { of, job: text, parsed }: Case) {
  const resume = soundResume();
  of?.(resume);
  const given = {
    resume,
    now: sampleNow,
    ...(parsed && { parsed }),
    ...(text && { job: readJob(text), jobText: text }),
  };
  const analysis = analyze(given);
  const finding = analysis.findings.find((one) => one.check === check)!;
  const words = `Help me fix this: ${say(finding.title)}`;
  const focus = { findingId: finding.id, ...(finding.quotes[0]?.pointer && { pointer: finding.quotes[0].pointer }) };
  const reply = respond({ ...given, analysis, locale: 'en', statements: [], history: [], say: words, focus });
  return { given, finding, reply };
}

describe.each(Object.entries(cases))('“Fix it with me” at %s', (check, { fails }) => {
  it('speaks of that finding, and proposes, asks, or says what to do', () => {
    const { finding, reply } = pressed(check, fails);
    expect(reply.intent).toContain(check === 'S01' ? 'S01' : check);
    expect(reply.text).toContain(say(finding.title));
    const told = finding.fix && reply.text.includes(say(finding.fix));
    const says = reply.proposals.length > 0 || reply.asks || told || /export/i.test(reply.text);
    expect(says, reply.text).toBe(true);
    expect(reply.text).not.toMatch(/undefined|“”|\{\w+\}|analyze\./);
  });
});

it.each(['B05', 'B07', 'B08', 'B11', 'B12', 'D03', 'K10', 'Q01', 'Q02', 'Q03', 'S03', 'S04', 'X03'])(
  'what it proposes at %s ends the finding',
  (check) => {
    const { given, reply } = pressed(check, cases[check]!.fails);
    const mended = applyPatches(given.resume, reply.proposals.map(({ patch }) => patch)); // prettier-ignore
    expect(analyze({ ...given, resume: mended }).findings.map((one) => one.check)).not.toContain(check);
  },
);

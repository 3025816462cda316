import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Bench } from 'tinybench';
import { analyze } from '#core/analyze/analyze.ts';
import { respond } from '#core/coach/respond.ts';
import { readJob } from '#core/job/read-job.ts';
import { parseResume } from '#core/parse/parse.ts';
import type { TemplateId } from '#core/render/design.ts';
import { exportResume } from '#core/render/export.ts';
import { fitToPages } from '#core/render/fit-to-pages.ts';
import { cachedFonts } from '#core/render/fonts.ts';
import { makeReceipt } from '#core/render/receipt.ts';
import type { Row } from './table.ts';

const root = join(import.meta.dirname, '../..');
const fixture = async (path: string) => new Uint8Array(await readFile(join(root, 'tests/fixtures', path)));
const fonts = cachedFonts(async (file) => new Uint8Array(await readFile(join(root, 'web/static/fonts', file))));

const now = '2026-11-20';

/** Times of every stage of the main job, warm, on one core. Goals are those of the project, in milliseconds. */
export async function benchStages(milliseconds: number): Promise<Row[]> {
  const pdf = { bytes: await fixture('files/professor-us.pdf'), fileName: 'professor-us.pdf' };
  const docx = { bytes: await fixture('files/social-worker-us.docx'), fileName: 'social-worker-us.docx' };
  const jobText = new TextDecoder().decode(await fixture('jobs/data-engineer.txt'));
  const { resume, ...parsed } = await parseResume({ ...pdf, bytes: pdf.bytes.slice() });
  const job = readJob(jobText);
  const analysis = analyze({ resume, parsed, job, jobText, now });
  const say = 'Make my first bullet stronger';
  const exportAs = (format: 'pdf' | 'docx' | 'html', template: TemplateId = 'classic') =>
    exportResume(resume, { format, fonts, locale: 'en', now, design: { template } });
  const exported = await exportAs('pdf');

  const bench = new Bench({ time: milliseconds, warmupTime: milliseconds / 3 });
  bench
    .add('parse PDF, 3 pages', () => parseResume({ ...pdf, bytes: pdf.bytes.slice() }))
    .add('parse DOCX', () => parseResume({ ...docx, bytes: docx.bytes.slice() }))
    .add('read job description', () => void readJob(jobText))
    .add('analyze with job', () => void analyze({ resume, parsed, job, jobText, now }))
    .add('coach, first answer', () => {
      respond({ locale: 'en', resume, parsed, job, jobText, analysis, statements: [], history: [], say, now });
    })
    .add('export PDF, 3 pages', () => exportAs('pdf'))
    .add('export PDF, two columns', () => exportAs('pdf', 'columns'))
    .add('export PDF, gutter of dates', () => exportAs('pdf', 'lebenslauf'))
    .add('export DOCX', () => exportAs('docx'))
    .add('export HTML', () => exportAs('html'))
    .add('fit to two pages', () => fitToPages(resume, {}, { pages: 2, fonts, locale: 'en' }))
    .add('receipt of the PDF', () => makeReceipt(resume, exported.bytes.slice(), 'pdf'));
  await bench.run();
  const rows = bench.tasks.map((task) => timing(task.name, task.result));
  return [
    ...rows,
    { name: 'size of that PDF', value: `${(exported.bytes.length / 1024).toFixed(0)} KiB`, goal: '80 KiB' },
  ];
}

const goals: Record<string, string> = {
  'coach, first answer': '1000 ms',
  'export PDF, 3 pages': '60 ms for 2 pages',
  'export PDF, two columns': '60 ms for 2 pages',
  'export PDF, gutter of dates': '60 ms for 2 pages',
};

function timing(name: string, result: Bench['tasks'][number]['result']): Row {
  if (!('latency' in result)) {
    return { name, value: 'failed', goal: 'error' in result ? String(result.error) : result.state };
  }
  const { p50, p99, samplesCount } = result.latency;
  return { name, value: `${p50.toFixed(2)} ms`, worst: `${p99.toFixed(2)} ms`, runs: samplesCount, goal: goals[name] };
}

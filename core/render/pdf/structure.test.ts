import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { fontFromDisk, fonts } from '#fixtures/fonts.ts';
import { arabic, hebrew, long, russian } from '../../../tests/templates/samples.ts';
import { fixture } from '../../../tests/templates/measure.ts';
import type { Resume } from '../../resume/schema.ts';
import { templateIds, type TemplateId } from '../design.ts';
import { exportResume } from '../export.ts';
import { cachedFonts, type FontSource } from '../fonts.ts';

interface Node {
  role?: string;
  lang?: string;
  children?: Node[];
  type?: string;
  id?: string;
}

const make = async (resume: Resume, template: TemplateId) =>
  (await exportResume(resume, { format: 'pdf', fonts, locale: 'en', now: '2026-11-20', design: { template } })).bytes;

async function treeOf(bytes: Uint8Array): Promise<{ page: Node; text: Map<string, string> }[]> {
  const pdf = await getDocumentProxy(bytes.slice());
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const page = await pdf.getPage(i + 1);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      return { page: (await page.getStructTree()) as Node, text: textById(items as MarkedItem[]) };
    }),
  );
}

type MarkedItem = { type?: string; id?: string; str?: string };

function textById(items: MarkedItem[]): Map<string, string> {
  const text = new Map<string, string>();
  let id = '';
  for (const item of items) {
    if (item.type === 'beginMarkedContentProps') id = item.id ?? '';
    if (item.str !== undefined) text.set(id, (text.get(id) ?? '') + item.str);
  }
  return text;
}

/** Every element with its role and what is read in it, top to bottom. */
function elements(node: Node, text: Map<string, string>): { role: string; text: string }[] {
  const own = { role: node.role ?? '', text: readOf(node, text) };
  return [own, ...(node.children ?? []).filter(({ role }) => role).flatMap((child) => elements(child, text))];
}

const readOf = (node: Node, text: Map<string, string>): string =>
  node.type === 'content'
    ? (text.get(node.id ?? '') ?? '')
    : (node.children ?? []).map((child) => readOf(child, text)).join('');

const bare = (text: string) => text.replace(/\s/g, '');

describe.each(templateIds)('%s', (template) => {
  test('has headings, paragraphs, lists and links in the order of reading', async () => {
    const resume = fixture('professor-us');
    const pages = await treeOf(await make(resume, template));
    const all = pages.flatMap(({ page, text }) => elements(page, text));
    const of = (role: string) => all.filter((element) => element.role === role).map((element) => element.text.trim());
    expect(of('H1')).toEqual([resume.basics?.name]);
    expect(of('H2').length).toBeGreaterThan(4);
    expect(of('H3').join('\n')).toContain(resume.work?.[0]?.position);
    expect(of('LBody').map(bare)).toContain(bare(resume.work?.[0]?.highlights?.[0] ?? ''));
    expect(of('Lbl').every((text) => text === '•')).toBe(true);
    expect(of('Link').join(' ')).toContain(resume.basics?.email);
    expect(of('P').length).toBeGreaterThan(5);
  });

  test('gives all marked text a place in the tree, and none outside it but decoration', async () => {
    const pages = await treeOf(await make(fixture('marketing-us'), template));
    for (const { page, text } of pages) {
      const placed = elements(page, text)[0]?.text ?? '';
      for (const [id, value] of text) if (id !== '' && value.trim() !== '') expect(placed).toContain(value);
    }
  });

  test.skipIf(spawnSync('qpdf', ['--version']).status !== 0)('is a sound file', async () => {
    for (const resume of [fixture('marketing-us'), arabic]) {
      const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'resume.pdf');
      writeFileSync(file, await make(resume, template));
      const checked = spawnSync('qpdf', ['--check', file]);
      rmSync(dirname(file), { recursive: true });
      expect(checked.stdout.toString() + checked.stderr.toString()).toContain('No syntax or stream encoding errors');
    }
  });
});

describe('pages', () => {
  test('long résumés have four pages, numbered, none with a heading alone at its foot', async () => {
    for (const template of ['classic', 'modern', 'columns'] as const) {
      const pdf = await getDocumentProxy((await make(long(), template)).slice());
      expect(pdf.numPages).toBeGreaterThanOrEqual(4);
      const { items } = (await (await pdf.getPage(2)).getTextContent()) as { items: { str: string }[] };
      expect(items.map(({ str }) => str).join('')).toContain(`2 / ${pdf.numPages}`);
    }
  });

  test('nothing runs over an edge, however long the word', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrikantenverband'.repeat(3);
    const resume: Resume = {
      ...russian,
      work: [{ position: word, name: word, startDate: '2018-05', highlights: [word] }],
      skills: [{ name: 'x', keywords: [word] }],
    };
    for (const template of templateIds) {
      const pdf = await getDocumentProxy((await make(resume, template)).slice());
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number);
        const width = page.view[2] ?? 0;
        const { items } = (await page.getTextContent()) as {
          items: { str: string; transform: number[]; width: number }[];
        };
        for (const { str, transform, width: own } of items)
          if (str.trim()) expect((transform[4] ?? 0) + own, `${template}: ${str}`).toBeLessThan(width - 30);
      }
    }
  });
});

describe('scripts', () => {
  const read = async (resume: Resume, template: TemplateId) => {
    const bytes = await make(resume, template);
    const run = spawnSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: bytes });
    return run.stdout.toString().replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  };

  test.skipIf(spawnSync('pdftotext', ['-v']).status !== 0)(
    'Arabic, Hebrew, Cyrillic and Han copy out as written',
    async () => {
      expect(await read(arabic, 'rtl')).toMatch(/ليلى الحداد[\s\S]*الخبرة العملية[\s\S]*مهندسة برمجيات أولى/);
      expect(await read(hebrew, 'classic')).toMatch(/נועה ברק[\s\S]*ניסיון תעסוקתי[\s\S]*מנהלת מוצר בכירה/);
      expect(await read(russian, 'modern')).toContain('Ведущий инженер');
      expect(await read(fixture('japanese'), 'academic')).toContain('品質管理担当');
    },
  );

  test('lines of Arabic begin at the right edge, numbers of a phone keep their order', async () => {
    const pdf = await getDocumentProxy((await make(arabic, 'lebenslauf')).slice());
    const page = await pdf.getPage(1);
    const { items } = (await page.getTextContent()) as { items: { str: string; transform: number[]; width: number }[] };
    const name = items.filter(({ str }) => /[ليلى]/.test(str))[0];
    expect((name?.transform[4] ?? 0) + (name?.width ?? 0)).toBeGreaterThan(480);
    expect(items.map(({ str }) => str).join('')).toContain('+962-7-9123-4567');
  });

  test('gives the same bytes whatever was drawn before with the same typefaces', async () => {
    const draw = async (resume: Resume, source: FontSource) =>
      (await exportResume(resume, { format: 'pdf', fonts: source, locale: 'en', now: '2026-11-20' })).bytes;
    const fresh = () => cachedFonts(fontFromDisk);
    for (const resume of [arabic, hebrew, fixture('japanese')]) {
      const shared = fresh();
      for (const before of [russian, hebrew, fixture('japanese'), arabic]) await draw(before, shared);
      expect(Buffer.from(await draw(resume, shared)).equals(Buffer.from(await draw(resume, fresh())))).toBe(true);
    }
  });

  test('asks only for the typefaces that it needs', async () => {
    const asked: string[] = [];
    const spy = (file: string) => (asked.push(file), fonts(file));
    await exportResume(fixture('marketing-us'), { format: 'pdf', fonts: spy, locale: 'en', now: '2026-11-20' });
    expect(asked.sort()).toEqual(['source-serif-bold.ttf', 'source-serif-italic.ttf', 'source-serif-regular.ttf']);
  });
});

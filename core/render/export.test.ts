import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { getDocumentProxy, extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { say } from '../messages/catalogue.ts';
import type { Resume } from '../resume/schema.ts';
import { templateIds } from './design.ts';
import { exportResume, type Exported } from './export.ts';
import { fontFromDisk, fonts } from '#fixtures/fonts.ts';
import { cachedFonts, facesOf, fontFile, type FontSource } from './fonts.ts';
import { familyIds } from './fonts/families.ts';
import type { ExportFormat } from './schema.ts';

const now = '2026-11-20T10:00:00.000Z';

const make = (resume: Resume, format: ExportFormat): Promise<Exported> =>
  exportResume(resume, { format, fonts, locale: 'en', now });

async function pdfText(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true });
  return text;
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const engineer: Resume = {
  basics: {
    name: 'Zoë Łukasiewicz & Söhne',
    label: 'Engineer',
    email: 'zoe@example.org',
    phone: '+49 30 1234567',
    url: 'https://example.org/zoe',
    summary: 'Efficient office affluence: fi fl ffi.\n\nΑθήνα, Москва, Việt Nam.',
    location: { city: 'Berlin', countryCode: 'DE' },
    profiles: [{ network: 'X', url: 'javascript:alert(1)' }],
  },
  work: [
    {
      name: 'Acme, Inc.',
      position: 'Lead Engineer',
      location: 'Berlin',
      startDate: '2020-02',
      highlights: ['Cut the build from 30 to 4 minutes', 'Wrote C++ & C#'],
    },
  ],
  education: [{ institution: 'TU Berlin', area: 'Physics', studyType: 'M.Sc.', endDate: '2015' }],
  skills: [{ name: 'Tools', keywords: ['Docker', 'Terraform'] }],
  sections: [{ name: 'Military service', highlights: ['Navy, 2001', 'Radio'] }],
  meta: { language: 'en', order: ['education', 'work'] },
};

describe('PDF', () => {
  test('reads back in the order of the page, ligatures apart', async () => {
    const text = await pdfText((await make(engineer, 'pdf')).bytes);
    const parts = [
      'Zoë Łukasiewicz & Söhne',
      'zoe@example.org',
      'Efficient office affluence: fi fl ffi.',
      'Αθήνα, Москва, Việt Nam.',
    ];
    const order = [
      ...parts,
      'Education',
      'M.Sc., Physics',
      'Experience',
      'Lead Engineer',
      'Acme, Inc.',
      'Feb 2020 – Present',
    ];
    const places = [...order, 'Cut the build from 30 to 4 minutes', 'Skills', 'Military service'].map((part) =>
      text.indexOf(part),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.skipIf(spawnSync('pdftotext', ['-v']).status !== 0)(
    'a reader that goes by the layout keeps the order too',
    async () => {
      const { bytes } = await make(
        {
          ...engineer,
          work: [...(engineer.work ?? []), { position: 'Baker', name: 'Corner', startDate: '2010', endDate: '2012' }],
        },
        'pdf',
      );
      const text = spawnSync('pdftotext', ['-', '-'], { input: bytes }).stdout.toString();
      expect(text).toMatch(
        /Lead Engineer\nAcme, Inc\. · Berlin · Feb 2020 – Present\n• Cut[\s\S]*\nBaker\nCorner · 2010 – 2012\n/,
      );
    },
  );

  test('is tagged, titled, in its language and links only to safe addresses', async () => {
    const pdf = await getDocumentProxy((await make(engineer, 'pdf')).bytes.slice());
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Zoë Łukasiewicz & Söhne – Engineer', Language: 'en' });
    expect(metadata?.get('dc:title')).toContain('& Söhne');
    const page = await pdf.getPage(1);
    expect(roles(await page.getStructTree())).toEqual(
      expect.arrayContaining(['Document', 'H1', 'Sect', 'H2', 'H3', 'L', 'LI', 'Lbl', 'LBody', 'Link']),
    );
    const links = (await page.getAnnotations()).map((annotation: { url?: string }) => annotation.url);
    expect(links).toEqual(['mailto:zoe@example.org', 'tel:+49301234567', 'https://example.org/zoe']);
    expect((await pdf.getOutline()).map((item: { title: string }) => item.title)).toContain('Military service');
  });

  test('gives the same bytes again', async () => {
    const [first, second] = [await make(engineer, 'pdf'), await make(engineer, 'pdf')];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    expect(first.bytes.length).toBeLessThan(80_000);
  });

  test('does not depend on what was drawn before with the same fonts', async () => {
    const own = () => cachedFonts(fontFromDisk);
    const draw = async (resume: Resume, set: FontSource) =>
      exportResume(resume, { format: 'pdf', fonts: set, locale: 'en', now });
    const plain: Resume = { basics: { name: 'Dr. A. B. Lee', location: { city: 'New York' } } };
    const shared = own();
    for (const before of [{ basics: { name: 'Jürgen Übelhör iï…', email: 'a b' } }, engineer])
      await draw(before, shared);
    expect(Buffer.from((await draw(plain, shared)).bytes).equals(Buffer.from((await draw(plain, own())).bytes))).toBe(
      true,
    );
    expect(await pdfText((await draw(plain, shared)).bytes)).toContain('Dr. A. B. Lee');
  });

  test('takes Letter in the United States and A4 elsewhere', async () => {
    const american: Resume = { basics: { name: 'Bo', location: { countryCode: 'US' } } };
    const view = async (resume: Resume) =>
      (await (await getDocumentProxy((await make(resume, 'pdf')).bytes.slice())).getPage(1)).view;
    expect(await view(american)).toEqual([0, 0, 612, 792]);
    expect(await view(engineer)).toEqual([0, 0, 595.28, 841.89]);
  });

  test('says which signs it cannot draw and marks their place', async () => {
    const { bytes, warnings } = await make({ basics: { name: 'नी Wei', summary: '● point' } }, 'pdf');
    expect(warnings).toMatchObject([{ key: 'render.warning.signs', values: { signs: 'न ी', count: 2 } }]);
    expect(say(warnings[0]!)).toContain('these signs: न ी');
    const text = await pdfText(bytes);
    expect(text).toContain('☐☐ Wei');
    expect(text).toContain('• point');
  });

  test.each([
    {},
    { basics: {} },
    { work: [{}] },
    { sections: [{ name: '', highlights: [] }] },
    { basics: { name: 'Bo' } },
  ])('of next to nothing (%j) is one page', async (resume) => {
    const pdf = await getDocumentProxy((await make(resume, 'pdf')).bytes.slice());
    expect(pdf.numPages).toBe(1);
  });

  test('does not leave a line or two alone on a last page', async () => {
    const pagesOf = async (count: number) => {
      const highlights = Array.from({ length: count }, (_, i) => `Line ${i}`);
      return (
        await getDocumentProxy((await make({ basics: { name: 'Bo' }, work: [{ highlights }] }, 'pdf')).bytes.slice())
      ).numPages;
    };
    let most = 30;
    while ((await pagesOf(most + 1)) === 1) most++;
    const pdf = await getDocumentProxy(
      (
        await make(
          { basics: { name: 'Bo' }, work: [{ highlights: Array.from({ length: most + 1 }, (_, i) => `Line ${i}`) }] },
          'pdf',
        )
      ).bytes.slice(),
    );
    const last = (await (await pdf.getPage(2)).getTextContent()).items as { str: string }[];
    expect(last.filter(({ str }) => str.startsWith('Line')).length).toBeGreaterThan(2);
  });

  test('breaks words that are wider than the page and leaves no heading at the end of one', async () => {
    const highlights = Array.from({ length: 9 }, (_, i) => `Line ${i} ${'word '.repeat(24)}`);
    const work = Array.from({ length: 12 }, (_, i) => ({
      position: `Position ${i}`,
      name: `Employer ${i}`,
      highlights,
    }));
    const url = `https://example.org/${'path/'.repeat(60)}`;
    const { bytes } = await make({ basics: { name: 'Bo', url }, work }, 'pdf');
    const pdf = await getDocumentProxy(bytes.slice());
    for (let number = 1; number <= pdf.numPages; number++) {
      const items = (await (await pdf.getPage(number)).getTextContent()).items as {
        str: string;
        transform: number[];
        width: number;
      }[];
      for (const item of items) expect(item.transform[4]! + item.width).toBeLessThan(596 - 50);
      const body = items.filter((item) => item.transform[5]! > 40 && item.str.trim() !== '');
      expect(body.at(-1)?.str).not.toMatch(/Position|Employer|Experience/);
    }
  });
});

function roles(node: { role?: string; children?: unknown[] }): string[] {
  return [node.role ?? '', ...(node.children ?? []).flatMap((child) => roles(child as { role?: string }))];
}

describe('DOCX', () => {
  test('has real styles, a list and links, and is well-formed', async () => {
    const files = unzipSync((await make(engineer, 'docx')).bytes);
    const document = strFromU8(files['word/document.xml']!);
    expect(document).toContain('<w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Education');
    expect(document).toContain(
      '<w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Wrote C++ &amp; C#',
    );
    const ids = [...document.matchAll(/<w:hyperlink r:id="(\w+)"/g)].map((match) => match[1]);
    const relations = strFromU8(files['word/_rels/document.xml.rels']!);
    for (const id of ids) expect(relations).toContain(`Id="${id}"`);
    expect(relations).not.toContain('javascript');
    expect(strFromU8(files['word/styles.xml']!)).toContain('<w:lang w:val="en"/>');
  });

  test('survives signs that XML cannot hold', async () => {
    const files = unzipSync((await make({ basics: { name: 'A\u0000\ud800<b>&"' } }, 'docx')).bytes);
    expect(strFromU8(files['word/document.xml']!)).toContain('A&lt;b&gt;&amp;&quot;');
  });
});

describe('HTML', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)> & \'';

  test('is one page on its own: headings, lists, links, nothing fetched and nothing run (S24)', async () => {
    const resume: Resume = {
      basics: {
        name: hostile,
        summary: hostile,
        url: 'javascript:alert(1)',
        profiles: [{ url: `https://x.org/${hostile}` }],
      },
      work: [{ position: hostile, highlights: [hostile] }],
      sections: [{ name: hostile, highlights: [hostile, 'b'] }],
      meta: { language: '"><script>' },
    };
    for (const template of templateIds) {
      const { bytes } = await exportResume(resume, { format: 'html', fonts, locale: 'en', now, design: { template } });
      const html = textOf(bytes);
      expect(html).not.toMatch(/<script|<img|href="?javascript|src="?http|url\(/i);
      expect([...html.matchAll(/<[a-z][^<>]*\son\w+=/gi)]).toEqual([]);
      expect(html).toContain("default-src 'none'");
    }
  });

  test('has the structure of the résumé', async () => {
    const html = textOf((await make(engineer, 'html')).bytes);
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toMatch(/<h1 class="name"><strong>Zoë Łukasiewicz &amp; Söhne<\/strong><\/h1>/);
    expect(html).toMatch(/<section><h2[^>]*><strong>Education[\s\S]*<ul><li[^>]*>Cut the build[\s\S]*<\/ul>/);
    expect(html).toContain('<a href="mailto:zoe@example.org">');
  });
});

describe('Markdown, text and JSON', () => {
  test('Markdown has headings, lists and links, and escapes the text', async () => {
    const text = textOf(
      (await make({ ...engineer, work: [{ position: '*Star* #1', highlights: ['a_b_c <script>'] }] }, 'markdown'))
        .bytes,
    );
    expect(text).toContain('# Zoë Łukasiewicz & Söhne\n');
    expect(text).toContain('[example.org/zoe](https://example.org/zoe)');
    expect(text).toContain('### \\*Star\\* #1');
    expect(text).toContain('- a\\_b\\_c \\<script\\>');
  });

  test('text holds every line', async () => {
    const text = textOf((await make(engineer, 'text')).bytes);
    expect(text).toContain('Lead Engineer\nAcme, Inc. · Berlin · Feb 2020 – Present\n- Cut the build');
  });

  test('JSON is the résumé itself', async () => {
    expect(JSON.parse(textOf((await make(engineer, 'json')).bytes))).toEqual(engineer);
  });

  test('headings and dates follow the language of the résumé, the file name is plain', async () => {
    const german: Resume = { ...engineer, meta: { language: 'de' } };
    const { bytes, fileName } = await make(german, 'text');
    expect(textOf(bytes)).toMatch(/Berufserfahrung|BERUFSERFAHRUNG/);
    expect(textOf(bytes)).toContain('Feb. 2020 – heute');
    expect(fileName).toBe('Zoe-Lukasiewicz-Sohne-resume.txt');
  });

  test('a language without words of its own has English headings and English dates', async () => {
    const text = textOf((await make({ ...engineer, meta: { language: 'sv' } }, 'text')).bytes);
    expect(text).toContain('EXPERIENCE');
    expect(text).toContain('Feb 2020 – Present');
  });
});

test('the fonts are small and their licence is beside them', () => {
  const folder = join(import.meta.dirname, '../../web/static/fonts');
  for (const family of familyIds) {
    const sizes = facesOf(family).map((face) => statSync(join(folder, fontFile(family, face))).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(480 * 1024);
    expect(readdirSync(folder)).toContain(`${family}-OFL.txt`);
  }
});

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { detectKind } from './detect.ts';
import { parseResume } from './parse.ts';
import { readHtml } from './read-html.ts';
import { readOdt } from './read-odt.ts';
import { readRtf } from './read-rtf.ts';
import { cpuTime } from '../../tests/cpu-time.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const texts = (read: { lines: { text: string; marker: string }[] }) =>
  read.lines.map((line) => (line.marker ? `${line.marker} ${line.text}` : line.text));
const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

const odtOf = (body: string, automatic = '', more: Record<string, Uint8Array> = {}) =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content><office:automatic-styles>${automatic}</office:automatic-styles>` +
        `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    ...more,
  });

describe('OpenDocument', () => {
  it('shows headings, lists, cells and tabs, and no deletions, comments or page numbers', () => {
    const read = readOdt(
      odtOf(
        '<text:tracked-changes><text:p>deleted words</text:p></text:tracked-changes>' +
          '<text:h text:outline-level="1">Experience</text:h>' +
          '<text:p>Nurse<text:tab/>2019 <text:span>–</text:span> 2021<office:annotation><text:p>why?</text:p></office:annotation></text:p>' +
          '<text:list><text:list-item><text:p>Cared for 12\n   patients</text:p><text:p>More of it</text:p></text:list-item></text:list>' +
          '<table:table><table:table-row><table:table-cell><text:p>2018</text:p></table:table-cell>' +
          '<table:table-cell><text:p>Diploma</text:p></table:table-cell></table:table-row></table:table>' +
          '<text:p>Page <text:page-number>1</text:page-number></text:p>',
      ),
    );
    expect(texts(read)).toEqual([
      'Experience',
      'Nurse 2019 – 2021',
      '• Cared for 12 patients',
      'More of it',
      '2018 Diploma',
      'Page',
    ]);
    expect(read.lines[0]?.level).toBe(2);
    expect(read.flags).toContain('tables');
  });

  it('puts text with display none among what is hidden', () => {
    const style =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const read = readOdt(odtOf('<text:p>Seen <text:span text:style-name="T1">unseen</text:span></text:p>', style));
    expect(texts(read)).toEqual(['Seen']);
    expect(read.hidden.map((line) => line.text)).toEqual(['unseen']);
    expect(read.flags).toContain('hidden-text');
  });

  it('is refused when encrypted, without content, or larger than it says', () => {
    const manifest = strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>');
    expect(refusal(() => readOdt(odtOf('<text:p>x</text:p>', '', { 'META-INF/manifest.xml': manifest })))).toBe(
      'file_encrypted',
    );
    expect(refusal(() => readOdt(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })))).toBe(
      'file_damaged',
    );
    const bomb = odtOf('<text:p>x</text:p>', '', { 'Pictures/a.bin': new Uint8Array(60 * 1024 * 1024) });
    const started = Date.now();
    expect(refusal(() => readOdt(bomb))).toBe('archive_bomb');
    expect(Date.now() - started).toBeLessThan(4_000);
  });

  it('refuses document types', () => {
    const evil = zipSync({ 'content.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') });
    expect(refusal(() => readOdt(evil))).toBe('file_damaged');
  });
});

describe('Rich Text', () => {
  it('reads code pages, Unicode with its fallback, tabs, bullets, links and headings', () => {
    const read = readRtf(
      bytesOf(
        '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}}{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}}' +
          "\\pard\\plain\\s1\\b\\fs28 Do\\f1\\'9cwiadczenie\\par\\pard\\plain\\f0\\fs20 Kierowca\\tab 2019 \\endash  2021\\par" +
          "{\\listtext\\f0 \\'b7\\tab}\\pard\\ls1 Prowadzi\\u322\\'b3em 3 trasy\\par" +
          '\\pard {\\field{\\*\\fldinst HYPERLINK "https://example.org/a"}{\\fldrslt my page}}\\par}',
      ),
    );
    expect(texts(read)).toEqual(['Doświadczenie', 'Kierowca 2019 – 2021', '• Prowadziłem 3 trasy', 'my page']);
    expect(read.lines[0]).toMatchObject({ level: 2, bold: true, size: 14 });
    expect(read.lines[3]?.segments[0]?.runs[0]?.url).toBe('https://example.org/a');
  });

  it('leaves out pictures, objects, properties and deleted text; hidden text is told apart', () => {
    const read = readRtf(
      bytesOf(
        '{\\rtf1{\\info{\\author Someone Else}}{\\*\\unknown secret}{\\pict\\pngblip 89504e47}{\\object{\\*\\objdata 0105}}' +
          'Plain {\\v unseen }{\\deleted gone }\\fs2 tiny\\fs22\\bin3 {{{ end\\par}trailing',
      ),
    );
    expect(texts(read)).toEqual(['Plain end']);
    expect(read.hidden[0]?.text).toBe('unseen tiny');
  });

  it('reads tables row by row and page headers first', () => {
    const read = readRtf(
      bytesOf(
        '{\\rtf1{\\header\\pard Ines Prado\\par}\\trowd\\cellx1000\\cellx5000\\pard\\intbl 2019\\cell Welder\\cell\\row\\pard after\\par}',
      ),
    );
    expect(texts(read)).toEqual(['Ines Prado', '2019 Welder', 'after']);
    expect(read.lines[0]?.zone).toBe('header');
  });

  it('reads notes before the paragraph they hang on, also in a cell, and what stands for an object', () => {
    const read = readRtf(
      bytesOf(
        '{\\rtf1 \\trowd\\pard\\intbl 2019\\cell Welder{\\super\\chftn{\\footnote\\pard\\plain {\\super\\chftn} Night shifts}}\\cell\\row' +
          '\\pard Led a crew{\\footnote\\ftnalt\\pard\\plain  Of twelve\\par And two cooks} of welders\\par' +
          '{\\object\\objemb{\\*\\objclass Word.Document}{\\*\\objdata 0105}{\\result {\\pict\\wmetafile8 0100}Certified rigger\\par}}\\pard after\\par}',
      ),
    );
    const shown = texts(read);
    expect(shown.join('\n')).not.toMatch(/0105|0100|Word\.Document/);
    expect(shown.slice(-5)).toEqual([
      'Of twelve',
      'And two cooks',
      'Led a crew of welders',
      'Certified rigger',
      'after',
    ]);
    expect(shown.slice(0, -5).join(' ')).toMatch(/^2019 .*Night shifts.*Welder|^2019 .*Welder.*Night shifts/);
    expect(read.flags).not.toContain('photo');
  });

  it('takes words that every object has for unknown ones', () => {
    expect(texts(readRtf(bytesOf('{\\rtf1 \\constructor x\\toString  y\\hasOwnProperty  z}')))).toEqual(['x y z']);
  });

  it('ends on endless groups with a typed error', () => {
    expect(refusal(() => readRtf(bytesOf('{\\rtf1' + '{'.repeat(5_000))))).toBe('file_damaged');
  });
});

const page = (body: string, style = '') =>
  new TextEncoder().encode(
    `<!doctype html><html><head><title>t</title><style>${style}</style></head><body>${body}</body></html>`,
  );

describe('HTML', () => {
  it('executes and shows nothing of scripts, styles, templates and lists to choose from', () => {
    const read = readHtml(
      page(
        '<p>Seen</p><script>document.write("no")</script><noscript>no</noscript><template>no</template><select><option>no</option></select>',
      ),
    );
    expect(texts(read)).toEqual(['Seen']);
    expect(read.hidden).toEqual([]);
  });

  it.each([
    ['an attribute', '<p hidden>unseen</p>', ''],
    ['a style', '<p style="display:none">unseen</p>', ''],
    ['a class', '<div class="a"><p class="sr x">unseen</p></div>', '.a .sr { position: absolute; left: -9999px }'],
    ['a rule for print', '<p id="k">unseen</p>', '@media print { #k { font-size: 1px } }'],
    ['the colour of the page', '<p style="color:#fff">unseen</p>', ''],
    ['the colour of its box', '<div style="background:#234"><p style="color:#223344">unseen</p></div>', ''],
  ])('tells text apart that is hidden by %s', (_, body, style) => {
    const read = readHtml(page(`<p>Seen</p>${body}`, style));
    expect(texts(read)).toEqual(['Seen']);
    expect(read.hidden.map((line) => line.text)).toEqual(['unseen']);
  });

  it('takes white text on a dark or unknown ground for seen', () => {
    const dark = '<div class="d"><p style="color:white">Seen</p></div>';
    expect(texts(readHtml(page(dark, '.d { background: #123 }')))).toEqual(['Seen']);
    expect(texts(readHtml(page(dark, '.d:nth-child(1) { background: #123 }')))).toEqual(['Seen']);
    expect(texts(readHtml(page(dark, '.d { background: url(x.png) }')))).toEqual(['Seen']);
  });

  it.each([
    ['a gradient', 'header { background-image: linear-gradient(#123, #234); color: #fff }'],
    ['a picture with a colour of last resort', 'header { background: #fff url(x.png); color: #fff }'],
    [
      'a gradient under one of its boxes',
      'header { background-image: linear-gradient(#123, #234) } h1 { color: #fff }',
    ],
  ])('takes white text on %s for seen', (_, style) => {
    expect(texts(readHtml(page('<header><h1>Ines Prado</h1></header>', style)))).toEqual(['Ines Prado']);
  });

  it.each([
    ['a small shift', 'position: relative; left: -100px'],
    ['a hanging indent', 'text-indent: -100px; padding-left: 100px'],
    ['a wide hanging indent', 'text-indent: -75em; padding: 0 0 0 1200px'],
    ['a margin that is taken back', 'margin: 0 0 0 -1000px; padding-left: 1000px'],
    ['a unit that is small', 'position: absolute; top: -100mm'],
  ])('takes text with %s for seen', (_, style) => {
    expect(texts(readHtml(page(`<p style="${style}">Seen</p>`)))).toEqual(['Seen']);
  });

  it.each([
    'text-indent: -9999px',
    'text-indent: -100em',
    'position: absolute; left: -999px',
    'position: fixed; top: -100vh',
    'margin-left: -9999px',
  ])('tells text apart that is moved off the page: %s', (style) => {
    const read = readHtml(page(`<p>Seen</p><p style="${style}">unseen</p>`));
    expect([texts(read), read.hidden[0]?.text]).toEqual([['Seen'], 'unseen']);
  });

  it('takes names that every object has for names', () => {
    const body = '<constructor style="color:constructor">Seen</constructor>';
    expect(readHtml(page(body)).lines[0]).toMatchObject({ text: 'Seen', size: 12, color: '' });
  });

  it.each([
    ['pre', '<pre>\nIna Moor\nWelder in Kiel\n\nSkills:    MIG,\n  TIG</pre>', ''],
    [
      'a class',
      '<div class="w">Ina Moor\r\nWelder in Kiel\n\n\nSkills:    MIG,\n  TIG</div>',
      '.w { white-space: pre-wrap }',
    ],
    [
      'a parent',
      '<div class="w"><p>Ina Moor\nWelder in Kiel</p><p>Skills:    MIG,\n  TIG</p></div>',
      '.w { white-space: pre }',
    ],
  ])('keeps the lines of text that is set as written by %s', (_, body, style) => {
    const read = readHtml(page(body, style));
    expect(texts(read)).toEqual(['Ina Moor', 'Welder in Kiel', 'Skills: MIG,', 'TIG']);
    expect(new Set(read.lines.map((line) => line.place.paragraph)).size).toBe(2);
  });

  it('joins the lines of other text, and of what is set as written no longer', () => {
    const style = 'pre { white-space: normal }';
    expect(texts(readHtml(page('<p>one\ntwo</p><pre>three\nfour</pre>', style)))).toEqual(['one two', 'three four']);
  });

  it('reads what form fields show, and no passwords, buttons or hidden fields', () => {
    const fields =
      '<label>Name</label><input value="Ina Moor"><br><input type="email" value="ina@moor.example">' +
      '<input type="password" value="no"><input type="hidden" value="no"><input type="submit" value="no">' +
      '<input hidden value="unseen"><textarea>Welder &amp; fitter\nKiel</textarea>';
    const read = readHtml(page(fields));
    expect(texts(read)).toEqual(['Name Ina Moor', 'ina@moor.example', 'Welder & fitter', 'Kiel']);
    expect(read.hidden.map((line) => line.text.trim())).toEqual(['unseen']);
  });

  it('reads boxes side by side as columns when they are long, as one line when they are short', () => {
    const row = '<div class="r"><div>Welder</div><div>2019 – 2021</div></div>';
    expect(texts(readHtml(page(row, '.r { display: flex }')))).toEqual(['Welder 2019 – 2021']);
    const grid = `<div class="g"><div>${'<p>left words that go on</p>'.repeat(4)}</div><div>${'<p>right</p>'.repeat(4)}</div></div>`;
    const read = readHtml(page(grid, '.g { display: grid; grid-template-columns: 1fr 2fr }'));
    expect(texts(read)).toEqual([...Array<string>(4).fill('left words that go on'), ...Array<string>(4).fill('right')]);
    expect(read.flags).toContain('columns');
  });

  it('keeps web links only, and reads the encoding a page names', () => {
    const read = readHtml(page('<a href="javascript:alert(1)">x1</a> <a href="https://example.org">x2</a>'));
    expect(read.lines[0]?.segments.flatMap((s) => s.runs.flatMap((run) => run.url ?? []))).toEqual([
      'https://example.org',
    ]);
    const polish = bytesOf('<html><meta charset="iso-8859-2"><body><p>Za\xbf\xf3\xb3\xe6</p></body></html>');
    expect(texts(readHtml(polish))).toEqual(['Zażółć']);
  });

  it('is bounded in depth and number of elements', () => {
    expect(refusal(() => readHtml(page('<div>'.repeat(5_000) + 'x')))).toBe('file_damaged');
    const started = Date.now();
    expect(refusal(() => readHtml(page('<b></b>'.repeat(300_000) + 'x')))).toBe('file_too_long');
    expect(Date.now() - started).toBeLessThan(6_000);
  });
});

describe('the kind of a file', () => {
  const odt = odtOf('<text:p>x</text:p>');
  it.each([
    ['odt', odt, 'cv.odt', 'odt'],
    ['rtf', bytesOf('{\\rtf1 x}'), 'cv.rtf', 'rtf'],
    ['html', page('x'), 'cv.htm', 'html'],
    ['html without a name', page('x'), undefined, 'html'],
    ['odt that calls itself docx', odt, 'cv.docx', 'file_type_mismatch'],
    ['rtf that calls itself text', bytesOf('{\\rtf1 x}'), 'cv.txt', 'file_type_mismatch'],
    ['text that calls itself rtf', bytesOf('plain'), 'cv.rtf', 'file_type_mismatch'],
    ['text that calls itself html', bytesOf('plain'), 'cv.html', 'file_type_mismatch'],
    ['a page that calls itself text', page('x'), 'cv.txt', 'file_type_mismatch'],
    ['a page behind comments', bytesOf('<?xml version="1.0"?> <!-- a --><!---->\n<html><body>x'), 'cv.html', 'html'],
    ['a comment without an end', bytesOf('<!-- a <html>'), 'cv.txt', 'text'],
  ])('%s', (_, bytes, name, kind) => {
    expect(refusal(() => detectKind(bytes, name))).toBe(kind);
  });

  it('is told at once behind many comments', () => {
    const started = cpuTime();
    expect(detectKind(bytesOf('<!---->'.repeat(25) + 'hello'), 'a.txt')).toBe('text');
    expect(cpuTime(started)).toBeLessThan(200);
  });

  it('an empty page holds no text', async () => {
    await expect(parseResume({ bytes: page('<p> </p>'), fileName: 'cv.html' })).rejects.toMatchObject({
      code: 'file_no_text',
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { DocumentFlag, ParsedResume } from '../../parse/document.ts';
import type { Resume } from '../../resume/schema.ts';
import { analyzeChanged, findingsOf } from '../sample.ts';

const found = (check: string, change: (resume: Resume) => void = () => undefined, rest = {}) =>
  findingsOf(analyzeChanged(change, rest), check);

function read(flags: DocumentFlag[] = [], more: Partial<ParsedResume['document']> = {}): Omit<ParsedResume, 'resume'> {
  const document = {
    kind: 'pdf' as const,
    pages: [{ width: 595, height: 842 }],
    lines: [{ text: 'long enough to be read '.repeat(20), place: { page: 1 } }],
    hidden: [],
    flags,
    ...more,
  };
  return { document, provenance: {}, unplaced: [], coverage: 1, language: 'en' };
}

describe('file layout', () => {
  it.each([
    ['columns', 'F04'],
    ['tables', 'F05'],
    ['contact-in-header', 'F06'],
    ['contact-in-textbox', 'F06'],
    ['text-in-image', 'F07'],
    ['letter-spaced', 'F08'],
    ['broken-glyphs', 'F09'],
  ] as const)('%s → %s', (flag, check) => {
    expect(found(check, undefined, { parsed: read([flag]) })).toHaveLength(1);
    expect(found(check, undefined, { parsed: read() })).toHaveLength(0);
  });
  it('F02: JSON is no file for an employer, Markdown is plain text', () => {
    expect(found('F02', undefined, { parsed: read([], { kind: 'json-resume' }) })).toHaveLength(1);
    for (const kind of ['pdf', 'docx', 'text', 'markdown'] as const)
      expect(found('F02', undefined, { parsed: read([], { kind }) })).toHaveLength(0);
    expect(found('F02')).toHaveLength(0);
  });
  it('F03: more than 2.5 MB', () => {
    expect(found('F03', undefined, { parsed: read([], { size: 3_140_000 }) })[0]?.title.values).toMatchObject({
      size: 3.1,
    });
    for (const size of [2_400_000, undefined])
      expect(found('F03', undefined, { parsed: read([], { size }) })).toHaveLength(0);
  });
  it('F05: a PDF has columns of labels, a document has tables', () => {
    const variant = (kind: 'pdf' | 'docx') =>
      found('F05', undefined, { parsed: read(['tables'], { kind }) })[0]?.title.key;
    expect([variant('pdf'), variant('docx')]).toEqual(['analyze.F05.grid.title', 'analyze.F05.title']);
  });
  it('F10 shows the hidden text with its place', () => {
    const hidden = [{ text: 'python java kubernetes', place: { page: 1 } }];
    const [finding] = found('F10', undefined, { parsed: read(['hidden-text'], { hidden }) });
    expect(finding?.quotes[0]).toEqual({ text: 'python java kubernetes', places: [{ page: 1 }] });
  });
});

describe('contact data', () => {
  it('C01–C04: name, e-mail, phone, place', () => {
    for (const [check, key] of [
      ['C01', 'name'],
      ['C02', 'email'],
      ['C03', 'phone'],
      ['C04', 'location'],
    ] as const)
      expect(found(check, (resume) => delete resume.basics![key])).toHaveLength(1);
  });
  it('C02: a malformed address is told apart from none', () => {
    expect(found('C02', (resume) => (resume.basics!.email = 'ines.falk@example'))[0]?.title.key).toBe(
      'analyze.C02.malformed.title',
    );
  });
  it('C03: numbers of other countries and plain local ones are fine, too few digits are not', () => {
    for (const phone of ['+49 30 901820', '(303) 555-0137', '0113 496 0178', '+33 1 42 68 53 00'])
      expect(
        found('C03', (resume) => Object.assign(resume.basics!, { phone, location: { city: 'X' } })),
        phone,
      ).toHaveLength(0);
    expect(found('C03', (resume) => (resume.basics!.phone = '+49 12'))[0]?.title.key).toBe(
      'analyze.C03.impossible.title',
    );
  });
  it('C05: broken links', () => {
    expect(found('C05', (resume) => (resume.basics!.url = 'my page'))).toHaveLength(1);
    expect(found('C05', (resume) => (resume.basics!.profiles = [{ url: 'linkedin.com/in/ines' }]))).toHaveLength(0);
  });
});

describe('sections', () => {
  it('S01: names what is missing; projects stand in for work', () => {
    expect(found('S01', (resume) => delete resume.skills)[0]?.title.key).toBe('analyze.S01.skills.title');
    expect(found('S01', (resume) => delete resume.work)).toHaveLength(0);
  });
  it('S02 and S03: odd and empty headings', () => {
    expect(found('S02', (resume) => (resume.sections = [{ name: 'Cosmic journey', highlights: ['a'] }]))).toHaveLength(
      1,
    );
    expect(found('S02', (resume) => (resume.sections = [{ name: 'Weiterbildung', highlights: ['a'] }]))).toHaveLength(
      0,
    );
    expect(found('S03', (resume) => (resume.sections = [{ name: 'Awards', highlights: [] }]))).toHaveLength(1);
  });
  it('S04: references on request, in other languages too', () => {
    for (const reference of [
      'References available upon request.',
      'Referenzen auf Anfrage',
      'Références disponibles sur demande',
    ])
      expect(
        found('S04', (resume) => (resume.references = [{ reference }])),
        reference,
      ).toHaveLength(1);
  });
  it('S05: many words under no heading', () => {
    const parsed = { ...read(), unplaced: [{ text: 'loose '.repeat(90), place: { page: 1 } }] };
    expect(found('S05', undefined, { parsed })).toHaveLength(1);
  });
});

describe('dates', () => {
  const role = (change: object) => (resume: Resume) => Object.assign(resume.work![1]!, change);
  it('D01 and D07: what a role lacks', () => {
    expect(found('D01', role({ startDate: undefined, endDate: undefined }))).toHaveLength(1);
    expect(found('D07', role({ name: '' }))[0]?.title.key).toBe('analyze.D07.employer.title');
  });
  it('D02: two styles in the file', () => {
    const provenance = {
      '/work/0/startDate': { text: 'March 2020', places: [], confidence: 1 },
      '/work/1/startDate': { text: '01/2016', places: [], confidence: 1 },
    };
    expect(found('D02', undefined, { parsed: { ...read(), provenance } })).toHaveLength(1);
  });
  it('D03: an older role above a newer one; overlapping ones may stand as they like', () => {
    expect(found('D03', (resume) => resume.work!.reverse())).toHaveLength(1);
    expect(found('D03', role({ startDate: '2020-06', endDate: undefined }))).toHaveLength(0);
  });
  it('D04: backwards and in the future; a bare year of this year is fine', () => {
    expect(found('D04', role({ startDate: '2020-05', endDate: '2019-01' }))).toHaveLength(1);
    expect(found('D04', role({ startDate: '2031-01', endDate: undefined }))).toHaveLength(1);
    expect(found('D04', (resume) => (resume.work = [{ ...resume.work![1], endDate: '2026' }]))).toHaveLength(0);
  });
  it('D05: tells a gap without scoring it, and not when it was spent on studies', () => {
    const gap = role({ startDate: '2016-01', endDate: '2018-01' });
    const result = analyzeChanged(gap);
    expect(findingsOf(result, 'D05')[0]?.severity).toBe('info');
    expect(result.figures.writing.value).toBe(100);
    expect(
      found('D05', (resume) => {
        gap(resume);
        resume.education!.push({ institution: 'Y', startDate: '2018', endDate: '2020' });
      }),
    ).toHaveLength(0);
  });
  it('D06: only years everywhere', () => {
    expect(
      found('D06', (resume) =>
        resume.work!.forEach((item) => Object.assign(item, { startDate: '2016', endDate: '2019' })),
      ),
    ).toHaveLength(1);
  });
});

describe('privacy', () => {
  it('Q01: birth dates, but not where they are usual', () => {
    const bornIn = (change: (resume: Resume) => void) =>
      found('Q01', (resume) => {
        resume.interests = [{ name: 'Date of birth: 3 May 1990' }];
        change(resume);
      });
    expect(bornIn(() => {})).toHaveLength(1);
    expect(bornIn((resume) => void (resume.basics!.location = { city: 'Hamburg' }))).toHaveLength(0);
    // Without a country the language speaks for it.
    const nowhere = (language: string) => (resume: Resume) => {
      delete resume.basics!.location;
      delete resume.basics!.phone;
      resume.meta = { language };
    };
    expect(bornIn(nowhere('de'))).toHaveLength(0);
    expect(bornIn(nowhere('en'))).toHaveLength(1);
  });
  it('Q02: identity numbers; a phone number is none', () => {
    expect(
      found('Q02', (resume) => (resume.sections = [{ name: 'Personal', highlights: ['SSN: 123-45-6789'] }])),
    ).toHaveLength(1);
    expect(found('Q02', (resume) => (resume.basics!.phone = '303-555-0137'))).toHaveLength(0);
  });
  it('Q03: a street address is told, not scored', () => {
    const result = analyzeChanged((resume) => (resume.basics!.location!.address = '14 Mill Court'));
    expect(findingsOf(result, 'Q03')[0]?.severity).toBe('info');
    expect(result.figures.readability.value).toBe(100);
  });
});

import { describe, expect, it } from 'vitest';
import type { Resume } from '../../resume/schema.ts';
import { analyzeChanged, findingsOf } from '../sample.ts';
import { opensWithVerb, tenseOf } from './verbs.ts';
import { showsOutcome } from './bullets.ts';

const withBullets =
  (highlights: string[], role = 0) =>
  (resume: Resume) => {
    resume.work![role]!.highlights = highlights;
  };
const found = (check: string, change: (resume: Resume) => void) => findingsOf(analyzeChanged(change), check);

describe('verbs', () => {
  it.each([
    'Led a team',
    'Successfully led a team',
    '• Built it',
    'Lead a team of nine',
    'Co-founded a club',
    'Managing a shop',
    'Overhauled it',
  ])('takes "%s" as opened by a verb', (text) => {
    expect(opensWithVerb(text, 'en')).toBe(true);
  });
  it.each([
    'Responsible for stock',
    'Creation of layouts',
    'Excellent team player',
    'Experienced nurse',
    '12 nurses trained',
  ])('does not take "%s" so', (text) => {
    expect(opensWithVerb(text, 'en')).toBe(false);
  });
  it('knows German, French and Spanish forms', () => {
    expect(opensWithVerb('Entwicklung von Schnittstellen', 'de')).toBe(true);
    expect(opensWithVerb('Team von zwölf Personen geleitet', 'de')).toBe(true);
    expect(opensWithVerb('Gestion de la caisse', 'fr')).toBe(true);
    expect(opensWithVerb('Coordiné un equipo', 'es')).toBe(true);
  });
  it('tells past from present and says nothing of forms that are both', () => {
    expect(tenseOf('Managed a shop')).toBe('past');
    expect(tenseOf('Manage a shop')).toBe('present');
    expect(tenseOf('Set prices')).toBeUndefined();
  });
});

describe('outcomes', () => {
  it.each(['Cut waste by 12%', 'Led a team of nine nurses', 'Improved hand hygiene', 'Served 300 guests a night'])(
    'sees one in "%s"',
    (text) => {
      expect(showsOutcome(text)).toBe(true);
    },
  );
  it.each(['Worked with Python 3 and Windows 10', 'Joined the team in 2019', 'Wrote reports'])(
    'sees none in "%s"',
    (text) => {
      expect(showsOutcome(text)).toBe(false);
    },
  );
});

const plain = (start: string) => `${start} the shop and the people in it every day`;

describe('checks on bullets', () => {
  it('B01: most bullets should open with a verb', () => {
    const [finding] = found(
      'B01',
      withBullets([
        'Shop and stock in the north',
        'Various tasks for the office',
        'The whole of the back office',
        'Stock',
      ]),
    );
    expect(finding?.quotes[0]?.pointer).toBe('/work/0/highlights/0');
  });
  it('B01: is silent where nouns open lines, and sees through odd bullets', () => {
    const german = (resume: Resume) => {
      resume.meta = { language: 'de' };
      resume.work![0]!.highlights = [
        'Leitung des Ladens im Norden',
        'Betreuung des Lagers im Süden',
        'Kassenabschluss am Abend',
      ];
    };
    expect(found('B01', german)).toHaveLength(0);
    expect(opensWithVerb('\uf0b7 Drafted nine motions', 'en')).toBe(true);
  });
  it('B02: some bullets should show an outcome', () => {
    const change = (resume: Resume) => {
      resume.work!.forEach((role) => (role.highlights = [plain('Managed'), plain('Kept'), plain('Opened')]));
    };
    expect(found('B02', change)).toHaveLength(1);
  });
  it('B03: quotes the long ones', () => {
    const long = Array.from({ length: 40 }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}`).join(' ');
    expect(found('B03', withBullets([`Built ${long}`, plain('Cut'), plain('Trained')]))[0]?.title.key).toBe(
      'analyze.B03.long.title',
    );
  });
  it('B04: one bullet is too few for the latest role, prose will do instead', () => {
    expect(found('B04', withBullets([plain('Built')]))).toHaveLength(1);
    const prose = (resume: Resume) => {
      resume.work![0]!.highlights = [];
      resume.work![0]!.summary = plain('Ran ').repeat(5);
    };
    expect(found('B04', prose)).toHaveLength(0);
  });
  it('B05: past roles in the present tense, but not current ones', () => {
    expect(found('B05', withBullets([plain('Manage'), plain('Trained'), plain('Cut')], 1))).toHaveLength(1);
    expect(found('B05', withBullets([plain('Manage'), plain('Train'), plain('Cut')], 0))).toHaveLength(0);
  });
  it('B06: passive voice', () => {
    expect(
      found(
        'B06',
        withBullets(['The report was written by me each month', 'Costs were reduced by the team a lot', plain('Cut')]),
      ),
    ).toHaveLength(1);
  });
  it('B06: a relative clause in the passive is none', () => {
    const relative = [
      'Designed backups that were restored every month',
      'Drafted nine motions, four of which were granted',
      plain('Cut'),
    ];
    expect(found('B06', withBullets(relative))).toHaveLength(0);
  });
  it('B07: "I" and "my", not Roman numerals or initials', () => {
    expect(found('B07', withBullets(['I managed the shop and all of it', plain('Cut'), plain('Led')]))).toHaveLength(1);
    expect(
      found(
        'B07',
        withBullets([
          'Triaged 45 patients per shift in a level I trauma center',
          'Ran phase I and II trials',
          plain('Led'),
        ]),
      ),
    ).toHaveLength(0);
  });
  it('B08: duty phrases', () => {
    const [finding] = found('B08', withBullets(['Responsible for the shop and its staff', plain('Cut'), plain('Led')]));
    expect(finding?.title.values?.count).toBe(1);
    expect(
      found('B08', withBullets(['Made the team responsible for its own budget', plain('Cut'), plain('Led')])),
    ).toHaveLength(0);
  });
  it('B09: four buzzwords are too many, three are not', () => {
    const summary = (text: string) => (resume: Resume) => {
      resume.basics!.summary = text;
    };
    expect(found('B09', summary('Dynamic, passionate, results-driven team player'))).toHaveLength(1);
    expect(found('B09', summary('Dynamic, passionate team player'))).toHaveLength(0);
  });
  it('B10: one verb again and again', () => {
    expect(
      found(
        'B10',
        withBullets(['Built a', 'Built b', 'Built c', 'Built d'].map((text) => `${text} and something else entirely`)),
      )[0]?.title.values?.verb,
    ).toBe('built');
  });
  it('B12: nearly the same bullet twice', () => {
    expect(
      found(
        'B12',
        withBullets([
          'Built layouts using Sass, Bootstrap and jQuery',
          'Built layouts using Sass, Bootstrap, jQuery',
          plain('Led'),
        ]),
      ),
    ).toHaveLength(1);
  });
});

describe('length', () => {
  it('P01: too short and too long', () => {
    const short = (resume: Resume) => {
      resume.projects = [];
      resume.interests = [];
    };
    expect(found('P01', short)[0]?.title.key).toBe('analyze.P01.short.title');
    const long = (resume: Resume) => {
      resume.projects![0]!.description = 'word '.repeat(1000);
    };
    expect(found('P01', long)[0]?.title.key).toBe('analyze.P01.long.title');
  });
  it('P03: too much about old roles', () => {
    const old = (resume: Resume) => {
      Object.assign(resume.work![1]!, { startDate: '2000', endDate: '2005', summary: 'old '.repeat(200) });
    };
    expect(found('P03', old)).toHaveLength(1);
  });
  it('R01: long sentences', () => {
    const long = (resume: Resume) => {
      resume.basics!.summary = `${'word '.repeat(35)}. ${'word '.repeat(35)}. ${'word '.repeat(35)}. ${'word '.repeat(35)}.`;
      resume.work!.forEach((role) => (role.highlights = role.highlights!.slice(0, 3)));
    };
    expect(found('R01', long)).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { findSkills } from './find-skills.ts';
import { impliedBy } from './graph.ts';
import { findSkillSpans } from './spans.ts';
import { canonicalName, skillById, taxonomy } from './taxonomy.ts';
import { cpuTime } from '../../tests/cpu-time.ts';

const names = (text: string) => findSkills(text).map(({ name }) => name);

describe('taxonomy', () => {
  it('covers many careers', () => {
    expect(taxonomy().size).toBeGreaterThanOrEqual(2500);
    for (const id of [
      'wound-care',
      'electrical-installation',
      'month-end-close',
      'lesson-planning',
      'forklift-operation',
      'haccp',
      'legal-research',
      'figma',
      'customer-service',
      'kubernetes',
    ])
      expect(skillById(id), id).toBeDefined();
  });
  it('implies only what it has', () => {
    for (const { id, implies } of taxonomy().values())
      for (const implied of implies) expect(taxonomy().has(implied), `${id} → ${implied}`).toBe(true);
  });
  it('gives a spelling to one skill only', () => {
    const owners = new Map<string, string>();
    for (const { id, forms } of taxonomy().values())
      for (const { text } of forms) {
        const spelling = text.toLowerCase();
        expect(owners.get(spelling) ?? id, spelling).toBe(id);
        owners.set(spelling, id);
      }
  });
  it('has no circle of implications', () => {
    for (const id of taxonomy().keys())
      for (const implied of impliedBy(id)) expect(impliedBy(implied), `${id} → ${implied}`).not.toContain(id);
  });
  it('takes an everyday word in context only, each of them', () => {
    const words = [...taxonomy().values()].flatMap(({ forms }) => forms.filter(({ guard }) => guard === 'only'));
    expect(words.length).toBeGreaterThan(100);
    for (const { text } of words) {
      const bare = `She saw the ${text} again that evening`;
      expect(
        findSkills(bare).filter(({ start, end }) => bare.slice(start, end) === text && !/^\p{Lu}/u.test(text)),
      ).toEqual([]);
      const asked = [`Proficient in ${text}`, `Experience with ${text}`, `Skills: Docker, ${text}, Kubernetes`];
      expect(
        asked.some((line) => findSkills(line).some(({ start }) => start === line.indexOf(text))),
        text,
      ).toBe(true);
    }
  });
  it.each([
    ['de', 'blood-transfusion', 'Bluttransfusion'],
    ['fr', 'blood-transfusion', 'Transfusion sanguine'],
    ['es', 'cnc-milling', 'Fresado CNC'],
  ])('is named in %s: %s', (language, id, name) => {
    expect(canonicalName(id, language)).toBe(name);
    expect(findSkills(`${name}.`)[0]?.id).toBe(id);
  });
  it('names a good part of its skills in each of the other languages', () => {
    for (const language of ['de', 'fr', 'es'] as const)
      expect([...taxonomy().values()].filter(({ names: own }) => own[language]).length).toBeGreaterThan(1200);
  });
  it('goes one way', () => {
    expect(impliedBy('react')).toContain('javascript');
    expect(impliedBy('javascript')).not.toContain('react');
    for (const id of taxonomy().keys()) expect(impliedBy(id)).not.toContain(id);
  });
  it('names an unknown id by itself', () => {
    expect(canonicalName('no-such-skill')).toBe('no-such-skill');
  });
});

describe('findSkills', () => {
  it.each([
    ['C++, C# and .NET 8', ['C++', 'C#', '.NET']],
    ['Node.js with Express', ['Node.js', 'Express.js']],
    ['CI/CD with Jenkins', ['CI/CD', 'Jenkins']],
    ['Production experience with Go', ['Go']],
    ['Data analysis in R', ['Data analysis', 'R']],
    ['Skills: Go, R, C', ['Go', 'R', 'C']],
    ['Swift for iOS', ['Swift', 'iOS']],
    ['Applied Spark every week', ['Apache Spark']],
    ['HTML5, CSS3, Python3', ['HTML', 'CSS', 'Python']],
    ['golang and k8s', ['Go', 'Kubernetes']],
    ['Node . js and C #', ['Node.js', 'C#']],
    ['Sehr gute SAP-Kenntnisse und Buchhaltung', ['SAP', 'Accounting']],
    ['Gestion de projet et comptabilité', ['Project management', 'Accounting']],
    ['Atención al cliente', ['Customer service']],
    ['Gute Buchhaltungskenntnisse', ['Accounting']],
    ['Tournage et fraisage CNC', ['CNC turning', 'CNC milling']],
    ['Soldadura TIG y MAG', ['Gas tungsten arc welding']],
    ['Dekubitusprophylaxe und Sturzprophylaxe', ['Pressure ulcer prevention', 'Fall prevention']],
    ['PYTHON, SNOWFLAKE, GO, AWS', ['Python', 'Snowflake', 'Go', 'AWS']],
    ['Wound care, IV therapy and care plans', ['Wound care', 'IV therapy', 'Care planning']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
  it.each([
    'Go out to farms and talk to growers',
    'Express complex results in plain words',
    'Spring and autumn campaigns',
    'Ensure swift and courteous replies',
    'Help every pupil to excel in reading',
    'Distribute vitamin C tablets',
    'Support the head chef during service',
    'Control access to the building',
    'Spread the word about our services',
    'React quickly when a sensor node goes down',
    'He reported to the C-level',
    'We go to market in spring 2020',
    'Learned much. Net income rose',
    'Executive Chef at a hotel',
  ])('takes no everyday word for a skill: %s', (text) => {
    expect(names(text).filter((name) => !['Reading', 'Retail'].includes(name))).toEqual([]);
  });
  it('gives offsets of the text as it stands', () => {
    const text = 'Worked with  Node.js\nand PostgreSQL.';
    expect(findSkills(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Node.js', 'PostgreSQL']);
  });
  it('reads 200 kB in well under a second', () => {
    const text = 'Go, R, C and Spring with Python/Java; '.repeat(5400);
    const start = cpuTime();
    findSkills(text);
    expect(cpuTime(start)).toBeLessThan(1500);
  });
});

describe('findSkillSpans', () => {
  it('finds listed and unlisted phrases in a sentence', () => {
    const text = 'You have experience with Kubernetes and you communicate clearly with customers .';
    const spans = findSkillSpans(text).map(([start, end, label]) => [text.slice(start, end), label]);
    expect(spans).toContainEqual(['Kubernetes', 'KNOWLEDGE']);
    expect(spans.some(([, label]) => label === 'SKILL')).toBe(true);
  });
  it('reads a document by its lists: unlisted items beside known ones, no schools', () => {
    const text =
      'SKILLS\nJava, Python, Zorkon Builder, Docker\nEDUCATION\nBachelor of Computer Science\nEXPERIENCE\nBuilt it in Kotlin';
    expect(findSkillSpans(text).map(([start, end]) => text.slice(start, end))).toEqual([
      'Java',
      'Python',
      'Zorkon Builder',
      'Docker',
      'Kotlin',
    ]);
  });
  it('reads 200 kB of a list in time', () => {
    const start = cpuTime();
    findSkillSpans('Java, Python, Zorkon Builder\n'.repeat(7000));
    findSkillSpans('Java, Python, Zorkon Builder, '.repeat(7000));
    findSkillSpans(`a${' '.repeat(200_000)}b\n`);
    expect(cpuTime(start)).toBeLessThan(12_000);
  });
  it('keeps to the text and is silent on an empty one', () => {
    expect(findSkillSpans('')).toEqual([]);
    expect(findSkillSpans('   ')).toEqual([]);
  });
});

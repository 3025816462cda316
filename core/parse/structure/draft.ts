import type { Line } from '../line.ts';
import { blocksOf, type Block } from './blocks.ts';
import { readContact, type Contact } from './contact.ts';
import { readEducation } from './education.ts';
import { entriesOf } from './entries.ts';
import type { SectionKind } from './headings.ts';
import { isFluency, readInterests, readLanguages, readProjects, readReferences, readTitled } from './listed.ts';
import { readPerson, type Person } from './person.ts';
import { readRoles } from './roles.ts';
import { sectionsOf, type Section } from './sections.ts';
import { levelWords, readSkills, splitItems } from './skills.ts';
import { isLanguageName } from './places.ts';
import { tidy, traced, type Draft, type Traced } from './traced.ts';

export interface DraftResume {
  draft: { [key: string]: Draft | undefined };
  headings: Line[];
}

/** Lines in reading order → the résumé as traced values. */
export function draftResume(lines: Line[]): DraftResume {
  const sections = namedSkillGroups(sectionsOf(lines));
  const head = sections.filter((section) => section.kind === 'header' || section.kind === 'contact');
  const intro = splitSummaries(sections);
  const headLines = [...head.flatMap((section) => section.lines), ...intro.contact];
  const topLines = sections.filter((section) => section.kind === 'header').flatMap((section) => section.lines);
  const contact = readContact(headLines, lines);
  const person = personOf(topLines, headLines, contact);
  const summary = summaryOf(intro.text) ?? person.summary;
  const draft: DraftResume['draft'] = {
    basics: {
      name: person.name,
      label: person.label,
      email: contact.email,
      phone: contact.phone,
      url: contact.url,
      summary,
      location: contact.location,
      profiles: contact.profiles.length > 0 ? contact.profiles : undefined,
    },
  };
  for (const [key, items] of Object.entries(listSections(sections))) if (items.length > 0) draft[key] = items;
  return { draft, headings: sections.flatMap((section) => (section.heading ? [section.heading] : [])) };
}

/** Under "Lebenslauf" alone the name stands among the personal data. */
function personOf(top: Line[], head: Line[], contact: Contact): Person {
  const person = top.length > 0 ? readPerson(top, contact) : null;
  return person?.name ? person : readPerson(head, contact);
}

/** "About" may head a text or the contact data: short lines beside an address or number belong to the latter. */
function splitSummaries(sections: Section[]): { text: Block[]; contact: Line[] } {
  const text: Block[] = [];
  const contact: Line[] = [];
  for (const section of sections.filter(({ kind }) => kind === 'summary')) {
    const holdsContact = section.lines.some((line) => /@|\+\d|\(\d{3}\)/.test(line.text));
    for (const block of blocksOf(section.lines))
      if (holdsContact && block.text.split(/\s+/).length < 10) contact.push(...block.lines);
      else text.push(block);
  }
  return { text, contact };
}

function summaryOf(blocks: Block[]): Traced | undefined {
  if (blocks.length === 0) return undefined;
  return traced(
    blocks.map((block) => block.text).join(' '),
    blocks.flatMap((block) => block.lines),
    0.9,
  );
}

type Reader = (blocks: Block[], section: Section) => Draft[];

const readers: Partial<Record<SectionKind, { key: string; read: Reader }>> = {
  work: { key: 'work', read: (blocks) => readRoles(entriesOf(blocks), 'name') },
  volunteer: { key: 'volunteer', read: (blocks) => readRoles(entriesOf(blocks), 'organization') },
  education: { key: 'education', read: (blocks) => readEducation(entriesOf(blocks)) },
  skills: { key: 'skills', read: (blocks, section) => readSkills(blocks, groupName(section)) },
  projects: { key: 'projects', read: readProjects },
  certificates: {
    key: 'certificates',
    read: (blocks) => readTitled(blocks, { title: 'name', giver: 'issuer', date: 'date' }),
  },
  awards: { key: 'awards', read: (blocks) => readTitled(blocks, { title: 'title', giver: 'awarder', date: 'date' }) },
  publications: {
    key: 'publications',
    read: (blocks) => readTitled(blocks, { title: 'name', giver: 'publisher', date: 'releaseDate' }),
  },
  languages: { key: 'languages', read: readLanguages },
  interests: { key: 'interests', read: readInterests },
  references: { key: 'references', read: readReferences },
};

function listSections(sections: Section[]): Record<string, Draft[]> {
  const lists: Record<string, Draft[]> = {};
  for (const section of sections) {
    if (section.kind === 'header' || section.kind === 'contact' || section.kind === 'summary') continue;
    const reader = section.kind === 'other' ? undefined : readers[section.kind];
    const blocks = blocksOf(section.lines);
    const items = reader ? reader.read(blocks, section) : other(section, blocks);
    (lists[reader?.key ?? 'sections'] ??= []).push(...items);
  }
  return lists;
}

function other(section: Section, blocks: Block[]): Draft[] {
  if (!section.heading) return [];
  return [
    {
      name: traced(section.heading.text, [section.heading], 0.8),
      highlights: blocks.map((block) => traced(block.text, block.lines, 0.7)),
    },
  ];
}

const groupNames = new WeakSet<Section>();

/**
 * Under a skills section that is set as several headings ("Web", "Data"), headings of a person's own whose text is
 * nothing but short items or levels name groups of skills.
 */
function namedSkillGroups(sections: Section[]): Section[] {
  for (const section of sections) if (section.kind === 'languages' && !namesLanguages(section)) nameGroup(section);
  const known = sections.some((section) => section.kind === 'skills');
  return sections.map((section, i) => {
    if (section.kind !== 'other' || !section.heading) return section;
    const near = [sections[i - 1], sections[i + 1]].some((next) => next?.kind === 'skills');
    const leveled = section.lines.some((line) => levelWords.test(tidy(line.text)));
    const short =
      section.lines.length > 0 && section.lines.every((line) => line.text.length <= 60 && !/[.]$/.test(line.text));
    const items = section.lines.every((line) => line.text.split(/\s+/).length <= 5 && !/\d{4}|@/.test(line.text));
    const listed = items && (near || (!known && section.lines.length >= 2));
    if (!short || !(leveled || listed)) return section;
    return nameGroup(section);
  });
}

function nameGroup(section: Section): Section {
  section.kind = 'skills';
  groupNames.add(section);
  return section;
}

/** "Languages" over Java and SQL is a group of skills. */
function namesLanguages(section: Section): boolean {
  const items = section.lines.flatMap((line) => line.segments.flatMap((segment) => splitItems(segment.text)));
  return items.some((item) => isLanguageName(item.replace(/\s*[(:–—-].*$/u, '')) || isFluency(item));
}

function groupName(section: Section): Traced | undefined {
  return groupNames.has(section) && section.heading ? traced(section.heading.text, [section.heading], 0.7) : undefined;
}

import { detectLanguage } from '../../resume/language.ts';
import { textLeaves } from '../../resume/pointer.ts';
import { sectionKeys, type Resume, type SectionKey } from '../../resume/schema.ts';
import { defaultDesign, type Design, type OrderableKey } from '../design.ts';
import { line, lines } from './clean.ts';
import { contactItems } from './contact.ts';
import { entriesOf } from './entries.ts';
import { emptyEntry, type Content, type Context, type Entry, type Section } from './model.ts';
import { wordsFor, type Words } from './words.ts';

export type Arrangement = Pick<Design, 'order' | 'hidden' | 'headings' | 'headingLanguage' | 'dateFormat'>;

/**
 * Every section that has something to say and is not hidden, in the order of the design, else of the template
 * (`ownOrder`), else of `meta.order`. `locale` only helps when the résumé tells no language.
 */
export function resumeContent(
  resume: Resume,
  locale: string,
  design: Arrangement = defaultDesign,
  ownOrder: readonly OrderableKey[] = [],
): Content {
  const language = languageOf(resume, locale);
  const { words, spoken } = wordsFor(design.headingLanguage ?? language);
  const context = { words, language: spoken, dateFormat: design.dateFormat };
  const sections = orderedKeys(resume, [...design.order, ...ownOrder])
    .filter((key) => !design.hidden.includes(key))
    .flatMap((key) => (key === 'summary' ? summarySection(resume, words) : sectionsOf(resume, key, context)))
    .map((section) => renamed(section, design.headings));
  return {
    name: line(resume.basics?.name),
    label: line(resume.basics?.label),
    contact: contactItems(resume.basics, context),
    sections,
    language,
    words,
  };
}

/** `meta.language`, else what the text itself looks like, else the session's. */
export function languageOf(resume: Resume, locale: string): string {
  const told = resume.meta?.language;
  if (told) return told;
  const detected = detectLanguage([...textLeaves(resume)].map((leaf) => leaf.text).join('\n'));
  return detected === 'und' ? locale : detected;
}

/** The summary stands first unless the design or the template puts it elsewhere. */
function orderedKeys(resume: Resume, wanted: readonly OrderableKey[]): OrderableKey[] {
  const own = (resume.meta?.order ?? []).filter((key): key is SectionKey => sectionKeys.includes(key as SectionKey));
  const rest: OrderableKey[] = [...own, ...sectionKeys];
  return [...new Set(wanted.includes('summary') ? [...wanted, ...rest] : ['summary' as const, ...wanted, ...rest])];
}

/** Sections with headings of their own keep them. */
const renamed = (section: Section, headings: Design['headings']): Section =>
  section.key === 'sections' ? section : { ...section, heading: headings[section.key] ?? section.heading };

function summarySection(resume: Resume, words: Words): Section[] {
  const paragraphs = lines(resume.basics?.summary);
  if (paragraphs.length === 0) return [];
  return [{ key: 'summary', heading: words.headings.summary, entries: [{ ...emptyEntry(), paragraphs }] }];
}

function sectionsOf(resume: Resume, key: SectionKey, context: Context): Section[] {
  if (key === 'sections') return freeSections(resume);
  const entries = entriesOf(resume, key, context).filter(hasText);
  return entries.length === 0 ? [] : [{ key, heading: context.words.headings[key], entries }];
}

/** Sections with a heading of the person's own: one line stays a paragraph, several become a list. */
function freeSections(resume: Resume): Section[] {
  return (resume.sections ?? []).flatMap((section): Section[] => {
    const texts = section.highlights.flatMap(lines);
    const heading = line(section.name);
    if (texts.length === 0 && heading === '') return [];
    const body = texts.length === 1 ? { paragraphs: texts } : { bullets: texts };
    return [{ key: 'sections', heading, entries: [{ ...emptyEntry(), ...body }] }];
  });
}

function hasText(entry: Entry): boolean {
  const { title, period, facts, paragraphs, bullets, terms } = entry;
  return title !== '' || period !== '' || facts.length + paragraphs.length + bullets.length + terms.length > 0;
}

import type { Resume, SectionKey } from '../../resume/schema.ts';
import { cleanAll, line, lines } from './clean.ts';
import { address } from './contact.ts';
import { emptyEntry, type Context, type Entry, type Item, type Term } from './model.ts';
import { period } from './period.ts';

type ListKey = Exclude<SectionKey, 'sections'>;
type Arrange<K extends ListKey> = (item: NonNullable<Resume[K]>[number], context: Context) => Partial<Entry>;

/** The entries of one section of JSON Resume. */
export function entriesOf(resume: Resume, key: ListKey, context: Context): Entry[] {
  const items = (resume[key] ?? []) as never[];
  const arrange = arrangements[key] as (item: never, context: Context) => Partial<Entry>;
  return items.map((item) => titled({ ...emptyEntry(), ...arrange(item, context) }));
}

const arrangements: { [K in ListKey]: Arrange<K> } = {
  work: (job, context) => ({
    title: line(job.position),
    period: period(job.startDate, job.endDate, context),
    facts: facts(job.name, job.location, address(job.url)),
    paragraphs: [...lines(job.description), ...lines(job.summary)],
    bullets: bullets(job.highlights),
  }),
  volunteer: (post, context) => ({
    title: line(post.position),
    period: period(post.startDate, post.endDate, context),
    facts: facts(post.organization, address(post.url)),
    paragraphs: lines(post.summary),
    bullets: bullets(post.highlights),
  }),
  education: (study, context) => ({
    title: cleanAll([study.studyType ?? '', study.area ?? '']).join(', '),
    period: period(study.startDate, study.endDate, context, 'closed'),
    facts: facts(study.institution, address(study.url), labelled(context.words.grade, study.score)),
    terms: terms(context.words.courses, study.courses),
  }),
  projects: (project, context) => ({
    title: line(project.name),
    period: period(project.startDate, project.endDate, context, 'closed'),
    facts: facts(...(project.roles ?? []), project.entity, project.type, address(project.url)),
    paragraphs: lines(project.description),
    bullets: bullets(project.highlights),
    terms: terms(context.words.keywords, project.keywords),
  }),
  skills: (skill) => ({ terms: skillTerm(line(skill.name), line(skill.level), cleanAll(skill.keywords)) }),
  certificates: (certificate, context) => ({
    title: line(certificate.name),
    period: period(certificate.date, certificate.date, context),
    facts: facts(certificate.issuer, address(certificate.url)),
  }),
  languages: (spoken) => ({ terms: term(spoken.language, [spoken.fluency]) }),
  awards: (award, context) => ({
    title: line(award.title),
    period: period(award.date, award.date, context),
    facts: facts(award.awarder),
    paragraphs: lines(award.summary),
  }),
  publications: (work, context) => ({
    title: line(work.name),
    period: period(work.releaseDate, work.releaseDate, context),
    facts: facts(work.publisher, address(work.url)),
    paragraphs: lines(work.summary),
  }),
  interests: (interest) => ({ terms: term(interest.name, interest.keywords ?? []) }),
  references: (reference) => ({ title: line(reference.name), paragraphs: lines(reference.reference) }),
};

/** An entry is never without a title when it has facts: the first fact moves up. */
function titled(entry: Entry): Entry {
  const [first, ...rest] = entry.facts;
  return entry.title === '' && first ? { ...entry, title: first.text, facts: rest } : entry;
}

function facts(...parts: (string | Item | undefined)[]): Item[] {
  return parts
    .map((part) => (typeof part === 'object' ? part : { text: line(part) }))
    .filter((part) => part.text !== '');
}

/** A bullet of several lines is one bullet; its own lines were breaks of the source's layout. */
const bullets = (highlights: string[] | undefined): string[] => cleanAll(highlights);

const labelled = (label: string, value: string | undefined): string => {
  const text = line(value);
  if (text === '') return '';
  return /^[\d.,/ %]+$/.test(text) ? `${label}: ${text}` : text;
};

function terms(name: string, values: string[] | undefined): Term[] {
  const clean = cleanAll(values);
  return clean.length > 0 ? [{ name, values: clean }] : [];
}

/** A level stands in brackets beside a name that has more to say, else after it like any value. */
function skillTerm(name: string, level: string, keywords: string[]): Term[] {
  if (name === '' || level === '' || keywords.length === 0) return term(name, [level, ...keywords]);
  return [{ name, level, values: keywords }];
}

function term(name: string | undefined, values: (string | undefined)[]): Term[] {
  const clean = cleanAll(values.filter((value) => value !== undefined));
  const title = line(name);
  return title === '' && clean.length === 0 ? [] : [{ name: title, values: clean }];
}

import { detectLanguage } from '#core/resume/language.ts';
import { textLeaves } from '#core/resume/pointer.ts';
import type { Resume, SectionKey } from '#core/resume/schema.ts';

const usual: SectionKey[] = [
  ...(['work', 'volunteer', 'education', 'projects', 'skills', 'certificates'] as const),
  ...(['languages', 'awards', 'publications', 'interests', 'references', 'sections'] as const),
];

/** The sections that hold something: in the order of the look where it tells one, else in the résumé's own. */
export function orderOf(resume: Resume, wanted: readonly string[] = []): SectionKey[] {
  const told = [...wanted, ...(resume.meta?.order ?? [])];
  const chosen = [...new Set(told)].filter((key): key is SectionKey => (usual as string[]).includes(key));
  const order = [...chosen, ...usual.filter((key) => !chosen.includes(key))];
  return order.filter((key) => (resume[key]?.length ?? 0) > 0);
}

export type EntryRecord = Record<string, unknown>;

export function entriesOf(resume: Resume, key: SectionKey): EntryRecord[] {
  return (resume[key] ?? []) as EntryRecord[];
}

/** Which keys of an entry stand where on the page; what is not named here follows as plain lines. */
export const shapes: Record<
  string,
  { title: string[]; under: string[]; text: string[]; list: string[]; inline: string[] }
> = {
  work: {
    title: ['position'],
    under: ['name', 'location'],
    text: ['description', 'summary'],
    list: ['highlights'],
    inline: [],
  },
  volunteer: { title: ['position'], under: ['organization'], text: ['summary'], list: ['highlights'], inline: [] },
  education: { title: ['studyType', 'area'], under: ['institution', 'score'], text: [], list: [], inline: ['courses'] },
  projects: {
    title: ['name'],
    under: ['entity', 'url'],
    text: ['description'],
    list: ['highlights'],
    inline: ['keywords'],
  },
  skills: { title: ['name'], under: ['level'], text: [], list: [], inline: ['keywords'] },
  certificates: { title: ['name'], under: ['issuer', 'url'], text: [], list: [], inline: [] },
  languages: { title: ['language'], under: ['fluency'], text: [], list: [], inline: [] },
  awards: { title: ['title'], under: ['awarder'], text: ['summary'], list: [], inline: [] },
  publications: { title: ['name'], under: ['publisher', 'url'], text: ['summary'], list: [], inline: [] },
  interests: { title: ['name'], under: [], text: [], list: [], inline: ['keywords'] },
  references: { title: ['name'], under: [], text: ['reference'], list: [], inline: [] },
};

/** As the exported file tells it: the résumé's own word, else what its text looks like; undefined where that is not clear. */
export function languageOf(resume: Resume): string | undefined {
  if (resume.meta?.language) return resume.meta.language;
  const detected = detectLanguage([...textLeaves(resume)].map(({ text }) => text).join('\n'));
  return detected === 'und' ? undefined : detected;
}

/** Which way the lines of a language run; undefined leaves it to the page. */
export function directionOf(language: string | undefined): 'rtl' | undefined {
  return /^(ar|he|fa|ur|ps|yi|dv|ckb|sd|ug)\b/i.test(language ?? '') ? 'rtl' : undefined;
}

/** The dates that an entry of each section may have. */
const period = ['startDate', 'endDate'];
export const datesOf: Record<string, string[]> = {
  work: period,
  volunteer: period,
  education: period,
  projects: period,
  certificates: ['date'],
  awards: ['date'],
  publications: ['releaseDate'],
};

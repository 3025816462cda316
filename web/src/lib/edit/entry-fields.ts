import type { SectionKey } from '#core/resume/schema.ts';

/** `long`: several lines. `words`: a list of short texts in one field. */
export type FieldKind = 'text' | 'date' | 'url' | 'email' | 'phone' | 'long' | 'words';
export type FormField = [name: string, kind: FieldKind];

/** What a form asks for, in its order; pointers relative to the entry. */
export const entryFields: Record<SectionKey | 'basics' | 'profile', FormField[]> = {
  basics: [
    ...([
      ['name', 'text'],
      ['label', 'text'],
      ['email', 'email'],
      ['phone', 'phone'],
      ['url', 'url'],
    ] as FormField[]),
    ...([
      ['location/city', 'text'],
      ['location/region', 'text'],
      ['location/countryCode', 'text'],
    ] as FormField[]),
    ...([
      ['location/postalCode', 'text'],
      ['location/address', 'text'],
      ['summary', 'long'],
    ] as FormField[]),
  ],
  profile: [['network', 'text'], ['username', 'text'], ['url', 'url']], // prettier-ignore
  work: [
    ...([
      ['position', 'text'],
      ['name', 'text'],
      ['location', 'text'],
      ['startDate', 'date'],
    ] as FormField[]),
    ...([
      ['endDate', 'date'],
      ['url', 'url'],
      ['description', 'long'],
      ['summary', 'long'],
    ] as FormField[]),
  ],
  volunteer: [
    ...([
      ['position', 'text'],
      ['organization', 'text'],
      ['startDate', 'date'],
      ['endDate', 'date'],
    ] as FormField[]),
    ...([
      ['url', 'url'],
      ['summary', 'long'],
    ] as FormField[]),
  ],
  education: [
    ...([
      ['studyType', 'text'],
      ['area', 'text'],
      ['institution', 'text'],
      ['startDate', 'date'],
    ] as FormField[]),
    ...([
      ['endDate', 'date'],
      ['score', 'text'],
      ['url', 'url'],
      ['courses', 'words'],
    ] as FormField[]),
  ],
  projects: [
    ...([
      ['name', 'text'],
      ['entity', 'text'],
      ['type', 'text'],
      ['startDate', 'date'],
      ['endDate', 'date'],
    ] as FormField[]),
    ...([
      ['url', 'url'],
      ['description', 'long'],
      ['keywords', 'words'],
      ['roles', 'words'],
    ] as FormField[]),
  ],
  skills: [['name', 'text'], ['level', 'text'], ['keywords', 'words']], // prettier-ignore
  certificates: [['name', 'text'], ['issuer', 'text'], ['date', 'date'], ['url', 'url']], // prettier-ignore
  languages: [['language', 'text'], ['fluency', 'text']], // prettier-ignore
  awards: [['title', 'text'], ['awarder', 'text'], ['date', 'date'], ['summary', 'long']], // prettier-ignore
  publications: [
    ...([
      ['name', 'text'],
      ['publisher', 'text'],
      ['releaseDate', 'date'],
      ['url', 'url'],
      ['summary', 'long'],
    ] as FormField[]),
  ],
  interests: [['name', 'text'], ['keywords', 'words']], // prettier-ignore
  references: [['name', 'text'], ['reference', 'long']], // prettier-ignore
  sections: [['name', 'text']], // prettier-ignore
};

import { z } from 'zod';

/**
 * JSON Resume (jsonresume.org/schema, v1.0.0) as Candor reads and writes it. Every key is optional, unknown keys are
 * kept, and sections that the schema has no name for stay under `sections`, so that nothing a person wrote is dropped.
 * Dates are ISO prefixes: `2019`, `2019-06` or `2019-06-01`; an absent `endDate` beside a `startDate` means "present".
 */
const text = z.string().max(20_000);
const highlights = z.array(text).max(200).optional();
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .optional();

export const locationSchema = z.looseObject({
  address: text.optional(),
  postalCode: text.optional(),
  city: text.optional(),
  countryCode: text.optional(),
  region: text.optional(),
});

export const profileSchema = z.looseObject({
  network: text.optional(),
  username: text.optional(),
  url: text.optional(),
});

export const basicsSchema = z.looseObject({
  name: text.optional(),
  label: text.optional(),
  image: text.optional(),
  email: text.optional(),
  phone: text.optional(),
  url: text.optional(),
  summary: text.optional(),
  location: locationSchema.optional(),
  profiles: z.array(profileSchema).max(50).optional(),
});

export const workSchema = z.looseObject({
  name: text.optional(),
  position: text.optional(),
  location: text.optional(),
  description: text.optional(),
  url: text.optional(),
  startDate: date,
  endDate: date,
  summary: text.optional(),
  highlights,
});

export const volunteerSchema = z.looseObject({
  organization: text.optional(),
  position: text.optional(),
  url: text.optional(),
  startDate: date,
  endDate: date,
  summary: text.optional(),
  highlights,
});

export const educationSchema = z.looseObject({
  institution: text.optional(),
  url: text.optional(),
  area: text.optional(),
  studyType: text.optional(),
  startDate: date,
  endDate: date,
  score: text.optional(),
  courses: z.array(text).max(200).optional(),
});

export const awardSchema = z.looseObject({
  title: text.optional(),
  date,
  awarder: text.optional(),
  summary: text.optional(),
});

export const certificateSchema = z.looseObject({
  name: text.optional(),
  date,
  issuer: text.optional(),
  url: text.optional(),
});

export const publicationSchema = z.looseObject({
  name: text.optional(),
  publisher: text.optional(),
  releaseDate: date,
  url: text.optional(),
  summary: text.optional(),
});

export const skillSchema = z.looseObject({
  name: text.optional(),
  level: text.optional(),
  keywords: z.array(text).max(300).optional(),
});

export const languageSchema = z.looseObject({ language: text.optional(), fluency: text.optional() });

export const interestSchema = z.looseObject({
  name: text.optional(),
  keywords: z.array(text).max(100).optional(),
});

export const referenceSchema = z.looseObject({ name: text.optional(), reference: text.optional() });

export const projectSchema = z.looseObject({
  name: text.optional(),
  description: text.optional(),
  highlights,
  keywords: z.array(text).max(100).optional(),
  startDate: date,
  endDate: date,
  url: text.optional(),
  roles: z.array(text).max(50).optional(),
  entity: text.optional(),
  type: text.optional(),
});

/** A section with a heading of the person's own; its lines in order. */
export const sectionSchema = z.looseObject({ name: text, highlights: z.array(text).max(500) });

export const metaSchema = z.looseObject({
  /** Order of the top-level sections, by key; keys not named follow in the schema's order. */
  order: z.array(z.string()).max(50).optional(),
  /** Language of the résumé (BCP 47), e.g. `en`, `de`. */
  language: z.string().max(35).optional(),
});

export const resumeSchema = z.looseObject({
  $schema: z.string().optional(),
  basics: basicsSchema.optional(),
  work: z.array(workSchema).max(100).optional(),
  volunteer: z.array(volunteerSchema).max(100).optional(),
  education: z.array(educationSchema).max(100).optional(),
  awards: z.array(awardSchema).max(100).optional(),
  certificates: z.array(certificateSchema).max(100).optional(),
  publications: z.array(publicationSchema).max(300).optional(),
  skills: z.array(skillSchema).max(200).optional(),
  languages: z.array(languageSchema).max(50).optional(),
  interests: z.array(interestSchema).max(100).optional(),
  references: z.array(referenceSchema).max(50).optional(),
  projects: z.array(projectSchema).max(100).optional(),
  sections: z.array(sectionSchema).max(50).optional(),
  meta: metaSchema.optional(),
});

export type Resume = z.infer<typeof resumeSchema>;
export type Basics = z.infer<typeof basicsSchema>;
export type Work = z.infer<typeof workSchema>;
export type Volunteer = z.infer<typeof volunteerSchema>;
export type Education = z.infer<typeof educationSchema>;
export type Certificate = z.infer<typeof certificateSchema>;
export type Skill = z.infer<typeof skillSchema>;
export type Project = z.infer<typeof projectSchema>;
export type Language = z.infer<typeof languageSchema>;

/** The top-level list sections in the order in which they stand unless `meta.order` says otherwise. */
export const sectionKeys = [
  'work',
  'volunteer',
  'education',
  'projects',
  'skills',
  'certificates',
  'languages',
  'awards',
  'publications',
  'interests',
  'references',
  'sections',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

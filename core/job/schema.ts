import { z } from 'zod';
import { messageSchema } from '../messages/message.ts';

export const degreeLevels = ['high_school', 'vocational', 'associate', 'bachelor', 'master', 'doctorate'] as const;
export type DegreeLevel = (typeof degreeLevels)[number];

export const lineClasses = ['required', 'preferred', 'duty', 'boilerplate', 'negated', 'other'] as const;
export type LineClass = (typeof lineClasses)[number];

export const yearsSchema = z.object({ min: z.number(), max: z.number().optional() });
export type Years = z.infer<typeof yearsSchema>;

export const requirementKinds = [
  'skill',
  'soft-skill',
  'title',
  'years',
  'degree',
  'certificate',
  'language',
  'constraint',
] as const;
export type RequirementKind = (typeof requirementKinds)[number];

/** One thing the job asks for. `span` are UTF-16 offsets of `text` in the job description, end exclusive. */
export const requirementSchema = z.object({
  id: z.string(),
  kind: z.enum(requirementKinds),
  level: z.enum(['required', 'preferred']),
  text: z.string(),
  span: z.tuple([z.number(), z.number()]),
  /** Taxonomy ids; any one of them will do (alternatives: "Java or Kotlin"). For kind `skill`. */
  skills: z.array(z.string()),
  years: yearsSchema.optional(),
  degree: z.enum(degreeLevels).optional(),
  /** A knock-out question: authorisation, location, travel, shift, licence. Asked, never inferred. */
  question: messageSchema.optional(),
});
export type Requirement = z.infer<typeof requirementSchema>;

export const jobLineSchema = z.object({
  text: z.string(),
  span: z.tuple([z.number(), z.number()]),
  class: z.enum(lineClasses),
});

export const jobSchema = z.object({
  title: z.string().optional(),
  company: z.string().optional(),
  location: z.string().optional(),
  /** BCP 47. */
  language: z.string(),
  lines: z.array(jobLineSchema),
  requirements: z.array(requirementSchema),
});
export type Job = z.infer<typeof jobSchema>;

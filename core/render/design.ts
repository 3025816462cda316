import { z } from 'zod';
import { sectionKeys } from '../resume/schema.ts';
import { hasContrast } from './design/contrast.ts';
import { familyIds } from './fonts/families.ts';

export const templateIds = [
  'classic',
  'modern',
  'compact',
  'academic',
  'lebenslauf',
  'europass',
  'federal',
  'student',
  'executive',
  'columns',
  'rtl',
] as const;
export type TemplateId = (typeof templateIds)[number];

/** What can be ordered, hidden and renamed: the sections of JSON Resume and the summary, which stands first unless told. */
export const orderableKeys = ['summary', ...sectionKeys] as const;
const sectionKey = z.enum(orderableKeys);
export type OrderableKey = (typeof orderableKeys)[number];

/** Readable limits; "fit to one page" keeps them too. */
export const limits = {
  /** Points. */
  size: { min: 9, max: 12 },
  /** Distance of baselines as a share of the size. */
  lineSpacing: { min: 1.15, max: 1.8 },
  /** Share of the template's own space above sections and entries. */
  sectionSpacing: { min: 0.4, max: 2 },
  /** Millimetres. */
  margin: { min: 12, max: 35 },
} as const;

const within = ({ min, max }: { min: number; max: number }) => z.number().min(min).max(max);
const margin = within(limits.margin);

export const dateFormats = ['short', 'long', 'numeric', 'iso', 'year'] as const;
/** "Jan 2020", "January 2020", "01/2020", "2020-01", "2020". */
export type DateFormat = (typeof dateFormats)[number];

/** How a document looks. Null means "as the template has it"; `resolveDesign` (templates.ts) fills those in. */
export const designSchema = z.object({
  template: z.enum(templateIds).default('classic'),
  /** `auto`: the paper of the person's country. */
  page: z.enum(['auto', 'a4', 'letter']).default('auto'),
  bodyFont: z.enum(familyIds).nullable().default(null),
  headingFont: z.enum(familyIds).nullable().default(null),
  /** Points of running text. */
  size: within(limits.size).nullable().default(null),
  lineSpacing: within(limits.lineSpacing).nullable().default(null),
  sectionSpacing: within(limits.sectionSpacing).default(1),
  /** Millimetres. */
  margins: z.object({ top: margin, right: margin, bottom: margin, left: margin }).nullable().default(null),
  /** `#rrggbb`, readable on white. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .refine(hasContrast, { error: 'contrast' })
    .nullable()
    .default(null),
  /** Sections in this order; those not named follow in the template's or the résumé's own. */
  order: z.array(sectionKey).max(50).default([]),
  hidden: z.array(sectionKey).max(50).default([]),
  /** Headings in the person's own words. */
  headings: z.partialRecord(sectionKey, z.string().trim().min(1).max(80)).default({}),
  /** BCP 47; null: the résumé's language. */
  headingLanguage: z.string().max(35).nullable().default(null),
  dateFormat: z.enum(dateFormats).default('short'),
  /** Shown only by templates of countries where it is customary (`TemplateInfo.photo`), from a data: URL in `basics.image`. */
  photo: z.boolean().default(true),
  /** Small signs before e-mail, phone …, in PDF and HTML; never in the text. */
  icons: z.boolean().default(false),
});
/** As stored and sent: every key may be missing. */
export type DesignInput = z.input<typeof designSchema>;
export type Design = z.infer<typeof designSchema>;

export const defaultDesign: Design = designSchema.parse({});

/** A design with nothing left open. */
export type ResolvedDesign = { [K in keyof Design]: K extends Filled ? NonNullable<Design[K]> : Design[K] };
type Filled = 'bodyFont' | 'headingFont' | 'size' | 'lineSpacing' | 'margins' | 'accent';

import { z } from 'zod';
import { basicsSchema, type Resume } from '../resume/schema.ts';
import { line, lines } from './content/clean.ts';
import { contactItems } from './content/contact.ts';
import type { Context } from './content/model.ts';
import { printedDate } from './content/period.ts';
import { wordsFor } from './content/words.ts';
import type { DesignInput } from './design.ts';
import { directionOf } from './direction.ts';
import { write, mediaTypes, type Exported, type ExportOptions } from './export.ts';
import { fileNameOf } from './file-name.ts';
import { pageOf } from './flow-of.ts';
import type { Block, Flow, Style } from './flow.ts';
import { resolveDesign } from './templates.ts';
import { layouts } from './templates/all.ts';
import { block, bold, headBlocks, paragraphs } from './templates/arrange.ts';

const text = z.string().max(20_000);
const short = z.string().max(500);

/** A letter to go with a résumé. Every key may be missing, so that a draft is a letter too. */
export const letterSchema = z.object({
  /** Who writes: `basics` of the résumé as they stood, or changed for this letter. */
  sender: basicsSchema.optional(),
  recipient: z
    .object({
      name: short.optional(),
      /** Position of the recipient. */
      title: short.optional(),
      organization: short.optional(),
      /** Lines of the postal address. */
      address: z.array(short).max(10).optional(),
    })
    .optional(),
  /** ISO. */
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  /** Where it is written, before the date. */
  place: short.optional(),
  subject: short.optional(),
  salutation: short.optional(),
  paragraphs: z.array(text).max(50).default([]),
  closing: short.optional(),
  /** BCP 47. */
  language: z.string().max(35).optional(),
});
export type Letter = z.infer<typeof letterSchema>;

/** The letter as a file, in the look of the template that the résumé has. Pure, as `exportResume` is. */
export async function exportLetter(letter: Letter, options: ExportOptions): Promise<Exported> {
  const { format } = options;
  const written = await write(letter, () => letterFlow(letter, options.locale, options.design), options);
  return {
    ...written,
    mediaType: mediaTypes[format],
    fileName: fileNameOf({ basics: letter.sender }, format, 'letter'),
  };
}

/** The letter laid out, before any format draws it. */
export function letterFlow(letter: Letter, locale: string, wanted?: DesignInput): Flow {
  const design = resolveDesign(wanted);
  const language = letter.language ?? locale;
  const { words, spoken } = wordsFor(language);
  const context: Context = { words, language: spoken, dateFormat: 'long' };
  const resume: Resume = { basics: letter.sender };
  const content = {
    name: line(letter.sender?.name),
    label: line(letter.sender?.label),
    contact: contactItems(letter.sender, context),
    sections: [],
    language,
    words,
  };
  const look = { design, page: pageOf(design, resume, language) };
  return {
    title: [content.name, line(letter.subject)].filter(Boolean).join(' – ') || 'Letter',
    author: content.name,
    language,
    direction: directionOf(language),
    blocks: [...headBlocks(content, design.icons), ...letterBlocks(letter, context)],
    style: letterStyle(layouts[design.template].style(look)),
  };
}

function letterBlocks(letter: Letter, { language }: Context): Block[] {
  const { name, title, organization, address } = letter.recipient ?? {};
  const date = letter.date ? printedDate(letter.date, language, 'long') : '';
  return [
    ...[name, title, organization, ...(address ?? [])].flatMap((part) => block('address', [{ text: line(part) }])),
    ...block('dateline', [{ text: [line(letter.place), date].filter(Boolean).join(', ') }]),
    ...block('subject', bold(line(letter.subject))),
    ...paragraphs([line(letter.salutation), ...letter.paragraphs.flatMap(lines), line(letter.closing)].filter(Boolean)),
    ...(letter.closing ? block('signature', [{ text: line(letter.sender?.name) }]) : []),
  ];
}

/** Running text over the whole width, with a line's space between paragraphs. */
function letterStyle(style: Style): Style {
  const { paragraph, signature, address, contact } = style.roles;
  return {
    ...style,
    gutter: 0,
    side: undefined,
    roles: {
      ...style.roles,
      contact: { ...contact, after: paragraph.size * 2.2 },
      address: { ...address, keepWithNext: true },
      paragraph: { ...paragraph, before: paragraph.size * 0.75 },
      signature: { ...signature, ...plainSignature(style) },
    },
  };
}

const plainSignature = ({ roles: { paragraph } }: Style) => ({
  size: paragraph.size,
  color: paragraph.color,
  rule: undefined,
});

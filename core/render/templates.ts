import type { Message } from '../messages/message.ts';
import {
  designSchema,
  templateIds,
  type Design,
  type DesignInput,
  type ResolvedDesign,
  type TemplateId,
} from './design.ts';
import { ownLooks, type OwnLook } from './templates/own-looks.ts';

/** A template as a person chooses it. */
export interface TemplateInfo {
  id: TemplateId;
  name: Message;
  description: Message;
  /** For whom or for what it is meant. */
  suits: Message;
  /** Whether it shows a photo when there is one: only where that is customary. */
  photo: boolean;
  /** What it looks like unless the design says otherwise. */
  own: OwnLook;
}

const info = (id: TemplateId): TemplateInfo => ({
  id,
  name: { key: `render.template.${id}.name` },
  description: { key: `render.template.${id}.description` },
  suits: { key: `render.template.${id}.suits` },
  photo: ownLooks[id].photo,
  own: ownLooks[id],
});

export const templates: readonly TemplateInfo[] = templateIds.map(info);

/** Fills what a design leaves open with the template's own look. Throws ZodError for values out of range. */
export function resolveDesign(design: DesignInput = {}): ResolvedDesign {
  const wanted: Design = designSchema.parse(design);
  const { photo, ...own } = ownLooks[wanted.template];
  const told = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== null)) as Partial<Design>;
  return { ...wanted, ...own, ...told, photo: wanted.photo && photo } as ResolvedDesign;
}

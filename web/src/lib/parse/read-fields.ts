import { parsePointer, textLeaves } from '#core/resume/pointer.ts';
import type { Provenance, Source } from '#core/resume/provenance.ts';
import type { Resume } from '#core/resume/schema.ts';
import { entryName, fieldName, sectionName } from '../edit/place-name.ts';

export interface ReadField {
  pointer: string;
  name: string;
  text: string;
  source: Source | undefined;
}
export interface ReadSection {
  key: string;
  name: string;
  fields: ReadField[];
}

/** Each leaf of the résumé under the section it was given to, with the place it was read from. */
export function readSections(resume: Resume, provenance: Provenance): ReadSection[] {
  const sections = new Map<string, ReadSection>();
  for (const { pointer, text } of textLeaves(resume)) {
    const [key = ''] = parsePointer(pointer);
    if (key === 'meta' || key === '$schema') continue;
    const section = sections.get(key) ?? { key, name: sectionName(key), fields: [] };
    section.fields.push({ pointer, name: nameOf(resume, pointer), text, source: provenance[pointer] });
    sections.set(key, section);
  }
  return [...sections.values()];
}

/** `/work/1/position` → "Job title", with the entry's number when there are several. */
function nameOf(resume: Resume, pointer: string): string {
  const tokens = parsePointer(pointer);
  const [section = '', index = ''] = tokens;
  const name = fieldName(tokens.findLast((token) => !/^\d+$/.test(token)) ?? section, section);
  if (section === 'basics') return name;
  const entries = (resume as Record<string, unknown>)[section];
  const several = Array.isArray(entries) && entries.length > 1;
  return several && tokens.length === 3 && entryName(entries[Number(index)]) ? `${Number(index) + 1} · ${name}` : name;
}

/** Below this the reader is guessing, and says so. */
export const doubtful = 0.6;

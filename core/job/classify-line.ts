import { findSkills } from '../skills/find-skills.ts';
import { readDegree } from './degree.ts';
import * as cue from './line-cues.ts';
import type { DegreeLevel, LineClass, Years } from './schema.ts';
import { headingKind, sectionKind, type SectionKind } from './sections.ts';
import { readYears } from './years.ts';

export interface ClassifiedLine {
  class: LineClass;
  years: Years | null;
  degree: DegreeLevel | null;
  /** Skills of the taxonomy, as they stand in the line. */
  skills: { id: string; text: string; start: number; end: number }[];
}

const bullet = /^[\s•*·▪◦‣–—>✓✔➢-]+/;

function isLabel(text: string): boolean {
  if (headingKind(text) !== undefined || cue.labelLine.test(text)) return true;
  return (
    cue.genderMark.test(text) &&
    text.split(/\s+/).length <= 9 &&
    !/\b(?:ausbildung|erfahrung|als|experience)\b/i.test(text)
  );
}

/** A wish ("a plus") beats a denial ("not mandatory") in the same line, unless the wish itself is denied. */
function isNegated(text: string): boolean {
  return cue.negatedCue.test(text) && !cue.wishBesideDenial.test(text);
}

function withoutSection(text: string): LineClass {
  if (cue.dutyCue.test(text)) return 'duty';
  if (cue.requiredCue.test(text)) return 'required';
  if (cue.dutyVerb.test(text)) return 'duty';
  const words = text.split(/\s+/).length;
  if (words <= 7 && findSkills(text).length > 0 && /^[^.]*$/.test(text)) return 'required';
  return words <= 6 && !/[.!?]$/.test(text) ? 'other' : 'boilerplate';
}

function inSection(kind: SectionKind, text: string): LineClass {
  if (kind === 'boilerplate')
    return cue.constraintCue.test(text) && /\bmust\b|required/i.test(text) ? 'required' : 'boilerplate';
  if (kind === 'duty')
    return /\b(?:must have|must be|is required|are required|is essential)\b/i.test(text) ? 'required' : 'duty';
  if (kind === 'education') return 'required';
  if (kind === 'header') return 'other';
  if (kind === 'preferred' && cue.constraintCue.test(text) && /\bmust\b/i.test(text)) return 'required';
  return kind;
}

/** "5 years, ideally in sales" asks for the years; only what follows the comma is a wish. */
const wishAtEnd =
  /^(.{12,}?),\s*(?:ideally|preferably|idealerweise|vorzugsweise|gerne|idéalement|de préférence|preferiblemente|idealmente)\b.*$/i;

const isWish = (line: string) => cue.preferredCue.test(wishAtEnd.exec(line)?.[1] ?? line);

/** Class of one line; `section` is the text of its heading when there is one. */
export function lineClass(text: string, section?: string): LineClass {
  const line = text.replace(bullet, '').trim();
  const kind = section === undefined ? undefined : sectionKind(section);
  if (line === '') return 'other';
  if (isNegated(line)) return 'negated';
  const asks = kind === 'required' || kind === 'preferred' || kind === 'education';
  if (!asks && isLabel(line)) return 'other';
  if (asks && cue.labelLine.test(line)) return 'other';
  if (cue.offerCue.test(line)) return 'boilerplate';
  if (kind === 'boilerplate') return inSection(kind, line);
  if (
    kind !== 'duty' &&
    isWish(line) &&
    !(kind === undefined && cue.boilerplateCue.test(line) && !cue.requiredCue.test(line))
  )
    return 'preferred';
  const constraint = cue.constraintCue.test(line) && !/^(?:we are|by applying)/i.test(line);
  if (kind === undefined) {
    if (cue.boilerplateCue.test(line) && !constraint) return 'boilerplate';
    return constraint ? 'required' : withoutSection(line);
  }
  if (
    asks &&
    cue.boilerplateCue.test(line) &&
    !constraint &&
    !cue.requiredCue.test(line) &&
    findSkills(line).length === 0 &&
    readDegree(line) === null
  )
    return /equal|salary|\d\s?(?:€|\$|£)|(?:\$|£|€)\s?\d|by applying|privacy/i.test(line)
      ? 'boilerplate'
      : inSection(kind, line);
  return inSection(kind, line);
}

/**
 * What one line of a job description asks for. `section` is the heading above it. Years, degree and skills are read from
 * lines that ask for something; a negated line asks for nothing, though its skills are named.
 */
export function classifyLine(text: string, section?: string): ClassifiedLine {
  const kind = lineClass(text, section);
  const asks = kind === 'required' || kind === 'preferred';
  const skills = findSkills(text).map(({ id, start, end }) => ({ id, text: text.slice(start, end), start, end }));
  return {
    class: kind,
    years: asks ? readYears(text, true) : null,
    degree: asks ? readDegree(text) : null,
    skills,
  };
}

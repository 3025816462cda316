import { findSkills } from './find-skills.ts';
import { skillById } from './taxonomy.ts';

export type SkillLabel = 'KNOWLEDGE' | 'SKILL';
/** Start, end (UTF-16, end exclusive) and label. */
export type SkillSpan = [number, number, SkillLabel];

/**
 * Skill phrases of a text, listed ones and others. KNOWLEDGE: what one knows or uses; SKILL: what one does or is like
 * (the two labels of SkillSpan, Zhang et al. 2022).
 */
export function findSkillSpans(text: string): SkillSpan[] {
  return findSkills(text).map(({ id, start, end }) => [start, end, skillById(id)?.soft ? 'SKILL' : 'KNOWLEDGE']);
}

import { classifyLine } from '#core/job/classify-line.ts';
import { skillById } from '#core/skills/taxonomy.ts';

/** Skills are given as they stand in the line; soft ones are no hard skills and stay out. */
export function run({ id, text, section }: { id: string; text: string; section?: string }): object {
  const line = classifyLine(text, section);
  const hard = line.skills.filter((skill) => !skillById(skill.id)?.soft);
  return { id, class: line.class, years: line.years, degree: line.degree, skills: hard.map((skill) => skill.text) };
}

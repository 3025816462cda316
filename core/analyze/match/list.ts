import type { FoundSkill } from '../../skills/find-skills.ts';

const connectors = /^(?:and|or|und|oder|et|ou|y|e|o|with|mit|incl|including|etc)$/i;

const heading =
  /^\s*(?:(?:technical |key |core )?skills?|technologies|tools|stack|keywords|languages|kenntnisse|compétences|competencias)\s*:/i;

/**
 * Names of skills beside each other with hardly a word between them are a list, wherever they stand: at most one other
 * word for two skills, or short items between many commas.
 */
export function isBareList(text: string, skills: FoundSkill[]): boolean {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}+#.'’]*/gu)];
  if (words.length <= 3 || heading.test(text)) return true;
  const other = words.filter(
    ({ 0: word, index }) => !connectors.test(word) && !skills.some(({ start, end }) => index >= start && index < end),
  );
  const separators = text.match(/[,;|•·/]/g)?.length ?? 0;
  return (
    skills.length >= 2 &&
    (other.length * 2 <= skills.length || (separators >= 4 && words.length / (separators + 1) <= 3.2))
  );
}

/** Names in a row from which even the middle of a sentence is a list. */
const longestRow = 5;

const between = /^[\s,;|•·/&()+–-]*(?:(?:and|or|und|oder|et|ou|y|e|o)\b)?[\s,;|•·/&()+–-]*$/i;

/** Names that stand in a row of more than five with nothing but commas and an "and" between them. */
function inRows(text: string, skills: FoundSkill[]): Set<FoundSkill> {
  const rows: FoundSkill[][] = [];
  for (const skill of [...skills].sort((a, b) => a.start - b.start)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && between.test(text.slice(last.end, skill.start))) row.push(skill);
    else rows.push([skill]);
  }
  return new Set(rows.filter((row) => row.length > longestRow).flat());
}

/** Where sentences begin and end, as offsets. */
function sentences(text: string): [number, number][] {
  const ends = [...text.matchAll(/(?<=[\p{L}\p{N})]{2}[.!?]|\n)\s+/gu)].map(({ index, 0: gap }) => index + gap.length);
  return [0, ...ends].map((start, i) => [start, ends[i] ?? text.length]);
}

/** Skills that a text tells of, and those that it only lists: a list is one in the middle of prose too. */
export function toldAndListed(text: string, skills: FoundSkill[]): { told: FoundSkill[]; listed: FoundSkill[] } {
  const told: FoundSkill[] = [];
  for (const [start, end] of sentences(text)) {
    const own = skills.filter((skill) => skill.start >= start && skill.start < end);
    const moved = own.map((skill) => ({ ...skill, start: skill.start - start, end: skill.end - start }));
    if (own.length === 0 || isBareList(text.slice(start, end), moved)) continue;
    const rows = inRows(text, own);
    told.push(...own.filter((skill) => !rows.has(skill)));
  }
  const ids = new Set(told.map(({ id }) => id));
  return { told, listed: skills.filter(({ id }) => !ids.has(id)) };
}

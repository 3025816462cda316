import type { FoundSkill } from '../../skills/find-skills.ts';
import { fold } from '../../skills/tokens.ts';
import type { Facts } from '../facts.ts';
import { monthNumber } from '../roles.ts';
import { instructsMachine } from '../../job/instructions.ts';

/** Where a skill was shown, from the strongest to the weakest kind. */
export type EvidenceKind = 'bullet' | 'summary' | 'list';

/** Weights: dated bullet 1, summary .7, list .25; copied text earns nothing. */
export const evidenceWeights: Record<EvidenceKind, number> = { bullet: 1, summary: 0.7, list: 0.25 };

export interface Evidence {
  pointer: string;
  text: string;
  kind: EvidenceKind;
  skills: FoundSkill[];
  /** Word stems, worked out when a phrase is looked for. */
  stems(): Set<string>;
  /** Last month in which it was practised, when the piece is dated. */
  until: number | null;
}

const skipped =
  /^\/(?:basics\/(?:name|email|phone|url|image|location|profiles)|meta|references|interests|work\/\d+\/(?:name|url|location|startDate|endDate)|education\/\d+\/(?:institution|url|score|startDate|endDate)|certificates\/\d+\/(?:date|url|issuer)|projects\/\d+\/(?:url|startDate|endDate)|volunteer\/\d+\/(?:organization|url|startDate|endDate)|languages)(?:\/|$)|\/(?:url|date|releaseDate)$/;

const listed = /^\/(?:skills|projects\/\d+\/(?:keywords|roles)|sections)\b/;

/** Word stems, crude on purpose: "administered" and "administration" meet. */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? []) stems.add(stem(word));
  return stems;
}

function lazyStems(text: string): () => Set<string> {
  let stems: Set<string> | undefined;
  return () => (stems ??= stemsOf(text));
}

export function stem(word: string): string {
  for (let bare = word; ;) {
    const next = bare.replace(/(?:ations?|ating|ated|ates?|ions?|ings?|ants?|ers?|ors?|ments?|ies|es|ed|s|y|e)$/, '');
    if (next === bare || next.length < 4) return next.length < 4 ? bare : next;
    bare = next;
  }
}

const connectors = /^(?:and|or|und|oder|et|ou|y|o|with|mit|incl|including|etc)$/i;

/**
 * Names of skills beside each other with hardly a word between them are a list, wherever they stand: at most one other
 * word for two skills, or short items between many commas.
 */
export function isBareList(text: string, skills: FoundSkill[]): boolean {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}+#.'’]*/gu)];
  if (words.length <= 3) return true;
  if (
    /^\s*(?:(?:technical |key |core )?skills?|technologies|tools|stack|keywords|languages|kenntnisse|compétences|competencias)\s*:/i.test(
      text,
    )
  )
    return true;
  const other = words.filter(
    ({ 0: word, index }) => !connectors.test(word) && !skills.some(({ start, end }) => index >= start && index < end),
  );
  const separators = text.match(/[,;|•·/]/g)?.length ?? 0;
  return (
    skills.length >= 2 &&
    (other.length * 2 <= skills.length || (separators >= 4 && words.length / (separators + 1) <= 3.2))
  );
}

function datedUntil(facts: Facts, pointer: string): number | null {
  const [, section, index] = pointer.split('/');
  if (section !== 'work' && section !== 'projects' && section !== 'volunteer') return null;
  const entry = facts.resume[section]?.[Number(index)];
  if (!entry?.startDate && !entry?.endDate) return null;
  return monthNumber(entry.endDate ?? facts.now, true);
}

const named = /\/(?:position|label|area|studyType)$|^\/certificates\/\d+\/name$/;

/** A title or a certificate is a name by nature; with three skills in it, it is a list that hides there. */
function kindOf(pointer: string, text: string, skills: FoundSkill[], until: number | null): EvidenceKind {
  const bare = isBareList(text, skills);
  if (named.test(pointer)) return bare && skills.length >= 3 ? 'list' : 'summary';
  if (bare || listed.test(pointer)) return 'list';
  return until !== null && /^\/(?:work|projects|volunteer)\/\d+\/(?:highlights|summary|description)/.test(pointer)
    ? 'bullet'
    : 'summary';
}

/** Everything in a résumé that can show a skill; contact data, names of firms, copied text and orders to machines are not. */
export function gatherEvidence(facts: Facts): Evidence[] {
  const pieces: Evidence[] = [];
  for (const { pointer, text } of facts.leaves) {
    if (skipped.test(pointer) || facts.copied.pointers.has(pointer) || instructsMachine(text)) continue;
    const skills = facts.skillsIn(text);
    const until = datedUntil(facts, pointer);
    pieces.push({ pointer, text, kind: kindOf(pointer, text, skills, until), skills, stems: lazyStems(text), until });
  }
  return pieces;
}

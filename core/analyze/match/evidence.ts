import type { FoundSkill } from '../../skills/find-skills.ts';
import { fold } from '../../skills/tokens.ts';
import type { Facts } from '../facts.ts';
import { monthNumber } from '../roles.ts';
import { instructsMachine } from '../../job/instructions.ts';
import { isBareList, toldAndListed } from './list.ts';

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

function datedUntil(facts: Facts, pointer: string): number | null {
  const [, section, index] = pointer.split('/');
  if (section !== 'work' && section !== 'projects' && section !== 'volunteer') return null;
  const entry = facts.resume[section]?.[Number(index)];
  if (!entry?.startDate && !entry?.endDate) return null;
  return monthNumber(entry.endDate ?? facts.now, true);
}

const named = /\/(?:position|label|area|studyType)$|^\/certificates\/\d+\/name$/;

const dated = /^\/(?:work|projects|volunteer)\/\d+\/(?:highlights|summary|description)/;

/** A title or a certificate is a name by nature; with three skills in it, it is a list that hides there. */
function kindOfName(text: string, skills: FoundSkill[]): EvidenceKind {
  return isBareList(text, skills) && skills.length >= 3 ? 'list' : 'summary';
}

/** The pieces of one string: what it tells of, and what it only lists. */
function piecesOf(pointer: string, text: string, skills: FoundSkill[], until: number | null): Evidence[] {
  const piece = (kind: EvidenceKind, own: FoundSkill[], stems = lazyStems(text)): Evidence => {
    return { pointer, text, kind, skills: own, stems, until };
  };
  if (named.test(pointer)) return [piece(kindOfName(text, skills), skills)];
  if (listed.test(pointer) || isBareList(text, skills)) return [piece('list', skills)];
  const kind = until !== null && dated.test(pointer) ? 'bullet' : 'summary';
  const { told, listed: rest } = toldAndListed(text, skills);
  // The words of the string are its first piece's, so that a phrase is shown once.
  return [piece(kind, told), ...(rest.length > 0 ? [piece('list', rest, () => noStems)] : [])];
}

const noStems: Set<string> = new Set();

/** Everything in a résumé that can show a skill; contact data, names of firms, copied text and orders to machines are not. */
export function gatherEvidence(facts: Facts): Evidence[] {
  const pieces: Evidence[] = [];
  for (const { pointer, text } of facts.leaves) {
    if (skipped.test(pointer) || facts.copied.pointers.has(pointer) || instructsMachine(text)) continue;
    pieces.push(...piecesOf(pointer, text, facts.skillsIn(text), datedUntil(facts, pointer)));
  }
  return pieces;
}

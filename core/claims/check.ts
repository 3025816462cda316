import type { Patch } from '../edit/schema.ts';
import { findDates, findPeriods } from '../resume/date-spans.ts';
import { monthOf } from '../resume/month-names.ts';
import { formatPointer, parsePointer, textLeaves, valueAt } from '../resume/pointer.ts';
import type { Resume } from '../resume/schema.ts';
import {
  checkCredentials,
  checkLowering,
  checkNegation,
  checkNumbers,
  checkRanks,
  checkScope,
  checkShare,
} from './check-facts.ts';
import { checkResults, checkWords } from './check-words.ts';
import type { Ledger } from './ledger.ts';
import { about, everything, isSaid, poolFor, type Pool } from './pool.ts';
import type { CheckedClaim, ClaimKind } from './schema.ts';
import { wordsOf } from './words.ts';

const kinds: [RegExp, ClaimKind][] = [
  [/^\/work\/[^/]+\/name$|\/(?:organization|entity|institution|issuer|awarder|publisher)$/, 'employer'],
  [/\/position$|^\/awards\/[^/]+\/title$|^\/projects\/[^/]+\/roles/, 'title'],
  [/\/(?:studyType|area|score)$/, 'degree'],
  [/^\/certificates\/[^/]+\/name$/, 'certificate'],
  [/^\/languages\//, 'language'],
  [/\/keywords\//, 'tool'],
];

const titled = /\/(?:position|label|studyType)$/;
/** Wide digits and invisible signs count as what they show. */
const shown = (text: string) =>
  text.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '');

const kindAt = (pointer: string): ClaimKind => kinds.find(([form]) => form.test(pointer))?.[1] ?? 'fact';
/** Words for a time without a job: a label, no claim. */
const pauses = /^(?:Career break|Familienzeit|Pause professionnelle|Pausa profesional)$/;
const groupName = /^\/skills\/[^/]+\/(?:name|level)$/;

/** A year or month counts as said when a source names it, in whatever form. */
function checkDate(iso: string, pool: Pool): CheckedClaim {
  const [year, month] = iso.split('-');
  const source = everything(pool).find((candidate) => {
    if (findDates(candidate.text).some((date) => date.iso.startsWith(iso) || iso.startsWith(date.iso))) return true;
    if (!isSaid(candidate)) return false;
    const ends = findPeriods(candidate.text).flatMap(({ startDate, endDate }) => [startDate, endDate]);
    if (ends.includes(iso)) return true;
    const named = candidate.words.some((word) => monthOf(word.low) === Number(month));
    return named && (candidate.low.includes(year ?? iso) || relative.test(candidate.low));
  })?.source;
  return source ? { kind: 'date', text: iso, status: 'stated', source } : { kind: 'date', text: iso, status: 'new' };
}
const relative =
  /\b(?:last|this|next|just|since|letzte\w*|diese\w*|seit|dernier\w*|cette?|depuis|pasado|pasada|este|esta|desde)\b/;

/** Contact data is stated when its letters or digits stand in a source as they are; a country code may be put in front. */
function checkContact(text: string, pool: Pool): CheckedClaim {
  const digits = text.replace(/\D/g, '');
  const isPhone = digits.length >= 6 && /^[+\d\s().\-/]+$/.test(text);
  const source = everything(pool).find(({ low }) =>
    isPhone ? low.replace(/\D/g, '').includes(digits.slice(-7)) : low.includes(text.toLowerCase()),
  )?.source;
  return source ? { kind: 'name', text, status: 'stated', source } : { kind: 'name', text, status: 'new' };
}

function checkText(text: string, pointer: string, pool: Pool): CheckedClaim[] {
  const related = about(text, pool);
  const facts = [
    ...checkNumbers(text, pool),
    ...checkScope(text, pool.before, related),
    ...checkShare(text, pool, related),
    ...checkNegation(text, pool.before),
    ...checkRanks(text, pool),
    ...(titled.test(pointer) ? checkLowering(text, pool) : []),
    ...checkCredentials(text, pool, pointer.startsWith('/education')),
  ];
  const judged = new Set(
    facts.filter((claim) => claim.status === 'new').flatMap((claim) => wordsOf(claim.text).map((word) => word.low)),
  );
  const skip = new Set(
    wordsOf(text)
      .filter((word) => judged.has(word.low))
      .map((word) => word.start),
  );
  return distinct([...facts, ...checkResults(text, related), ...checkWords(text, pool, kindAt(pointer), skip)]);
}

function distinct(claims: CheckedClaim[]): CheckedClaim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const key = `${claim.status} ${claim.text.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}

function checkLeaf(pointer: string, text: string, before: string | undefined, ledger: Ledger): CheckedClaim[] {
  if (
    text === before ||
    pauses.test(text) ||
    text.trim() === '' ||
    groupName.test(pointer) ||
    /^\/(?:meta|\$schema)/.test(pointer)
  )
    return [];
  const pool = poolFor(pointer, before, ledger);
  if (/(?:Date|\/date)$/.test(pointer)) return [checkDate(text, pool)];
  if (/\/(?:email|phone|url|username|image)$/.test(pointer)) return [checkContact(text, pool)];
  return checkText(text, pointer, pool);
}

/**
 * Every statement of fact in what a patch would write, each with the span that vouches for it (`stated`) or none
 * (`new`). Works on words: what it cannot find it asks about. Taking out and moving claim nothing.
 */
export function checkClaims(patch: Patch, { resume, ledger }: { resume: Resume; ledger: Ledger }): CheckedClaim[] {
  if (patch.op === 'remove' || patch.op === 'move') return [];
  const base = parsePointer(patch.path);
  const claims = [...textLeaves(patch.after)].flatMap(({ pointer, text }) => {
    const at = formatPointer(base) + pointer;
    const stood = patch.op === 'replace' ? valueAt(resume, at) : undefined;
    return checkLeaf(at, shown(text), typeof stood === 'string' ? stood : undefined, ledger);
  });
  return distinct(claims);
}

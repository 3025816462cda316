import { contentOf, fold, type Word } from '../../claims/words.ts';
import { synonymsOf } from '../../claims/synonyms.ts';
import { inProgress } from '../../claims/scope.ts';
import { monthsBetween } from '../../resume/dates.ts';
import { textLeaves } from '../../resume/pointer.ts';
import type { Resume } from '../../resume/schema.ts';
import type { Brief, Point } from './brief.ts';
import { addressesMachine } from './injection.ts';

export type Status = 'met' | 'partly' | 'missing' | 'ask';

/** How one point of the job stands against the résumé. */
export interface Standing {
  point: Point;
  status: Status;
  /** The line that speaks for it best. */
  proof?: { pointer: string; text: string };
  /** Words of the point that the résumé does not have. */
  lacking: string[];
  /** Years asked for and held, when it is about years. */
  years?: { asked: number; held: number };
}

const generic = new Set(
  (
    'experience experienced years year yrs min minimum strong good excellent solid proven knowledge skills skill ability able understanding familiar familiarity ' +
    'required preferred must essential desirable including related relevant working work similar another other equivalent plus advantage active current ' +
    'level degree field environment confident basics basic advanced written spoken professional clear full certification certified certificate designation ' +
    'erfahrung berufserfahrung berufspraxis kenntnisse jahre mindestens sicher sehr gute gern vorteil idealerweise experience annees ans minimum maitrise connaissance bonne notions professionnel ' +
    'experiencia anos minimo conocimientos nivel manejo alto valora held hold practical hands-on use using ensure own'
  ).split(' '),
);

interface Leaf {
  pointer: string;
  text: string;
  stems: Set<string>;
  initials: Set<string>;
}

function leavesOf(resume: Resume): Leaf[] {
  const { meta: _meta, $schema: _schema, basics, ...rest } = resume;
  const kept = { basics: { label: basics?.label, summary: basics?.summary }, ...rest };
  return [...textLeaves(kept)]
    .filter(({ text }) => !addressesMachine(text))
    .map(({ pointer, text }) => {
      const words = contentOf(text);
      return {
        pointer,
        text,
        stems: new Set(words.flatMap((w) => [w.low, w.stem, ...w.low.split(/[-/.&]/)])),
        initials: initialsOf(words),
      };
    });
}

function initialsOf(words: Word[]): Set<string> {
  const out = new Set<string>();
  for (let n = 3; n <= 5; n++)
    for (let i = 0; i + n <= words.length; i++)
      out.add(
        words
          .slice(i, i + n)
          .map(({ low }) => low[0])
          .join(''),
      );
  return out;
}

function holds(leaf: Leaf, word: Word): boolean {
  if (leaf.stems.has(word.low) || leaf.stems.has(word.stem)) return true;
  if ([...synonymsOf(word.stem)].some((stem) => leaf.stems.has(stem))) return true;
  const parts = word.low.split(/[-/.&]/).filter((part) => part.length > 2);
  if (parts.length > 1 && parts.some((part) => leaf.stems.has(part))) return true;
  if (/^\p{Lu}{3,5}$/u.test(word.raw) && leaf.initials.has(word.low)) return true;
  return (
    word.stem.length >= 6 &&
    [...leaf.stems].some(
      (stem) => stem.length >= 6 && stem.startsWith(word.stem.slice(0, 6)) && word.stem.startsWith(stem.slice(0, 6)),
    )
  );
}

/** Years of work shown by the dates, overlaps counted once. */
export function yearsWorked(resume: Resume, now: string, filter: (position: string) => boolean = () => true): number {
  const spans = (resume.work ?? [])
    .filter((work) => filter(`${work.position ?? ''} ${work.name ?? ''}`) && /^\d{4}/.test(work.startDate ?? ''))
    .map((work) => [work.startDate as string, work.endDate ?? now] as const)
    .sort((a, b) => a[0].localeCompare(b[0]));
  let months = 0;
  let until = '';
  for (const [start, end] of spans) {
    const from = start > until ? start : until;
    if (end > from) months += monthsBetween(from, end);
    if (end > until) until = end;
  }
  return Math.floor(months / 12);
}

const yearsAsked = (low: string) => {
  if (/\b(?:within|inside|innerhalb|binnen|sous|dentro de)\b/.test(low)) return undefined;
  const match = /(\d{1,2})\s?\+?\s?(?:[-–]\s?\d{1,2}\s)?(?:\+ )?(?:years?|yrs?|jahre?n?|ans|annees|anos)\b/.exec(low);
  return match ? Number(match[1]) : undefined;
};

function judge(point: Point, leaves: Leaf[], resume: Resume, now: string): Standing {
  const words = contentOf(point.text).filter((word) => !generic.has(word.low) && !generic.has(word.stem));
  const asked = yearsAsked(fold(point.text));
  const scored = leaves
    .map((leaf) => ({
      leaf,
      hits: words.filter((word) => holds(leaf, word)).length + (/highlights/.test(leaf.pointer) ? 0.2 : 0),
    }))
    .sort((a, b) => b.hits - a.hits);
  const best = scored[0] && scored[0].hits >= 1 ? scored[0].leaf : undefined;
  const lacking = words.filter((word) => !leaves.some((leaf) => holds(leaf, word))).map((word) => word.raw);
  const years = asked === undefined ? undefined : { asked, held: yearsWorked(resume, now) };
  const share = words.length === 0 ? (years ? 1 : 0) : 1 - lacking.length / words.length;
  const enough = !years || years.held >= years.asked;
  const either = /\b(?:or|oder|ou|o)\b/.test(fold(point.text)) && share >= 0.3 && best !== undefined;
  const onTheWay = best && inProgress.test(fold(best.text)) && /\p{Lu}{3}|degree|designation/u.test(point.text);
  const status: Status = onTheWay
    ? 'partly'
    : point.level === 'constraint'
      ? 'ask'
      : (share >= 0.99 || either) && enough
        ? 'met'
        : share >= 0.34 || (years && enough && share > 0)
          ? 'partly'
          : 'missing';
  return {
    point,
    status,
    lacking,
    ...(best ? { proof: { pointer: best.pointer, text: best.text } } : {}),
    ...(years ? { years } : {}),
  };
}

/** Every point of the job with its standing, in the job's order. */
export function standings(brief: Brief, resume: Resume, now: string): Standing[] {
  const leaves = leavesOf(resume);
  return brief.points.map((point) => judge(point, leaves, resume, now));
}

import type { RequirementMatch } from '../../analyze/schema.ts';
import { contentOf, fold } from '../../claims/words.ts';
import type { Message } from '../../messages/message.ts';
import { addressesMachine } from './injection.ts';
import { standings, type Standing as Reading } from './evidence.ts';
import type { Talk } from '../talk.ts';

/**
 * One thing that the job asks for. `counted` ones make up the match figure, `knockout` ones stand beside it; both are
 * the analysis's own, as the person sees them. `posting` ones are what the wording of the posting holds beyond that.
 */
export interface Standing extends Reading {
  origin: 'counted' | 'knockout' | 'posting';
  id?: string;
  /** Why the analysis says so. */
  why?: Message;
}

const statusOf = { met: 'met', partly: 'partly', missing: 'missing', unknown: 'ask' } as const;

function fromAnalysis({ requirement, status, evidence, why }: RequirementMatch, origin: Standing['origin']): Standing {
  const shown = evidence.find(({ pointer }) => /highlights/.test(pointer ?? '')) ?? evidence[0];
  const values = why.values ?? {};
  const years =
    requirement.kind === 'years' && typeof values.held === 'number'
      ? { asked: Number(values.min ?? 0), held: Math.floor(values.held) }
      : undefined;
  return {
    origin,
    id: requirement.id,
    why,
    point: {
      text: requirement.text.trim().replace(/[.;]$/, ''),
      level: requirement.kind === 'constraint' ? 'constraint' : requirement.level,
    },
    status: statusOf[status],
    lacking: [],
    ...(shown?.pointer ? { proof: { pointer: shown.pointer, text: shown.text } } : {}),
    ...(years ? { years } : {}),
  };
}

const plainWords = (text: string) => contentOf(text).map(({ stem }) => stem);
/** Ends in the middle of a sentence: "It is an advantage if you have". */
const brokenOff =
  /(?:\b(?:have|has|are|is|be|if you|you|with|of|for|and|or|the|a|an|to|haben|sind|mit|und|oder|der|die|avez|etes|avec|et|ou|tienes|eres|con|y|o)|[:,])$/;

/** Whether the analysis speaks of it already: most of its words are those of one requirement or of several together. */
function isCovered(text: string, counted: Standing[]): boolean {
  const low = fold(text);
  const words = plainWords(text);
  const inside = counted.filter(({ point }) => low.includes(fold(point.text)));
  const said = new Set(inside.flatMap(({ point }) => plainWords(point.text)));
  if (counted.some(({ point }) => fold(point.text).includes(low))) return true;
  const share = words.filter((word) => said.has(word)).length / Math.max(1, words.length);
  if (inside.length > 0 && (share >= 0.34 || words.length <= 4)) return true;
  return counted.some(({ point }) => {
    const theirs = new Set(plainWords(point.text));
    const common = words.filter((word) => theirs.has(word)).length;
    return words.length > 0 && common / words.length >= 0.6;
  });
}

const waived =
  /\b(?:(?:do|does) not need|don'?t need|not (?:required|needed|necessary|expected)|no .{3,40} (?:required|needed|necessary)|nicht (?:erforderlich|notig|verlangt)|pas (?:necessaire|exige\w*|requis\w*)|no (?:es necesari[oa]|se requiere|hace falta))\b/;

/** Whether a point of the posting asks for something: not waived, and not out of a line that only describes. */
function isAsked(talk: Talk, text: string): boolean {
  const low = fold(text);
  if (waived.test(low) || /^(?:ofrecemos|wir bieten|nous offrons|we offer|nous proposons)\b/.test(low)) return false;
  const line = talk.input.job?.lines.find((one) => fold(one.text).includes(low));
  return line?.class !== 'negated';
}

/** Everything that the job asks for: what the analysis counts, its knock-out questions, and what else the posting names. */
export function everyStanding(talk: Talk): Standing[] {
  if (!talk.brief) return [];
  const { requirements, knockouts } = talk.analysis();
  const counted = [
    ...requirements.map((match) => fromAnalysis(match, 'counted')),
    ...knockouts.map((match) => fromAnalysis(match, 'knockout')),
  ];
  const others = standings(talk.brief, talk.input.resume, talk.input.now)
    .filter(
      ({ point }) => isAsked(talk, point.text) && !brokenOff.test(fold(point.text)) && !isCovered(point.text, counted),
    )
    .map((reading): Standing => ({ ...reading, origin: 'posting' }));
  return [...counted, ...others].filter(({ point }) => !addressesMachine(point.text));
}

import type { Talk } from '../talk.ts';
import { classifyText } from '../../parse/classify.ts';
import { interviewAsked } from '../answers/interview-asked.ts';
import { newDirection } from '../answers/new-direction.ts';
import { hasContact } from '../answers/contact-reading.ts';
import { intentsOf, type IntentName } from './intents.ts';

const actionable = new Set<IntentName>([
  'shorten',
  'summary',
  'rewrite',
  'remove',
  'tense',
  'passive',
  'person',
  'review',
  'match',
  'tailor',
  'letter',
  'undo',
  'export',
  'salary',
  'interview',
  'verb',
  'skills',
  'reorder',
  'same-verb',
]);
/** Wishes about how a line is worded are one wish. */
const wording = new Set(['rewrite', 'verb', 'same-verb', 'passive']);
const yes = /^(?:yes|yep|yeah|ok|okay|sure|do it|go ahead|ja|mach das|oui|vas-y|si|sí|hazlo|dale)\b[^,.!?;]{0,20}$/;

const wantOf = (talk: Talk): string | null => {
  if (hasContact(talk.say, talk.low)) return 'contact';
  if (yes.test(talk.low)) return 'yes';
  return intentsOf(talk.low).find((name) => actionable.has(name)) ?? null;
};

/** Says how, not what: "not too long", "but shorter". */
const modifier =
  /^(?:but |aber |mais |pero )?(?:not too|no more than|keep it|make it|bitte nicht zu|pas trop|no muy|max\.?)\b[^,.;]{0,30}$|^(?:please|thanks?|bitte|danke|merci|gracias)[.! ]*$/i;

/** A wish to move elsewhere and the question after it are one: the second is asked because of the first. */
const isDirection = (whole: Talk): boolean => newDirection(whole) !== null || interviewAsked(whole) !== null;

/** The separate wishes in one message; the message itself when it is one. Splits only where each part wants something else. */
export function partsOf(whole: Talk, talkOf: (say: string) => Talk): Talk[] {
  const { say } = whole;
  if (
    say.length > 400 ||
    /\n\s*[-•*]/.test(say) ||
    /["“«]/.test(say.replace(/["“]i["”]?s?/gi, '')) ||
    classifyText(say) === 'job' ||
    isDirection(whole)
  )
    return [whole];
  const parts = say
    .split(/(?<=[.!?;])\s+|,\s+(?:and |und |et |y )?(?=\p{L}+ )|\s+(?:and then|then also|and also|und auch)\s+/iu)
    .map((part) => part.replace(/^(?:and|und|et|y)\s+/i, '').trim())
    .filter(Boolean);
  if (parts.length < 2 || parts.slice(1).every((part) => modifier.test(part))) return [whole];
  const talks = parts.map(talkOf);
  const wants = talks.map(wantOf).map((want) => (want && wording.has(want) ? 'wording' : want));
  if (wants.some((want) => want === null) || new Set(wants).size < wants.length) return [whole];
  return talks;
}

import { fold } from '../claims/words.ts';
import { handlers } from './handlers.ts';
import { missing } from './answers/match.ts';
import { onePoint } from './answers/requirement.ts';
import { explainFigure, length, spelling } from './answers/figure-sum.ts';
import { review, worst } from './answers/overview.ts';
import { letter } from './answers/letter.ts';
import { summary } from './answers/summarise.ts';
import { intentsOf } from './read/intents.ts';
import { quotesIn } from './read/lines.ts';
import { isQuestion } from './read/question.ts';
import { intentName } from './read/thread.ts';
import { type Answer, type Talk } from './talk.ts';

const tooLong =
  /\btoo (?:long|short|much|wordy|dense)\b|\bzu (?:lang|kurz)\b|\btrop (?:long|court)|\bdemasiado (?:larg|cort)|\bhow (?:long|many pages)\b|\b(?:enough|right) length\b|\b(?:one|\d+) (?:pages?|seiten?|paginas?)\b/;
const figures: [RegExp, 'readability' | 'writing' | 'match'][] = [
  [/\b(?:readability|lesbarkeit\w*|lisibilit\w*|legibilid\w*)\b/, 'readability'],
  [/\b(?:writing|text(?:e|qualitat)|redaction|redaccion)\b/, 'writing'],
  [/\bmatch\b|\b\d+ (?:of|out of|von|sur|de) \d+\b/, 'match'],
];
const aboutFigure =
  /\b(?:why|what|how come|how|explain|warum|wieso|was|erklar\w*|pourquoi|explique\w*|por que|que)\b.*\b(?:figure|score|points|low|bad|only|says?|mean\w*|\d+|punkte|niedrig|wenig|bas|faible|points|bajo|poco|puntos)\b|^(?:and|und|et|y) (?:the )?\p{L}+ ?\?*$/u;

/** Which of the three figures a message asks about. */
function figureNamed(low: string): 'readability' | 'writing' | 'match' | undefined {
  return aboutFigure.test(low) ? figures.find(([form]) => form.test(low))?.[1] : undefined;
}

/** The answer to the intent that a message fits best, if it fits one. */
export function byIntent(talk: Talk): Answer | null {
  const unquoted = quotesIn(talk.say).reduce((text, quoted) => text.replace(fold(quoted), ' '), talk.low);
  const names = intentsOf(unquoted);
  const figure = figureNamed(unquoted);
  if (figure === 'match') return missing(talk);
  if (figure) return explainFigure(talk, figure);
  if (
    tooLong.test(unquoted) &&
    (isQuestion(talk) || /\bis (?:that|it) (?:ok|fine|enough|good)/.test(unquoted)) &&
    !names.includes('letter')
  )
    return length(talk);
  const inThread = intentName(talk.thread.last?.intent ?? '');
  const shorter = names.includes('shorten') || /\b(?:formal|words|shorter|kurzer|court|cort[oa])\b/.test(unquoted);
  if (inThread === 'letter' && shorter) return letter({ ...talk, low: `${talk.low} shorter` });
  if (inThread === 'summary' && names[0] === 'shorten' && !/\b(?:bullet|line|zeile|puce|punto)\b/.test(unquoted))
    return summary(talk);
  if (names.includes('summary') && names[0] === 'rewrite') return summary(talk);
  if (
    names[0] === 'rewrite' &&
    names.includes('review') &&
    isQuestion(talk) &&
    !/\b(?:bullet|line|zeile|stichpunkt|puce|ligne|linea|punto)\b/.test(unquoted)
  )
    return review(talk);
  if (/\b(?:most important|first thing|biggest|main)\b.*\b(?:fix|change|improve|mend|do)\b/.test(unquoted))
    return worst(talk);
  if (/\b(?:spell\w*|typos?|rechtschreib\w*|orthograph\w*|ortograf\w*)\b/.test(unquoted)) return spelling(talk);
  if (/\b(?:doy el perfil|encajo|tengo el perfil)\b/.test(unquoted) && talk.brief) return missing(talk);
  if (talk.language === 'fr' && /\b(?:le|mon|ce|du) resume\b/.test(unquoted) && !names.includes('letter'))
    return summary(talk);
  if (names[0] === 'review' && isQuestion(talk) && talk.brief && /\benough\b/.test(unquoted)) {
    const point = onePoint(talk);
    if (point) return point;
  }
  const first =
    names.includes('remove') &&
    (!isQuestion(talk) || /\b(?:delete|remove|out|weg|raus)(?: (?:it|them|that|please))*[.! ]*$/.test(unquoted)) &&
    ['personal', 'skills', 'summary', 'gap', 'degree', 'share'].includes(names[0] ?? '')
      ? 'remove'
      : names[0];
  return first ? handlers[first](talk) : null;
}

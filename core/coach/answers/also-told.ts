import { statementsIn } from '../../claims/statements.ts';
import { contentOf } from '../../claims/words.ts';
import { isQuestion } from '../read/question.ts';
import type { Answer, Talk } from '../talk.ts';
import { factTold } from './told.ts';

/** "I also precepted …", "… as well": one more thing, not a detail of the line that is talked about. */
const oneMore =
  /^(?:(?:oh|and|btw|by the way|well|yes|so|plus|und|et|y)[,\s]+)*(?:(?:i|we)(?:'ve| have|ve)? (?:also|additionally)|(?:also|in addition|besides that|on top of that|additionally|plus),? (?:i|we)(?:'ve| have)?|(?:ich|wir) (?:habe?n?|hab) (?:auch|ausserdem|zudem|zusatzlich)|(?:auch|ausserdem|zudem) (?:habe?|hab) (?:ich|wir)|j'ai (?:aussi|egalement|en plus)|(?:en plus|aussi),? j'ai|(?:yo )?(?:tambien|ademas),? (?:he |yo )?)\s*\p{L}{2,}/u;
const after = /^(?:i|we)(?:'ve| have)? (?!also)\p{L}+ .*\b(?:as well|too|in addition)[.! ]*$/u;
const noDeed =
  /\b(?:also|auch|aussi|tambien) (?:want|need|like|think|hate|feel|know|have|speak|would|can|could|noticed|see|apply|applied|quiero|necesito|creo|se|hablo|tengo)\b/;

/** A further deed with a verb of its own becomes a line of its own. */
export function alsoTold(talk: Talk): Answer | null {
  if (isQuestion(talk) || !(oneMore.test(talk.low) || after.test(talk.low)) || noDeed.test(talk.low)) return null;
  if (statementsIn(talk.say).length === 0 || contentOf(talk.say).length < 2) return null;
  const say = talk.say
    .replace(/,?\s+(?:as well|too|in addition)(?=[.! ]*$)/i, '')
    .replace(/^(\W*)(?:also|in addition|besides that|on top of that|additionally|plus),?\s+/i, '$1');
  return factTold({ ...talk, say });
}

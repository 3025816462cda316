import { contentOf } from '../claims/words.ts';
import { numbersIn } from '../claims/numbers.ts';
import { clausesOf, statementsIn } from '../claims/statements.ts';
import { contact } from './answers/contact.ts';
import { hasContact } from './answers/contact-reading.ts';
import { addEntry } from './answers/add-entry.ts';
import { fixDates } from './answers/entry-dates.ts';
import { kindOf, wantsAdd, type EntryKind } from './answers/entry-reading.ts';
import { addLines, pastedLines } from './answers/pasted-lines.ts';
import { trueInstead } from './answers/true-instead.ts';
import { wantsUntruth } from './answers/untruth.ts';
import { fill, inWhichWords } from './answers/figures.ts';
import { recent } from './answers/line-meant.ts';
import { rewrite } from './answers/reword.ts';
import { withoutTail } from './answers/shorten-line.ts';
import { closest } from './answers/requirement.ts';
import { asBullet } from './answers/as-bullet.ts';
import { skillAnswer } from './answers/skill-answers.ts';
import { factTold } from './answers/told.ts';
import { intentsOf } from './read/intents.ts';
import { alike, entriesNamed, lineAt, linesNamed, type Line } from './read/lines.ts';
import { isQuestion } from './read/question.ts';
import type { CoachTurn } from './conversation.ts';
import { pressAccept } from './answers/card-words.ts';
import { type Answer, type Talk } from './talk.ts';

/** Numbers that count something; the "one" of "not that one" counts nothing. */
const figures = (say: string) =>
  numbersIn(say, true).filter(({ text, start }) => {
    if (!/^(?:one|half)$/i.test(text)) return true;
    const before = say.slice(0, start).trimEnd().toLowerCase();
    return (
      !/(?:that|this|the|which|another|other|first|second|last|next|old|new|good)$/.test(before) &&
      /^\s+\p{L}/u.test(say.slice(start + text.length))
    );
  });

/** Whether a message can be the details of an entry that was asked for: dates, a name, or words that want nothing else. */
function givesDetails(talk: Talk, own: string[]): boolean {
  if (isQuestion(talk) || own.some((name) => elsewhere.has(name))) return false;
  const named = /(?<=\s|^)\p{Lu}\p{L}+/u.test(talk.say.replace(/^\s*\p{Lu}/u, '').replace(/\bI\b/g, ''));
  return (
    /\b(?:19|20)\d\d\b/.test(talk.say) ||
    named ||
    (own.length === 0 &&
      contentOf(talk.say).length >= 2 &&
      !/^(?:usually|actually|maybe|sometimes|normally|about|around|meist|etwa)/.test(talk.low))
  );
}
const elsewhere = new Set([
  'undo',
  'shorten',
  'rewrite',
  'letter',
  'remove',
  'summary',
  'interview',
  'review',
  'tailor',
  'export',
  'quantify',
  'privacy',
  'salary',
]);

/** A whole sentence about something that none of the lines asked about mentions. */
const speaksOfOther = (talk: Talk, places: Line[]) =>
  /^(?:i|we|oh,? i|and i|put that i|ich|wir|und ich|nous|on|hemos|j'ai|tambien|he|yo|aussi)\b/.test(talk.low) &&
  contentOf(talk.say).length >= 4 &&
  !places.some((line) =>
    contentOf(talk.say)
      .filter(({ low }) => !/^(?:years?|months?|weeks?|days?|hours?|shifts?|about|line|new)$/.test(low))
      .some((word) => contentOf(line.text).some((other) => alike(word.low, other.low))),
  );

/** Sentences told after "what else did you do there?", as lines of that entry. */
function linesTold(talk: Talk): Answer | null {
  const entry =
    entriesNamed(talk.say, talk.entries)[0] ?? talk.entries.find(({ pointer }) => talk.thread.about.includes(pointer));
  if (!entry || isQuestion(talk) || intentsOf(talk.low).some((name) => elsewhere.has(name))) return null;
  const told =
    talk.language === talk.resumeLanguage
      ? clausesOf(talk.say).flatMap((clause) =>
          statementsIn(clause).length > 0 ? (asBullet(clause, entry) ?? []) : [],
        )
      : [];
  return told.length > 0 ? addLines(talk, told, entry) : null;
}

/** The answer to "do you hold it?", asked about something that the job wants. */
function heldOrNot(talk: Talk, last: CoachTurn): Answer | null {
  const what = /(?:Do you hold|Hast du|Avez-vous|¿Tienes) (.+?)\s?\?/u.exec(last.text)?.[1];
  const kind = (last.intent.split(' ')[1] ?? 'certificates') as EntryKind;
  if (isQuestion(talk) || statementsIn(talk.say).length === 0) return null;
  if (kind !== 'certificates' || !what) return addEntry(talk, kind);
  return { ...addEntry(talk, kind, what), stated: `${what}: ${talk.say.trim()}` };
}

/** "Give me two versions" tells no figure. */
const orders =
  /^(?:please |pls |can you |could you |now |ok |and |bitte |kannst du )*(?:give|show|make|tell|try|list|find|write|say|let|gib|zeig|mach|nenn|schreib|sag|donne|fais|montre|ecris|dis|dame|haz|muestra|escribe|di)\b/;

/** Answers to what the coach asked. */
export function continued(talk: Talk): Answer | null {
  const { last, intent, about } = talk.thread;
  if (!last) return null;
  if (
    intent === 'match' &&
    /^(?:(?:and |so )?(?:which|what)\b.*|(?:the )?)\b(?:closest|easiest|fastest|quickest|nearest)\b/.test(talk.low)
  )
    return closest(talk);
  const places = about.flatMap((pointer) => lineAt(talk.input.resume, pointer) ?? []);
  const own = intentsOf(talk.low);
  const hasNumber = figures(talk.say).length > 0 && !orders.test(talk.low);
  if (intent === 'honest' && !wantsUntruth(talk) && /\b(?:i|ich|je|yo)\b|j'/.test(talk.low) && !isQuestion(talk)) {
    const instead = trueInstead(talk);
    if (instead) return instead;
  }
  const suggested = /^(?:rewrite|quantify)/.test(intent) && last.proposals.length > 0 && hasNumber;
  if (suggested && places.length === 1 && own.length === 0 && !isQuestion(talk) && !wantsUntruth(talk))
    return speaksOfOther(talk, places) ? (factTold(talk, true) ?? fill(talk, places)) : fill(talk, places);
  if (!last.asks) return null;
  if (intent === 'skills' && isQuestion(talk)) return null;
  if (
    (intent === 'quantify' || intent === 'rewrite') &&
    hasNumber &&
    places.length > 0 &&
    !own.some((name) => ['undo', 'shorten', 'letter', 'remove', 'export'].includes(name)) &&
    !isQuestion(talk) &&
    !wantsUntruth(talk)
  )
    return speaksOfOther(talk, places) ? (factTold(talk, true) ?? fill(talk, places)) : fill(talk, places);
  if (intent === 'paste' && last.intent.startsWith('paste bullet')) {
    const entry =
      entriesNamed(talk.say, talk.entries)[0] ??
      (/\b(?:first|current|latest|new|erste|aktuelle|premier|primer)\b/.test(talk.low) ? talk.entries[0] : undefined);
    if (entry) return addLines(talk, pastedLines(last.say), entry);
  }
  const another = wantsAdd(talk.low) && kindOf(talk.low) !== (last.intent.split(' ')[1] ?? 'work');
  if (intent === 'tell') return linesTold(talk);
  if (/^add \w+ K\d\d/.test(last.intent)) return heldOrNot(talk, last);
  if (intent === 'add' && !/^add bullet/.test(last.intent) && !another && givesDetails(talk, own))
    return addEntry(talk, (last.intent.split(' ')[1] ?? 'work') as EntryKind, last.say);
  if (intent === 'gap' && kindOf(talk.low) === 'break') return addEntry(talk, 'break');
  if (intent === 'contact' && hasContact(talk.say, talk.low)) return contact(talk);
  if (intent === 'dates' && /\d{4}/.test(talk.say)) return fixDates(talk);
  if (
    intent === 'skills' &&
    !own.some((name) => ['remove', 'undo', 'shorten', 'letter', 'summary', 'rewrite'].includes(name))
  )
    return skillAnswer(talk);
  if ((intent === 'honest' || intent === 'match') && !wantsUntruth(talk)) return trueInstead(talk);
  return null;
}

const affirmative =
  /^(?:y|k|kk|ye|yess|yh|yes|yep|yeah|yup|ya|ok|okay|alright|fine|good|sure|do it|go ahead|please do|sounds good|ja|gerne|mach das(?! (?:ruckgangig|weg|anders|kurzer))|oui|vas-y|d'accord|si|hazlo|dale|claro)\b[^?]{0,25}$/;

/** "Yes, do it": what was proposed is proposed again; what was offered is done. */
export function agreed(talk: Talk): Answer | null {
  if (!affirmative.test(talk.low)) return null;
  const open = talk.thread.proposed.filter(({ outcome }) => outcome === 'open').map(({ proposal }) => proposal);
  if (open.length > 0 && talk.thread.last?.proposals.length)
    return {
      intent: `${talk.thread.intent}`,
      proposals: open,
      about: open.map(({ patch }) => patch.path),
      text: pressAccept(talk, open),
    };
  const line = recent(talk)[0];
  if (line && talk.thread.intent === 'shorten' && talk.thread.last?.asks) return withoutTail(talk, line);
  return line ? rewrite(talk) : null;
}

/** "First bullet at Bakker: add that I did 200 contracts": a figure for a line that is named. */
export function figureForLine(talk: Talk): Answer | null {
  if (
    !/\b(?:add|put|mention|include|use|say|write|erganz\w*|fug\w*|schreib\w*|ajout\w*|mets|anade|pon)\b/.test(
      talk.low,
    ) ||
    numbersIn(talk.say, true).length === 0
  )
    return null;
  if (!/\b(?:bullet|line|point|stichpunkt|zeile|puce|ligne|punto|linea)\b/.test(talk.low)) return null;
  const line = linesNamed(talk.say.split(':')[0] ?? talk.say, talk.entries)[0];
  if (!line) return null;
  const clause = talk.say
    .replace(/^[^:]*:\s*/, '')
    .replace(/^(?:please )?(?:add|put|mention|include|write|say)(?: in)?(?: that)?\s+/i, '')
    .replace(/^i (?:did|do|handled|made|had)\s+/i, '');
  return fill({ ...talk, say: clause, language: talk.language }, [line]);
}

/** "Add that I plan the rota at Humber": a new line for the job that is named, or the current one. */
export function lineTold(talk: Talk): Answer | null {
  const told =
    /^(?:please |pls |can you |could you |also )*(?:add|mention|include|put in|put|write)\b.*?\b(?:that )?i (?!am\b|have\b|speak\b)(.+)$/iu.exec(
      talk.say.trim(),
    );
  if (!told || /\bskills?\b/.test(talk.low)) return null;
  if (talk.language !== talk.resumeLanguage)
    return inWhichWords(talk, undefined, `I ${told[1] as string}`.slice(0, 80));
  const entry = entriesNamed(talk.say, talk.entries)[0] ?? talk.entries[0];
  if (statementsIn(`I ${told[1] as string}`).length === 0) return null;
  const line = entry ? asBullet(`I ${told[1] as string}`, entry) : null;
  return entry && line ? addLines(talk, [line], entry) : null;
}

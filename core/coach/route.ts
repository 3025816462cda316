import { classifyText } from '../parse/classify.ts';
import { contentOf, fold } from '../claims/words.ts';
import { numbersIn } from '../claims/numbers.ts';
import { contact, hasContact } from './answers/contact.ts';
import {
  addEntry,
  addLines,
  fixDates,
  languageLevel,
  pastedLines,
  wantsAdd,
  kindOf,
  type EntryKind,
} from './answers/entries.ts';
import { honest, trueInstead, wantsUntruth } from './answers/honest.ts';
import * as life from './answers/life.ts';
import { fill, makeShorter, mendAll, merge, quantify, recent, rewrite, split, varyVerbs } from './answers/lines.ts';
import { chance, missing, uncoverable } from './answers/match.ts';
import { closest, onePoint } from './answers/requirement.ts';
import { orderLines, orderSections, remove } from './answers/remove.ts';
import { explain, explainFigure, length, review, spelling, troubles, worst } from './answers/review.ts';
import { addSkills, asBullet, skillAnswer } from './answers/skills.ts';
import { interview, letter, star, summary, tailor } from './answers/writing.ts';
import { intentsOf, type IntentName } from './read/intents.ts';
import { entriesNamed, linesNamed, lineAt, quotesIn } from './read/lines.ts';
import { intentName } from './read/thread.ts';
import { quote, tell, type Answer, type Talk } from './talk.ts';

const tooLong =
  /\btoo (?:long|short|much)\b|\bzu (?:lang|kurz)\b|\btrop (?:long|court)|\bdemasiado (?:larg|cort)|\bhow (?:long|many pages)\b|\b(?:enough|right) length\b|\b(?:one|\d+) (?:pages?|seiten?|paginas?)\b/;
const isQuestion = (talk: Talk) =>
  /[?？]/.test(talk.say) ||
  /^(?:is|are|do|does|did|can|could|should|what|which|why|how|who|where|am|will|ist|sind|habe?|kann|muss|soll|was|welche\w*|warum|wie|est-ce|ai-je|quel\w*|es|tengo|puedo|cual|que)\b/.test(
    talk.low,
  );

const handlers: Record<IntentName, (talk: Talk) => Answer> = {
  'hidden-text': life.hiddenText, 'privacy-delete': life.deleteEverything, privacy: life.privacy, share: life.sharing, export: life.exporting, compare: life.compare, undo: life.undo,
  letter, star, interview, chance, salary: life.salary, market: life.market, career: life.career, feelings: life.feelings, visa: life.visa, degree: (talk) =>
    /\b(?:years?|jahre|ans|anos)\b/.test(talk.low) && /\b(?:enough|do i have|genug|assez|suficiente)/.test(talk.low)
      ? matchAnswer(talk)
      : life.degree(talk), gap: life.gap, personal: life.personal,
  'which-job': (talk) => life.whichJob(talk) ?? missing(talk), tailor, summary: (talk) => (/^(?:why|explain|warum|wieso|erklar\w*|pourquoi|explique\w*|por que)\b/.test(talk.low) ? aboutSummary(talk) : summary(talk)), 'section-order': orderSections, reorder: orderLines,
  tense: (talk) => mendAll(talk, 'tense'), passive: (talk) => mendAll(talk, 'passive'), person: (talk) => mendAll(talk, 'person'), 'same-verb': varyVerbs,
  quantify, split: (talk) => (/\b(?:merge|combine|join)\b/.test(talk.low) ? merge(talk) : split(talk)), shorten: makeShorter, verb: rewrite, remove, dates: fixDates, skills: addSkills, rewrite, review: (talk) => (/\bworst|biggest|main|schlimmst|pire|peor\b/.test(talk.low) ? worst(talk) : review(talk)),
  match: matchAnswer, strength: life.strength, ats: life.ats, help: life.help,
}; // prettier-ignore

/** What is weak about the summary; when nothing is, what else is. */
function aboutSummary(talk: Talk): Answer {
  const found = troubles(talk).find(({ pointer }) => pointer === '/basics/summary');
  return found
    ? {
        intent: 'summary review',
        asks: true,
        about: ['/basics/summary'],
        text: tell(talk, {
          en: `${found.text} Shall I write one from facts such as ${quote(talk.lines[0]?.text ?? '', 7)}?`,
          de: `${found.text} Soll ich eine aus deinen Angaben schreiben, etwa ${quote(talk.lines[0]?.text ?? '', 7)}?`,
          fr: `${found.text} J’en écris une à partir de ${quote(talk.lines[0]?.text ?? '', 7)} ?`,
          es: `${found.text} ¿Escribo uno a partir de ${quote(talk.lines[0]?.text ?? '', 7)}?`,
        }),
      }
    : review(talk);
}

function matchAnswer(talk: Talk): Answer {
  if (
    talk.thread.intent === 'match' &&
    /\b(?:which|easiest|fastest|quickest|first)\b.*\b(?:one|of|fix|close|get)\b/.test(talk.low)
  )
    return closest(talk);
  if (/\b(?:closest|close to|nearest|almost|am nachsten|plus proche|mas cerca)\b/.test(talk.low)) return closest(talk);
  if (
    /\b(?:can(?:'?t| ?not| i not)|couldn'?t|not honestly|honestly) .*\b(?:cover|meet|claim|show)|\bcan i not\b/.test(
      talk.low,
    )
  )
    return uncoverable(talk);
  const general = /\b(?:missing|lack\w*|fehlt|fehlen|manque|falta|don'?t have|dont have|low|higher)\b/.test(talk.low);
  const specific =
    /\b(?:really|literally|do i have|does .* count|zahlt|doch|not there|enough|count|2 y|years?|yrs)\b/.test(talk.low);
  return (
    (specific || !general ? onePoint(talk) : null) ??
    (talk.thread.intent === 'match' && specific ? closest(talk) : missing(talk))
  );
}

/** Answers to what the coach asked. */
function continued(talk: Talk): Answer | null {
  const { last, intent, about } = talk.thread;
  if (!last) return null;
  if (
    intent === 'match' &&
    /^(?:and |so )?(?:which|what)\b.*\b(?:closest|easiest|fastest|quickest|nearest)\b/.test(talk.low)
  )
    return closest(talk);
  const places = about.flatMap((pointer) => lineAt(talk.input.resume, pointer) ?? []);
  const own = intentsOf(talk.low);
  const hasNumber = numbersIn(talk.say, true).length > 0;
  if (intent === 'honest' && !wantsUntruth(talk) && /\b(?:i|ich|je|yo)\b|j'/.test(talk.low) && !isQuestion(talk)) {
    const instead = trueInstead(talk);
    if (instead) return instead;
  }
  if (!last.asks) return null;
  if (
    (intent === 'quantify' || intent === 'rewrite') &&
    hasNumber &&
    places.length > 0 &&
    !own.some((name) => ['undo', 'shorten', 'letter', 'remove', 'export'].includes(name)) &&
    !wantsUntruth(talk)
  )
    return fill(talk, places);
  if (intent === 'paste' && last.intent.startsWith('paste bullet')) {
    const entry =
      entriesNamed(talk.say, talk.entries)[0] ??
      (/\b(?:first|current|latest|new|erste|aktuelle|premier|primer)\b/.test(talk.low) ? talk.entries[0] : undefined);
    if (entry) return addLines(talk, pastedLines(last.say), entry);
  }
  const another = wantsAdd(talk.low) && kindOf(talk.low) !== (last.intent.split(' ')[1] ?? 'work');
  if (intent === 'add' && !another && own[0] !== 'undo' && contentOf(talk.say).length > 0)
    return addEntry(talk, (last.intent.split(' ')[1] ?? 'work') as EntryKind, last.say);
  if (intent === 'gap' && kindOf(talk.low) === 'break') return addEntry(talk, 'break');
  if (intent === 'contact' && hasContact(talk.say, talk.low)) return contact(talk);
  if (intent === 'dates' && /\d{4}/.test(talk.say)) return fixDates(talk);
  if (intent === 'skills' && !/\b(?:remove|delete|undo)\b/.test(talk.low)) return skillAnswer(talk);
  if ((intent === 'honest' || intent === 'match') && !wantsUntruth(talk)) return trueInstead(talk);
  return null;
}

const affirmative =
  /^(?:yes|yep|yeah|ok|okay|sure|do it|go ahead|please do|sounds good|ja|gerne|mach das|oui|vas-y|d'accord|si|hazlo|dale|claro)\b[^?]{0,25}$/;

/** "Yes, do it": what was proposed is proposed again; what was offered is done. */
function agreed(talk: Talk): Answer | null {
  if (!affirmative.test(talk.low)) return null;
  const open = talk.thread.proposed.filter(({ outcome }) => outcome === 'open').map(({ proposal }) => proposal);
  if (open.length > 0 && talk.thread.last?.proposals.length)
    return {
      intent: `${talk.thread.intent}`,
      proposals: open,
      about: open.map(({ patch }) => patch.path),
      text: tell(talk, {
        en: `Here ${open.length === 1 ? 'it is' : `are the ${open.length}`} again, ready to accept: ${open.map(({ patch }) => (typeof patch.after === 'string' ? `“${patch.after}”` : patch.path)).join(' · ')}`,
        de: `Hier noch einmal zum Annehmen: ${open.map(({ patch }) => (typeof patch.after === 'string' ? `„${patch.after}“` : patch.path)).join(' · ')}`,
        fr: `Les voici, prêts à accepter : ${open.map(({ patch }) => (typeof patch.after === 'string' ? `« ${patch.after} »` : patch.path)).join(' · ')}`,
        es: `Aquí están para aceptar: ${open.map(({ patch }) => (typeof patch.after === 'string' ? `«${patch.after}»` : patch.path)).join(' · ')}`,
      }),
    };
  const line = recent(talk)[0];
  return line ? rewrite(talk) : null;
}

/** "First bullet at Bakker: add that I did 200 contracts": a figure for a line that is named. */
function figureForLine(talk: Talk): Answer | null {
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
function lineTold(talk: Talk): Answer | null {
  const told =
    /^(?:please |pls |can you |could you |also )*(?:add|mention|include|put in)\b.*?\b(?:that )?i (?!am\b|have\b|speak\b)(.+)$/iu.exec(
      talk.say.trim(),
    );
  if (!told || talk.language !== talk.resumeLanguage || /\bskills?\b/.test(talk.low)) return null;
  const entry = entriesNamed(talk.say, talk.entries)[0] ?? talk.entries[0];
  const line = entry ? asBullet(`I ${told[1] as string}`, entry) : null;
  return entry && line ? addLines(talk, [line], entry) : null;
}

/** "And my street address": more of what was wanted before. */
function more(talk: Talk): Answer | null {
  if (
    !/^(?:and|also|und|auch|et|aussi|y|tambien|plus|same for|now)\b/.test(talk.low) &&
    (contentOf(talk.say).length > 2 || isQuestion(talk))
  )
    return null;
  const before = talk.thread.intent as IntentName;
  if (
    ['remove', 'skills', 'shorten', 'rewrite', 'quantify', 'match'].includes(before) &&
    contentOf(talk.say).length > 0
  )
    return handlers[before](talk);
  return null;
}

function focused(talk: Talk): Answer | null {
  const { findingId, requirementId } = talk.input.focus ?? {};
  const finding = findingId ? talk.analysis().findings.find(({ id }) => id === findingId) : undefined;
  if (finding && !/\b(?:fix|rewrite|shorten|change|remove|verbesser|corrig|corrige|arregla)\b/.test(talk.low))
    return explain(talk, finding);
  const requirement = requirementId
    ? talk.analysis().requirements.find((one) => one.requirement.id === requirementId)
    : undefined;
  return requirement
    ? onePoint({ ...talk, say: requirement.requirement.text, low: fold(requirement.requirement.text) })
    : null;
}

function byIntent(talk: Talk): Answer | null {
  const unquoted = quotesIn(talk.say).reduce((text, quoted) => text.replace(fold(quoted), ' '), talk.low);
  const names = intentsOf(unquoted);
  const figure =
    /\b(?:why|what|how|explain|warum|pourquoi|por que)\b.*\b(readability|writing|match)\b.*\b(?:figure|score|points|\d+)\b/.exec(
      unquoted,
    )?.[1];
  if (figure === 'readability' || figure === 'writing') return explainFigure(talk, figure);
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
  const first =
    names.includes('remove') &&
    !isQuestion(talk) &&
    ['personal', 'skills', 'summary', 'gap', 'degree', 'share'].includes(names[0] ?? '')
      ? 'remove'
      : names[0];
  return first ? handlers[first](talk) : null;
}

/** Finds out what one wish is and answers it. */
export function route(talk: Talk): Answer {
  const { say } = talk.input;
  if (talk.say.trim() === '') return life.unclear(talk);
  if (/^[?!.…\s]+$/.test(talk.say)) return life.help(talk);
  if (talk.say.length > 250 && classifyText(talk.say) === 'job') return life.jobPasted(talk);
  const pasted = pastedLines(say);
  if (pasted.length > 0)
    return addLines(
      talk,
      pasted,
      entriesNamed(
        say
          .split('\n')
          .filter((line) => !/^\s*[-•*–·]/.test(line))
          .join(' '),
        talk.entries,
      )[0],
    );
  if (life.isGibberish(talk.low)) return life.unclear(talk);
  if (life.isCourtesy(talk.low)) return life.courtesy(talk);
  return (
    focused(talk) ??
    continued(talk) ??
    languageLevel(talk) ??
    (wantsUntruth(talk) ? honest(talk) : null) ??
    agreed(talk) ??
    (hasContact(talk.say, talk.low) ? contact(talk) : null) ??
    figureForLine(talk) ??
    lineTold(talk) ??
    (wantsAdd(talk.low) && !isQuestion(talk) && !/\bskills?\b/.test(talk.low)
      ? addEntry(talk, kindOf(talk.low) ?? 'work')
      : null) ??
    byIntent(talk) ??
    more(talk) ??
    (linesNamed(talk.say, talk.entries).length > 0 && contentOf(talk.say).length <= 8 && !isQuestion(talk)
      ? rewrite(talk)
      : null) ??
    (/\b(?:resume|cv|jobs?|appl(?:y|ying|ication)|lebenslauf|bewerb\w*|stelle|candidature|poste|curriculum|oferta|puesto)\b/.test(
      talk.low,
    )
      ? life.help(talk)
      : contentOf(talk.say).length >= 2 && entriesNamed(talk.say, talk.entries).length === 0
        ? life.offTopic(talk)
        : life.unclear(talk))
  );
}

import { contentOf, fold } from '../claims/words.ts';
import { classifyText } from '../parse/classify.ts';
import { agreed, continued, figureForLine, lineTold } from './continued.ts';
import { handlers } from './handlers.ts';
import { contact } from './answers/contact.ts';
import { hasContact } from './answers/contact-reading.ts';
import { countryCode } from './answers/country-code.ts';
import { certificateQuoted } from './answers/add-certificate.ts';
import { addEntry } from './answers/add-entry.ts';
import { kindOf, wantsAdd } from './answers/entry-reading.ts';
import { languageLevel } from './answers/language-level.ts';
import { addLines, pastedLines } from './answers/pasted-lines.ts';
import { explain, findingAsked, fixFinding, fixAsked } from './answers/finding.ts';
import { another, neverMind, outOfList, putRight, whichLine, why } from './answers/follow.ts';
import { honest } from './answers/decline.ts';
import { wantsUntruth } from './answers/untruth.ts';
import { jobPasted, pastedJob, whichJob } from './answers/other-job.ts';
import { courtesy, help, isCourtesy, isGibberish, offTopic, unclear } from './answers/small-talk.ts';
import { rewrite } from './answers/reword.ts';
import { isOfTheTrade, lost, neverUsed, skillTalk } from './answers/lost.ts';
import { doTheyCare, leavingQuestion, mayILeaveOut, mayISay } from './answers/questions.ts';
import { onePoint, pointsNamed } from './answers/requirement.ts';
import { elsewhere, factTold } from './answers/told.ts';
import { withoutResume } from './answers/without-resume.ts';
import { skillLearned } from './answers/skill-answers.ts';
import { aboutCandor, beginning } from './answers/candor.ts';
import { cardWord } from './answers/card-words.ts';
import { aside } from './answers/asides.ts';
import { letterAgain } from './answers/letter-again.ts';
import { moved } from './answers/move-entry.ts';
import { picked } from './answers/picked.ts';
import { summaryAgain } from './answers/summary-again.ts';
import { confirmed, dictated } from './answers/dictated.ts';
import { held } from './answers/held.ts';
import { manner } from './answers/manner.ts';
import { skillTold, skillWanted } from './answers/skill-told.ts';
import { redo, takenBack } from './answers/undo.ts';
import { corrected } from './answers/correct.ts';
import { factForLine } from './answers/fact-line.ts';
import { bulletGiven, standsAlready, swapped, wordForWord } from './answers/word-for-word.ts';
import { alsoTold } from './answers/also-told.ts';
import { denied } from './answers/denied.ts';
import { emphasised } from './answers/emphasis.ts';
import { interviewAsked } from './answers/interview-asked.ts';
import { directionAgreed, newDirection } from './answers/new-direction.ts';
import { weakest } from './answers/weakest.ts';
import { type IntentName } from './read/intents.ts';
import { entriesNamed, linesNamed } from './read/lines.ts';
import { isQuestion } from './read/question.ts';
import { tell, type Answer, type Talk } from './talk.ts';
import { byIntent } from './by-intent.ts';

const repeatable = ['remove', 'skills', 'shorten', 'rewrite', 'quantify', 'match', 'verb'];

const onlyOnePosting = (talk: Talk): Answer => ({
  intent: 'match need-job',
  asks: true,
  text: tell(talk, {
    en: `I have only one posting here, ${talk.brief?.title ?? ''}. Paste the other one and I set them side by side; do you have its text?`,
    de: `Ich habe hier nur eine Anzeige, ${talk.brief?.title ?? ''}. Füg die andere ein, dann stelle ich beide nebeneinander. Hast du den Text?`,
    fr: `Je n’ai qu’une annonce ici, ${talk.brief?.title ?? ''}. Collez l’autre et je les compare ; avez-vous le texte ?`,
    es: `Solo tengo un anuncio, ${talk.brief?.title ?? ''}. Pega el otro y los comparo; ¿tienes el texto?`,
  }),
});

/** "And the other job?": what was just done, for another entry, or the other posting. */
function otherEntry(talk: Talk): Answer | null {
  if (
    !/\b(?:the )?(?:other|old|previous) (?:job|one|role|place)s?\b|\bother (?:posting|ad|offer)|\bandere\w* (?:stelle|anzeige)|\bautre (?:annonce|offre)|\botra oferta|\bautre poste|\botro (?:puesto|trabajo)/.test(
      talk.low,
    )
  )
    return null;
  const before = talk.thread.intent as IntentName;
  if (pastedJob(talk) && /^(?:match|paste|letter|tailor)$/.test(before)) return whichJob(talk);
  const spoken = talk.entries.findIndex(({ pointer }) =>
    talk.thread.about.some((path) => path.startsWith(`${pointer}/`)),
  );
  const entry = talk.entries.filter((_, i) => i !== spoken)[0];
  if (/\b(?:anzeige|posting|ad|annonce|offre|oferta)\b/.test(talk.low) && talk.brief) return onlyOnePosting(talk);
  if (!entry) return null;
  if (!repeatable.includes(before) || before === 'match')
    return whichLine(talk, '', entry.highlights.slice(0, 4), 'rewrite');
  return handlers[before]({ ...talk, say: entry.name, low: fold(entry.name) });
}

/** "And my street address": more of what was wanted before. */
function more(talk: Talk): Answer | null {
  const other = otherEntry(talk);
  if (other) return other;
  if (
    !/^(?:and|also|und|auch|et|aussi|y|tambien|plus|same for|now)\b/.test(talk.low) &&
    (contentOf(talk.say).length > 2 || isQuestion(talk))
  )
    return null;
  const before = talk.thread.intent as IntentName;
  if (
    repeatable.includes(before) &&
    contentOf(talk.say).length > 0 &&
    (before !== 'match' || pointsNamed(talk, talk.say).length > 0)
  )
    return handlers[before](talk);
  return null;
}

/** What the person clicked on, or a finding named in so many words. */
function focused(talk: Talk): Answer | null {
  const { findingId, requirementId } = talk.input.focus ?? {};
  const asked = findingId || /:/.test(talk.say) ? findingAsked(talk) : null;
  if (asked) return asked.toFix ? fixFinding(talk, asked.finding) : explain(talk, asked.finding);
  const { requirements, knockouts } = requirementId ? talk.analysis() : { requirements: [], knockouts: [] };
  const found = [...requirements, ...knockouts].find((one) => one.requirement.id === requirementId);
  const text = found?.requirement.text;
  return text ? onePoint({ ...talk, say: text, low: fold(text) }) : null;
}

/** Wishes of quite another field. */
const offField =
  /\b(?:python|bash|java|excel|shell)? ?(?:script|macro|function) (?:to|that|for)\b|\b(?:poem|joke|recipe|weather|homework|song|lyrics|horoscope|football|lottery|capital of|who won|gedicht|witz|wetter|rezept|poeme|blague|meteo|recette|poema|chiste|receta|el tiempo (?:hoy|manana))\b/;

/** Where the person wants to go, and what of theirs shall be seen more. */
function directed(talk: Talk): Answer | null {
  const agreedTo = directionAgreed(talk);
  const wish = agreedTo
    ? emphasised({ ...talk, say: `summary with more about ${agreedTo}`, low: `summary with more about ${agreedTo}` })
    : null;
  return wish ?? newDirection(talk) ?? emphasised(talk);
}

/** Finds out what one wish is and answers it. */
export function route(talk: Talk): Answer {
  const { say } = talk.input;
  if (talk.say.trim() === '') return unclear(talk);
  const bare = withoutResume(talk);
  if (bare) return bare;
  const clicked = fixAsked(talk);
  if (clicked) return clicked;
  if (/^[?!.…\s]+$/.test(talk.say)) return help(talk);
  if (offField.test(talk.low) && !/\b(?:cv|resume|job|letter)\b/.test(talk.low)) return offTopic(talk);
  if (talk.say.length > 250 && classifyText(talk.say) === 'job') return jobPasted(talk);
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
  const own =
    interviewAsked(talk) ??
    directed(talk) ??
    denied(talk) ??
    weakest(talk) ??
    aboutCandor(talk) ??
    beginning(talk) ??
    cardWord(talk) ??
    manner(talk) ??
    redo(talk) ??
    picked(talk) ??
    summaryAgain(talk) ??
    letterAgain(talk) ??
    moved(talk) ??
    aside(talk) ??
    takenBack(talk) ??
    wordForWord(talk) ??
    swapped(talk) ??
    certificateQuoted(talk) ??
    bulletGiven(talk) ??
    confirmed(talk) ??
    corrected(talk) ??
    (wantsUntruth(talk) ? null : dictated(talk)) ??
    held(talk) ??
    languageLevel(talk) ??
    (wantsUntruth(talk) ? null : alsoTold(talk)) ??
    standsAlready(talk) ??
    (talk.thread.last?.asks && talk.thread.intent === 'skills' ? skillTold(talk) : null) ??
    skillWanted(talk) ??
    skillTold(talk) ??
    factForLine(talk) ??
    (talk.thread.intent === 'skills' ? null : skillLearned(talk));
  if (own) return own;
  if (isGibberish(talk.low)) return unclear(talk);
  if (isCourtesy(talk.low)) return courtesy(talk);
  return (
    focused(talk) ??
    why(talk) ??
    neverMind(talk) ??
    neverUsed(talk) ??
    putRight(talk) ??
    another(talk) ??
    outOfList(talk) ??
    countryCode(talk) ??
    (hasContact(talk.say, talk.low) && !isQuestion(talk) ? contact(talk) : null) ??
    elsewhere(talk) ??
    continued(talk) ??
    languageLevel(talk) ??
    mayILeaveOut(talk) ??
    doTheyCare(talk) ??
    mayISay(talk) ??
    (wantsUntruth(talk) ? honest(talk) : null) ??
    agreed(talk) ??
    (hasContact(talk.say, talk.low) ? contact(talk) : null) ??
    figureForLine(talk) ??
    lineTold(talk) ??
    leavingQuestion(talk) ??
    (wantsAdd(talk.low) && !isQuestion(talk) && !/\bskills?\b/.test(talk.low)
      ? addEntry(talk, kindOf(talk.low) ?? 'work')
      : null) ??
    factTold(talk) ??
    byIntent(talk) ??
    more(talk) ??
    byWords(talk)
  );
}

/** Of another field: a question about the world, without a word of the person, their papers or their work. */
const isFarOff = (talk: Talk): boolean =>
  !isOfTheTrade(talk) &&
  !/\b(?:i|im|i'm|me|my|you|they|it|ich|mir|mich|du|sie|es|je|moi|mon|ma|vous|ils|yo|mi|me|ellos)\b|j'/.test(
    talk.low,
  ) &&
  contentOf(talk.say).length >= 2 &&
  isQuestion(talk);

/** No intent fits: what the message names decides, and where it names nothing of theirs, that is said. */
function byWords(talk: Talk): Answer {
  const asks = isQuestion(talk) || /^(?:do|is|ist|need|want)\b/.test(talk.low);
  const lines = linesNamed(talk.say, talk.entries);
  if (lines.length > 0 && contentOf(talk.say).length <= 8 && !asks) return rewrite(talk);
  const skill = skillTalk(talk);
  if (skill) return skill;
  if (talk.brief && pointsNamed(talk, talk.say).length > 0) return onePoint(talk) ?? lost(talk);
  if (/\b(?:resume|cv|appl(?:y|ying|ication)|lebenslauf|bewerb\w*|candidature|curriculum)\b/.test(talk.low))
    return help(talk);
  const words = contentOf(talk.say).length;
  if (talk.input.history.length > 0 ? isOfTheTrade(talk) : isOfTheTrade(talk) && words > 1) return lost(talk);
  if (isFarOff(talk)) return offTopic(talk);
  return words >= 2 ? lost(talk) : unclear(talk);
}

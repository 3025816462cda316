import { entriesNamed, ordinalIn } from './read/lines.ts';
import { factTold } from './answers/told.ts';
import { fixDates } from './answers/entry-dates.ts';
import { career, feelings, market, salary } from './answers/advice.ts';
import { compare } from './answers/changes.ts';
import { undo } from './answers/undo.ts';
import { degree, gap, visa } from './answers/eligibility.ts';
import { whichJob } from './answers/other-job.ts';
import { ats, deleteEverything, exporting, hiddenText, privacy, sharing } from './answers/service.ts';
import { help, strength } from './answers/small-talk.ts';
import { quantify } from './answers/figures.ts';
import { merge, split } from './answers/merge-lines.ts';
import { mendAll, rewrite } from './answers/reword.ts';
import { makeShorter } from './answers/shorten-line.ts';
import { varyVerbs } from './answers/vary-verbs.ts';
import { fold } from '../claims/words.ts';
import { all, chance, missing, shown, uncoverable } from './answers/match.ts';
import { personal } from './answers/personal.ts';
import { datesQuestion, ranking } from './answers/questions.ts';
import { closest, onePoint, pointsNamed } from './answers/requirement.ts';
import { remove } from './answers/remove.ts';
import { orderLines, orderSections } from './answers/reorder.ts';
import { review, worst } from './answers/overview.ts';
import { troubles } from './answers/troubles.ts';
import { addSkills } from './answers/skills.ts';
import { interview, star } from './answers/interview.ts';
import { letter } from './answers/letter.ts';
import { summary } from './answers/summarise.ts';
import { tailor } from './answers/tailor.ts';
import type { IntentName } from './read/intents.ts';
import { quote, tell, type Answer, type Talk } from './talk.ts';

/** The answer to each intent. */
export const handlers: Record<IntentName, (talk: Talk) => Answer> = {
  'hidden-text': hiddenText, 'privacy-delete': deleteEverything, privacy: privacy, share: sharing, export: exporting, compare: (talk) => (/\b(?:job|posting|role|requirements?|stelle|anzeige|poste|annonce|offre|oferta|puesto)\b/.test(talk.low) ? matchAnswer(talk) : compare(talk)), undo: undo,
  letter, star, interview, chance, salary: salary, market: market, career: career, feelings: feelings, visa: visa, degree: (talk) =>
    /\b(?:years?|jahre|ans|anos)\b/.test(talk.low) && /\b(?:enough|do i have|genug|assez|suficiente)/.test(talk.low)
      ? matchAnswer(talk)
      : ((/\bdo i have\b|\bhabe ich\b|\bai-je\b|\btengo\b/.test(talk.low) && pointsNamed(talk, talk.say)[0]?.status === 'met' ? onePoint(talk) : null) ?? degree(talk)), gap: gap, personal,
  'which-job': (talk) => whichJob(talk) ?? missing(talk), tailor, summary: (talk) => (/^(?:why|explain|warum|wieso|erklar\w*|pourquoi|explique\w*|por que)\b/.test(talk.low) ? aboutSummary(talk) : summary(talk)), 'section-order': orderSections, reorder: orderLines,
  tense: (talk) => mendAll(talk, 'tense'), passive: (talk) => mendAll(talk, 'passive'), person: (talk) => mendAll(talk, 'person'), 'same-verb': varyVerbs,
  quantify, split: (talk) => (/\b(?:merge|combine|join|fusionn\w*|zusammen\w*|junta|une)\b/.test(talk.low) ? merge(talk) : split(talk)), shorten: makeShorter, verb: rewrite, remove, dates: (talk) => datesQuestion(talk) ?? roleSince(talk) ?? fixDates(talk), skills: addSkills, rewrite, review: (talk) => (/\b(?:rank\w*|weakest line|order of)\b/.test(talk.low) ? ranking(talk) : /\bworst|biggest|main|schlimmst|pire|peor\b/.test(talk.low) ? worst(talk) : review(talk)),
  match: matchAnswer, strength: strength, ats: ats, help: help,
}; // prettier-ignore

/** "I was relief lead on weekends since 2022" tells of a role, not that the dates of the job are wrong. */
const roleSince = (talk: Talk): Answer | null =>
  /^(?:oh |and )?i (?:was|acted as|served as|worked as)\b/.test(talk.low) &&
  !/\b(?:start\w*|end\w*|date)\b/.test(talk.low) &&
  entriesNamed(talk.say, talk.entries).length === 0
    ? factTold(talk, true)
    : null;

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
  const at = ordinalIn(talk.low);
  if (at !== undefined && /\b(?:requirement|anforderung|exigence|requisito)\b/.test(talk.low)) {
    const text = all(talk).at(at)?.point.text;
    const one = text ? onePoint({ ...talk, say: text, low: fold(text) }) : null;
    if (one) return one;
  }
  if (
    talk.thread.intent === 'match' &&
    /\b(?:which|easiest|fastest|quickest|first)\b.*\b(?:one|of|fix|close|get)\b/.test(talk.low)
  )
    return closest(talk);
  if (
    /\b(?:closest|close to|nearest|easiest|almost|am (?:nachsten|einfachsten|leichtesten)|plus (?:proche|facile)|mas (?:cercan?[oa]?|facil))\b/.test(
      talk.low,
    )
  )
    return closest(talk);
  if (
    /\b(?:can(?:'?t| ?not| i not)|couldn'?t|not honestly|honestly) .*\b(?:cover|meet|claim|show)|\bcan i not\b/.test(
      talk.low,
    )
  )
    return uncoverable(talk);
  const general =
    /\b(?:missing|lack\w*|fehlt|fehlen|manque|falta|don'?t have|dont have|haven'?t|low|higher|passt|bon(?:ne)? pour)\b/.test(
      talk.low,
    );
  const have =
    /\b(?:which|what|how many)\b.*\b(?:do i (?:have|meet|cover|show)|i have|i meet|are met|fulfil\w*)\b|\bwas erfulle ich\b|\bque je remplis\b|\bcuales cumplo\b/.test(
      talk.low,
    );
  if (have && !general) return shown(talk);
  const specific =
    /\b(?:really|literally|do i have|does .* count|zahlt|doch|not there|enough|count|2 y|years?|yrs)\b/.test(talk.low);
  return (
    (specific || !general ? onePoint(talk) : null) ??
    (talk.thread.intent === 'match' && specific ? closest(talk) : missing(talk))
  );
}

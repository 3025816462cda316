import type { RequirementMatch } from '../../analyze/schema.ts';
import { classifyText } from '../../parse/classify.ts';
import { readJob } from '../../job/read-job.ts';
import { measure } from '../measure.ts';
import { intentsOf, type IntentName } from '../read/intents.ts';
import { readBrief } from '../read/brief.ts';
import { contentOf, fold } from '../../claims/words.ts';
import { findPeriods } from '../../resume/date-spans.ts';
import { addEntry } from './add-entry.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { wishes } from '../text/without-resume.ts';

/** Whether there is nothing to work on yet: no roles, no lines, no education, no summary. */
export function isBare(talk: Talk): boolean {
  const { work, education, volunteer, projects, skills, basics, certificates } = talk.input.resume;
  const lists = [work, education, volunteer, projects, skills, certificates];
  return lists.every((items) => (items ?? []).length === 0) && !basics?.summary;
}

const asksOf = (matches: RequirementMatch[], level: 'required' | 'preferred') =>
  matches
    .filter(({ requirement }) => requirement.level === level && requirement.kind !== 'constraint')
    .map(({ requirement }) => quote(requirement.text.replace(/[.;]\s*$/, ''), 10));

/** What a job asks for, told before there is a résumé to hold against it. */
function jobAlone(talk: Talk, jobText: string, isNew: boolean): Answer {
  const job = readJob(jobText);
  const brief = readBrief(jobText, job);
  const { requirements, knockouts } = measure({ resume: {}, job, jobText, now: talk.input.now });
  const every = [...requirements, ...knockouts];
  const must = asksOf(every, 'required').slice(0, 5);
  const wish = asksOf(every, 'preferred').slice(0, 4);
  const ask = knockouts
    .filter(({ requirement }) => requirement.kind === 'constraint')
    .slice(0, 3)
    .map(({ requirement }) => quote(requirement.text.replace(/[.;]\s*$/, ''), 9));
  const points = must.length + wish.length > 0 ? '' : brief.points.slice(0, 4).map(({ text }) => quote(text, 9));
  const name = `${brief.title}${brief.company ? `, ${brief.company}` : ''}`;
  const part = (label: string, items: string[]) => (items.length > 0 ? `${label} ${list(talk, items)}.` : '');
  return {
    intent: isNew ? 'paste job' : 'match need-resume',
    asks: true,
    text: [
      tell(talk, {
        en: `${isNew ? 'Read as a job: ' : ''}${name}.`,
        de: `${isNew ? 'Als Stelle gelesen: ' : ''}${name}.`,
        fr: `${isNew ? 'C’est une offre : ' : ''}${name}.`,
        es: `${isNew ? 'Es una oferta: ' : ''}${name}.`,
      }),
      part(tell(talk, { en: 'They require', de: 'Verlangt wird', fr: 'Exigé :', es: 'Piden' }), [...must, ...points]),
      part(tell(talk, { en: 'They would like', de: 'Gern gesehen:', fr: 'Souhaité :', es: 'Les gustaría' }), wish),
      part(
        tell(talk, {
          en: 'Only you can answer',
          de: 'Nur du kannst sagen:',
          fr: 'Vous seul savez :',
          es: 'Solo tú sabes',
        }),
        ask,
      ),
      tell(talk, {
        en: 'What of this you show, I can say once I see your résumé: drop the file here or paste its text. Do you have one, or shall we begin one from your latest job?',
        de: 'Was davon du zeigst, kann ich sagen, sobald ich deinen Lebenslauf sehe: Zieh die Datei hierher oder füg den Text ein. Hast du einen, oder fangen wir mit deiner letzten Stelle an?',
        fr: 'Ce que vous en montrez, je le dirai dès que je vois votre CV : déposez le fichier ou collez son texte. En avez-vous un, ou commençons-nous par votre dernier poste ?',
        es: 'Qué de esto muestras, te lo digo cuando vea tu currículum: suelta el archivo o pega el texto. ¿Tienes uno, o empezamos por tu último trabajo?',
      }),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

const kindOf = (names: IntentName[]): keyof typeof wishes =>
  (names.map((name) => wishOf[name]).find(Boolean) as keyof typeof wishes | undefined) ?? 'unknown';
const wishOf: Partial<Record<IntentName, keyof typeof wishes>> = {
  letter: 'letter', interview: 'interview', star: 'interview', summary: 'summary', salary: 'salary', market: 'salary', privacy: 'privacy', 'privacy-delete': 'privacy', share: 'privacy', ats: 'ats', gap: 'gap', personal: 'personal', visa: 'visa', feelings: 'feelings', career: 'career', degree: 'career', chance: 'chance', export: 'nothing', undo: 'nothing', compare: 'nothing', 'hidden-text': 'honest', help: 'start',
  rewrite: 'line', shorten: 'line', quantify: 'line', verb: 'line', tense: 'line', passive: 'line', person: 'line', split: 'line', 'same-verb': 'line', remove: 'nothing', review: 'review', strength: 'review', match: 'match', tailor: 'match', 'which-job': 'match',
}; // prettier-ignore

const about = /\b(?:i am|i'm|im|i work|i've been|ich bin|ich arbeite|je suis|je travaille|soy|trabajo)\b/;

/** Title, employer and a date in one message, or spread over two: the first entry. */
function firstEntry(talk: Talk): Answer | null {
  const before = /^start-(?:self|start|unknown)/.test(talk.thread.intent) ? talk.input.history.at(-1)?.say : undefined;
  if (/[?]/.test(talk.say) || talk.say.length > 400 || findPeriods(talk.say).length === 0) return null;
  const answer = addEntry(talk, 'work', before && about.test(fold(before)) ? before.replace(opening, '') : '');
  return (answer.proposals?.length ?? 0) > 0 ? answer : null;
}
const opening =
  /^(?:hi|hello|hey|hallo|bonjour|hola)?[,.! ]*(?:i am|i'm|im|i work as|ich bin|ich arbeite als|je suis|soy)\s+(?:an? |une? |eine? )?/i;

/** Answers while there is no résumé: of use, and always with the next step. Null when the ordinary way serves better. */
export function withoutResume(talk: Talk): Answer | null {
  if (!isBare(talk)) return null;
  if (talk.say.length > 250 && classifyText(talk.say) === 'job') return jobAlone(talk, talk.say, true);
  const entry = firstEntry(talk);
  if (entry) return entry;
  const names = intentsOf(talk.low);
  const wish = kindOf(names);
  if (wish === 'match' && talk.input.jobText) return jobAlone(talk, talk.input.jobText, false);
  const tellsOfSelf = about.test(talk.low) && !/[?]/.test(talk.say) && contentOf(talk.say).length >= 2;
  const key = tellsOfSelf && !/^(?:honest|feelings|privacy|letter|gap|visa)$/.test(wish) ? 'self' : wish;
  const said = talk.thread.count(`start-${key}`);
  const texts = wishes[key];
  const what = talk.say
    .trim()
    .replace(/[.!?]+$/, '')
    .slice(0, 70);
  const wording = texts[said % texts.length] ?? texts[0];
  return {
    intent: `start-${key}`,
    asks: true,
    text: tell(talk, wording).replaceAll('{said}', what),
  };
}

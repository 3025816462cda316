import { youSaid } from '../text/you-said.ts';
import { contentOf, fold, literal } from '../../claims/words.ts';
import { statementsIn } from '../../claims/statements.ts';
import { findSkills } from '../../skills/find-skills.ts';
import type { Proposal } from '../schema.ts';
import { entriesNamed } from '../read/lines.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { asBullet } from './as-bullet.ts';
import { addSkill, isListed, proofOf, skillsAsked } from './skills.ts';

export const learned =
  /\b(?:course|youtube|tutorial|video|read about|saw|seen|heard|watched|bootcamp|class|kurs|gelesen|gesehen|cours|vu|lu|curso|visto|leido)\b/;

/** After "where did you use it?": what they did with it becomes the evidence; a course is a course. */
export function skillAnswer(talk: Talk): Answer | null {
  const last = talk.thread.last?.say ?? '';
  const before = talk.input.history.at(-2)?.intent.startsWith('skills') ? (talk.input.history.at(-2)?.say ?? '') : '';
  const open = [...skillsAsked(last), ...skillsAsked(before)].filter((skill) => !isListed(talk, skill));
  const here = open.filter((skill) => talk.low.includes(fold(skill)));
  const skills = here.length > 0 ? here : open.slice(0, 1);
  const skill = skills[0];
  if (!skill) return null;
  if (learned.test(talk.low) && !/\b(?:used|built|work\w*)\b/.test(talk.low)) return onlyLearned(talk, skill);
  if (statementsIn(talk.say).length === 0 || contentOf(talk.say).length < 2) return null;
  const taxonomy = findSkills(skill)[0]?.name ?? '';
  const spelled =
    fold(taxonomy) === fold(skill) ? taxonomy : (talk.say.match(new RegExp(literal(skill), 'iu'))?.[0] ?? skill);
  const entry = entriesNamed(talk.say, talk.entries)[0];
  const proposals: Proposal[] = [
    {
      patch: addSkill(talk, spelled),
      reason: tell(talk, {
        en: `You said where: “${talk.say.trim()}”`,
        de: `Du sagtest: „${talk.say.trim()}“`,
        fr: `Vous l’avez dit : « ${talk.say.trim()} »`,
        es: `Lo dijiste: «${talk.say.trim()}»`,
      }),
    },
  ];
  const bullet = entry && talk.language === talk.resumeLanguage ? asBullet(talk.say, entry) : null;
  if (entry && bullet)
    proposals.push({
      patch: { op: 'add', path: `${entry.pointer}/highlights/${entry.highlights.length}`, after: bullet },
      reason: tell(talk, {
        en: `Shows where ${spelled} was used.`,
        de: `Zeigt, wo ${spelled} im Einsatz war.`,
        fr: `Montre l’usage de ${spelled}.`,
        es: `Muestra dónde usaste ${spelled}.`,
      }),
    });
  return {
    intent: 'skills',
    proposals,
    about: entry ? [entry.pointer] : [],
    text: tell(talk, {
      en: `That is the evidence it needed. ${spelled} goes into the list${bullet ? `, and ${entry?.name} gets the line ${quote(bullet, 18)}` : ''}`,
      de: `Damit ist es belegt: ${spelled} kommt in die Liste${bullet ? `, dazu ${quote(bullet, 18)}` : ''}`,
      fr: `C’est la preuve qu’il fallait : ${spelled} entre dans la liste${bullet ? `, avec ${quote(bullet, 18)}` : ''}`,
      es: `Eso lo demuestra: ${spelled} entra en la lista${bullet ? `, con ${quote(bullet, 18)}` : ''}`,
    }),
  };
}

const knows =
  /^(?:but |and |well |yes |ja |oui |si |also )*(?:i (?:also )?(?:know|learn(?:ed|t)|did|took|can (?:use|do)|have learn(?:ed|t))|ich (?:kann|kenne|habe)|je (?:connais|maitrise)|j'ai (?:appris|suivi)|(?:yo )?(?:se|conozco|aprendi)) .*/;

/** "I know SQL from a course last year": a skill for the list, if they want it there, and never a line of a job. */
export function skillLearned(talk: Talk): Answer | null {
  if (!knows.test(talk.low) || !learned.test(talk.low) || statementsIn(talk.say).length === 0) return null;
  const found = findSkills(talk.say)[0];
  if (!found || /\b(?:used|built|at work|benutzt|utilise|usado)\b/.test(talk.low)) return null;
  const skill = talk.say.slice(found.start, found.end);
  if (isListed(talk, skill) || proofOf(talk, skill)) return null;
  return {
    intent: 'skills add',
    asks: true,
    proposals: [
      {
        patch: addSkill(talk, skill),
        reason: youSaid(talk),
      },
    ],
    text: tell(talk, {
      en: `From a course it belongs in the skills list, not under a job, so I would put ${skill} there. Have you used it on anything since? What was the course called, and when did it end?`,
      de: `Aus einem Kurs gehört ${skill} in die Kenntnisse, nicht unter eine Stelle; dort würde ich es eintragen. Hast du es seither benutzt? Wie hieß der Kurs, und wann war er zu Ende?`,
      fr: `Appris en cours, ${skill} va dans les compétences, pas sous un poste. L’avez-vous utilisé depuis ? Comment s’appelait le cours, et quand s’est-il terminé ?`,
      es: `De un curso, ${skill} va en las habilidades, no bajo un puesto. ¿Lo has usado desde entonces? ¿Cómo se llamaba el curso y cuándo terminó?`,
    }),
  };
}

function onlyLearned(talk: Talk, skill: string): Answer {
  return {
    intent: 'skills honest',
    text: tell(talk, {
      en: `Then ${skill} stays out for now: next to ${quote(talk.lines[0]?.text ?? '', 5)} an interviewer expects work, not a course. Build one small thing with it, say next to ${quote(talk.lines.at(-1)?.text ?? '', 6)}, and it can stand there truthfully.`,
      de: `Dann lassen wir ${skill} vorerst weg: Es wäre ein Kurs, keine Arbeit. Mit einem kleinen eigenen Projekt neben ${quote(talk.lines.at(-1)?.text ?? '', 6)} kann es später stehen.`,
      fr: `Alors laissons ${skill} de côté : c’est un cours, pas du travail. Un petit projet à côté de ${quote(talk.lines.at(-1)?.text ?? '', 6)} changerait cela.`,
      es: `Entonces dejamos ${skill} fuera por ahora: es un curso, no trabajo. Un proyecto pequeño junto a ${quote(talk.lines.at(-1)?.text ?? '', 6)} lo cambiaría.`,
    }),
  };
}

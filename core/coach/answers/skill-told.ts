import { statementsIn } from '../../claims/statements.ts';
import { contentOf, fold, literal } from '../../claims/words.ts';
import { findSkills } from '../../skills/find-skills.ts';
import { entriesNamed, type Entry } from '../read/lines.ts';
import { isQuestion } from '../read/question.ts';
import { linesMeant } from '../read/target.ts';
import { youSaid } from '../text/you-said.ts';
import { list, pick, quote, tell, type Answer, type Talk } from '../talk.ts';
import { verbOf } from '../write/verbs.ts';
import { firstWord } from '../write/rewrite.ts';
import { kindOf } from './entry-reading.ts';
import { pointsNamed } from './requirement.ts';
import { addSkill, addSkills, isListed, proofOf, skillsAsked } from './skills.ts';
import { asBullet } from './as-bullet.ts';

const bareAdd =
  /^(?:please |pls |can you |could you |also |and |und |et |y |ok |bitte )*(?:add|include|list|put in|throw in|stick|\+|fuge?|nimm|ajoute[rz]?|rajoute[rz]?|mets|anade|agrega|incluye|mete|pon)\s+(.+)$/;
const trailingAdd =
  /^(.{2,40}?)\s+(?:dazu|erganzen|hinzufugen|noch rein|reinnehmen|aufnehmen|ajouter|en plus|tambien|anadir)[.! ]*$/;
const notASkill =
  /\b(?:bullets?|lines?|sentence|summary|numbers?|figures?|photo|picture|section|job|letter|date|link|words?|that|this|it|them|more|something|anything|zeile|punkt|zusammenfassung|zahl(?:en)?|foto|das|es|ligne|puce|resume|chiffres?|ca|cela|linea|frase|resumen|cifra|eso|que|dass|parle|hablo|honou?rs|address|phone|mail)\b|[@\d]{3,}|:/;

/** "Add TIG", "powershell dazu", "añade Trados": one or a few names without anything about them. */
export function skillWanted(talk: Talk): Answer | null {
  const [what, place] = (bareAdd.exec(talk.low)?.[1] ?? trailingAdd.exec(talk.low)?.[1] ?? '').split(
    /,\s+(?=from |at |in |bei |chez |en |de )/,
  );
  if (!what || isQuestion(talk) || notASkill.test(what) || contentOf(what).length > 6) return null;
  const kind = kindOf(what);
  if (kind && kind !== 'work' && findSkills(what).length === 0) return null;
  const names = what.split(/,|\s(?:and|und|et|y|&)\s/);
  if (names.some((name) => contentOf(name).length > 3) || (kind === 'work' && findSkills(what).length === 0))
    return null;
  const at = talk.say.toLowerCase().indexOf(what.slice(0, 4));
  const entry = place ? entriesNamed(place, talk.entries)[0] : undefined;
  if (entry && at >= 0) return told(talk, talk.say.slice(at, at + what.length).trim(), entry);
  return addSkills({ ...talk, say: at >= 0 ? talk.say.slice(at, at + what.length) : what });
}

const usedIt =
  /\b(?:use|used|using|did|do|done|work(?:ed)? with|know|wrote|write|built|ran|programmed|nutze|benutze|benutzt|verwendet?|genutzt|kann|mache|gemacht|geschrieben|utilise|utilisais|maitrise|fais|ai fait|connais|uso|usaba|use|utilizo|utilice|manejo|trabaj[eo]|hice)\b/;
const denies = /\b(?:never|not|no|don'?t|didn'?t|nicht|nie|kein\w*|jamais|pas|nunca)\b/;
const wishes =
  /\b(?:would|want|like to|learn(?:ing|ed|t)? (?!.*\b(?:on the job|at work|every|daily|weekly)\b)|watched|saw|seen|shadow\w*|observed|course|class|youtube|kurs|cours|curso|will|soon|gern|studium|uni|school)\b/;

/** A skill that the message names and nothing shows yet: one the coach asked about, the job asks for, or a list knows. */
function fresh(talk: Talk): string | null {
  const asked = talk.thread.intent === 'skills' ? [...skillsAsked(talk.thread.last?.say ?? '')] : [];
  const known = findSkills(talk.say).map(({ start, end }) => talk.say.slice(start, end));
  const points = pointsNamed(talk, talk.say)
    .filter(({ point, status }) => status !== 'met' && point.text.split(/\s+/).length <= 3)
    .map(({ point }) => point.text);
  const named = [...asked, ...known, ...points].find(
    (name) =>
      new RegExp(`(?<![\\p{L}\\d])${literal(fold(name))}(?![\\p{L}\\d])`, 'u').test(talk.low) &&
      !isListed(talk, name) &&
      !proofOf(talk, name),
  );
  if (named) return named;
  const pronoun = /\b(?:it|that|them|those|one|damit|das|es|lo|la|le|ca|l')\b|\bl[’']/.test(talk.low);
  const open = asked.find((name) => !isListed(talk, name) && !proofOf(talk, name));
  const deed = verbOf(firstWord(talk.say))?.form === 'past';
  return pronoun && open && (usedIt.test(talk.low) || deed) ? open : null;
}

/** "I did use QGIS for the seagrass maps": a skill with the place where it was used, told without a wish. */
export function skillTold(talk: Talk): Answer | null {
  if (isQuestion(talk) || talk.say.length > 200 || /\n/.test(talk.say)) return null;
  const each = skillByClause(talk);
  if (each) return each;
  const answers =
    talk.thread.intent === 'skills' && talk.thread.last?.asks === true && verbOf(firstWord(talk.say))?.form === 'past';
  if (
    !(usedIt.test(talk.low) || answers || /\bwith it\b/.test(talk.low)) ||
    denies.test(talk.low) ||
    wishes.test(talk.low)
  )
    return null;
  if (
    /^(?:please |just |then )*(?:write|say|put|claim|add|rewrite|change|schreib|sag|mets|ecris|dis|pon|di|escribe|anade|ajoute)\b/.test(
      talk.low,
    )
  )
    return null;
  if (statementsIn(talk.say).length === 0 || contentOf(talk.say).length < 2) return null;
  const skill = fresh(talk);
  if (!skill) return null;
  const entry = entriesNamed(talk.say, talk.entries)[0] ?? linesMeant(talk, talk.say)[0]?.line.entry;
  return told(talk, skill, entry);
}

/** "dbt yes, in the bus project. kafka no": an answer for each skill that was asked about. */
function skillByClause(talk: Talk): Answer | null {
  if (talk.thread.intent !== 'skills' || !talk.thread.last?.asks) return null;
  const asked = skillsAsked(talk.thread.last.say).filter((name) => !isListed(talk, name));
  const clauses = talk.say
    .split(/[.;\n]+|,\s*(?=\S+ (?:yes|no|ja|nein|oui|non|si|sí)\b)/iu)
    .map((part) => part.trim())
    .filter(Boolean);
  const said = clauses.flatMap((clause) => {
    const skill = asked.find((name) => fold(clause).includes(fold(name)));
    return skill
      ? [
          {
            skill,
            clause,
            yes: /\b(?:yes|yep|yeah|ja|oui|si|used|use|did)\b/.test(fold(clause)) && !denies.test(fold(clause)),
          },
        ]
      : [];
  });
  const held = said.filter(({ yes }) => yes);
  const left = said.filter(({ yes }) => !yes).map(({ skill }) => skill);
  if (said.length < 2 || held.length === 0) return null;
  const names = held.map(({ skill }) => spelled(skill));
  return {
    intent: 'skills add',
    proposals: names.map((name, i) => ({ patch: addSkill(talk, name, i), reason: youSaid(talk) })),
    stated: held.map(({ clause }) => clause).join('. '),
    text: tell(talk, {
      en: `${list(talk, names)} it is, since you used it${left.length > 0 ? `; ${list(talk, left)} stays out` : ''}. A line that shows it would count for more than the word.`,
      de: `${list(talk, names)} kommt dazu${left.length > 0 ? `, ${list(talk, left)} bleibt draußen` : ''}. Eine Zeile, die es zeigt, zählt mehr als das Wort.`,
      fr: `${list(talk, names)} entre dans la liste${left.length > 0 ? `, ${list(talk, left)} reste dehors` : ''}. Une ligne qui le montre compterait davantage.`,
      es: `${list(talk, names)} entra en la lista${left.length > 0 ? ` y ${list(talk, left)} queda fuera` : ''}. Una línea que lo muestre cuenta más que la palabra.`,
    }),
  };
}

function spelled(skill: string): string {
  const name = findSkills(skill)[0]?.name ?? '';
  return fold(name) === fold(skill) ? name : skill.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** The skill for the list and, where the person said what they did with it, a line in their words. */
function told(talk: Talk, skill: string, entry: Entry | undefined): Answer {
  const name = spelled(skill);
  const line = entry && talk.language === talk.resumeLanguage && talk.language === 'en' ? sentence(talk, entry) : null;
  const path = entry ? `${entry.pointer}/highlights/${entry.highlights.length}` : '';
  return {
    intent: 'skills add',
    about: line ? [path] : [],
    asks: !line,
    stated: talk.thread.intent === 'skills' ? `${name}: ${talk.say.trim()}` : talk.say.trim(),
    proposals: [
      { patch: addSkill(talk, name), reason: youSaid(talk) },
      ...(line ? [{ patch: { op: 'add' as const, path, after: line }, reason: youSaid(talk) }] : []),
    ],
    text: line
      ? tell(talk, {
          en: pick(talk, [
            `Good, then ${name} belongs in the list, and ${entry?.name ?? ''} gets the proof: ${quote(line, 18)}`,
            `${name} goes in, with the line that backs it up at ${entry?.name ?? ''}: ${quote(line, 18)}`,
          ]),
          de: `${name} kommt in die Liste, mit Beleg bei ${entry?.name ?? ''}: ${quote(line, 18)}`,
          fr: `${name} entre dans la liste, avec sa preuve chez ${entry?.name ?? ''} : ${quote(line, 18)}`,
          es: `${name} entra en la lista, con su prueba en ${entry?.name ?? ''}: ${quote(line, 18)}`,
        })
      : tell(talk, {
          en: `Then ${name} can join your list. What did you do with it${entry ? ` at ${entry.name}` : ''}, in one sentence, so that a line can show it?`,
          de: `Dann kommt ${name} in die Liste. Was hast du damit gemacht${entry ? `, bei ${entry.name}` : ''}? Ein Satz genügt, dann belegt es eine Zeile.`,
          fr: `Alors ${name} entre dans la liste. Qu’en avez-vous fait${entry ? ` chez ${entry.name}` : ''} ? Une phrase, et une ligne le montrera.`,
          es: `Entonces ${name} entra en la lista. ¿Qué hiciste con ello${entry ? ` en ${entry.name}` : ''}? Con una frase, una línea lo mostrará.`,
        }),
  };
}

function sentence(talk: Talk, entry: Entry): string | null {
  if (/^(?:add|include)\b/i.test(talk.say)) return null;
  const text = asBullet(talk.say.replace(/\bi (?:did |do )(?=use|work|know)/i, 'i '), entry);
  if (!text) return null;
  const verb = verbOf(firstWord(text));
  if (!verb) return null;
  const past = verb.base === 'use' && verb.form === 'base' ? text.replace(/^use\b/i, 'Used') : text;
  return contentOf(past).length >= 3 ? past : null;
}

import { numbersIn } from '../../claims/numbers.ts';
import { credentials, ranks, scopesIn } from '../../claims/scope.ts';
import { fold } from '../../claims/words.ts';
import { textLeaves } from '../../resume/pointer.ts';
import { linesNamed } from '../read/lines.ts';
import { type Talk } from '../talk.ts';

const unnoticed =
  /\b(?:nobody|no one|noone) (?:checks?|will (?:check|know|notice)|knows|notices|cares)|\b(?:won'?t|will not|can'?t|cannot) (?:check|notice|find out)|\b(?:pretend|fake|lie\b|exaggerat\w*|make (?:something|stuff|it) up|inflate|invent|pad (?:it|that|this|my|the)|beef (?:it|that|this|my) up|puff|never ask(?:s|ed)?|(?:don'?t|doesn'?t|dont) (?:ask for|check)|every(?:one|body) (?:puts|does|lies|says)|looks? like i\b|sounds? like i (?:was|am|did)|even (?:though|if) (?:i|it|my) .*(?:expired|don'?t|dont|not|never|didn'?t)|some ?day|copy the requirements|round .* up|as if i|claim (?:that )?i|tout le monde le fait|comme si j|todos lo (?:hacen|ponen)|como si|als (?:ob|ware) ich|machen alle)\b|merkt (?:doch )?(?:keiner|niemand)|(?:keiner|niemand) (?:merkt|pruft)|personne ne (?:verifie|va)|nadie (?:lo )?(?:comprueba|mira|se entera)/;

const dictation =
  /(?:^|[.!?,;] ?|\b(?:just|then|please|ok|can you|could you|and|so|should|to) )(?:say|write|put|claim|state|tell them|make|change|set|turn|call|stretch|extend|bump|upgrade|give me|schreib\w*|sag\w*|mach\w*|behaupte|ander\w*|setz\w*|ecris|ecrivez|dis|dites|mets|mettez|fais|change|pon|ponme|di|escribe|haz|cambia)\b/;

export const years =
  /\b\d{1,2} ?\+? ?(?:years?|yrs?|jahre?|ans|anos)\b.*\b(?:experience|exp|erfahrung|experiencia)\b|\b(?:experience|erfahrung|experience)\b.*\b\d{1,2} ?(?:years?|jahre?|ans)\b/;

export const level = /\b[abc][12]\b|\b(?:fluent|native|fliessend|muttersprach\w*|courant|bilingue|nativo|fluido)\b/;

const notAClaim =
  /\b(?:don'?t|do not|dont|never|without|ohne|sans|sin|nicht|ne pas|no) (?:invent\w*|exaggerat\w*|lie|lying|fake|make (?:stuff|things) up|inventes|erfind\w*)/;

/** Whether the person wants something written that they do not say is true. */
/** "Change contributed to led": a scope verb that the line does not have. */
const swap =
  /\b(?:change|replace|swap|turn|make|ersetz\w*|ander\w*|remplace\w*|cambia\w*)\b.*\b(?:to|with|by|into|say|durch|zu|par|por)\b (.+)$/;

/** "Make the 2,500 km 4,000", "write that I did 5,000": a figure of a line is to be another, without a word that it was wrong. */
function inflatesNumber(talk: Talk): boolean {
  const low = talk.low;
  if (
    /\b(?:actually|really|correct|wrong|typo|mistake|meant|should be|was in fact|falsch|faux|error|mal)\b|[@+]|\d{5,}/.test(
      low,
    )
  )
    return false;
  if (
    !/\b(?:make|turn|bump|raise|write|say|put)\b/.test(low) ||
    !/\b(?:make|turn|bump|raise)\b.*\d|\bthat i\b/.test(low)
  )
    return false;
  const asked = numbersIn(talk.say);
  const line = linesNamed(talk.say, talk.entries)[0];
  const there = numbersIn(line?.text ?? '');
  return (
    there.length > 0 &&
    asked.some((n) => !there.some(({ value }) => value === n.value)) &&
    /\bthat i\b/.test(low) !== asked.some((n) => there.some(({ value }) => value === n.value))
  );
}

export function wantsUntruth(talk: Talk): boolean {
  const low = talk.low;
  const swapped = scopesIn(swap.exec(low)?.[1] ?? '');
  if (
    swapped.length > 0 &&
    /\b(?:bullet|line|verb|point|stichpunkt|zeile|puce|ligne|linea|punto|led|managed)\b/.test(low)
  ) {
    const lines = linesNamed(talk.say, talk.entries);
    if (lines[0] && !scopesIn(lines[0].text).some(({ group }) => swapped.some((one) => one.group === group)))
      return true;
  }
  if (notAClaim.test(low)) return false;
  if (unnoticed.test(low) || inflatesNumber(talk)) return true;
  if (
    !dictation.test(low) ||
    /\b(?:shorter|summary|letter|resume|zusammenfassung|lettre|resumen|bullet|past tense|phone|e-?mail)\b/.test(low)
  )
    return false;
  if (newTitle(talk)) return true;
  const rank = [...low.matchAll(ranks)].map((match) => match[0]).filter((word) => !hasWord(talk, word));
  const degrees = [...low.matchAll(credentials)].map((match) => match[0]);
  const stretch =
    /\b(?:end|start|ended|started|until|till|enden|finir|terminar|acabar)\b.*\b(?:19|20)\d\d\b/.test(low) &&
    /\b(?:make|set|stretch|extend|say|mach|mets|pon|haz)\b/.test(low) &&
    (/\b(?:stretch|extend)/.test(low) ||
      !/\b(?:actually|really|correct|wrong|typo|mistake|falsch|faux|error)\b/.test(low));
  const dictatedSelf =
    /\b(?:i (?:was|am|have|had|did|led|managed|ran|directed|headed|supervised|owned|founded|won)|i'm|i've|that i|ich (?:war|bin|habe)|que j(?:e|'ai)|que (?:tengo|soy|fui)|my title|titel|titre|titulo|title to)\b/.test(
      low,
    );
  const placed =
    degrees.length > 0 &&
    /\b(?:put|write|say|set|schreib\w*|mets|pon)\b/.test(low) &&
    !/\b(?:got|finished|passed|completed|earned|graduated|bestanden|abgeschlossen|obtenu|obtuve|termine)\b/.test(low);
  return (
    placed ||
    rank.length > 0 ||
    years.test(low) ||
    stretch ||
    level.test(low) ||
    (dictatedSelf &&
      (degrees.length > 0 ||
        scopesIn(low).length > 0 ||
        /\b(?:won|awarded|promoted)\b/.test(low) ||
        /\btitle|titel|titre|puesto\b/.test(low)))
  );
}

/** "Call me Project Manager": a title that no entry has. */
function newTitle(talk: Talk): boolean {
  const title = /\bcall me (?:an? |the )?(.+?)(?: (?:in|on|at|there)\b.*)?[.!]*$/.exec(talk.low)?.[1];
  if (!title || title.split(' ').length > 5) return false;
  const held = [talk.input.resume.basics?.label ?? '', ...talk.entries.map(({ position }) => position)].map(fold);
  return !held.some((own) => own.includes(title));
}

const hasWord = (talk: Talk, word: string) =>
  [...textLeaves(talk.input.resume)].some(
    ({ text }) => new RegExp(`\\b${word}\\b`).test(fold(text)) && !/^(?:staff|advanced|native|fluent)$/.test(word),
  );

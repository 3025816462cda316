import type { Years } from './schema.ts';

const words: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  eighteen: 18,
  several: 3,
  couple: 2,
  few: 3,
  multiple: 3,
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  einjährige: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  mehrere: 3,
  mehreren: 3,
  mehrerer: 3,
  zwölf: 12,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  plusieurs: 3,
  quelques: 3,
  douze: 12,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  varios: 3,
  doce: 12,
};

const number = `(?:\\d{1,3}(?:[.,]\\d)?|${Object.keys(words)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const unit = `(?:years?|yrs?|jahren?|jährige[rn]?|jährig|ans?|années?|años?|months?|mths?|monaten?|mois|mes(?:es)?)`;
const gap = `[\\s\\u00a0]{0,3}`;
// One occurrence: an optional lower number with its joint, the number, its own suffixes, the unit.
const amount = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€])(?:(${number})${gap}(?:\\+)?${gap}(?:${unit}${gap})?(?:-|–|—|to|and|or|bis|und|oder|à|et|ou|a|y|o)${gap})?` +
    `(${number})(?:${gap}\\(\\d{1,2}\\))?${gap}(\\+|-?plus|or more|oder mehr|ou plus|o más)?${gap}(?:-|of${gap}|full${gap}|complete${gap}|solid${gap}|volle${gap})?(${unit})(?![\\p{L}])`,
  'giu',
);

const valueOf = (text: string) => words[text.toLowerCase()] ?? Number(text.replace(',', '.'));

/** Contexts in which a number of years is not experience asked for: age, the firm's history, terms, residence, a licence. */
const notBefore =
  /(?:\bage[ds]?|aged|older than|over the (?:next|last|past)|(?:in|within|during|for|over) the (?:last|past|next|coming|first)|\bevery|\bonce|twice|times|\bper|after|each of the last|(?:contract|term|duration|period|laufzeit|befristet(?:er|e)?(?: vertrag)?|durée|cdd|contrato|internship|traineeship|apprenticeship|placement)[^.;]{0,25}|valid (?:for|until)|\bkept for|stored for|renew\w*(?: for| every)?|founded|established|residen\w+[^.;]{0,30}|\bwithin|(?:für|auf)(?: die)?(?: nächsten)?|seit(?: über| mehr als)?|depuis(?: plus de)?|desde hace(?: más de)?|hace(?: más de)?|guarantee of|warranty of|alle|in den (?:letzten|nächsten)|rising (?:to \w+ )?after|(?:held|holding|driving|licen[cs]e)[^.;]{0,25}(?:for|at least)[^.;]{0,12}|(?:we|our|company|firm)\b[^.;]{0,30}\bfor(?: more than| over| almost| nearly)?|bei uns|with us for|a warranty|programme of|for more than|for over)\s*$/i;
const notAfter =
  /^\s*(?:['’]s?\b)?\s*(?:of (?:age\b|service|residence|residency|continuous|employment|tradition|history|growth|success)|old(?!er than)|or older|and older|of uk\b|(?:continuous |uninterrupted )?(?:uk |us |eu )?residen|contract|degree|(?:fixed[- ]term|term)\b|ago|(?:d(?:'|’)âge|de edad|alt\b|d'existence|in (?:business|the market)|warranty|guarantee|no[- ]claims|anniversary|clean driv|of (?:paid )?(?:leave|holiday|vacation)|parental|bei vollem|in a row|programme\b|program\b|course\b|apprenticeship\b))/i;
const companyAge =
  /^(?:for|with|over|more than|seit|depuis|desde|founded|since)\b[^,.]{0,30}\b(?:years?|jahren?|ans|años)\b[^.]{0,40}\b(?:we|our|has|have|wir|nous|unser|haben|hemos|entwickeln)\b/i;
const firmGrowth = /\b(?:our|the) (?:team|company|firm|business|group|revenue)\b[^.]{0,60}(?:years?|months?)\b/i;
const experience =
  /experien|erfahrung|expérience|\bworked\b|\bworking\b|\bwork\b|background|practice|practi[sc]|track record|\bas an? |hands-on|professional|profession|career|exposure|supervis|\bin (?:an? |the )?(?:similar|related|relevant|comparable)|berufs|tätig|\bexp\b|writing|building|been|managing|leading|teaching|driving|selling|trajectoire|ejerciendo|trabaj/i;

interface Amount extends Years {
  index: number;
}

function readAmount(match: RegExpMatchArray, text: string): Amount | undefined {
  const [whole, low, high = '', plus, unitText = ''] = match;
  const before = text.slice(Math.max(0, match.index! - 60), match.index);
  const after = text.slice(match.index! + whole.length, match.index! + whole.length + 40);
  if (notBefore.test(before) || notAfter.test(after)) return undefined;
  const factor = /^m/i.test(unitText) ? 1 / 12 : 1;
  const round = (value: number) => Math.round(value * factor * 100) / 100;
  const top = round(valueOf(high));
  const open =
    plus !== undefined ||
    /^\s*(?:\+|or (?:more|longer|above)|and (?:more|above|up)|plus\b|oder (?:mehr|länger)|ou plus|o más)/i.test(after);
  if (
    /(?:up to|bis zu|maximum(?: of)?|at most|no more than|jusqu(?:'|’)à|hasta|máximo(?: de)?)\s*$/i.test(before) &&
    !low
  )
    return { index: match.index!, min: 0, max: top };
  if (low && !/^(?:a|an|o|y|ou|et|or|und)$/i.test(low) && valueOf(low) < valueOf(high) && !(/\bor$/i.test(low) || open))
    return { index: match.index!, min: round(valueOf(low)), max: top };
  return { index: match.index!, min: low && valueOf(low) < valueOf(high) ? round(valueOf(low)) : top };
}

/** Rarer ways to say it, in digits: "half a year", "a decade", "years of experience: 4". */
const spelledOut = (text: string) =>
  text
    .replace(/\bhalf a year\b/gi, '6 months')
    .replace(/\b(?:a|one) decade\b/gi, '10 years')
    .replace(/\btwo decades\b/gi, '20 years')
    .replace(/\byears(?: of)?(?: work)? experience\s?[:=]\s?(\d{1,2})\b/gi, 'experience: $1 years');

/**
 * Years of work experience that a line asks for, or null. Several amounts: the largest, since the others are parts of it
 * ("10 years, 3 of them as lead"), or the smallest when they are alternatives ("3 years with a master's or 5 without").
 * `asked`: the line stands under a heading that asks for something.
 */
export function readYears(line: string, asked: boolean): Years | null {
  const text = spelledOut(line);
  if (companyAge.test(text) || firmGrowth.test(text)) return null;
  if (/\bmehrjährige|langjährige/i.test(text) && /erfahrung|praxis/i.test(text)) return { min: 3 };
  if (!asked && !experience.test(text)) return null;
  const amounts: Amount[] = [];
  for (const match of text.matchAll(amount)) {
    const found = readAmount(match, text);
    if (found && found.min < 50) amounts.push(found);
  }
  if (amounts.length === 0) return null;
  amounts.sort((a, b) => a.min - b.min);
  const alternatives =
    amounts.length > 1 &&
    /\bor\b|\boder\b|\bou\b|\bo\b/i.test(text) &&
    /degree|bachelor|master|diploma|studium|diplôme|grado/i.test(text);
  const { min, max } = (alternatives ? amounts[0] : amounts.at(-1))!;
  return max === undefined ? { min } : { min, max };
}

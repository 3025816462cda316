import { fold, wordsOf } from './words.ts';

/** `points` are percentage points: 4 of them are not 4 percent. */
export type Unit = 'percent' | 'points' | 'money' | 'time' | 'count';

export type Rate = 'hour' | 'shift' | 'day' | 'week' | 'month' | 'year';

/** A number in a text: its value, what it counts roughly, and its half-open span. */
export interface NumberFound {
  text: string;
  value: number;
  unit: Unit;
  /** ISO code of the money, where the text names it. */
  currency?: string;
  /** What it is counted by: "a week" in "30 questions a week". */
  rate?: Rate;
  start: number;
  end: number;
}

const spelled: Record<string, number> = {
  three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, hundred: 100, dozen: 12, thousand: 1000, million: 1e6, double: 2, doubled: 2, triple: 3, tripled: 3,
  drei: 3, vier: 4, funf: 5, sechs: 6, neun: 9, zehn: 10, elf: 11, zwolf: 12, zwanzig: 20, dreissig: 30, hundert: 100, verdoppelt: 2,
  trois: 3, quatre: 4, cinq: 5, huit: 8, dix: 10, douze: 12, quinze: 15, vingt: 20, trente: 30, cent: 100, mille: 1000,
  tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, quince: 15, veinte: 20, treinta: 30, cien: 100,
}; // prettier-ignore
/** Small numbers say "a few"; they count as stated facts but are not asked for when written out. */
const small: Record<string, number> = { one: 1, two: 2, twice: 2, zwei: 2, deux: 2, dos: 2, half: 50, couple: 2 };

const money =
  /[$€£¥₦₹]|\b(?:usd|eur|gbp|chf|nok|sek|dkk|pln|inr|aud|cad|kr|rs|euros?|dollars?|pounds?|rupees?|naira|pesos?)\b|\br$/;
const time =
  /^\s?-?(?:(?:business|working|full)\s)?(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|jahre?n?|monate?n?|wochen?|tage?n?|stunden?|ans?|annees?|mois|semaines?|jours?|heures?|anos?|mes(?:es)?|semanas?|dias?|horas?)\b/;

const points =
  /^\s?(?:percentage[- ]points?|percent points?|%[- ]?points?|points?|pp\b|prozentpunkte?|points? de pourcentage|puntos?(?: porcentuales)?)\b/;

const currencies: [RegExp, string][] = [
  [/€|\beur(?:os?)?\b/, 'EUR'],
  [/£|\bgbp\b|\bpounds?\b/, 'GBP'],
  [/\$|\busd\b|\bdollars?\b/, 'USD'],
  [/¥|\bjpy\b/, 'JPY'],
  [/₹|\binr\b|\brs\b|\brupees?\b/, 'INR'],
  [/\bchf\b|\bfranken\b/, 'CHF'],
  [/\bnok\b/, 'NOK'],
  [/\bsek\b/, 'SEK'],
  [/\bdkk\b/, 'DKK'],
  [/\bpln\b/, 'PLN'],
];

function currencyAt(text: string, start: number, end: number): string | undefined {
  const around = [
    fold(text.slice(Math.max(0, start - 4), start)),
    fold(text.slice(end, end + 20))
      .replace(/^\s?(?:k|m|bn|mio|million|thousand|tausend)\b/, '')
      .slice(0, 9),
  ];
  return currencies.find(([form]) => around.some((part) => form.test(part)))?.[1];
}

const rates: [RegExp, Rate][] = [
  [/\b(?:(?:an|per|each|every) hour|hourly|pro stunde|stundlich|(?:par|de l')\s?heure|por hora|a la hora)\b/, 'hour'],
  [/\b(?:(?:a|per|each|every) shift|pro schicht|par (?:poste|service)|por turno)\b/, 'shift'],
  [
    /\b(?:(?:a|per|each|every) day|daily|pro tag|am tag|taglich\w*|par jour|quotidien\w*|al dia|por dia|diari[oa]s?)\b/,
    'day',
  ],
  [
    /\b(?:(?:a|per|each|every) week|weekly|pro woche|wochentlich\w*|par semaine|hebdomadaire\w*|(?:a la|por) semana|semanal\w*)\b/,
    'week',
  ],
  [
    /\b(?:(?:a|per|each|every) month|monthly|pro monat|im monat|monatlich\w*|par mois|mensuel\w*|al mes|por mes|mensual\w*)\b/,
    'month',
  ],
  [
    /\b(?:(?:a|per|each|every) year|yearly|annually|annual|pro jahr|im jahr|jahrlich\w*|par an|annuel\w*|al ano|por ano|anual\w*)\b/,
    'year',
  ],
];

/** The rate that stands behind a number, before the next number or clause. */
function rateAt(text: string, end: number): Rate | undefined {
  const clause = fold(text.slice(end, end + 70).split(/[,;.](?:\s|$)|\d/)[0] ?? '');
  return rates
    .flatMap(([form, rate]) => {
      const at = form.exec(clause)?.index;
      return at === undefined ? [] : [{ rate, at }];
    })
    .sort((a, b) => a.at - b.at)[0]?.rate;
}

function unitAt(text: string, start: number, end: number): Unit {
  const after = fold(text.slice(end, end + 24));
  const before = fold(text.slice(Math.max(0, start - 4), start)).trimEnd();
  if (points.test(after)) return 'points';
  if (/^\s?(?:%|percent|per cent|prozent|pour ?cent|por ciento)/.test(after)) return 'percent';
  if (money.test(before) || money.test(after.slice(0, 9))) return 'money';
  return time.test(after) ? 'time' : 'count';
}

function multiplier(text: string, end: number): number {
  const after = fold(text.slice(end, end + 10));
  if (/^\s?(?:k\b|thousand|tausend|mille\b|mil\b)/.test(after)) return 1e3;
  if (/^\s?(?:bn\b|billion|mrd\b|milliard)/.test(after)) return 1e9;
  if (/^\s?(?:crore)/.test(after)) return 1e7;
  if (/^\s?(?:lakh)/.test(after)) return 1e5;
  return /^\s?(?:m\b|mio\b|million|millones)/.test(after) ? 1e6 : 1;
}

/** `1,200` → 1200, `1.200,50` → 1200.5, `7.1` → 7.1. */
function valueOf(raw: string): number {
  if (/^\d{1,3}(?:[ .,’'\u00a0\u202f]\d{3})+$/.test(raw)) return Number(raw.replace(/\D/g, ''));
  const decimal = /[.,](\d{1,2})$/.exec(raw);
  const whole = (decimal ? raw.slice(0, decimal.index) : raw).replace(/\D/g, '');
  return Number(decimal ? `${whole}.${decimal[1]}` : whole);
}

function found(text: string, raw: string, value: number, start: number, end: number): NumberFound {
  const currency = currencyAt(text, start, end);
  const rate = rateAt(text, end);
  return {
    text: raw,
    value,
    unit: unitAt(text, start, end),
    start,
    end,
    ...(currency ? { currency } : {}),
    ...(rate ? { rate } : {}),
  };
}

/** The value of a number written as a word, in any of the four languages. */
export const numberWord = (low: string): number | undefined => spelled[low] ?? small[low];

/** Every number written in digits or (from three up) in words, in English, German, French and Spanish. */
export function numbersIn(text: string, withSmall = false): NumberFound[] {
  const digits = [
    ...text.matchAll(
      /(?:(?<![\p{L}\d])|(?<=(?<![\p{L}\d])(?:R|Rs|kr|Fr|USD|EUR|GBP|CHF|NOK|SEK|DKK|PLN|INR|AUD|CAD)))\d(?:[\d.,’'\u00a0\u202f]*\d)?(?: \d{3}(?!\d))*/gu,
    ),
  ].map((match) => {
    const end = match.index + match[0].length;
    const value = valueOf(match[0]) * multiplier(text, end);
    return found(text, match[0], value, match.index, end);
  });
  const words = wordsOf(text).flatMap((word) => {
    const value = spelled[word.low] ?? (withSmall ? small[word.low] : undefined);
    if (value === undefined || (value >= 100 && /\d\s?$/.test(text.slice(0, word.start)))) return [];
    return [found(text, word.raw, value, word.start, word.end)];
  });
  return [...digits, ...words].sort((a, b) => a.start - b.start);
}

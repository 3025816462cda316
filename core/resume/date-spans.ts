import { isSeason, monthOf } from './month-names.ts';

/** A date in a text: ISO value and the half-open span of UTF-16 offsets it takes. */
export interface DateSpan {
  iso: string;
  start: number;
  end: number;
}

/** A period in a text. `present`: it goes on ("heute", "present"). */
export interface PeriodSpan {
  startDate?: string;
  endDate?: string;
  present: boolean;
  start: number;
  end: number;
}

const year = String.raw`(?:19[4-9]\d|20[0-6]\d)`;
const word = String.raw`\p{L}{3,13}\.?`;
const patterns: { form: RegExp; read: (m: RegExpExecArray) => string | null }[] = [
  // 2019年6月 (Chinese, Japanese), 2019년 6월 (Korean)
  {
    form: new RegExp(String.raw`(${year})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?\d{1,2}\s?[日일])?`, 'gu'),
    read: (m) => monthIso(m[1], m[2]),
  },
  { form: new RegExp(String.raw`(${year})\s?[年년]`, 'gu'), read: (m) => m[1] ?? null },
  // 2019-06-01, 2019/06/01
  {
    form: new RegExp(String.raw`(?<![\d/.-])(${year})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])`, 'gu'),
    read: (m) => dayIso(m[1], m[3], m[4]),
  },
  // 01.06.2019, 01/06/2019: the day comes first, unless only the other order is a date
  {
    form: new RegExp(String.raw`(?<![\d/.-])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(${year})(?![\d/-])`, 'gu'),
    read: (m) => (Number(m[3]) > 12 ? dayIso(m[4], m[1], m[3]) : dayIso(m[4], m[3], m[1])),
  },
  // 2019-06, 2019/06, 2019.06
  {
    form: new RegExp(String.raw`(?<![\d/.-])(${year})\s?[-/.]\s?(0[1-9]|1[0-2])(?![\d/])`, 'gu'),
    read: (m) => monthIso(m[1], m[2]),
  },
  // 06/2019, 6.2019, 06-2019
  {
    form: new RegExp(String.raw`(?<![\d/.-])(0?[1-9]|1[0-2])\s?[-/.]\s?(${year})(?![\d/])`, 'gu'),
    read: (m) => monthIso(m[2], m[1]),
  },
  // June 12, 2019
  {
    form: new RegExp(String.raw`(?<!\p{L})(${word})\s(\d{1,2})(?:st|nd|rd|th)?,?\s(${year})(?!\d)`, 'gu'),
    read: (m) => named(m[1], (month) => dayIso(m[3], String(month), m[2])),
  },
  // 12 June 2019, 12. Juni 2019, 12 de junio de 2019
  {
    form: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s(?:de\s|of\s)?(${word}),?\s(?:de\s|del\s)?(${year})(?!\d)`,
      'gu',
    ),
    read: (m) => named(m[2], (month) => dayIso(m[3], String(month), m[1])),
  },
  // June 2019, Juni '19, junio de 2019, Sept. 2019
  {
    form: new RegExp(String.raw`(?<!\p{L})(${word})[,/-]?\s?(?:de\s|del\s|of\s)?(${year})(?!\d)`, 'giu'),
    read: (m) =>
      named(m[1], (month) => monthIso(m[2], String(month))) ?? (isSeason(m[1] ?? '') ? (m[2] ?? null) : null),
  },
  {
    form: new RegExp(String.raw`(?<!\p{L})(${word})\s?['’](\d{2})(?!\d)`, 'gu'),
    read: (m) => named(m[1], (month) => monthIso(century(m[2]), String(month))),
  },
  // '19 – '21
  {
    form: /(?<![\p{L}\d])['’‘](\d{2})(?=\s?[–—-])|(?<=\d\s?[–—-]\s?)['’‘](\d{2})(?!\d)/gu,
    read: (m) => century(m[1] ?? m[2]),
  },
  // 2019 June
  {
    form: new RegExp(String.raw`(?<!\d)(${year})[,]?\s(${word})(?!\p{L})(?!\s(?:${year}))`, 'gu'),
    read: (m) => named(m[2], (month) => monthIso(m[1], String(month))),
  },
  {
    form: new RegExp(String.raw`(?<![\p{L}\d.,/$€£#-]|\d:)(${year})(?![\p{L}\d%])(?![.,]\d)`, 'gu'),
    read: (m) => m[1] ?? null,
  },
  { form: new RegExp(String.raw`(?<=[–—-])(${year})(?![\p{L}\d%])(?![.,]\d)`, 'gu'), read: (m) => m[1] ?? null },
];

function named(name: string | undefined, build: (month: number) => string | null): string | null {
  const month = monthOf(name ?? '');
  return month ? build(month) : null;
}

function monthIso(y = '', m = ''): string | null {
  const month = Number(m);
  return month >= 1 && month <= 12 ? `${y}-${String(month).padStart(2, '0')}` : null;
}

function dayIso(y = '', m = '', d = ''): string | null {
  const month = monthIso(y, m);
  const day = Number(d);
  return month && day >= 1 && day <= 31 ? `${month}-${String(day).padStart(2, '0')}` : null;
}

function century(twoDigits = ''): string {
  return (Number(twoDigits) > 60 ? '19' : '20') + twoDigits;
}

/** Every date in `text`, left to right; spans do not overlap. */
export function findDates(text: string): DateSpan[] {
  if (!/\d{2}/.test(text)) return [];
  const found: DateSpan[] = [];
  for (const { form, read } of patterns) {
    for (const m of text.matchAll(form)) {
      const span = { start: m.index, end: m.index + m[0].length };
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      const iso = read(m as RegExpExecArray);
      if (iso) found.push({ iso, ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const presentWords =
  'present|current(?:ly)?|now|today|ongoing|to date|till date|until now|heute|aktuell|derzeit|jetzt|laufend|dato|' +
  'aujourd.?hui|actuel(?:lement)?|en cours|présent|ce jour|actualidad|la actualidad|actual(?:mente)?|presente|hoy|' +
  'a la fecha|atual(?:mente)?|o momento|presente data|hoje|oggi|in corso|attuale|attualmente|ad oggi|heden|nu|nå|nuvarande|pågående|tills vidare|dags dato|nåværende|nuværende|i dag|idag|teraźniejszość|presentemente|em curso|actual|a la actualidad|en la actualidad|vandaag|huidig|' +
  'obecnie|teraz|nadal|do dziś|současnost|dosud|至今|现在|現在|今|الآن|حتى الآن|настоящее время|н\\.в\\.';
const join = String.raw`\s*(?:[‒–—―−‐‑~〜～→-]+['’]?|\bto\b|\buntil\b|\btill\b|\bthrough\b|\bbis\b|\bà\b|\bau\b|\ba\b|\bal\b|\baté\b|\bhasta\b|\bfino a[d]?\b|\btot(?: en met)?\b|\bt\/m\b|\bdo\b|\btil\b|\btill\b|至|到|から)\s*`;
const rangeJoin = new RegExp(`^${join}(?:bis |zum |la |el |the |aan )?$`, 'iu');
const presentAfter = new RegExp(
  String.raw`^(?:${join}|\s*)(?:bis |zu |zum |la |el |aan |dzień )?(?:\((?:${presentWords})\)|(?:${presentWords})(?![\p{L}]))`,
  'iu',
);
const explicitJoin = new RegExp(`^${join}`, 'iu');
const openEnd = /^\s*(?:[‒–—−-]+)\s*(?:$|(?=[\n|·•,;)]))/u;
const sinceBefore = /(?:^|[\s(|,·•–—-])(?:since|from|seit|ab|depuis(?: le)?|desde|dal|da|sinds|vanaf|od)\s*$/iu;
const untilBefore = /(?:^|[\s(|,·•–—-])(?:until|till|bis|jusqu.?(?:à|en)|hasta|até|fino al?|tot|do)\s*$/iu;

/** Every period and lone date in `text`, left to right. A lone date is a period with an `endDate` only. */
export function findPeriods(text: string): PeriodSpan[] {
  const dates = withShortEnds(text, withShortStarts(text, findDates(text)));
  const periods: PeriodSpan[] = [];
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i] as DateSpan;
    const next = dates[i + 1];
    const rest = text.slice(date.end);
    const since = sinceBefore.exec(text.slice(0, date.start));
    if (next && rangeJoin.test(text.slice(date.end, next.start)) && next.iso.slice(0, 4) >= date.iso.slice(0, 4)) {
      periods.push({ startDate: date.iso, endDate: next.iso, present: false, start: date.start, end: next.end });
      i++;
      continue;
    }
    const present = presentAfter.exec(rest);
    if (present && (explicitJoin.test(rest) || /^\s*\(?\S+\)?\s*$/u.test(present[0]))) {
      periods.push({ startDate: date.iso, present: true, start: date.start, end: date.end + present[0].length });
    } else if (openEnd.test(rest) || since) {
      const width = openEnd.exec(rest)?.[0].length ?? 0;
      periods.push({
        startDate: date.iso,
        present: true,
        start: since ? sinceStart(since) : date.start,
        end: date.end + width,
      });
    } else {
      const until = untilBefore.exec(text.slice(0, date.start));
      periods.push({ endDate: date.iso, present: false, start: until ? sinceStart(until) : date.start, end: date.end });
    }
  }
  return periods;
}

function sinceStart(match: RegExpExecArray): number {
  return match.index + (match[0].length - match[0].trimStart().replace(/^[(|,·•–—-]\s*/u, '').length);
}

/** "Jan – Mar 2020" and "03 – 06/2020": the first part has no year of its own and takes the second's. */
function withShortStarts(text: string, dates: DateSpan[]): DateSpan[] {
  const short = /(?<![\p{L}\d])(\p{L}{3,13}\.?|0?[1-9]|1[0-2])\.?\s*[–—-]\s*$/u;
  return dates.flatMap((date, i) => {
    const from = dates[i - 1]?.end ?? 0;
    const m = date.iso.length >= 7 ? short.exec(text.slice(from, date.start)) : null;
    const month = m ? (monthOf(m[1] ?? '') ?? (Number(m[1]) || undefined)) : undefined;
    if (!m || !month) return [date];
    const iso = `${date.iso.slice(0, 4)}-${String(month).padStart(2, '0')}`;
    const start = from + m.index;
    return [{ iso, start, end: start + (m[1] ?? '').length }, date];
  });
}

/** "2019–21": the second year takes its century from the first. */
function withShortEnds(text: string, dates: DateSpan[]): DateSpan[] {
  return dates.flatMap((date) => {
    const m = /^\s?[–—-]\s?['’]?(\d{2})(?![\d./%-]|\s?\p{L}{0,1}[€$£])/u.exec(text.slice(date.end));
    if (!m?.[1] || date.iso.length > 4 || !text.slice(date.start, date.end).endsWith(date.iso)) return [date];
    const iso = date.iso.slice(0, 2) + m[1];
    const start = date.end + m[0].length - 2;
    return iso > date.iso ? [date, { iso, start, end: start + 2 }] : [date];
  });
}

/** Whether `text` is nothing but a word for "until now". */
export function isPresentWord(text: string): boolean {
  return new RegExp(`^(?:${presentWords})$`, 'iu').test(text.trim().replace(/^[–—-]\s*|[.()]/gu, ''));
}

import { fold } from '../../claims/words.ts';
import type { Job } from '../../job/schema.ts';
import { addressesMachine, withoutOrders } from './injection.ts';

export type PointLevel = 'required' | 'preferred' | 'constraint';

/** One thing that the job asks for, in its own words. */
export interface Point {
  text: string;
  level: PointLevel;
}

/** A job description as the conversation needs it. */
export interface Brief {
  title: string;
  company: string;
  points: Point[];
  /** The sentence that names the pay. */
  pay?: string;
  /** Sentences of the posting that speak to a program and not to a person. */
  injected: string[];
}

type Mode = PointLevel | 'skip' | 'unset';

const headings: [RegExp, Mode][] = [
  [
    /^(?:what (?:you must have|we need|you need|you bring)|must(?:[- ]haves?)?|required(?: skills| qualifications)?|requirements?|qualifications|essential(?:s| criteria)?|you (?:have|bring|are)|your profile|who you are|(?:ihr|dein) profil|anforderungen|voraussetzungen|das bringst du mit|(?:votre )?profil(?: recherche)?|exigences|competences requises|requisitos|perfil|se requiere|imprescindible)\b/,
    'required',
  ],
  [
    /^(?:nice(?:[- ]to[- ]haves?)?|preferred(?: qualifications)?|desirable|good to have|advantages?|bonus|plus(?:es)?|ideally|von vorteil|wunschenswert|(?:serait|est) un plus|atouts?|souhaite|se valora\w*|deseable)\b/,
    'preferred',
  ],
  [
    /^(?:about|who we are|our (?:team|company)|the job|the role|you will|responsibilities|your tasks|duties|what (?:you'?ll|we) (?:do|offer)|we offer|benefits|perks|compensation|salary|how to apply|(?:ihre|deine) aufgaben|aufgaben|wir bieten|uber uns|vos missions|missions|nous offrons|a propos|funciones|ofrecemos|sobre nosotros)\b/,
    'skip',
  ],
];

const constraint =
  /\b(?:authori[sz]ed|authori[sz]ation|work permi(?:t|ssion)|right to work|visa|sponsor\w*|citizen\w*|clearance|travel\w*|driv(?:ing|er'?s?) licen[cs]e|relocat\w+|shifts?|weekends?|on[- ]call|reisebereit\w*|fuhrerschein|arbeitserlaubnis|schicht\w*|permis de (?:conduire|travail)|deplacements?|mobilite|carne de conducir|permiso de (?:trabajo|conducir)|viajar|disponibilidad)\b/;
const pay =
  /[$€£₹¥]\s?\d|\d[\d.,]*\s?(?:k\b|€|£|eur|usd|gbp|chf)|\b(?:salary|compensation|gehalt|salaire|salario)\b.*\d/;
const chatter =
  /\b(?:equal opportunit|we answer|apply (?:now|by|at)|logement possible|permanent|full[- ]time|part[- ]time|about us|vollzeit|we share|our customers|(?:unit|department|team) :|hours a week)/;

const clean = (line: string) =>
  line
    .replace(/^[\s•*·▪‣–—-]+/u, '')
    .replace(/[\s.;]+$/u, '')
    .trim();

function headingOf(text: string): { mode: Mode; rest: string } | null {
  const low = fold(text);
  const found = headings.find(([form]) => form.test(low));
  if (!found) return null;
  const colon = text.indexOf(':');
  if (colon >= 0 && colon < 45) return { mode: found[1], rest: text.slice(colon + 1).trim() };
  return text.split(/\s+/).length <= 4 ? { mode: found[1], rest: '' } : null;
}

/** One line may hold several things: at semicolons, sentence ends, and at commas of a plain list. */
function pieces(line: string): string[] {
  return line
    .split(/;\s*|(?<=[\p{L}\d)]{2})\.\s+(?=\p{Lu}|\d)/u)
    .flatMap((part) => {
      const items = part.split(/,\s+(?![^(]*\))/);
      return items.length > 1 && items.every((item) => item.split(/\s+/).length <= 7) ? items : [part];
    })
    .map((part) => clean(part.replace(/^(?:and|or|und|et|y|ou)\s+/i, '')))
    .filter((part) => part.length > 1);
}

function pointsIn(lines: string[]): Point[] {
  let mode: Mode = 'unset';
  const hasHeading = lines.some((line) => /required|preferred/.test(headingOf(clean(line))?.mode ?? ''));
  return lines.flatMap((raw) =>
    raw
      .split(/(?<=[.;])\s+(?=[\p{Lu}])/u)
      .flatMap((sentence) => {
        const text = clean(sentence);
        if (!text || addressesMachine(text)) return [];
        const heading = headingOf(text);
        if (heading) {
          mode = heading.mode;
          return heading.rest ? pieces(heading.rest).map((piece) => toPoint(piece, mode)) : [];
        }
        const low = fold(text);
        if (constraint.test(low) && text.split(/\s+/).length <= 25)
          return pieces(text).map((piece) => toPoint(piece, mode));
        const wanted = mode === 'required' || mode === 'preferred' || (mode === 'unset' && !hasHeading);
        return wanted && !chatter.test(low) && !pay.test(low) ? pieces(text).map((piece) => toPoint(piece, mode)) : [];
      })
      .filter((point): point is Point => point !== null),
  );
}

function toPoint(text: string, mode: Mode): Point | null {
  const low = fold(text);
  if (text.split(/\s+/).length > 22 || pay.test(low) || /^(?:we|our|wir|nous) /.test(low)) return null;
  if (constraint.test(low)) return { text, level: 'constraint' };
  if (/\b(?:preferred|a plus|bonus|desirable|von vorteil|un plus|se valora|gern)\b/.test(low))
    return { text, level: 'preferred' };
  return mode === 'preferred' ? { text, level: 'preferred' } : mode === 'skip' ? null : { text, level: 'required' };
}

function headerOf(first: string, second: string): { title: string; company: string } {
  const [left = '', right = ''] = first.split(/\s+[–—|-]\s+|\s+(?:at|bei|chez|en)\s+(?=\p{Lu})/u);
  const comma = left.split(/,\s+/);
  const byComma = !right && comma.length > 1 && !/\d/.test(comma[1] ?? '');
  const title = (byComma ? (comma[0] ?? '') : right ? left : (comma[0] ?? left)).replace(/\.$/, '').trim();
  const own = /^((?:\p{Lu}[\p{L}&'-]+\s?){1,4})(?=,|\s(?:is|makes|runs|builds|was|ist|sucht|est|es|was)\b|$)/u
    .exec(second)?.[1]
    ?.trim();
  const company = (right ? right.split(/,\s+/)[0] : byComma ? comma[1] : own) ?? '';
  return {
    title: /^[\P{Ll}]+$/u.test(title) ? capitalised(title) : title,
    company: company.replace(/\s*\(.*$/, '').trim(),
  };
}

const capitalised = (text: string) =>
  text.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());

export function readBrief(text: string, job?: Job | null): Brief {
  const every = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const lines = every.map(withoutOrders).filter(Boolean);
  const header = headerOf(lines[0] ?? '', lines[1] ?? '');
  const payLine = lines
    .flatMap((line) => line.split(/(?<=[.])\s+(?=\p{Lu})/u))
    .find((line) => pay.test(fold(line)) && /\d/.test(line));
  return {
    title: [header.title, withoutOrders(job?.title ?? '')].find(looksLikeTitle) ?? '',
    company: [withoutOrders(job?.company ?? ''), header.company].find(looksLikeCompany) ?? '',
    points: unique(pointsIn(lines.slice(1))),
    ...(payLine ? { pay: clean(payLine) } : {}),
    injected: every.filter(addressesMachine).map(clean),
  };
}

/** A sentence, a benefit or a call is no name of a job. */
const looksLikeTitle = (text: string): boolean =>
  text !== '' && text.split(/\s+/).length <= 9 && !/[!?]|\b(?:we|you|our|your|wir|du|nous|vous)\b/i.test(text);

const looksLikeCompany = (text: string): boolean =>
  /^[\p{Lu}\d]/u.test(text) &&
  text.split(/\s+/).length <= 6 &&
  !/[!?:;]|\b(?:we|you|our|your|free|benefits?|salary|wanted|gesucht|day|days|remote|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|full[- ]time|part[- ]time|hybrid|vollzeit|teilzeit|temps plein)\b/i.test(
    text,
  );

function unique(points: Point[]): Point[] {
  const seen = new Set<string>();
  return points.filter(({ text }) => !seen.has(fold(text)) && seen.add(fold(text)));
}

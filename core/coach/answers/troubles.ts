import { say as message } from '../../messages/catalogue.ts';
import { numbersIn } from '../../claims/numbers.ts';
import { readable } from '../assess.ts';
import { addressesMachine } from '../read/injection.ts';
import { list, quote, tell, type Talk } from '../talk.ts';
import { type Flaw } from '../write/rewrite.ts';
import { titleOf } from './finding.ts';
import { flawText, flawsOf } from './line-flaws.ts';

/** Something that a reader, person or program, will stumble over, worst first. */
export interface Trouble {
  weight: number;
  pointer?: string;
  text: string;
}

const buzz =
  /\b(?:results?-driven|team ?player|proven track record|passionate|hard-?working|synerg\w*|user-centric|dynamic|motivated|detail-oriented|self-starter|go-getter|think outside|best-of-breed|reputed|challenging position|dedicated|teamfahig|motiviert|belastbar|dynamique|rigoureux|motive\w*|dinamic[oa]|proactiv[oa])\b/gi;

function parserTroubles(talk: Talk): Trouble[] {
  const { resume } = talk.input;
  const out: Trouble[] = [];
  for (const [section, items] of [
    ['work', resume.work],
    ['education', resume.education],
  ] as const)
    for (const [i, item] of (items ?? []).entries())
      for (const key of ['startDate', 'endDate'] as const) {
        const value = item[key];
        if (value && !/^\d{4}(-\d{2}){0,2}$/.test(value))
          out.push({
            weight: 9,
            pointer: `/${section}/${i}/${key}`,
            text: tell(talk, {
              en: `The date “${value}” at ${(item as { name?: string }).name ?? ''} is not one a program can read as a start or end; it may drop the whole job.`,
              de: `Das Datum „${value}“ kann ein Programm nicht lesen.`,
              fr: `La date « ${value} » est illisible pour un logiciel.`,
              es: `La fecha «${value}» no la lee un programa.`,
            }),
          });
      }
  const reference = (resume.references ?? []).findIndex((item) =>
    /request|anfrage|demande|solicit/i.test(readable(item)),
  );
  if (reference >= 0)
    out.push({
      weight: 4,
      pointer: `/references/${reference}`,
      text: tell(talk, {
        en: `${quote(readable(resume.references?.[reference]).split('\n').at(-1) ?? '')} takes a line and tells a reader nothing.`,
        de: `${quote(readable(resume.references?.[reference]).split('\n').at(-1) ?? '')} sagt nichts aus.`,
        fr: `${quote(readable(resume.references?.[reference]).split('\n').at(-1) ?? '')} prend une ligne et ne dit rien.`,
        es: `${quote(readable(resume.references?.[reference]).split('\n').at(-1) ?? '')} ocupa una línea y no dice nada.`,
      }),
    });
  if (!resume.basics?.summary)
    out.push({
      weight: 6,
      pointer: '/basics/summary',
      text: tell(talk, {
        en: `There is no summary, so the first thing read is ${quote(talk.lines[0]?.text ?? '', 9)}.`,
        de: `Es fehlt eine Zusammenfassung; gelesen wird zuerst ${quote(talk.lines[0]?.text ?? '', 9)}.`,
        fr: `Il n’y a pas d’accroche ; on lit d’abord ${quote(talk.lines[0]?.text ?? '', 9)}.`,
        es: `No hay resumen; lo primero que se lee es ${quote(talk.lines[0]?.text ?? '', 9)}.`,
      }),
    });
  if (resume.basics?.location?.address)
    out.push({
      weight: 3,
      pointer: '/basics/location/address',
      text: tell(talk, {
        en: `The street address “${resume.basics.location.address}” is not needed; the city is enough.`,
        de: `Die Straße „${resume.basics.location.address}“ ist nicht nötig.`,
        fr: `La rue « ${resume.basics.location.address} » n’est pas nécessaire.`,
        es: `La calle «${resume.basics.location.address}» no hace falta.`,
      }),
    });
  if (resume.basics?.phone && !resume.basics.phone.trim().startsWith('+'))
    out.push({
      weight: 2,
      pointer: '/basics/phone',
      text: tell(talk, {
        en: `The phone number ${resume.basics.phone} has no country code.`,
        de: `Der Telefonnummer ${resume.basics.phone} fehlt die Ländervorwahl.`,
        fr: `Le numéro ${resume.basics.phone} n’a pas d’indicatif de pays.`,
        es: `Al teléfono ${resume.basics.phone} le falta el prefijo del país.`,
      }),
    });
  if (!resume.basics?.email)
    out.push({
      weight: 10,
      pointer: '/basics/email',
      text: tell(talk, {
        en: `There is no e-mail address under “${resume.basics?.name ?? ''}”, so nobody can answer.`,
        de: 'Es fehlt eine E-Mail-Adresse.',
        fr: 'Il n’y a pas d’adresse e-mail.',
        es: 'No hay dirección de correo.',
      }),
    });
  return out;
}

function writingTroubles(talk: Talk): Trouble[] {
  const out: Trouble[] = [];
  const summary = talk.input.resume.basics?.summary ?? '';
  const phrases = [...new Set(summary.match(buzz) ?? [])];
  if (phrases.length > 0)
    out.push({
      weight: 5 + phrases.length,
      pointer: '/basics/summary',
      text: tell(talk, {
        en: `The summary leans on buzzwords (${list(
          talk,
          phrases.map((phrase) => `“${phrase}”`),
        )}) that anyone could write: ${quote(summary, 10)}`,
        de: `Die Zusammenfassung besteht aus Floskeln (${list(talk, phrases)}): ${quote(summary, 10)}`,
        fr: `L’accroche contient des formules vides (${list(talk, phrases)}) : ${quote(summary, 10)}`,
        es: `El resumen usa tópicos (${list(talk, phrases)}): ${quote(summary, 10)}`,
      }),
    });
  const flawed = talk.lines
    .map((line, i) => ({ line, flaws: flawsOf(talk, i) }))
    .filter(({ flaws, line }) => flaws.length > 0 && !addressesMachine(line.text));
  const grouped = new Map<Flaw, typeof flawed>();
  for (const one of flawed) grouped.set(one.flaws[0] as Flaw, [...(grouped.get(one.flaws[0] as Flaw) ?? []), one]);
  for (const [flaw, ones] of grouped) {
    const first = ones[0];
    if (!first) continue;
    const more =
      ones.length > 1
        ? tell(talk, {
            en: `, and ${ones.length - 1} more like it`,
            de: `, und ${ones.length - 1} weitere`,
            fr: `, et ${ones.length - 1} autres`,
            es: `, y ${ones.length - 1} más`,
          })
        : '';
    out.push({
      weight: (flaw === 'duty' || flaw === 'passive' ? 5 : 4) + ones.length * 0.4,
      pointer: first.line.pointer,
      text: `${quote(first.line.text, 11)} ${flawText[flaw][talk.language]}${more}.`,
    });
  }
  const bare = talk.lines.filter((line) => numbersIn(line.text, true).length === 0);
  if (bare.length > 0) {
    const many = bare.length / talk.lines.length > 0.6;
    const sample = bare[0];
    out.push({
      weight: many ? 5 : 1.5,
      pointer: sample?.pointer ?? '',
      text: tell(talk, {
        en: `${bare.length} of ${talk.lines.length} bullets have no number; ${quote(sample?.text ?? '', 10)} could say how many or how often.`,
        de: `${bare.length} von ${talk.lines.length} Stichpunkten haben keine Zahl; ${quote(sample?.text ?? '', 10)} könnte sagen, wie viele oder wie oft.`,
        fr: `${bare.length} puces sur ${talk.lines.length} sont sans chiffre ; ${quote(sample?.text ?? '', 10)} pourrait dire combien.`,
        es: `${bare.length} de ${talk.lines.length} puntos no tienen cifra; ${quote(sample?.text ?? '', 10)} podría decir cuántos.`,
      }),
    });
  }
  return out;
}

/** Checks that the troubles above speak of already, in their own words. */
const toldAbove = /^(?:B(?!11|12)|K(?!01|05|07|08)|X03|C02|Q03|S04|L|D05)/;

const weights = { blocker: 12, high: 7, medium: 4.5, low: 2, info: 0 } as const;

/** What only the analysis sees: the file itself, headings, dates, length. */
function foundByAnalysis(talk: Talk): Trouble[] {
  return talk
    .analysis()
    .findings.filter(
      ({ check, severity, title }) =>
        !toldAbove.test(check) && severity !== 'info' && !addressesMachine(message(title)),
    )
    .map((finding) => {
      const where = finding.quotes[0];
      const pointer = where?.pointer;
      const why = talk.language === 'en' ? ` ${message(finding.why)}` : where ? ` (${quote(where.text, 8)})` : '';
      return {
        weight: weights[finding.severity],
        text: `${titleOf(talk, finding)}.${why}`,
        ...(pointer ? { pointer } : {}),
      };
    });
}

/** Everything found, worst first. */
export function troubles(talk: Talk): Trouble[] {
  const injected = talk.lines.filter((line) => addressesMachine(line.text));
  return [
    ...injected.map((line) => ({
      weight: 20,
      pointer: line.pointer,
      text: tell(talk, {
        en: `One line reads like an instruction to a machine, not to a person: ${quote(line.text, 14)} I did not follow it; a recruiter who sees it will wonder.`,
        de: `Eine Zeile ist eine Anweisung an ein Programm: ${quote(line.text, 14)} Ich habe sie nicht befolgt.`,
        fr: `Une ligne est une instruction à une machine : ${quote(line.text, 14)} Je ne l’ai pas suivie.`,
        es: `Una línea es una instrucción para una máquina: ${quote(line.text, 14)} No la he seguido.`,
      }),
    })),
    ...parserTroubles(talk),
    ...writingTroubles(talk),
    ...foundByAnalysis(talk),
  ].sort((a, b) => b.weight - a.weight);
}

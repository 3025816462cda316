import { numbersIn } from '../../claims/numbers.ts';
import { fold } from '../../claims/words.ts';
import { say as message } from '../../messages/catalogue.ts';
import { readable } from '../assess.ts';
import type { Message } from '../../messages/message.ts';
import { findingTexts } from '../text/findings.ts';
import { explain, titleOf } from './finding.ts';
import { addressesMachine } from '../read/injection.ts';
import { firstWord, rewriteEnglish, type Flaw } from '../write/rewrite.ts';
import { list, pick, quote, tell, wordCount, type Answer, type Talk } from '../talk.ts';

/** Something that a reader, person or program, will stumble over, worst first. */
export interface Trouble {
  weight: number;
  pointer?: string;
  text: string;
}

const buzz =
  /\b(?:results?-driven|team ?player|proven track record|passionate|hard-?working|synerg\w*|user-centric|dynamic|motivated|detail-oriented|self-starter|go-getter|think outside|best-of-breed|reputed|challenging position|dedicated|teamfahig|motiviert|belastbar|dynamique|rigoureux|motive\w*|dinamic[oa]|proactiv[oa])\b/gi;

const flawText: Record<Flaw, { en: string; de: string; fr: string; es: string }> = {
  duty: {
    en: 'opens with a duty, not with what you did',
    de: 'nennt eine Zuständigkeit statt einer Tat (Stichpunkt mit Verb wäre stärker)',
    fr: 'annonce une charge et non une action',
    es: 'nombra un cargo y no una acción',
  },
  passive: {
    en: 'is in the passive, so you disappear from it',
    de: 'steht im Passiv',
    fr: 'est au passif',
    es: 'está en pasiva',
  },
  person: {
    en: 'says “I” or “my”, which résumés leave out',
    de: 'steht in der Ich-Form',
    fr: 'est à la première personne',
    es: 'está en primera persona',
  },
  tense: {
    en: 'is in the present tense though the job is over',
    de: 'steht im Präsens, obwohl die Stelle beendet ist',
    fr: 'est au présent alors que le poste est terminé',
    es: 'está en presente y el trabajo ya terminó',
  },
  help: {
    en: 'says you helped, not what your part was',
    de: 'sagt, dass du geholfen hast, nicht wie',
    fr: 'dit que vous avez aidé, pas comment',
    es: 'dice que ayudaste, no cómo',
  },
  gerund: {
    en: 'opens with an -ing form instead of a finished verb',
    de: 'beginnt ohne klares Verb',
    fr: 'commence sans verbe conjugué',
    es: 'empieza sin verbo conjugado',
  },
  lowercase: {
    en: 'starts in lower case',
    de: 'beginnt klein',
    fr: 'commence en minuscule',
    es: 'empieza en minúscula',
  },
  repeat: { en: 'repeats a verb', de: 'wiederholt ein Verb', fr: 'répète un verbe', es: 'repite un verbo' },
  verb: { en: 'has a flat verb', de: 'hat ein schwaches Verb', fr: 'a un verbe faible', es: 'tiene un verbo flojo' },
};

const foreign: [RegExp, Flaw][] = [
  [/^(?:verantwortlich fur|zustandig fur|responsable d|charge[e]? de|encargad[oa] de|responsable de)/, 'duty'],
  [/\b(?:wurden?|werden|etaient|etait|ont ete|a ete|fueron|fue) \p{L}+/u, 'passive'],
  [/^(?:mitarbeit|unterstutzung|aide |participation|apoyo|fui ayudante|ayud)/, 'help'],
];

export function flawsOf(talk: Talk, index: number): Flaw[] {
  const line = talk.lines[index];
  if (!line) return [];
  if (talk.resumeLanguage === 'en') return rewriteEnglish(line).flaws;
  const low = fold(line.text);
  return foreign.filter(([form]) => form.test(low)).map(([, flaw]) => flaw);
}

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

const offer = (talk: Talk, trouble: Trouble | undefined) =>
  trouble
    ? tell(talk, {
        en: `${pick(talk, ['Shall we start at the top', 'Want to begin with the first one', 'Shall I take the first one'])}, ${talk.firstName || 'then'}?`,
        de: 'Sollen wir damit anfangen?',
        fr: 'On commence par là ?',
        es: '¿Empezamos por ahí?',
      })
    : '';

export function review(talk: Talk): Answer {
  const every = troubles(talk);
  const before = talk.input.history.map(({ text }) => text).join('\n');
  const untold = every.filter(({ text }) => !before.includes(text));
  if (untold.length === 0 && every.length > 0) return nothingNew(talk, every);
  const found = untold.slice(0, /\b(?:computer|machine|parser|software|robot|bot|ats|reads?)\b/.test(talk.low) ? 5 : 4);
  if (found.length === 0) {
    const line = talk.lines[0];
    return {
      intent: 'review',
      text: tell(talk, {
        en: `I find nothing that a program or a person would trip over. If you want more out of it, ${quote(line?.text ?? '', 9)} is the line that most people will read first.`,
        de: `Ich finde nichts, worüber man stolpert. ${quote(line?.text ?? '', 9)} liest man zuerst.`,
        fr: `Je ne trouve rien qui accroche. On lira d’abord ${quote(line?.text ?? '', 9)}.`,
        es: `No encuentro nada que estorbe. Lo primero que se lee es ${quote(line?.text ?? '', 9)}.`,
      }),
    };
  }
  const opening = tell(talk, {
    en: `${talk.firstName ? `${talk.firstName}, here` : 'Here'} is what I would look at, most important first:`,
    de: 'Das fällt mir auf, das Wichtigste zuerst:',
    fr: 'Voici ce qui me frappe, le plus important d’abord :',
    es: 'Esto es lo que veo, lo más importante primero:',
  });
  return {
    intent: 'review finding',
    about: found.flatMap(({ pointer }) => pointer ?? []),
    asks: true,
    text: `${opening}\n${found.map(({ text }) => `- ${text}`).join('\n')}\n\n${offer(talk, found[0])}`,
  };
}

/** Asked again when everything has been named. */
function nothingNew(talk: Talk, every: Trouble[]): Answer {
  const first = every[0] as Trouble;
  const line = talk.lines.find(({ pointer }) => pointer === first.pointer);
  const n = every.length;
  return {
    intent: 'review finding',
    asks: true,
    about: every.flatMap(({ pointer }) => pointer ?? []),
    text: tell(talk, {
      en: `Nothing beyond ${n === 1 ? 'the one point' : `the ${n} points`} I named. Still first: ${first.text} ${line ? `Shall I reword ${quote(line.text, 5)}?` : 'Shall we begin with it?'}`,
      de: `Nichts außer ${n === 1 ? 'dem einen Punkt' : `den ${n} Punkten`} von vorhin. Weiter zuerst: ${first.text} ${line ? `Soll ich ${quote(line.text, 5)} umformulieren?` : 'Fangen wir damit an?'}`,
      fr: `Rien de plus que ${n === 1 ? 'le point' : `les ${n} points`} déjà nommés. Toujours d’abord : ${first.text} ${line ? `Je reformule ${quote(line.text, 5)} ?` : 'On commence par là ?'}`,
      es: `Nada más que ${n === 1 ? 'el punto' : `los ${n} puntos`} que ya nombré. Primero, todavía: ${first.text} ${line ? `¿Reformulo ${quote(line.text, 5)}?` : '¿Empezamos por ahí?'}`,
    }),
  };
}

export function worst(talk: Talk): Answer {
  const told = new Set(talk.thread.about);
  const found = troubles(talk).filter(({ pointer }) => !pointer || !told.has(pointer));
  const top = found[0] ?? troubles(talk)[0];
  if (!top) return review(talk);
  const next = found[1];
  return {
    intent: 'review finding',
    asks: true,
    about: [top.pointer ?? ''].filter(Boolean),
    text: tell(talk, {
      en: `The one I'd mend first: ${top.text}${next ? ` Close behind: ${next.text}` : ''} Want me to propose a wording?`,
      de: `Zuerst würde ich das ändern: ${top.text}${next ? ` Danach: ${next.text}` : ''} Soll ich etwas vorschlagen?`,
      fr: `À corriger d’abord : ${top.text}${next ? ` Ensuite : ${next.text}` : ''} Je propose une version ?`,
      es: `Lo primero: ${top.text}${next ? ` Después: ${next.text}` : ''} ¿Te propongo un texto?`,
    }),
  };
}

export function length(talk: Talk): Answer {
  const { resume } = talk.input;
  const words = wordCount(readable({ ...resume, meta: undefined }));
  const pages = Math.max(1, Math.round(words / 450));
  const thin = words < 250;
  const long = words > 1000;
  const few = talk.entries.filter(({ section, highlights }) => section === 'work' && highlights.length < 3)[0];
  const line = talk.lines.find((one) => !/\d/.test(one.text)) ?? talk.lines[0];
  return {
    intent: 'review length',
    text: tell(talk, {
      en: `It has about ${words} words, roughly ${pages === 1 ? 'one page' : `${pages} pages`}, in ${talk.lines.length} bullets. ${thin ? `That is short: lines such as ${quote(line?.text ?? '', 9)} could carry a number${few ? `, and ${few.name} has only ${few.highlights.length}` : ''}.` : long ? `That is long; ${quote(talk.lines.at(-1)?.text ?? '', 9)} could go first.` : `That is a normal length, so I would not cut for length alone; ${quote(line?.text ?? '', 9)} is where a detail would help.`}`,
      de: `Es sind rund ${words} Wörter, etwa ${pages === 1 ? 'eine Seite' : `${pages} Seiten`}, in ${talk.lines.length} Stichpunkten. ${thin ? `Das ist knapp; ${quote(line?.text ?? '', 9)} könnte mehr sagen.` : long ? `Das ist lang; ${quote(talk.lines.at(-1)?.text ?? '', 9)} könnte zuerst weg.` : `Das passt; an ${quote(line?.text ?? '', 9)} fehlt eher ein Detail.`}`,
      fr: `Il compte environ ${words} mots, soit ${pages === 1 ? 'une page' : `${pages} pages`}, en ${talk.lines.length} puces. ${thin ? `C’est court ; ${quote(line?.text ?? '', 9)} pourrait en dire plus.` : long ? `C’est long ; ${quote(talk.lines.at(-1)?.text ?? '', 9)} pourrait partir.` : `C’est une longueur normale ; ${quote(line?.text ?? '', 9)} mérite un détail.`}`,
      es: `Tiene unas ${words} palabras, más o menos ${pages === 1 ? 'una página' : `${pages} páginas`}, en ${talk.lines.length} puntos. ${thin ? `Es corto; ${quote(line?.text ?? '', 9)} podría decir más.` : long ? `Es largo; ${quote(talk.lines.at(-1)?.text ?? '', 9)} podría salir.` : `Es una longitud normal; a ${quote(line?.text ?? '', 9)} le falta un detalle.`}`,
    }),
  };
}

/** What a figure is the sum of. */
export function explainFigure(talk: Talk, name: 'readability' | 'writing' | 'match'): Answer {
  const figure = talk.analysis().figures[name];
  const lost = figure.points
    .filter(({ earned, possible }) => earned < possible)
    .sort((a, b) => b.possible - b.earned - (a.possible - a.earned))
    .slice(0, 4);
  const label = (point: { id: string; label: Message }) =>
    talk.language === 'en' ? message(point.label) : (findingTexts[talk.language][point.id] ?? message(point.label));
  const lines = lost.map((point) => `- ${label(point)}: ${point.earned} / ${point.possible}`);
  return {
    intent: `figure`,
    text:
      figure.value === null
        ? message(figure.reason ?? { key: 'coach.unscored' }, talk.language)
        : `${tell(talk, { en: `${firstWord(name)[0]?.toUpperCase()}${name.slice(1)} stands at ${figure.value} of 100. It is a plain sum; most was lost here:`, de: `${{ readability: 'Lesbarkeit', writing: 'Text', match: 'Match' }[name]}: ${figure.value} von 100. Am meisten fehlt hier:`, fr: `${{ readability: 'Lisibilité', writing: 'Rédaction', match: 'Correspondance' }[name]} : ${figure.value} sur 100. Les points perdus :`, es: `${{ readability: 'Legibilidad', writing: 'Redacción', match: 'Encaje' }[name]}: ${figure.value} de 100. Lo que más resta:` })}\n${lines.join('\n')}`,
  };
}

/** What the spelling check of the analysis found; where it has none, that is said. */
export function spelling(talk: Talk): Answer {
  const { findings, figures } = talk.analysis();
  const found = findings.find(({ check }) => check === 'B11');
  if (found) return explain(talk, found);
  const first = quote(talk.lines[0]?.text ?? '', 5);
  const checked = figures.writing.points.some(({ id }) => id === 'B11');
  const text = checked
    ? tell(talk, {
        en: `In all ${talk.lines.length} bullets from ${first} on, no word looks misspelt. Names I leave alone, so read those yourself.`,
        de: `In ${talk.lines.length} Zeilen ab ${first} fällt mir kein Schreibfehler auf. Namen prüfst du am besten selbst.`,
        fr: `Sur ${talk.lines.length} lignes à partir de ${first}, je ne vois pas de faute.`,
        es: `En ${talk.lines.length} líneas desde ${first} no veo faltas.`,
      })
    : tell(talk, {
        en: `I can't check spelling reliably, so I won't call it clean. Read it aloud from ${first} on, or run it through your word processor; wording and tense in your résumé I can check.`,
        de: `Rechtschreibung kann ich nicht zuverlässig prüfen. Lies ab ${first} laut oder nimm deine Textverarbeitung; Wortwahl und Zeitform prüfe ich gern.`,
        fr: `Je ne peux pas vérifier l’orthographe de façon sûre. Relisez à voix haute à partir de ${first} ; le style, je peux le vérifier.`,
        es: `No puedo revisar la ortografía con seguridad. Léelo en voz alta desde ${first}; el estilo sí lo reviso.`,
      });
  return { intent: 'review spelling', text };
}

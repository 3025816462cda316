import { formatDate } from '../../resume/dates.ts';
import { valueAt } from '../../resume/pointer.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';

export function keepJob(talk: Talk, pointer: string): Answer {
  const entry = talk.entries.find((one) => one.pointer === pointer);
  const name = `${entry?.position ?? ''}, ${entry?.name ?? ''}`;
  const jobs = talk.entries.filter(({ section }) => section === 'work');
  const last = entry?.index === jobs.length - 1;
  return {
    intent: 'remove advice',
    asks: true,
    about: [pointer],
    text: tell(talk, {
      en: `${last ? `As the oldest job it can go without opening a gap` : 'Taking it out would open a gap in the dates'}: ${quote(name)}. One line is a good middle way; it shows you have always worked. Shall it stay as one line, or go?`,
      de: `${last ? 'Als älteste Stelle kann sie weg, ohne eine Lücke zu reißen' : 'Ohne sie entstünde eine Lücke'}: ${quote(name)}. Eine Zeile ist ein guter Mittelweg. Soll sie als Zeile bleiben oder weg?`,
      fr: `${last ? 'C’est le plus ancien, il peut partir sans ouvrir de trou' : 'L’enlever ouvrirait un trou'} : ${quote(name)}. Une seule ligne est un bon compromis. On le garde en une ligne, ou on l’enlève ?`,
      es: `${last ? 'Es el más antiguo y puede irse sin abrir un hueco' : 'Quitarlo abriría un hueco'}: ${quote(name)}. Una sola línea es un buen término medio. ¿Lo dejamos en una línea o fuera?`,
    }),
  };
}

export function jobsToLookAt(talk: Talk): Answer {
  const titles = [
    ...new Set(
      [
        talk.clean.basics?.label ?? '',
        ...talk.entries.filter(({ section }) => section === 'work').map(({ position }) => position),
      ].filter(Boolean),
    ),
  ].slice(0, 3);
  const best = quote(talk.lines.find(({ text }) => /\d/.test(text))?.text ?? talk.lines[0]?.text ?? '', 9);
  return {
    intent: 'career question',
    asks: true,
    text: tell(talk, {
      en: `Start from what you can prove: search for ${list(
        talk,
        titles.map((one) => `“${one}”`),
      )}, and read what such postings ask next to ${best}. I don't know the market where you live. Paste one that you like; shall we see how close it is?`,
      de: `Fang bei dem an, was du belegen kannst: Such nach ${list(
        talk,
        titles.map((one) => `„${one}“`),
      )} und lies, was neben ${best} verlangt wird. Den Markt bei dir kenne ich nicht. Fügst du eine Anzeige ein, die dir gefällt?`,
      fr: `Partez de ce que vous pouvez prouver : cherchez ${list(
        talk,
        titles.map((one) => `« ${one} »`),
      )} et voyez ce qu’on demande à côté de ${best}. Je ne connais pas le marché local. Collez une annonce qui vous plaît ?`,
      es: `Parte de lo que puedes demostrar: busca ${list(
        talk,
        titles.map((one) => `«${one}»`),
      )} y mira qué piden además de ${best}. No conozco el mercado de tu zona. ¿Pegas una oferta que te guste?`,
    }),
  };
}

export function yearsOrMonths(talk: Talk): Answer {
  const job = (talk.input.resume.work ?? [])[0];
  const shown = job?.startDate ? formatDate(job.startDate, talk.language) : '';
  return {
    intent: 'dates question',
    text: tell(talk, {
      en: `Allowed, and nobody can forbid it. Months are safer, though: programs count years from them, and years alone make people ask about gaps. ${job?.name ? `At ${job.name} you have ${shown}; if you know the month, keep it.` : ''}`,
      de: `Erlaubt ist es. Monate sind aber sicherer: Programme rechnen daraus die Jahre, und bloße Jahre laden zu Fragen nach Lücken ein. ${job?.name ? `Bei ${job.name} steht ${shown}.` : ''}`,
      fr: `C’est permis. Les mois sont plus sûrs : les logiciels en déduisent les années, et les années seules font penser à des trous. ${job?.name ? `Chez ${job.name}, il y a ${shown}.` : ''}`,
      es: `Se puede. Pero con meses es más seguro: los programas calculan los años con ellos, y solo años hacen pensar en huecos. ${job?.name ? `En ${job.name} pone ${shown}.` : ''}`,
    }),
  };
}

export function jobToCut(talk: Talk): Answer {
  const jobs = talk.entries.filter(({ section }) => section === 'work');
  const oldest = jobs.at(-1);
  if (!oldest || jobs.length < 2)
    return {
      intent: 'remove advice',
      text: tell(talk, {
        en: `None: with ${jobs.length === 1 ? 'one job' : 'so few jobs'} on the page, ${quote(oldest?.position ?? '', 5)} is what carries it.`,
        de: `Keine: ${quote(oldest?.position ?? '', 5)} trägt den Lebenslauf.`,
        fr: `Aucun : ${quote(oldest?.position ?? '', 5)} porte le CV.`,
        es: `Ninguno: ${quote(oldest?.position ?? '', 5)} sostiene el currículum.`,
      }),
    };
  const start = valueAt(talk.input.resume, `${oldest.pointer}/startDate`);
  const since = typeof start === 'string' ? formatDate(start, talk.language) : '';
  return {
    intent: 'remove advice',
    asks: true,
    about: [oldest.pointer],
    text: tell(talk, {
      en: `If one must give way, it is the oldest: ${oldest.position} at ${oldest.name}${since ? `, from ${since}` : ''}, with ${quote(oldest.highlights[0]?.text ?? '', 8)}. I would shorten it to one line before taking it out, so that no gap opens. Shall I?`,
      de: `Wenn eine weichen muss, dann die älteste: ${oldest.position} bei ${oldest.name}${since ? `, ab ${since}` : ''}. Ich würde sie eher auf eine Zeile kürzen als streichen, damit keine Lücke entsteht. Soll ich?`,
      fr: `S’il en faut un, le plus ancien : ${oldest.position} chez ${oldest.name}${since ? `, dès ${since}` : ''}. Mieux vaut le réduire à une ligne que le retirer, pour ne pas ouvrir de trou. Je le fais ?`,
      es: `Si hay que recortar uno, el más antiguo: ${oldest.position} en ${oldest.name}${since ? `, desde ${since}` : ''}. Mejor dejarlo en una línea que quitarlo, para no abrir un hueco. ¿Lo hago?`,
    }),
  };
}

export function whatCounts(talk: Talk): Answer {
  const entry =
    talk.entries.find(({ section }) => section === 'volunteer') ??
    talk.entries.find(({ section }) => section === 'projects');
  const shown = quote(entry?.highlights[0]?.text ?? entry?.position ?? talk.lines[0]?.text ?? '', 10);
  return {
    intent: 'match question',
    about: entry ? [entry.pointer] : [],
    text: tell(talk, {
      en: entry
        ? `Yes. What you did at ${entry.name} counts like any dated work; ${shown} is evidence, paid or not. Only years “in a job” may be counted without it.`
        : `Unpaid work counts like any other, once it stands there with dates. On your page I see none yet.`,
      de: entry
        ? `Ja. Was du bei ${entry.name} getan hast, zählt wie jede datierte Arbeit; ${shown} ist ein Beleg, bezahlt oder nicht. Nur Berufsjahre rechnet man manchmal ohne.`
        : `Unbezahltes zählt wie jede Arbeit, sobald es mit Daten dasteht. Bei dir sehe ich noch nichts davon.`,
      fr: entry
        ? `Oui. Ce que vous avez fait chez ${entry.name} compte comme tout travail daté ; ${shown} est une preuve, payée ou non.`
        : `Le bénévolat compte, dès qu’il figure avec des dates. Je n’en vois pas encore.`,
      es: entry
        ? `Sí. Lo que hiciste en ${entry.name} cuenta como cualquier trabajo con fechas; ${shown} es una prueba, pagada o no.`
        : `Lo no remunerado cuenta igual, si está con fechas. Aún no veo nada.`,
    }),
  };
}

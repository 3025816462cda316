import { numbersIn } from '../../claims/numbers.ts';
import { contentOf, fold } from '../../claims/words.ts';
import { textLeaves } from '../../resume/pointer.ts';
import { alike, entriesNamed, lineAt, linesNamed } from '../read/lines.ts';
import { isQuestion } from '../read/question.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { upper } from '../write/rewrite.ts';
import { replace } from './line-meant.ts';
import { addLines } from './pasted-lines.ts';

const rewriteAs =
  /^(?:please |pls |can you |could you |bitte )*(?:rewrite|reword|change|replace|make|write|set|turn|umschreib\w*|schreib\w*|änder\w*|ersetz\w*|remplace[rz]?|réécri\w*|change[rz]?|cambia|reescrib\w*|sustituy\w*|pon)\b(.{0,80}?)\s(?:as|to|with|into|to say|to read|so|als|in|durch|zu|um in|par|en|como|por)\s*:\s*(\S.{8,})$/isu;

const unquoted = (text: string) =>
  text
    .trim()
    .replace(/^["“„«]\s*|\s*["”“»]$/gu, '')
    .trim();

/** "Rewrite my first bullet as: …": their words, letter for letter. What they claim is checked like any change. */
export function wordForWord(talk: Talk): Answer | null {
  const given = rewriteAs.exec(talk.say.trim());
  if (!given) return null;
  const where = given[1] ?? '';
  const after = unquoted(given[2] ?? '');
  const summary = /\b(?:summary|profile|profil|zusammenfassung|accroche|resumen|perfil)\b/.test(fold(where));
  const line = summary
    ? undefined
    : (linesNamed(where, talk.entries)[0] ??
      talk.thread.about.flatMap((pointer) => lineAt(talk.input.resume, pointer) ?? [])[0]);
  const before = talk.input.resume.basics?.summary;
  if (!line && !summary) return null;
  const reason = tell(talk, {
    en: 'In your words, letter for letter.',
    de: 'Wortwörtlich, wie du es geschrieben hast.',
    fr: 'Mot pour mot, comme vous l’avez écrit.',
    es: 'Palabra por palabra, como lo has escrito.',
  });
  const proposal = line
    ? replace(line, after, reason)
    : {
        reason,
        patch:
          before === undefined
            ? { op: 'add' as const, path: '/basics/summary', after }
            : { op: 'replace' as const, path: '/basics/summary', before, after },
      };
  const old = quote(line?.text ?? before ?? '', 10);
  return {
    intent: 'rewrite own',
    about: [proposal.patch.path],
    proposals: [proposal],
    text: tell(talk, {
      en: `Word for word: ${old} would read ${quote(after, 40)}.`,
      de: `Wortwörtlich: Aus ${old} wird ${quote(after, 40)}.`,
      fr: `Mot pour mot : ${old} devient ${quote(after, 40)}.`,
      es: `Palabra por palabra: ${old} pasa a ${quote(after, 40)}.`,
    }),
  };
}

const newBullet =
  /^(?:please |pls |can you |bitte )*(?:add|insert|put in|füge?|ergänze|ajoute[rz]?|añade|agrega|pon)\b.{0,12}?\b(?:bullet(?: point)?|line|point|stichpunkt|zeile|punkt|puce|ligne|línea|punto|viñeta)\b([^:]{0,50}):\s*(\S.{6,})$/isu;

/** "Add a bullet: …": a line with just these words, at the job that is named or the newest. */
export function bulletGiven(talk: Talk): Answer | null {
  const given = newBullet.exec(talk.say.trim());
  if (!given) return null;
  const entry = entriesNamed(given[1] ?? '', talk.entries)[0] ?? talk.entries[0];
  const text = upper(unquoted(given[2] ?? ''));
  return entry && text ? addLines(talk, [text], entry) : null;
}

const people =
  /^(?:people|persons?|staff|employees|leute|mitarbeit\w*|personnes|gens|personas|them|manage\w*|do|team\w*)$/;

/** "I do manage people, 3 of them" where "Managed a team of 3" stands: that is said, and nothing is added twice. */
export function standsAlready(talk: Talk): Answer | null {
  const told = numbersIn(talk.say, true).filter(({ text }) => !/^(?:one|half)$/i.test(text));
  if (
    told.length === 0 ||
    isQuestion(talk) ||
    !/^(?:but |and |well |no |oh )*(?:i|we|ich|wir|je|nous|yo)\b/.test(talk.low)
  )
    return null;
  const words = contentOf(talk.say).filter(({ low }) => low.length > 2 && !/\d/.test(low));
  const line = talk.lines.find(({ text }) => {
    const held = numbersIn(text, true);
    const own = contentOf(text);
    return (
      told.every(({ value }) => held.some((other) => other.value === value)) &&
      words.some(({ low }) => own.some((other) => alike(low, other.low))) &&
      words.every(({ low }) => people.test(low) || own.some((other) => alike(low, other.low)))
    );
  });
  if (!line) return null;
  return {
    intent: 'stands',
    about: [line.pointer],
    text: tell(talk, {
      en: `You do, and the page says so: ${quote(line.text, 16)} (${line.entry.name}). Nothing to add there, unless it was more than that.`,
      de: `Das steht schon da: ${quote(line.text, 16)} (${line.entry.name}). Mehr braucht es nicht, es sei denn, es war mehr.`,
      fr: `C’est déjà écrit : ${quote(line.text, 16)} (${line.entry.name}). Rien à ajouter, sauf si c’était davantage.`,
      es: `Ya está escrito: ${quote(line.text, 16)} (${line.entry.name}). No hay nada que añadir, salvo que fuera más.`,
    }),
  };
}

const swapWords =
  /^(?:please |pls |can you |bitte )*(?:change|replace|ändere|ersetze|tausche|remplace[rz]?|change[rz]?|cambia|sustituye)\s+["“„«]?(\p{Lu}[\p{L}'’ -]{1,40}?)["”“»]?\s+(?:to|with|in|durch|zu|gegen|par|en|por)\s+["“„«]?(\p{Lu}[\p{L}'’ -]{1,40}?)["”“»]?[.!]*$/u;

/** "Change Leeds to Manchester": the town at the top, or the one place where the word stands alone. */
export function swapped(talk: Talk): Answer | null {
  const [, from = '', to = ''] = swapWords.exec(talk.say.trim()) ?? [];
  if (!from || !to) return null;
  const places = [...textLeaves({ ...talk.input.resume, meta: undefined })].filter(
    ({ text }) => fold(text).trim() === fold(from),
  );
  const place =
    places.find(({ pointer }) => pointer.startsWith('/basics/')) ?? (places.length === 1 ? places[0] : undefined);
  if (!place) return null;
  return {
    intent: 'contact swap',
    about: [place.pointer],
    proposals: [
      {
        patch: { op: 'replace', path: place.pointer, before: place.text, after: to },
        reason: tell(talk, {
          en: `You asked for ${to} in place of ${from}.`,
          de: `Auf deinen Wunsch ${to} statt ${from}.`,
          fr: `À votre demande, ${to} au lieu de ${from}.`,
          es: `A petición tuya, ${to} en vez de ${from}.`,
        }),
      },
    ],
    text: tell(talk, {
      en: `${to} instead of ${from}, where it stands by itself. Mentions inside a job or a line stay as they are.`,
      de: `${to} statt ${from}, dort, wo es für sich steht. In Stellen und Zeilen bleibt es, wie es ist.`,
      fr: `${to} au lieu de ${from}, là où le mot figure seul. Dans les postes et les lignes, rien ne change.`,
      es: `${to} en vez de ${from}, donde está solo. En los puestos y líneas no cambia nada.`,
    }),
  };
}

import { checkClaims } from '../../claims/check.ts';
import { createLedger } from '../../claims/ledger.ts';
import { numbersIn } from '../../claims/numbers.ts';
import { addressesMachine } from '../read/injection.ts';
import { entriesNamed, linesNamed, type Line } from '../read/lines.ts';
import { lineByPlace } from '../read/target.ts';
import { list, pick, quote, tell, type Answer, type Talk } from '../talk.ts';
import { withoutNumber } from '../write/quantify.ts';
import { firstWord, otherVerbs, tenseOf, type Flaw, type Rewrite } from '../write/rewrite.ts';
import { verbOf } from '../write/verbs.ts';
import { hits, meant, mended, proposedText, reasonFor, replace, why } from './line-meant.ts';

const every =
  /\b(?:all|whole|alle|jede\w* (?:zeile|punkt|stichpunkt|stelle)|tou(?:s|tes)|todos|todas)\b|\b(?:every|each)(?:thing| (?:bullet|line|one|sentence|single|verb|job))\b/;

export function rewrite(talk: Talk): Answer {
  if (every.test(talk.low) && linesNamed(talk.say, talk.entries).filter((line) => hits(talk, line) >= 2).length === 0)
    return mendAll(talk, 'any');
  const again =
    /\b(?:not like that|different|another|other|else|again|anders|autre|otro|otra)\b/.test(talk.low) ||
    talk.low.startsWith('no');
  const lines = meant(talk).filter((line) => !addressesMachine(line.text));
  const line = lines[0] ?? talk.lines.find((one) => mended(talk, one).flaws.length > 0);
  if (!line)
    return {
      intent: 'rewrite',
      asks: true,
      text: tell(talk, {
        en: 'Which line do you mean? Quote a few words of it and I will work on that one.',
        de: 'Welche Zeile meinst du?',
        fr: 'Quelle ligne voulez-vous dire ?',
        es: '¿A qué línea te refieres?',
      }),
    };
  const before = proposedText(talk, line.pointer);
  const first = mended(talk, line);
  const wantsVerb = /\bverb|punch|boring|opening|other word/.test(talk.low);
  if (first.flaws.length === 0 && !again && !wantsVerb) return alreadySound(talk, line);
  if (again || wantsVerb) return anotherVerb(talk, line, first, before);
  return proposeOne(talk, line, first);
}

function proposeOne(talk: Talk, line: Line, { text, flaws }: Rewrite): Answer {
  const number = withoutNumber([line]).length > 0;
  return {
    intent: 'rewrite',
    about: [line.pointer],
    proposals: [replace(line, text, reasonFor(talk, line, flaws))],
    text: tell(talk, {
      en: `${quote(line.text, 12)} becomes ${quote(text, 22)}: it ${flaws.map((flaw) => why[flaw].en).join(' and ')}. ${number ? `A number would lift it further, if you have one for ${quote(line.text, 4)}.` : `Every figure of yours stays as it was at ${line.entry.name}.`}`,
      de: `Aus ${quote(line.text, 12)} wird ${quote(text, 22)}: ${flaws.map((flaw) => why[flaw].de).join(' und ')}. ${number ? `Eine Zahl würde ${line.entry.name} noch stärker machen.` : ''}`,
      fr: `${quote(line.text, 12)} devient ${quote(text, 22)} : la phrase ${flaws.map((flaw) => why[flaw].fr).join(' et ')}. ${number ? `Un chiffre pour ${line.entry.name} la renforcerait.` : 'Vos chiffres restent tels quels.'}`,
      es: `${quote(line.text, 12)} pasa a ${quote(text, 22)}: ${flaws.map((flaw) => why[flaw].es).join(' y ')}. ${number ? `Con una cifra, ${line.entry.name} ganaría.` : 'Tus cifras quedan igual.'}`,
    }).trim(),
  };
}

function anotherVerb(talk: Talk, line: Line, first: Rewrite, before: string | undefined): Answer {
  const opening = verbOf(firstWord(first.text));
  const form = opening?.form === 'past' ? 'past' : tenseOf(line.entry);
  const used = new Set([firstWord(line.text), firstWord(before ?? '')].map((word) => word.toLowerCase()));
  const candidates =
    talk.resumeLanguage === 'en'
      ? [first.text, ...otherVerbs(first.text, form), ...(before ? otherVerbs(before, form) : [])]
      : [first.text];
  const text = candidates.find(
    (candidate) =>
      !used.has(firstWord(candidate).toLowerCase()) &&
      candidate !== line.text &&
      claimsNothingNew(talk, line, candidate),
  );
  if (!text) return alreadySound(talk, line);
  return {
    intent: 'rewrite verb',
    about: [line.pointer],
    proposals: [
      replace(
        line,
        text,
        reasonFor(talk, line, [...first.flaws.filter((flaw) => flaw === 'duty' || flaw === 'passive'), 'verb']),
      ),
    ],
    text: tell(talk, {
      en: before
        ? `Then “${firstWord(text)}” rather than “${firstWord(before)}”: the line would read ${quote(text, 20)}, with the same facts.`
        : `How about ${quote(text, 20)}? It opens with “${firstWord(text)}” instead of “${firstWord(line.text)}”, and claims no more than ${quote(line.text, 5)} did.`,
      de: `Vielleicht so: ${quote(text, 20)} Mehr als in ${quote(line.text, 5)} behaupte ich damit nicht.`,
      fr: `Peut-être : ${quote(text, 20)} Cela n’en dit pas plus que ${quote(line.text, 5)}.`,
      es: `Quizá así: ${quote(text, 20)} No dice más que ${quote(line.text, 5)}.`,
    }),
  };
}

/** Whether the ledger vouches for every word of a rewording. */
function claimsNothingNew(talk: Talk, line: Line, after: string): boolean {
  const { resume, statements } = talk.input;
  const patch = { op: 'replace' as const, path: line.pointer, before: line.text, after };
  return checkClaims(patch, { resume, ledger: createLedger({ resume, statements }) }).every(
    ({ status }) => status !== 'new',
  );
}

/** A line that names things and not what was done with them. */
function withoutVerb(talk: Talk, line: Line): Answer {
  const first = firstWord(line.text);
  return {
    intent: 'rewrite',
    asks: true,
    about: [line.pointer],
    text: tell(talk, {
      en: `${quote(line.text, 14)} names the work but not what you did with it: “${first}” could be anybody's. What was your part, in one verb, and how many or how often at ${line.entry.name}?`,
      de: `${quote(line.text, 14)} nennt die Arbeit, aber nicht deinen Teil daran. Was hast du selbst getan, in einem Verb, und wie viel oder wie oft?`,
      fr: `${quote(line.text, 14)} nomme le travail, pas votre part. Qu’avez-vous fait vous-même, en un verbe, et combien ou à quelle fréquence ?`,
      es: `${quote(line.text, 14)} nombra el trabajo, no tu parte. ¿Qué hiciste tú, en un verbo, y cuánto o con qué frecuencia?`,
    }),
  };
}

function alreadySound(talk: Talk, line: Line): Answer {
  if (talk.resumeLanguage === 'en' && !verbOf(firstWord(line.text)) && !/ed$/.test(firstWord(line.text)))
    return withoutVerb(talk, line);
  const counted = numbersIn(line.text, true).length > 0;
  return {
    intent: 'rewrite',
    asks: true,
    about: [line.pointer],
    text: counted
      ? tell(talk, {
          en: pick(talk, [
            `${quote(line.text, 14)} is sound as it is: a clear verb and a figure of yours. A swap of words would make it no stronger; a result would. What was better afterwards, for whom, or compared with what?`,
            `I would leave ${quote(line.text, 14)} alone: it says what you did and how much. Only its effect is missing. Who noticed the difference at ${line.entry.name}, and how?`,
            `Verb and number are both there in ${quote(line.text, 14)}. To lift it, add what followed from it: time, money, fewer errors? What was it at ${line.entry.name}?`,
          ]),
          de: `${quote(line.text, 14)} ist so schon gut: eine klare Tätigkeit und eine Zahl von dir. Stärker macht sie nur ein Ergebnis. Was war danach besser, für wen, oder verglichen womit?`,
          fr: `${quote(line.text, 14)} tient déjà : une action claire et un chiffre. Seul un résultat la renforcerait. Qu’est-ce qui allait mieux ensuite, pour qui, ou par rapport à quoi ?`,
          es: `${quote(line.text, 14)} ya está bien: una acción clara y una cifra tuya. Solo un resultado la haría más fuerte. ¿Qué mejoró después, para quién, o comparado con qué?`,
        })
      : tell(talk, {
          en: pick(talk, [
            `${quote(line.text, 14)} already opens with a clear verb; rewording would only shuffle it. What would help is a fact: how many, how often, or what came of it?`,
            `No other word makes ${quote(line.text, 14)} stronger, but a size would. How much of it was there in a normal week at ${line.entry.name}?`,
            `The verb in ${quote(line.text, 14)} is fine. It stays pale because a reader can't picture it; for whom was it, and how many?`,
          ]),
          de: `${quote(line.text, 14)} ist als Satz in Ordnung. Was fehlt, ist eine Angabe: wie viele, wie oft, mit welchem Ergebnis?`,
          fr: `${quote(line.text, 14)} est déjà claire. Il manque un fait : combien, à quelle fréquence, avec quel résultat ?`,
          es: `${quote(line.text, 14)} ya está clara. Falta un dato: ¿cuántos, con qué frecuencia, con qué resultado?`,
        }),
  };
}

const wanted: Record<'tense' | 'passive' | 'person' | 'any', Flaw[]> = {
  any: ['duty', 'passive', 'person', 'tense', 'help', 'gerund', 'lowercase'],
  tense: ['tense', 'gerund'],
  passive: ['passive'],
  person: ['person'],
};

/** All lines with one sort of flaw, or those of the entry that the message names. */
export function mendAll(talk: Talk, kind: 'tense' | 'passive' | 'person' | 'any'): Answer {
  const named = entriesNamed(talk.say, talk.entries);
  const pool = (named.length > 0 ? named.flatMap((entry) => entry.highlights) : talk.lines).filter(
    (line) => !addressesMachine(line.text),
  );
  const found = pool
    .map((line) => ({ line, fix: mended(talk, line) }))
    .filter(({ line, fix }) => fix.text !== line.text && fix.flaws.some((flaw) => wanted[kind].includes(flaw)));
  const placed = lineByPlace(talk, talk.low)?.line;
  const here = placed ? mended(talk, placed) : null;
  if (placed && here && here.text !== placed.text) return proposeOne(talk, placed, here);
  const specific = kind === 'passive' ? meant(talk, false).filter((line) => mended(talk, line).flaws.length > 0) : [];
  if (found.length === 0 && specific[0]) return proposeOne(talk, specific[0], mended(talk, specific[0]));
  const named2 =
    kind === 'passive' && specific[0] && !found.some(({ line }) => line.pointer === specific[0]?.pointer)
      ? [{ line: specific[0], fix: mended(talk, specific[0]) }]
      : [];
  const both = named2.length > 0 ? named2 : found;
  if (both.length === 0)
    return {
      intent: kind,
      text: tell(talk, {
        en: `I looked for that in ${pool.length} lines, from ${quote(pool[0]?.text ?? '', 6)} on, and find none.`,
        de: `In ${pool.length} Zeilen, ab ${quote(pool[0]?.text ?? '', 6)}, finde ich nichts davon.`,
        fr: `Sur ${pool.length} lignes, à partir de ${quote(pool[0]?.text ?? '', 6)}, je n’en trouve pas.`,
        es: `En ${pool.length} líneas, desde ${quote(pool[0]?.text ?? '', 6)}, no encuentro ninguna.`,
      }),
    };
  const names = [...new Set(both.map(({ line }) => line.entry.name))];
  const sample = both[0] as (typeof both)[number];
  return {
    intent: kind === 'any' ? 'rewrite' : kind,
    about: both.map(({ line }) => line.pointer),
    proposals: both.map(({ line, fix }) => replace(line, fix.text, reasonFor(talk, line, fix.flaws))),
    text: tell(talk, {
      en: `${both.length === 1 ? 'One line' : `${both.length} lines`} at ${list(talk, names)} ${both.length === 1 ? 'has' : 'have'} that. For example ${quote(sample.line.text, 8)} becomes ${quote(sample.fix.text, 14)}`,
      de: `${both.length === 1 ? 'Eine Zeile' : `${both.length} Zeilen`} bei ${list(talk, names)}: aus ${quote(sample.line.text, 8)} wird ${quote(sample.fix.text, 14)}`,
      fr: `${both.length === 1 ? 'Une ligne' : `${both.length} lignes`} chez ${list(talk, names)} : ${quote(sample.line.text, 8)} devient ${quote(sample.fix.text, 14)}`,
      es: `${both.length === 1 ? 'Una línea' : `${both.length} líneas`} en ${list(talk, names)}: ${quote(sample.line.text, 8)} pasa a ${quote(sample.fix.text, 14)}`,
    }),
  };
}

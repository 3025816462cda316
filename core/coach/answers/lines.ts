import { checkClaims } from '../../claims/check.ts';
import { numbersIn } from '../../claims/numbers.ts';
import { createLedger } from '../../claims/ledger.ts';
import { contentOf, fold } from '../../claims/words.ts';
import { valueAt } from '../../resume/pointer.ts';
import type { Proposal } from '../schema.ts';
import { addressesMachine } from '../read/injection.ts';
import type { Language } from '../read/language.ts';
import { alike, entriesNamed, linesNamed, lineAt, type Line } from '../read/lines.ts';
import { list, pick, quote, tell, wordCount, type Answer, type Talk } from '../talk.ts';
import { rewriteForeign } from '../write/foreign.ts';
import { assign, clauses, figureOf, withFigure, withoutNumber } from '../write/quantify.ts';
import {
  firstWord,
  fittingVerb,
  lower,
  otherVerbs,
  rewriteEnglish,
  tenseOf,
  type Flaw,
  type Rewrite,
} from '../write/rewrite.ts';
import { shorten } from '../write/shorten.ts';
import { inflect, verbOf } from '../write/verbs.ts';

export const replace = (line: { pointer: string; text: string }, after: string, reason: string): Proposal => ({
  patch: { op: 'replace', path: line.pointer, before: line.text, after },
  reason,
});

const why: Record<Flaw, { en: string; de: string; fr: string; es: string }> = {
  duty: {
    en: 'says what you did instead of what you were responsible for',
    de: 'sagt, was du getan hast, statt wofür du zuständig warst',
    fr: 'dit ce que vous avez fait, pas votre charge',
    es: 'dice lo que hiciste, no tu cargo',
  },
  passive: {
    en: 'puts you back in as the one who did it',
    de: 'steht jetzt im Aktiv',
    fr: 'passe à la voix active',
    es: 'pasa a voz activa',
  },
  person: {
    en: 'drops the “I”, as résumés do',
    de: 'kommt ohne „ich“ aus',
    fr: 'enlève le « je »',
    es: 'quita la primera persona',
  },
  tense: {
    en: 'moves to the past tense, because that job is over',
    de: 'steht in der Vergangenheit',
    fr: 'passe au passé',
    es: 'pasa al pasado',
  },
  help: {
    en: 'keeps it honest that it was a share of the work, with a fuller verb',
    de: 'bleibt bei deinem Anteil',
    fr: 'garde votre part du travail',
    es: 'mantiene tu parte del trabajo',
  },
  gerund: {
    en: 'opens with a finished verb',
    de: 'beginnt mit einem Verb',
    fr: 'commence par un verbe',
    es: 'empieza con un verbo',
  },
  lowercase: {
    en: 'starts with a capital',
    de: 'beginnt groß',
    fr: 'commence par une majuscule',
    es: 'empieza en mayúscula',
  },
  repeat: { en: 'varies the verb', de: 'wechselt das Verb', fr: 'varie le verbe', es: 'cambia el verbo' },
  verb: {
    en: 'opens with another verb of the same weight',
    de: 'beginnt mit einem anderen Verb',
    fr: 'change de verbe, sans en dire plus',
    es: 'cambia el verbo sin decir más',
  },
};
const reasonFor = (talk: Talk, line: Line, flaws: Flaw[]) =>
  tell(talk, {
    en: `For ${line.entry.name}: it ${flaws.map((flaw) => why[flaw].en).join(' and ')}.`,
    de: `Bei ${line.entry.name}: ${flaws.map((flaw) => why[flaw].de).join(' und ')}.`,
    fr: `Chez ${line.entry.name} : ${flaws.map((flaw) => why[flaw].fr).join(' et ')}.`,
    es: `En ${line.entry.name}: ${flaws.map((flaw) => why[flaw].es).join(' y ')}.`,
  });

export function mended(talk: Talk, line: Line): Rewrite {
  return talk.resumeLanguage === 'en' ? rewriteEnglish(line) : rewriteForeign(line.text, talk.resumeLanguage);
}

/** Lines the message means: named ones, those under the pointer clicked on, or those last talked about. */
export function meant(talk: Talk, fallback = true): Line[] {
  const named = linesNamed(talk.say, talk.entries);
  const refersBack =
    /^(?:no|nein|non|make it|it|that|this|and)\b|\b(?:it|that one|this one|that|this)\b/.test(talk.low) &&
    !/\b(?:one|bullet|line)\b/.test(talk.low.replace(/that one|this one/g, ''));
  const back = recent(talk);
  const strong = named[0] && hits(talk, named[0]) >= 1;
  if (refersBack && back.length > 0 && !strong) return back;
  const focus = talk.input.focus?.pointer ? lineAt(talk.input.resume, talk.input.focus.pointer) : undefined;
  if (focus && !strong) return [focus];
  return named.length > 0 && strong ? named : fallback && back.length > 0 ? back : named;
}

/** How surely a message speaks of a line: words in common. */
function hits(talk: Talk, line: Line): number {
  const low = fold(line.text);
  return (
    talk.low
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3 && low.includes(word.slice(0, Math.max(4, word.length - 2)))).length +
    (/"|«|“/.test(talk.say) ? 2 : 0) +
    (/\b(?:first|second|third|fourth|last|bullet|erste|zweite|premiere|deuxieme|primer|segund)/.test(talk.low)
      ? 1
      : 0) +
    (/\d/.test(talk.low) ? 1 : 0)
  );
}

export function recent(talk: Talk): Line[] {
  const proposed = talk.thread.proposed.map(({ proposal }) => proposal.patch.path);
  const { last, about } = talk.thread;
  const pointers = last?.proposals.length === 0 && about.length > 0 ? [...about, ...proposed] : [...proposed, ...about];
  return [...new Set(pointers)].flatMap((pointer) => lineAt(talk.input.resume, pointer) ?? []);
}

/** What was last proposed for a place, whether or not it was accepted. */
const proposedText = (talk: Talk, pointer: string): string | undefined => {
  const text = talk.thread.proposed.find(({ proposal }) => proposal.patch.path === pointer)?.proposal.patch.after;
  return typeof text === 'string' ? text : undefined;
};

const every = /\b(?:all|every|each|whole|alle|jede\w*|tou(?:s|tes)|todos|todas)\b/;

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
          en: `${quote(line.text, 14)} is sound as it is: a clear verb and a figure of yours. A swap of words would make it no stronger; a result would. What was better afterwards, for whom, or compared with what?`,
          de: `${quote(line.text, 14)} ist so schon gut: eine klare Tätigkeit und eine Zahl von dir. Stärker macht sie nur ein Ergebnis. Was war danach besser, für wen, oder verglichen womit?`,
          fr: `${quote(line.text, 14)} tient déjà : une action claire et un chiffre. Seul un résultat la renforcerait. Qu’est-ce qui allait mieux ensuite, pour qui, ou par rapport à quoi ?`,
          es: `${quote(line.text, 14)} ya está bien: una acción clara y una cifra tuya. Solo un resultado la haría más fuerte. ¿Qué mejoró después, para quién, o comparado con qué?`,
        })
      : tell(talk, {
          en: `${quote(line.text, 14)} already opens with a clear verb; rewording would only shuffle it. What would help is a fact: how many, how often, or what came of it?`,
          de: `${quote(line.text, 14)} ist als Satz in Ordnung. Was fehlt, ist eine Angabe: wie viele, wie oft, mit welchem Ergebnis?`,
          fr: `${quote(line.text, 14)} est déjà claire. Il manque un fait : combien, à quelle fréquence, avec quel résultat ?`,
          es: `${quote(line.text, 14)} ya está clara. Falta un dato: ¿cuántos, con qué frecuencia, con qué resultado?`,
        }),
  };
}

export function makeShorter(talk: Talk): Answer {
  const byLength = [...talk.lines].sort((a, b) => b.text.length - a.text.length);
  const longest = /\b(?:longest|langste\w*|plus long\w*|mas larg\w*)\b/.test(talk.low)
    ? (byLength.find(({ text }) => shorten(text, talk.resumeLanguage)) ?? byLength[0])
    : undefined;
  const line = longest ?? meant(talk)[0] ?? byLength[0];
  if (!line) return rewrite(talk);
  const before = proposedText(talk, line.pointer) ?? line.text;
  const text =
    shorten(before, talk.resumeLanguage) ?? (before === line.text ? null : shorten(line.text, talk.resumeLanguage));
  if (!text || text === line.text)
    return {
      intent: 'shorten',
      about: [line.pointer],
      text: tell(talk, {
        en: `${quote(before, 16)} is ${wordCount(before)} words and each carries something; anything shorter would lose a fact.`,
        de: `${quote(before, 16)} hat ${wordCount(before)} Wörter; kürzer ginge eine Angabe verloren.`,
        fr: `${quote(before, 16)} compte ${wordCount(before)} mots ; plus court, on perdrait un fait.`,
        es: `${quote(before, 16)} tiene ${wordCount(before)} palabras; más corto se pierde un dato.`,
      }),
    };
  return {
    intent: 'shorten',
    about: [line.pointer],
    proposals: [
      replace(
        line,
        text,
        tell(talk, {
          en: `${wordCount(text)} words instead of ${wordCount(before)}, with the same facts.`,
          de: `${wordCount(text)} statt ${wordCount(before)} Wörter, dieselben Angaben.`,
          fr: `${wordCount(text)} mots au lieu de ${wordCount(before)}, mêmes faits.`,
          es: `${wordCount(text)} palabras en vez de ${wordCount(before)}, mismos datos.`,
        }),
      ),
    ],
    text: tell(talk, {
      en: `Down from ${wordCount(before)} words to ${wordCount(text)}: ${quote(text, 24)}`,
      de: `Von ${wordCount(before)} auf ${wordCount(text)} Wörter gekürzt: ${quote(text, 24)}`,
      fr: `De ${wordCount(before)} à ${wordCount(text)} mots : ${quote(text, 24)} Les chiffres sont gardés.`,
      es: `De ${wordCount(before)} a ${wordCount(text)} palabras: ${quote(text, 24)} Se quedan las cifras.`,
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

/** "I start everything with managed": other verbs of no more weight, one each. */
export function varyVerbs(talk: Talk): Answer {
  const counts = new Map<string, Line[]>();
  for (const line of talk.lines)
    counts.set(firstWord(line.text).toLowerCase(), [...(counts.get(firstWord(line.text).toLowerCase()) ?? []), line]);
  const named = [...counts.keys()].find(
    (word) => word.length > 2 && talk.low.split(/[^\p{L}]+/u).includes(word) && (counts.get(word)?.length ?? 0) > 1,
  );
  const word = named ?? [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '';
  const lines = counts.get(word) ?? [];
  if (lines.length < 2)
    return {
      intent: 'verb',
      text: tell(talk, {
        en: `No verb opens more than one line; ${quote(talk.lines[0]?.text ?? '', 6)} and the rest differ.`,
        de: `Kein Verb eröffnet mehr als eine Zeile, ab ${quote(talk.lines[0]?.text ?? '', 6)}`,
        fr: `Aucun verbe n’ouvre plus d’une ligne, à partir de ${quote(talk.lines[0]?.text ?? '', 6)}`,
        es: `Ningún verbo abre más de una línea, desde ${quote(talk.lines[0]?.text ?? '', 6)}`,
      }),
    };
  const taken = new Set<string>();
  const proposals = lines.flatMap((line) => {
    const opening = verbOf(firstWord(line.text));
    if (!opening) return [];
    const form = opening.form;
    const after =
      opening.base === 'manage'
        ? fittingVerb(line.text, form, taken)
        : (otherVerbs(line.text, form).find((text) => !taken.has(firstWord(text).toLowerCase())) ??
          otherVerbs(line.text, form)[0]);
    if (!after) return [];
    const base = verbOf(firstWord(after))?.base ?? '';
    taken.add(opening.base === 'manage' ? base : firstWord(after).toLowerCase());
    return [replace(line, after, reasonFor(talk, line, ['repeat']))];
  });
  return {
    intent: 'verb rewrite',
    about: proposals.map(({ patch }) => patch.path),
    proposals,
    text: tell(talk, {
      en: `“${firstWord(lines[0]?.text ?? '')}” opens ${lines.length} lines. I varied ${proposals.length} of them, from ${quote(lines[0]?.text ?? '', 8)} on, with verbs that say no more than the old one did.`,
      de: `„${firstWord(lines[0]?.text ?? '')}“ eröffnet ${lines.length} Zeilen; hier sind andere Verben.`,
      fr: `« ${firstWord(lines[0]?.text ?? '')} » ouvre ${lines.length} lignes ; j’en ai varié ${proposals.length}, sans en dire plus.`,
      es: `«${firstWord(lines[0]?.text ?? '')}» abre ${lines.length} líneas; he variado ${proposals.length}, sin decir más.`,
    }),
  };
}

/** Asks for a number, or uses the one that was given. */
export function quantify(talk: Talk): Answer {
  const given = clauses(talk.say).filter((clause) => figureOf(clause));
  const asksFor = !/\d/.test(talk.say) || given.length === 0;
  const entries = entriesNamed(talk.say, talk.entries);
  const lines = linesNamed(talk.say, talk.entries, entries);
  if (!asksFor && lines[0]) return fill(talk, [lines[0]]);
  const single =
    lines[0] && hits(talk, lines[0]) >= 1 && (entries.length === 0 || lines.length === 1 || hits(talk, lines[0]) > 1);
  const pool = single
    ? [lines[0] as Line]
    : withoutNumber(
        entries.length > 0
          ? entries.flatMap((entry) => entry.highlights)
          : recent(talk).length > 0 && /\b(?:it|that|this)\b/.test(talk.low)
            ? recent(talk)
            : talk.lines,
      ).slice(0, 3);
  if (pool.length === 0)
    return {
      intent: 'quantify',
      text: tell(talk, {
        en: `Every line there has a number already, ${quote(talk.lines[0]?.text ?? '', 8)} among them.`,
        de: `Dort hat schon jede Zeile eine Zahl, auch ${quote(talk.lines[0]?.text ?? '', 8)}`,
        fr: `Chaque ligne y a déjà un chiffre, dont ${quote(talk.lines[0]?.text ?? '', 8)}`,
        es: `Allí cada línea tiene ya una cifra, también ${quote(talk.lines[0]?.text ?? '', 8)}`,
      }),
    };
  const where = pool[0]?.entry.name ?? '';
  const items = pool.map((line) => quote(line.text, 16));
  return {
    intent: 'quantify',
    asks: true,
    about: pool.map((line) => line.pointer),
    text: tell(talk, {
      en: `${pick(talk, ['Gladly, but the number has to be yours', 'Happy to, with your number and not one of mine', 'Let us do that, with a figure only you know'])}, ${talk.firstName}. ${pool.length === 1 ? `For ${items[0]}: how many, how often, or what was it before and after?` : `At ${where}:\n${items.map((item, i) => `- ${item}: ${i === 0 ? 'how many a day or shift' : i === 1 ? 'how many, roughly' : 'how often'}?`).join('\n')}`} A rough figure for ${quote(pool[0]?.text ?? '', 4)} is enough, if you could defend it.`,
      de: `Gern, aber mit deiner Zahl. ${items.map((item) => `${item}: wie viele oder wie oft?`).join(' ')} Für ${quote(pool[0]?.text ?? '', 4)} reicht eine grobe Angabe.`,
      fr: `Volontiers, avec votre chiffre. ${items.map((item) => `${item} : combien, ou à quelle fréquence ?`).join(' ')} Pour ${quote(pool[0]?.text ?? '', 4)}, un ordre de grandeur suffit.`,
      es: `Claro, pero con tu cifra. ${items.map((item) => `${item}: ¿cuántos, o con qué frecuencia?`).join(' ')} Para ${quote(pool[0]?.text ?? '', 4)} basta una cifra aproximada.`,
    }),
  };
}

const languageName: Record<Language, { en: string; de: string; fr: string; es: string }> = {
  en: { en: 'English', de: 'Englisch', fr: 'anglais', es: 'inglés' }, de: { en: 'German', de: 'Deutsch', fr: 'allemand', es: 'alemán' },
  fr: { en: 'French', de: 'Französisch', fr: 'français', es: 'francés' }, es: { en: 'Spanish', de: 'Spanisch', fr: 'espagnol', es: 'español' },
}; // prettier-ignore

/** The résumé is in another language than the talk: the person's words cannot be taken over as they are. */
export function inWhichWords(talk: Talk, line: Line | undefined, what: string): Answer {
  const name = languageName[talk.resumeLanguage][talk.language];
  return {
    intent: line ? 'quantify' : 'tell',
    asks: true,
    about: line ? [line.pointer] : [talk.entries[0]?.pointer ?? ''].filter(Boolean),
    text: tell(talk, {
      en: `“${what}” belongs in; your résumé is in ${name}, though, and I don't translate your facts for you. How would you say it in ${name}${line ? `, for ${quote(line.text, 6)}` : ''}?`,
      de: `„${what}“ gehört hinein; dein Lebenslauf ist aber auf ${name}, und ich übersetze deine Angaben nicht. Wie würdest du es auf ${name} sagen${line ? `, zu ${quote(line.text, 6)}` : ''}?`,
      fr: `« ${what} » mérite d’y être ; mais votre CV est en ${name}, et je ne traduis pas vos faits. Comment le diriez-vous en ${name}${line ? `, pour ${quote(line.text, 6)}` : ''} ?`,
      es: `«${what}» merece estar; pero tu currículum está en ${name} y no traduzco tus datos. ¿Cómo lo dirías en ${name}${line ? `, para ${quote(line.text, 6)}` : ''}?`,
    }),
  };
}

/** The numbers that the person gave, put into the lines that they belong to. */
export function fill(talk: Talk, lines: Line[]): Answer {
  const same = talk.language === talk.resumeLanguage;
  const found = assign(talk.say, lines);
  if (found.length === 0)
    return {
      intent: 'quantify',
      asks: true,
      about: lines.map((line) => line.pointer),
      text: tell(talk, {
        en: `Which number belongs to ${quote(lines[0]?.text ?? '', 12)}?`,
        de: `Welche Zahl gehört zu ${quote(lines[0]?.text ?? '', 12)}?`,
        fr: `Quel chiffre pour ${quote(lines[0]?.text ?? '', 12)} ?`,
        es: `¿Qué cifra va con ${quote(lines[0]?.text ?? '', 12)}?`,
      }),
    };
  const shared = (text: string, figure: { rest: string }) =>
    contentOf(figure.rest)
      .slice(0, 3)
      .some((word) => contentOf(text).some((other) => alike(word.low, other.low)));
  const bare = found.find(
    ({ line, figure }) => !same && /^\d[\d.,]*$/.test(figure.number) && !shared(line.text, figure),
  );
  if (bare) return inWhichWords(talk, bare.line, bare.figure.number);
  const proposals = found.map(({ line, figure }) => {
    const base =
      talk.resumeLanguage === 'en' && mended(talk, line).flaws.some((flaw) => flaw === 'gerund' || flaw === 'lowercase')
        ? mended(talk, line).text
        : line.text;
    return replace(
      line,
      withFigure(base, figure, same),
      tell(talk, {
        en: `Uses the figure you gave: “${figure.clause}”.`,
        de: `Mit deiner Angabe: „${figure.clause}“.`,
        fr: `Avec votre chiffre : « ${figure.clause} ».`,
        es: `Con tu cifra: «${figure.clause}».`,
      }),
    );
  });
  return {
    intent: 'quantify',
    about: proposals.map(({ patch }) => patch.path),
    proposals,
    text: tell(talk, {
      en: `In ${found.length === 1 ? 'it goes' : 'they go'}: ${proposals.map(({ patch }) => quote(String(patch.after), 22)).join(' and ')} Is ${quote(lines[0]?.text ?? '', 4)} now how you would say it? If not, edit it on the card.`,
      de: `Eingebaut: ${proposals.map(({ patch }) => quote(String(patch.after), 22)).join(' und ')}`,
      fr: `C’est intégré : ${proposals.map(({ patch }) => quote(String(patch.after), 22)).join(' et ')}`,
      es: `Ya está con tu dato: ${proposals.map(({ patch }) => quote(String(patch.after), 22)).join(' y ')}`,
    }),
  };
}

/** Lines of two jobs stay apart: merged, they would say that it was one. */
const apart = (talk: Talk, a: Line, b: Line): Answer => ({
  intent: 'merge structure',
  about: [a.pointer, b.pointer],
  asks: true,
  text: tell(talk, {
    en: `${quote(a.text, 7)} was at ${a.entry.name} and ${quote(b.text, 7)} at ${b.entry.name}; as one line they would look like one job, so I keep them apart. Shall I shorten both instead?`,
    de: `${quote(a.text, 7)} war bei ${a.entry.name}, ${quote(b.text, 7)} bei ${b.entry.name}; als eine Zeile sähe es nach einer Stelle aus. Soll ich stattdessen beide kürzen?`,
    fr: `${quote(a.text, 7)} était chez ${a.entry.name}, ${quote(b.text, 7)} chez ${b.entry.name} ; fusionnées, elles sembleraient un seul poste. Je raccourcis plutôt les deux ?`,
    es: `${quote(a.text, 7)} fue en ${a.entry.name} y ${quote(b.text, 7)} en ${b.entry.name}; juntas parecerían un solo trabajo. ¿Acorto las dos?`,
  }),
});

const onlyOne = (talk: Talk, line: Line): Answer => ({
  intent: 'merge structure',
  asks: true,
  about: [line.pointer],
  text: tell(talk, {
    en: `Only one line fits that: ${quote(line.text, 12)} Which of the others at ${line.entry.name} should it take in?`,
    de: `Dazu passt nur eine Zeile: ${quote(line.text, 12)} Welche andere bei ${line.entry.name} soll dazu?`,
    fr: `Une seule ligne correspond : ${quote(line.text, 12)} Quelle autre chez ${line.entry.name} faut-il y joindre ?`,
    es: `Solo encaja una línea: ${quote(line.text, 12)} ¿Qué otra de ${line.entry.name} se une?`,
  }),
});

/** Two lines of one entry as one; nothing of either is lost. */
export function merge(talk: Talk): Answer {
  const named = linesNamed(talk.say, talk.entries).filter((line) => hits(talk, line) > 0);
  const partner = named.slice(1).find(({ entry }) => entry.pointer === named[0]?.entry.pointer);
  if (named[0] && !partner && named.length > 1) return apart(talk, named[0], named[1] as Line);
  if (named[0] && named.length === 1) return onlyOne(talk, named[0]);
  const pair = named[0] && partner ? [named[0], partner].sort((x, y) => x.index - y.index) : [];
  const entry = pair[0]?.entry ?? entriesNamed(talk.say, talk.entries)[0] ?? recent(talk)[0]?.entry ?? talk.entries[0];
  const list = pair.length > 0 ? pair : (entry?.highlights ?? []);
  const [a, b] = /\b(?:last|letzten|dernier\w*|ultim\w*)\b/.test(talk.low) ? list.slice(-2) : list.slice(0, 2);
  if (!entry || !a || !b) return rewrite(talk);
  const after = `${a.text.replace(/\.$/, '')}; ${lower(b.text)}`;
  return {
    intent: 'merge structure',
    about: [a.pointer],
    proposals: [
      replace(
        a,
        after,
        tell(talk, {
          en: `Both lines of ${entry.name} in one.`,
          de: `Beide Zeilen von ${entry.name} in einer.`,
          fr: `Les deux lignes de ${entry.name} en une.`,
          es: `Las dos líneas de ${entry.name} en una.`,
        }),
      ),
      {
        patch: { op: 'remove', path: b.pointer, before: b.text },
        reason: tell(talk, {
          en: `It now stands in the line above: ${quote(b.text, 6)}`,
          de: `Steht jetzt in der Zeile darüber: ${quote(b.text, 6)}`,
          fr: `Figure maintenant au-dessus : ${quote(b.text, 6)}`,
          es: `Ahora está en la línea de arriba: ${quote(b.text, 6)}`,
        }),
      },
    ],
    text: tell(talk, {
      en: `${quote(a.text, 9)} and ${quote(b.text, 9)} become one line at ${entry.name}. Nothing of either is lost.`,
      de: `${quote(a.text, 9)} und ${quote(b.text, 9)} werden eine Zeile.`,
      fr: `${quote(a.text, 9)} et ${quote(b.text, 9)} deviennent une seule ligne.`,
      es: `${quote(a.text, 9)} y ${quote(b.text, 9)} quedan en una línea.`,
    }),
  };
}

export function split(talk: Talk): Answer {
  const line = meant(talk)[0];
  const match = line ? /^(.{12,}?)(?:,? and |; |, )(\p{L}+)(.{8,})$/u.exec(line.text) : null;
  const verb = match ? verbOf(match[2] as string) : null;
  if (!line || !match || !verb) return rewrite(talk);
  const second = `${inflect(verb.base, verb.form)}${match[3]}`.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  const at = `${line.entry.pointer}/highlights/${line.index + 1}`;
  return {
    intent: 'split',
    about: [line.pointer],
    proposals: [
      replace(
        line,
        match[1] as string,
        tell(talk, {
          en: 'First half of the line, on its own.',
          de: 'Die erste Hälfte der Zeile.',
          fr: 'La première moitié de la ligne.',
          es: 'La primera mitad de la línea.',
        }),
      ),
      {
        patch: { op: 'add', path: at, after: second },
        reason: tell(talk, {
          en: 'Second half, on its own.',
          de: 'Die zweite Hälfte.',
          fr: 'La seconde moitié.',
          es: 'La segunda mitad.',
        }),
      },
    ],
    text: tell(talk, {
      en: `Two lines then: ${quote(match[1] as string, 14)} and ${quote(second, 14)}`,
      de: `Also zwei Zeilen: ${quote(match[1] as string, 14)} und ${quote(second, 14)}`,
      fr: `Donc deux lignes : ${quote(match[1] as string, 14)} et ${quote(second, 14)}`,
      es: `Entonces dos líneas: ${quote(match[1] as string, 14)} y ${quote(second, 14)}`,
    }),
  };
}

export const textAt = (talk: Talk, pointer: string): string => {
  const value = valueAt(talk.input.resume, pointer);
  return typeof value === 'string' ? value : '';
};

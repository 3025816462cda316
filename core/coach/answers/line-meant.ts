import { fold } from '../../claims/words.ts';
import { lineAt, linesNamed, type Line } from '../read/lines.ts';
import { type Proposal } from '../schema.ts';
import { tell, type Talk } from '../talk.ts';
import { rewriteForeign } from '../write/foreign.ts';
import { rewriteEnglish, type Flaw, type Rewrite } from '../write/rewrite.ts';

export const replace = (line: { pointer: string; text: string }, after: string, reason: string): Proposal => ({
  patch: { op: 'replace', path: line.pointer, before: line.text, after },
  reason,
});

export const why: Record<Flaw, { en: string; de: string; fr: string; es: string }> = {
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

export const reasonFor = (talk: Talk, line: Line, flaws: Flaw[]) =>
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
export function hits(talk: Talk, line: Line): number {
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
export const proposedText = (talk: Talk, pointer: string): string | undefined => {
  const text = talk.thread.proposed.find(({ proposal }) => proposal.patch.path === pointer)?.proposal.patch.after;
  return typeof text === 'string' ? text : undefined;
};

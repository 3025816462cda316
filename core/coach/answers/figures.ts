import { contentOf } from '../../claims/words.ts';
import { type Language } from '../read/language.ts';
import { alike, entriesNamed, linesNamed, type Line } from '../read/lines.ts';
import { pick, quote, tell, type Answer, type Talk } from '../talk.ts';
import { assign, clauses, figureOf, withFigure, withoutNumber } from '../write/quantify.ts';
import { hits, mended, recent, replace } from './line-meant.ts';

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

const units =
  /^(?:years?|months?|weeks?|days?|hours?|jahre?n?|monate?n?|tage?n?|wochen?|ans?|mois|jours?|anos?|meses|dias?|new|about|booked|collected|people)$/;

/** Whether a line speaks of a thing that a message counts. */
const sharesNoun = (say: string, text: string): boolean =>
  contentOf(say)
    .filter(({ low }) => low.length > 3 && !units.test(low) && !/^\d/.test(low))
    .some((word) => contentOf(text).some((other) => alike(word.low, other.low)));

/** The numbers that the person gave, put into the lines that they belong to. */
export function fill(talk: Talk, lines: Line[]): Answer {
  const same = talk.language === talk.resumeLanguage;
  const elsewhere = lines.some((line) => sharesNoun(talk.say, line.text))
    ? undefined
    : linesNamed(talk.say.replace(/\d[\d.,]*/g, ' '), talk.entries).find((line) => sharesNoun(talk.say, line.text));
  const found = assign(talk.say, elsewhere ? [elsewhere] : lines);
  const used = new Set(found.map(({ figure }) => figure.clause));
  const left = same
    ? clauses(talk.say)
        .filter((clause) => !used.has(clause))
        .map((clause) => clause.replace(/^(?:i|we)(?:'ve| have)? /i, '').replace(/[.\s]+$/, ''))
    : [];
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
      [withFigure(base, figure, same), ...(line === found[0]?.line ? left : [])].join('; '),
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

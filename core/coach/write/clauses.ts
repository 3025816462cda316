import type { Line } from '../read/lines.ts';
import { firstWord, lower } from './rewrite.ts';
import { inflect, verbOf } from './verbs.ts';

const adjectival = /^(?:guided|combined|limited|advanced|detailed|related|automated|integrated)$/i;
const opensWithDeed = (text: string): boolean => {
  const word = firstWord(text);
  const verb = verbOf(word);
  if (adjectival.test(word)) return false;
  if (verb) return verb.form === 'past' || verb.form === 'base';
  return /^[\p{L}]{2,}(?:-\p{L}+)?ed$/iu.test(/^[\p{L}-]+/u.exec(text)?.[0] ?? '');
};

/** Without what stands in brackets or says only when the shifts were: a letter is read aloud. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/\s*[([][^)\]]*[)\]]/g, '')
    .replace(/\s+[–—]\s+/g, ', ')
    .replace(/[.\s]+$/, '');

const count = /^(\d[\d.,]*|\p{L}+(?:teen|ty)?) (were|are|still)\b/iu;

/** What follows a semicolon, as a sentence of its own: "15 were still there" → "15 of them were still there". */
function second(tail: string): string {
  if (
    opensWithDeed(tail) &&
    !/^(?:used|taken|held|read|run|based|built|kept|shown|made) (?:by|in|on|at|for)\b/i.test(tail)
  )
    return `I also ${lower(tail)}`;
  if (/^(?:\p{L}+ed|taken|held|read|run|built|kept|shown|made) (?:by|in|on|at|for)\b/iu.test(tail))
    return `It was ${lower(tail)}`;
  return tail.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** An English line as the person would say it: a clause that begins with "I", then sentences of their own. */
export function spoken(line: Line): string[] {
  const [head = '', ...tails] = bare(line.text)
    .split(/\s*;\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  const is = line.entry.current;
  const verb = verbOf(firstWord(head));
  const first = /^responsible for /i.test(head)
    ? `I ${is ? 'am' : 'was'} ${lower(head)}`
    : /^(?:was|were|am) /i.test(head)
      ? `I ${lower(head)}`
      : opensWithDeed(head)
        ? `I ${lower(verb?.form === 'base' && !is ? `${inflect(verb.base, 'past')}${head.slice(firstWord(head).length)}` : head)}`
        : `my work ${is ? 'includes' : 'included'} ${lower(head)}`;
  const counted = tails[0] && count.test(tails[0]) ? `, and ${lower(tails[0].replace(count, '$1 of them $2'))}` : '';
  return [`${first}${counted}`, ...tails.slice(counted ? 1 : 0).map(second)];
}

const deFeminine =
  /(?:ung|heit|keit|ion|ik|tät|schaft|ei|enz|anz|pflege|hilfe|abnahme|aufnahme|ausgabe|übergabe|kontrolle|wartung)$/iu;
const deMasculine = /(?:bau|dienst|einsatz|umgang|betrieb|vertrieb|einkauf|verkauf|empfang|entwurf|service)$/iu;
const frFeminine =
  /(?:tion|sion|ure|ance|ence|ise|té|ade|fonte|conduite|tenue|vente|veille|mise|prise|étude|refonte|équipe|ette|sse|erie)$/iu;
const frMasculine = /(?:ment|age|isme|suivi|conseil|travail|service|montage|accueil|contrôle)$/iu;
const esFeminine = /(?:ción|sión|dad|tad|ura|encia|ancia|gestión|venta|compra|mejora|puesta|apertura|atención)$/iu;

/** A noun phrase with its article, where the ending of its first word tells the gender; else as it is. */
export function withArticle(text: string, language: 'de' | 'fr' | 'es'): string {
  const noun = /^[\p{L}’'-]+/u.exec(text)?.[0] ?? '';
  const adjective = /^(?!\p{L}+(?:pflege|hilfe)\b)\p{Lu}\p{Ll}+(?:e|er|es|en)(?= \p{Lu})/u;
  if (language === 'de' && adjective.test(text)) return lower(text);
  if (language === 'de') return `${deFeminine.test(noun) ? 'die ' : deMasculine.test(noun) ? 'der ' : ''}${text}`;
  const low = lower(text);
  if (language === 'es')
    return `${esFeminine.test(noun) ? 'la ' : /(?:miento|aje|ejo|trol|rollo|eño|eno)$/iu.test(noun) ? 'el ' : ''}${low}`;
  if (!frFeminine.test(noun) && !frMasculine.test(noun)) return low;
  return /^[aeéèêiouh]/iu.test(noun) ? `l’${low}` : `${frFeminine.test(noun) ? 'la' : 'le'} ${low}`;
}

/** A line in German, French or Spanish: with its verb, where it has one, or as a noun phrase. */
export function foreignClause(line: Line, language: 'de' | 'fr' | 'es'): { kind: 'deed' | 'noun'; text: string } {
  const text = bare(line.text).replace(/\s*;\s*/g, ', ');
  if (language === 'de') {
    if (
      /(?:^|[\s])(?:\p{L}*ge\p{L}{2,}(?:t|en)|\p{L}+iert|(?:ver|be|er|ent|über)\p{L}+t)$/iu.test(text) &&
      !/^\p{L}+ung\b/iu.test(text)
    )
      return {
        kind: 'deed',
        text: `habe ich ${/^(?:neu|alle?|rund|etwa|über|mehrere|bis|täglich|jährlich)\b/iu.test(text) ? lower(text) : text}`,
      };
    const verb = /^(\p{L}+te)\s+(.+)$/u.exec(text);
    return verb && !/(?:kette|karte|liste|seite|geräte|projekte)$/iu.test(verb[1] as string)
      ? { kind: 'deed', text: `${lower(verb[1] as string)} ich ${verb[2]}` }
      : { kind: 'noun', text: withArticle(text, 'de') };
  }
  if (language === 'fr')
    return /^\p{L}+(?:é|i|u|is|it)\s(?!de\b|du\b|des\b|d’)/iu.test(text)
      ? { kind: 'deed', text: `j’ai ${lower(text)}` }
      : { kind: 'noun', text: withArticle(text, 'fr') };
  return /^\p{L}+(?:é|í|je|ve|ce|uje|o)\s(?!de\b|del\b)/iu.test(text)
    ? { kind: 'deed', text: lower(text) }
    : { kind: 'noun', text: withArticle(text, 'es') };
}

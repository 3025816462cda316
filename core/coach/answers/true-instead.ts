import { clausesOf, statementsIn } from '../../claims/statements.ts';
import { contentOf } from '../../claims/words.ts';
import { alike, entriesNamed, lineAt } from '../read/lines.ts';
import { type Proposal } from '../schema.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { firstWord, upper } from '../write/rewrite.ts';
import { inflect, verbOf } from '../write/verbs.ts';
import { asBullet } from './as-bullet.ts';

/** "No, not really, but I train every new colleague": what is true goes in, in their words. */
/** "Actually I led it, with two colleagues": the line itself, with the verb that the person vouches for. */
function ownedUp(talk: Talk): Answer | null {
  const line = talk.thread.about.flatMap((pointer) => lineAt(talk.input.resume, pointer) ?? [])[0];
  const said = /\bi (?:did |really |actually )?(\p{L}+)(?: (?:it|that|this))\b,?\s*(.*)$/iu.exec(
    talk.say.trim().replace(/[.!]+$/, ''),
  );
  const verb = said ? verbOf(said[1] as string) : null;
  if (!line || !said || !verb || statementsIn(talk.say).length === 0) return null;
  const rest = line.text
    .replace(
      /^(?:(?:helped|assisted|contributed|supported|participated|worked|took part)(?: (?:to|with|in|on))?) /i,
      '',
    )
    .replace(/\.$/, '');
  const object = verbOf(firstWord(rest))?.form === 'ing' ? `the work of ${rest}` : rest;
  const after = upper(
    `${inflect(verb.base, 'past')} ${object === line.text ? rest.split(' ').slice(1).join(' ') : object}${said[2] ? ` ${said[2]}` : ''}`,
  );
  return {
    intent: 'honest add',
    about: [line.pointer],
    proposals: [
      {
        patch: { op: 'replace', path: line.pointer, before: line.text, after },
        reason: tell(talk, {
          en: `You said so yourself: “${talk.say.trim()}”`,
          de: `Du hast es selbst gesagt: „${talk.say.trim()}“`,
          fr: `Vous l’avez dit : « ${talk.say.trim()} »`,
          es: `Lo has dicho tú: «${talk.say.trim()}»`,
        }),
      },
    ],
    text: tell(talk, {
      en: `Good, that is from you, so it can stand: ${quote(after, 24)} Be ready to say how you decided things; they will ask about ${quote(line.text, 5)}`,
      de: `Gut, das kommt von dir und darf stehen: ${quote(after, 24)} Sie werden danach fragen.`,
      fr: `Bien, cela vient de vous et peut rester : ${quote(after, 24)} On vous interrogera dessus.`,
      es: `Bien, viene de ti y puede quedarse: ${quote(after, 24)} Te preguntarán por ello.`,
    }),
  };
}

export function trueInstead(talk: Talk): Answer | null {
  const own = talk.language === talk.resumeLanguage && talk.resumeLanguage === 'en' ? ownedUp(talk) : null;
  if (own) return own;
  const entry =
    entriesNamed(talk.say, talk.entries)[0] ??
    talk.entries.find(({ section, current }) => section === 'work' && current) ??
    talk.entries[0];
  if (!entry || talk.language !== talk.resumeLanguage) return null;
  const clauses = clausesOf(talk.say)
    .filter((clause) => statementsIn(clause).length > 0)
    .flatMap((clause) => clause.split(/\s+and (?=(?:when|i|sometimes|also)\b)|,\s*(?=(?:i|and i)\b)/i))
    .filter((clause) => /\bi\b/i.test(clause) && contentOf(clause).length >= 2);
  const bullets = clauses
    .flatMap((clause) => asBullet(ordered(clause), entry) ?? [])
    .map((text) => upper(text.replace(/\bnew guy\b/gi, 'new colleague').replace(/\bnew guys\b/gi, 'new colleagues')));
  if (bullets.length === 0) return null;
  const fresh = bullets.filter(
    (text) =>
      !entry.highlights.some(
        (line) =>
          contentOf(text).filter((word) => contentOf(line.text).some((other) => alike(word.low, other.low))).length >=
          4,
      ),
  );
  const proposals = fresh.map((text, i): Proposal => ({
    patch: { op: 'add', path: `${entry.pointer}/highlights/${entry.highlights.length + i}`, after: text },
    reason: tell(talk, {
      en: `True, and in your words: “${clauses[i] ?? talk.say}”`,
      de: `Wahr, und in deinen Worten: „${clauses[i] ?? talk.say}“`,
      fr: `Vrai, et avec vos mots : « ${clauses[i] ?? talk.say} »`,
      es: `Verdad, y con tus palabras: «${clauses[i] ?? talk.say}»`,
    }),
  }));
  if (proposals.length === 0) return null;
  return {
    intent: 'honest add',
    about: [entry.pointer],
    proposals,
    text: tell(talk, {
      en: `That is better than a title, and yours. For ${entry.name}, after ${quote(entry.highlights.at(-1)?.text ?? '', 5)}: ${list(
        talk,
        fresh.map((text) => quote(text, 16)),
      )}`,
      de: `Das ist besser als ein Titel, und es stimmt. Bei ${entry.name}: ${list(
        talk,
        fresh.map((text) => quote(text, 16)),
      )}`,
      fr: `C’est mieux qu’un titre, et c’est à vous. Chez ${entry.name} : ${list(
        talk,
        fresh.map((text) => quote(text, 16)),
      )}`,
      es: `Es mejor que un título, y es tuyo. En ${entry.name}: ${list(
        talk,
        fresh.map((text) => quote(text, 16)),
      )}`,
    }),
  };
}

/** "when the boss is away i make the plan" → "i make the plan when the boss is away". */
function ordered(clause: string): string {
  const match = /^(?:and )?(when|if|while|whenever) (.+?),? (i .+)$/i.exec(clause.trim());
  return match ? `${match[3]} ${(match[1] as string).toLowerCase()} ${match[2]}` : clause;
}

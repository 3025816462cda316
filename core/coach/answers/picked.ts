import { lineAt, ordinalIn } from '../read/lines.ts';
import { linesMeant } from '../read/target.ts';
import { contentOf } from '../../claims/words.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { readable } from '../assess.ts';
import { star } from './interview.ts';

const pickCue =
  /\b(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|number [1-6]|no\.? ?[1-6]|#[1-6]|erste[rsnm]?|zweite[rsnm]?|dritte[rsnm]?|letzte[rsnm]?|premiere?|deuxieme|troisieme|derniere?|primer[oa]?|segund[oa]|tercer[oa]?|ultim[oa])\b|(?:\b(?:the|number|no|la|le|el|die|nr|numero)|^) ?[1-6][.!]?$/;
const others =
  /\b(?:bullet|line|job|sentence|zeile|stelle|punkt|puce|ligne|poste|punto|linea|puesto|word|summary|letter|paragraph)\b/;

/** The place in a list that a message picks, counted from 0; −1 is the last. */
function placeIn(low: string): number | undefined {
  const digit = /(?:^|\b(?:the|number|no\.?|la|le|el|die|nr\.?|numero) ?|#)([1-6])\b/.exec(low)?.[1];
  return digit ? Number(digit) - 1 : ordinalIn(low);
}

/** "Only the second one", "answer the first for me": one of several cards or questions that were just shown. */
export function picked(talk: Talk): Answer | null {
  const { last } = talk.thread;
  if (!last || !pickCue.test(talk.low) || others.test(talk.low) || contentOf(talk.say).length > 4) return null;
  const at = placeIn(talk.low);
  if (at === undefined) return null;
  if (/^interview|^star/.test(talk.thread.intent)) return questionAt(talk, at);
  if (/^strength/.test(talk.thread.intent)) return strengthAt(talk, at);
  return last.proposals.length > 1 ? cardAt(talk, at) : null;
}

function cardAt(talk: Talk, at: number): Answer | null {
  const one = talk.thread.last?.proposals.at(at);
  if (!one || one.outcome === 'accepted') return null;
  const { patch } = one.proposal;
  const shown = quote(
    readable(
      patch.op === 'move' ? (lineAt(talk.input.resume, patch.from ?? '')?.text ?? '') : (patch.after ?? patch.before),
    ).split('\n')[0] ?? '',
    22,
  );
  return {
    intent: talk.thread.intent,
    about: [patch.path],
    proposals: [one.proposal],
    text: tell(talk, {
      en: `Only that one, then: ${shown}. The others are off the table.`,
      de: `Dann nur diese: ${shown}. Die anderen lassen wir.`,
      fr: `Seulement celle-là : ${shown}. On laisse les autres.`,
      es: `Solo esa: ${shown}. Las demás las dejamos.`,
    }),
  };
}

const rows = (text: string) =>
  text
    .split('\n')
    .filter((row) => /^\d\. /.test(row))
    .map((row) => row.replace(/^\d\. /, ''));

/** An answer to a question of the list: from the person's own line, or what to say where there is none. */
function questionAt(talk: Talk, at: number): Answer | null {
  const source = talk.input.history.findLast(({ text }) => rows(text).length > 1);
  const question = source ? rows(source.text).at(at) : undefined;
  if (!question) return null;
  const asked = /[“„«]\s*(.+?)\s*[”“»]/u.exec(question)?.[1] ?? question;
  const line = linesMeant(talk, question)[0]?.line;
  if (
    line &&
    !/\b(?:not shown|aneignen|vous y prendriez|abordarias)\b/.test(question.normalize('NFKD').replace(/\p{M}/gu, ''))
  ) {
    const told = star({ ...talk, say: `star "${line.text}"` });
    return { ...told, text: `${quote(asked, 24)}\n\n${told.text}` };
  }
  const near = line ?? talk.lines[0];
  return {
    intent: 'interview answer',
    about: near ? [near.pointer] : [],
    text: tell(talk, {
      en: `${quote(asked, 24)}\n\nSay it straight: “I have not done that yet.” Then the nearest thing you have done, ${quote(near?.text ?? '', 14)} at ${near?.entry.name ?? ''}, and how you learned that. Close with the first step you would take in your first month.`,
      de: `${quote(asked, 24)}\n\nSag es offen: „Das habe ich noch nicht gemacht.“ Dann das Nächstliegende, ${quote(near?.text ?? '', 14)}, und wie du dir das angeeignet hast. Zum Schluss dein erster Schritt im ersten Monat.`,
      fr: `${quote(asked, 24)}\n\nDites-le franchement : « Je ne l’ai pas encore fait. » Puis le plus proche, ${quote(near?.text ?? '', 14)}, et comment vous l’avez appris. Terminez par votre premier pas du premier mois.`,
      es: `${quote(asked, 24)}\n\nDilo claro: «Eso aún no lo he hecho.» Después lo más cercano, ${quote(near?.text ?? '', 14)}, y cómo lo aprendiste. Termina con tu primer paso del primer mes.`,
    }),
  };
}

function strengthAt(talk: Talk, at: number): Answer | null {
  const quotes = [...(talk.thread.last?.text ?? '').matchAll(/[“„«]\s*([^”“»]+?)\s*[”“»]/gu)].map((match) =>
    (match[1] ?? '').replace(/ …$/, ''),
  );
  const line = talk.lines.find(({ text }) => text.startsWith(quotes.at(at) ?? '\u0000'));
  if (!line) return null;
  const counted = /\d/.test(line.text);
  return {
    intent: 'strength review',
    about: [line.pointer],
    text: tell(talk, {
      en: `${quote(line.text, 16)}, from your time at ${line.entry.name}: ${counted ? 'the number makes it checkable, so say in the interview how you counted it and what you did yourself' : 'it names the work but no size yet; how many, how often or with what result would make it count'}.`,
      de: `${quote(line.text, 16)}, aus deiner Zeit bei ${line.entry.name}: ${counted ? 'Die Zahl macht es nachprüfbar; sag im Gespräch, wie du gezählt hast und was dein Anteil war' : 'Es nennt die Arbeit, aber keine Größe; wie viele, wie oft oder mit welchem Ergebnis macht den Unterschied'}.`,
      fr: `${quote(line.text, 16)}, chez ${line.entry.name} : ${counted ? 'le chiffre se vérifie ; dites comment vous l’avez compté et quelle était votre part' : 'le travail est nommé, pas son ampleur ; combien, à quelle fréquence, avec quel résultat ?'}`,
      es: `${quote(line.text, 16)}, en ${line.entry.name}: ${counted ? 'la cifra se puede comprobar; di cómo la contaste y cuál fue tu parte' : 'nombra el trabajo, pero no su tamaño; cuántos, cada cuánto o con qué resultado lo haría valer'}.`,
    }),
  };
}

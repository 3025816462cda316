import { say as message } from '../../messages/catalogue.ts';
import { type Message } from '../../messages/message.ts';
import { readable } from '../assess.ts';
import { quote, tell, type Answer, type Talk, wordCount } from '../talk.ts';
import { findingTexts } from '../text/findings.ts';
import { firstWord } from '../write/rewrite.ts';
import { explain } from './finding.ts';

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
  if (figure.value !== null && lost.length === 0)
    return {
      intent: 'figure',
      text: tell(talk, {
        en: `It stands at ${figure.value} of 100; nothing was lost.`,
        de: `Es sind ${figure.value} von 100; abgezogen wurde nichts.`,
        fr: `Le score est de ${figure.value} sur 100 ; rien n’a été perdu.`,
        es: `Está en ${figure.value} de 100; no se ha perdido nada.`,
      }),
    };
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

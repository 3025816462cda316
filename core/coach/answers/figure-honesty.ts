import { lineAt } from '../read/lines.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { clashes } from '../read/clash.ts';

/** "Just make one up": never; but a figure can be estimated honestly, and that is shown. */
export function noneMadeUp(talk: Talk): Answer {
  const line =
    talk.thread.about.flatMap((pointer) => lineAt(talk.input.resume, pointer) ?? [])[0] ??
    talk.lines.find(({ text }) => !/\d/.test(text)) ??
    talk.lines[0];
  const shown = quote(line?.text ?? '', 8);
  return {
    intent: 'quantify estimate',
    asks: true,
    about: line ? [line.pointer] : [],
    text: tell(talk, {
      en: `Not from me: they may ask how you counted it. But an honest estimate is easy. Take one normal week for ${shown}, count it in your head, and say “about”. What would that be?`,
      de: `Von mir nicht, sie könnten fragen, wie du gezählt hast. Eine ehrliche Schätzung geht aber leicht: Nimm eine normale Woche für ${shown}, zähl im Kopf und sag „etwa“. Wie viel wäre das?`,
      fr: `Pas de ma part : on peut vous demander d’où il vient. Mais une estimation honnête est simple : une semaine normale pour ${shown}, comptez de tête et dites « environ ». Cela ferait combien ?`,
      es: `De mí no: pueden preguntarte cómo lo contaste. Pero una estimación honesta es fácil: piensa en una semana normal de ${shown}, cuenta y di «unos». ¿Cuánto sería?`,
    }),
  };
}

export function addsUp(talk: Talk): Answer {
  const found = talk.lines.flatMap((line) => clashes(line.text).map((clash) => ({ line, clash })));
  const first = found[0];
  if (!first)
    return {
      intent: 'review figures',
      text: tell(talk, {
        en: `The figures that I can set against each other agree, in ${talk.lines.length} lines from ${quote(talk.lines[0]?.text ?? '', 6)} on. Whether they are true only you can say.`,
        de: `Was ich an Zahlen vergleichen kann, passt zusammen, in ${talk.lines.length} Zeilen ab ${quote(talk.lines[0]?.text ?? '', 6)}. Ob sie stimmen, weißt nur du.`,
        fr: `Les chiffres que je peux comparer concordent, sur ${talk.lines.length} lignes à partir de ${quote(talk.lines[0]?.text ?? '', 6)}. Vous seul savez s’ils sont exacts.`,
        es: `Las cifras que puedo comparar concuerdan, en ${talk.lines.length} líneas desde ${quote(talk.lines[0]?.text ?? '', 6)}. Si son ciertas solo lo sabes tú.`,
      }),
    };
  const { line, clash } = first;
  return {
    intent: 'quantify check',
    asks: true,
    about: [line.pointer],
    text: tell(talk, {
      en: `One thing: in ${quote(line.text, 16)} the step from ${clash.from} to ${clash.to} makes about ${clash.real}%, not ${clash.said}%. Which of the three is right?`,
      de: `Eines: In ${quote(line.text, 16)} sind es von ${clash.from} auf ${clash.to} etwa ${clash.real} %, nicht ${clash.said} %. Welche der drei Zahlen stimmt?`,
      fr: `Un point : dans ${quote(line.text, 16)}, de ${clash.from} à ${clash.to} cela fait environ ${clash.real} %, pas ${clash.said} %. Lequel des trois est juste ?`,
      es: `Una cosa: en ${quote(line.text, 16)}, de ${clash.from} a ${clash.to} sale un ${clash.real} %, no un ${clash.said} %. ¿Cuál de los tres es correcto?`,
    }),
  };
}

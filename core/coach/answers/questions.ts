import { ranks, scopesIn } from '../../claims/scope.ts';
import { contentOf, fold } from '../../claims/words.ts';
import { formatDate } from '../../resume/dates.ts';
import { textLeaves, valueAt } from '../../resume/pointer.ts';
import { entriesNamed } from '../read/lines.ts';
import { all } from './match.ts';
import { onePoint, pointsNamed } from './requirement.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { bestLines } from '../write/summary.ts';
import { flawsOf } from './line-flaws.ts';
import { titleOf } from './finding.ts';

const permission =
  /\b(?:(?:is|would) (?:it|that) (?:be )?(?:lying|a lie|dishonest|cheating|ok(?:ay)?|fine|wrong|fair|too much) (?:to|if)|(?:can|could|may|should) i (?:say|put|write|call myself|claim|list|mention)|darf ich (?:\p{L}+ )*(?:schreiben|sagen|nennen|angeben)|kann ich (?:\p{L}+ )*(?:schreiben|sagen|behaupten|angeben)|est-ce (?:un mensonge|mentir)|(?:est-ce que )?je peux (?:dire|ecrire|mettre)|puedo (?:decir|poner|escribir)|es mentir)\b/u;
const languageNames =
  /\b(?:english|german|french|spanish|italian|portuguese|dutch|norwegian|swedish|danish|finnish|polish|russian|ukrainian|arabic|turkish|hindi|urdu|chinese|mandarin|japanese|korean|greek|romanian|czech|hungarian|englisch|deutsch|franzosisch|spanisch|italienisch|norwegisch|schwedisch|danisch|polnisch|russisch|turkisch|anglais|allemand|espagnol|italien|portugais|norvegien|ingles|aleman|frances|italiano|portugues|noruego)\b/;

/** "Can I say I speak Norwegian?", "is it lying to say senior?": held against what the résumé says. */
export function mayISay(talk: Talk): Answer | null {
  if (
    !permission.test(talk.low) ||
    /\bhow (?:many|much|long|often)\b|\bwie (?:viele?|oft)\b|\bcombien\b|\bcuant/.test(talk.low)
  )
    return null;
  if (/\b(?:photo|foto|picture|number|passport|address|birth\w*|age|married)\b/.test(talk.low)) return null;
  const language = languageNames.exec(talk.low)?.[0];
  if (language) return maySpeak(talk, language);
  const after = talk.low.replace(
    /^.*?\b(?:say|put|write|call myself|claim|list|mention|to|if|schreiben|sagen|dire|ecrire|mettre|decir|poner|escribir)\b/,
    '',
  );
  const words = contentOf(after).filter(
    ({ low }) => low.length > 2 && !/^(?:headline|summary|title|resume|cv|page|top|bullet)$/.test(low),
  );
  const key = [...after.matchAll(ranks)].map((match) => match[0])[0] ?? scopesIn(after)[0]?.word ?? words.at(-1)?.low;
  if (!key) return null;
  const form = new RegExp(`\\b${key.replace(/[^\p{L}\p{N} ]/gu, '.').slice(0, Math.max(4, key.length - 1))}`);
  const source = [...textLeaves({ ...talk.input.resume, meta: undefined })].find(({ text }) => form.test(fold(text)));
  const named = `“${key}”`;
  const nearest = bestLines(talk, 1)[0]?.text ?? '';
  return {
    intent: 'honest question',
    asks: !source,
    about: source ? [source.pointer] : [],
    text: source
      ? tell(talk, {
          en: `Yes, ${named} is yours to say: ${quote(source.text, 14)} stands on your page. Keep it next to where it happened, so nobody has to ask.`,
          de: `Ja, ${named} darfst du sagen: ${quote(source.text, 14)} steht in deinem Lebenslauf. Lass es dort stehen, wo es war.`,
          fr: `Oui, ${named} est à vous : ${quote(source.text, 14)} figure dans votre CV. Laissez-le là où c’était.`,
          es: `Sí, ${named} es tuyo: ${quote(source.text, 14)} está en tu currículum. Déjalo junto a donde ocurrió.`,
        })
      : tell(talk, {
          en: `Only if it is so; nothing on your page says ${named} yet, and ${quote(nearest, 9)} is what I could point at. Did you do it, and if so where and how often?`,
          de: `Nur wenn es stimmt; von ${named} steht noch nichts da, zeigen könnte ich ${quote(nearest, 9)} Hast du es gemacht, und wenn ja, wo und wie oft?`,
          fr: `Seulement si c’est vrai ; rien ne dit ${named} pour l’instant, je pourrais montrer ${quote(nearest, 9)} L’avez-vous fait, où et à quelle fréquence ?`,
          es: `Solo si es así; nada dice ${named} todavía, y lo que podría señalar es ${quote(nearest, 9)} ¿Lo hiciste, dónde y con qué frecuencia?`,
        }),
  };
}

function maySpeak(talk: Talk, name: string): Answer {
  const roots: Record<string, RegExp> = {
    en: /^(?:engl|ingl|angl)/,
    de: /^(?:germ|deut|alle|alem)/,
    fr: /^(?:fren|fran)/,
    es: /^(?:span|espa)/,
    no: /^(?:norw|norv|noru)/,
    it: /^ital/,
  };
  const root = Object.values(roots).find((form) => form.test(name));
  const held =
    (talk.input.resume.languages ?? []).find(({ language }) => root?.test(fold(language ?? ''))) ??
    (talk.input.resume.languages ?? []).find(({ language }) => fold(language ?? '').startsWith(name.slice(0, 4)));
  const spelled = name.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return {
    intent: held ? 'honest question' : 'add languages',
    asks: true,
    text: held
      ? tell(talk, {
          en: `${held.language ?? spelled} is there already, as ${quote(held.fluency ?? held.language ?? '')}. Has your level changed since, with an exam or a course?`,
          de: `${held.language ?? spelled} steht schon da: ${quote(held.fluency ?? held.language ?? '')} Hat sich dein Niveau geändert, durch Kurs oder Prüfung?`,
          fr: `${held.language ?? spelled} y est déjà : ${quote(held.fluency ?? held.language ?? '')} Votre niveau a-t-il changé, avec un cours ou un examen ?`,
          es: `${held.language ?? spelled} ya está: ${quote(held.fluency ?? held.language ?? '')} ¿Ha cambiado tu nivel, con curso o examen?`,
        })
      : tell(talk, {
          en: `If you do speak it, yes, at the level that is true; they may switch to it in the interview. Your page says nothing about ${spelled} so far. How far does yours go: a course, A2, B1, more?`,
          de: `Wenn du es sprichst, ja, auf dem wahren Niveau; im Gespräch wechseln sie vielleicht die Sprache. Bisher steht dazu nichts. Wie weit reicht es: Kurs, A2, B1, mehr?`,
          fr: `Si vous le parlez, oui, au niveau réel ; ils peuvent changer de langue en entretien. Rien n’en parle pour l’instant. Jusqu’où : un cours, A2, B1, plus ?`,
          es: `Si lo hablas, sí, con el nivel real; pueden cambiar de idioma en la entrevista. Aún no aparece. ¿Hasta dónde llegas: un curso, A2, B1, más?`,
        }),
  };
}

/** "Are my dates ok?" */
export function datesQuestion(talk: Talk): Answer | null {
  if (!/\b(?:dates?|daten|datum|fechas?)\b/.test(talk.low)) return null;
  if (
    !/\b(?:ok(?:ay)?|fine|right|good|clear|correct|problem|wrong|check|stimmen|passen|gut|bien|bon(?:ne)?s?|justes?|correct\w*|mal)\b/.test(
      talk.low,
    ) ||
    /\d/.test(talk.say)
  )
    return null;
  const found = talk.analysis().findings.filter(({ check }) => /^D/.test(check));
  const roles = (talk.input.resume.work ?? [])
    .slice(0, 3)
    .map(
      ({ name, startDate, endDate }) =>
        `${name ?? ''} ${startDate ? formatDate(startDate, talk.language) : '?'} – ${endDate ? formatDate(endDate, talk.language) : tell(talk, { en: 'now', de: 'heute', fr: 'aujourd’hui', es: 'hoy' })}`,
    );
  const rows = list(talk, roles);
  const first = found[0];
  return {
    intent: 'dates review',
    about: found.flatMap(({ quotes }) => quotes.flatMap(({ pointer }) => pointer ?? [])),
    asks: Boolean(first),
    text: first
      ? tell(talk, {
          en: `One thing about them: ${titleOf(talk, first)}. I read ${rows}. Is one of these not so?`,
          de: `Eines fällt auf: ${titleOf(talk, first)}. Ich lese ${rows}. Stimmt davon etwas nicht?`,
          fr: `Un point : ${titleOf(talk, first)}. Je lis ${rows}. L’une est-elle inexacte ?`,
          es: `Una cosa: ${titleOf(talk, first)}. Leo ${rows}. ¿Alguna no es así?`,
        })
      : tell(talk, {
          en: `They read cleanly: ${rows}. None overlaps oddly and none is missing; only you can say whether they are right.`,
          de: `Sie sind sauber lesbar: ${rows}. Nichts fehlt; ob sie stimmen, weißt nur du.`,
          fr: `Elles se lisent bien : ${rows}. Rien ne manque ; vous seul savez si elles sont justes.`,
          es: `Se leen bien: ${rows}. No falta nada; si son correctas lo sabes tú.`,
        }),
  };
}

/** "Rank my bullets": strongest first, and the one that carries least. */
export function ranking(talk: Talk): Answer {
  const order = bestLines(talk, talk.lines.length);
  const top = order.slice(0, 3);
  const weak = order.toReversed().find((line) => flawsOf(talk, talk.lines.indexOf(line)).length > 0) ?? order.at(-1);
  const rows = top.map((line, i) => `${i + 1}. ${quote(line.text, 12)} (${line.entry.name})`).join('\n');
  const last = quote(weak?.text ?? '', 12);
  return {
    intent: 'review ranking',
    asks: true,
    about: [weak?.pointer ?? '', ...top.map(({ pointer }) => pointer)].filter(Boolean),
    text: tell(talk, {
      en: `By what they prove${talk.brief ? ` for ${talk.brief.title}` : ''}:\n${rows}\n\nLast comes ${last}. Shall we work on that one?`,
      de: `Nach dem, was sie belegen${talk.brief ? ` für ${talk.brief.title}` : ''}:\n${rows}\n\nAm Ende steht ${last} Wollen wir daran arbeiten?`,
      fr: `Selon ce qu’elles prouvent${talk.brief ? ` pour ${talk.brief.title}` : ''} :\n${rows}\n\nEn dernier, ${last} On la travaille ?`,
      es: `Por lo que demuestran${talk.brief ? ` para ${talk.brief.title}` : ''}:\n${rows}\n\nAl final queda ${last} ¿La trabajamos?`,
    }),
  };
}

const leaving =
  /\bwhy (?:(?:am i|i'?m|im|are you|do you want to|did (?:i|you)) )?(?:leav\w*|left|quit\w*|chang\w*|mov\w*)\b|\bwarum .*(?:wechs\w*|kundig\w*|verlass\w*)|\bpourquoi .*(?:quitt\w*|part\w*|chang\w*)|\bpor que .*(?:deja\w*|cambi\w*|irm?e?)\b/;

/** "What if they ask why I'm leaving?" */
export function leavingQuestion(talk: Talk): Answer | null {
  if (
    !leaving.test(talk.low) ||
    !/\b(?:ask|asks|if they|interview|frag\w*|gesprach|demand\w*|entretien|pregunt\w*|entrevista)\b/.test(talk.low)
  )
    return null;
  const job = talk.entries.find(({ section }) => section === 'work');
  const draw = quote(talk.brief?.points[0]?.text ?? bestLines(talk, 1)[0]?.text ?? '', 9);
  return {
    intent: 'interview leaving',
    asks: true,
    text: tell(talk, {
      en: `Two sentences, both true: what ${job?.name ?? 'the place'} gave you, and what comes next. For instance: “I have learnt a lot as ${job?.position ?? 'what I am'} at ${job?.name ?? 'my employer'}, and I am looking for more of this: ${draw.replace(/[“”]/g, '')}.” Nothing against the old place, however it was. What is your real reason?`,
      de: `Zwei wahre Sätze: was ${job?.name ?? 'die Stelle'} dir gegeben hat, und was als Nächstes kommen soll, etwa ${draw} Nichts gegen den alten Betrieb. Was ist dein eigentlicher Grund?`,
      fr: `Deux phrases vraies : ce que ${job?.name ?? 'le poste'} vous a apporté, et ce que vous cherchez, par exemple ${draw} Rien contre l’ancien employeur. Quelle est votre vraie raison ?`,
      es: `Dos frases verdaderas: qué te dio ${job?.name ?? 'el puesto'} y qué buscas ahora, por ejemplo ${draw} Nada contra la empresa anterior. ¿Cuál es tu motivo real?`,
    }),
  };
}

const care =
  /\b(?:do(?:es)? (?:they|it|that|anyone) (?:really )?(?:care|mind|need|want|require|matter)|is (?:it|that) (?:a problem|bad)|stort (?:es|sie|das)|ist (?:es|das) (?:schlimm|ein problem)|(?:est-ce|c'est) (?:grave|un probleme)|(?:les? )?importa|es (?:grave|un problema))\b/;

/** "Do they care that I don't have a PGCE?": what the posting says of it, and where it says nothing, that. */
export function doTheyCare(talk: Talk): Answer | null {
  if (/^(?:and |so )?(?:what|which|was|welche\w*|que|quoi|cual\w*)\b/.test(talk.low)) return null;
  if (!care.test(talk.low) || !talk.brief) return null;
  if (pointsNamed(talk, talk.say).length > 0) return onePoint(talk);
  const what = contentOf(talk.low.replace(care, ' '))
    .filter(({ low }) => low.length > 2 && !/^(?:dont|have|really|got|habe|keine?|pas|tengo)$/.test(low))
    .at(-1);
  if (!what) return null;
  const title = talk.brief.title;
  const open = all(talk).find(({ status, origin }) => status === 'missing' && origin !== 'posting');
  const raw = talk.say.match(new RegExp(what.raw, 'i'))?.[0] ?? what.raw;
  return {
    intent: 'match requirement',
    text: tell(talk, {
      en: `The posting for ${title} does not mention “${raw}”, so on paper it decides nothing.${open ? ` What it does ask for and I don't see is ${quote(open.point.text, 9)}; I would put the effort there.` : ''}`,
      de: `Die Anzeige ${title} nennt „${raw}“ nicht, auf dem Papier entscheidet es also nichts.${open ? ` Verlangt und nicht zu sehen ist ${quote(open.point.text, 9)}` : ''}`,
      fr: `L’annonce ${title} ne mentionne pas « ${raw} » ; sur le papier, cela ne décide rien.${open ? ` Ce qu’elle demande et que je ne vois pas : ${quote(open.point.text, 9)}` : ''}`,
      es: `El anuncio ${title} no menciona «${raw}»; sobre el papel no decide nada.${open ? ` Lo que sí pide y no veo es ${quote(open.point.text, 9)}` : ''}`,
    }),
  };
}

/** "Is it ok if I leave out the job from 2015?" */
export function mayILeaveOut(talk: Talk): Answer | null {
  if (
    !/\b(?:leave|left) (?:\p{L}+ ){0,4}out\b|\bweglassen\b|\blaisser (?:de cote|tomber)\b|\bomit\w*\b/u.test(
      talk.low,
    ) ||
    !/\?|\b(?:ok(?:ay)?|can|may|should|darf|kann|soll\w*|puis|peux|dois|puedo|debo)\b/.test(talk.low)
  )
    return null;
  const year = /\b(?:19|20)\d\d\b/.exec(talk.say)?.[0];
  const entry =
    entriesNamed(talk.say, talk.entries)[0] ??
    talk.entries.find(({ pointer }) => {
      const item = valueAt(talk.input.resume, pointer) as { startDate?: string; endDate?: string } | undefined;
      return year !== undefined && (item?.startDate ?? '9999') <= `${year}-12` && (item?.endDate ?? '9999') >= year;
    });
  if (!entry) return null;
  const line = quote(entry.highlights[0]?.text ?? entry.position, 8);
  return {
    intent: 'remove question',
    asks: true,
    about: [entry.pointer],
    text: tell(talk, {
      en: `Yes; a résumé is a choice, and leaving out is no lie as long as the dates that remain are true. With ${entry.name} you would lose ${line}, and a gap may be asked about. Shall I take it out, or cut it to one line?`,
      de: `Ja; ein Lebenslauf ist eine Auswahl, Weglassen ist keine Lüge, solange die Daten stimmen. Mit ${entry.name} ginge ${line} verloren, und nach einer Lücke kann man fragen. Soll es weg oder auf eine Zeile?`,
      fr: `Oui ; un CV est un choix, et omettre n’est pas mentir tant que les dates sont vraies. Avec ${entry.name}, vous perdriez ${line}. Je l’enlève, ou une seule ligne ?`,
      es: `Sí; un currículum es una selección, y omitir no es mentir si las fechas son ciertas. Con ${entry.name} perderías ${line}. ¿Lo quito o lo dejo en una línea?`,
    }),
  };
}

import { credentials, inProgress, scopesIn } from '../../claims/scope.ts';
import { contentOf, fold } from '../../claims/words.ts';
import { textLeaves, valueAt } from '../../resume/pointer.ts';
import { entriesNamed, linesNamed } from '../read/lines.ts';
import { pick, quote, tell, type Answer, type Talk } from '../talk.ts';
import { bestLines } from '../write/summary.ts';
import { level, years } from './untruth.ts';

/** What is held on paper, for when a degree, a certificate or a skill was asked for. */
function papers(talk: Talk): { fact: string; offer: string; question: string } {
  const { resume } = talk.input;
  const held = [
    ...(resume.certificates ?? []).map(({ name }) => name ?? ''),
    ...(resume.education ?? []).map(({ studyType, area }) => [studyType, area].filter(Boolean).join(' ')),
  ].filter(Boolean);
  const best = bestLines(talk, 1)[0]?.text ?? '';
  return {
    fact: held.slice(0, 3).join(', ') || (resume.basics?.label ?? ''),
    offer: tell(talk, {
      en: `What is true works instead: ${quote(best, 9)} can go first, and something you have begun can stand as “in progress” with a date.`,
      de: `Wahres geht stattdessen: ${quote(best, 9)} kann nach vorn, und Begonnenes darf als „laufend“ dastehen.`,
      fr: `Mieux vaut le vrai : ${quote(best, 9)} peut passer devant, et ce qui est commencé peut figurer « en cours ».`,
      es: `Mejor la verdad: ${quote(best, 9)} puede ir primero, y lo que hayas empezado, como «en curso».`,
    }),
    question: tell(talk, {
      en: `Have you begun any of it, ${talk.firstName}?`,
      de: `Hast du etwas davon begonnen, ${talk.firstName}?`,
      fr: `En avez-vous commencé une partie, ${talk.firstName} ?`,
      es: `¿Has empezado algo de eso, ${talk.firstName}?`,
    }),
  };
}

/** The nearest true thing that the résumé holds, by what was asked for. */
function nearest(talk: Talk): { fact: string; offer: string; question: string } {
  const { resume } = talk.input;
  const leaves = [...textLeaves({ ...resume, meta: undefined })];
  const wordsAsked = contentOf(talk.say).filter(({ low }) => low.length > 2);
  const degrees = [...talk.low.matchAll(credentials)].map((match) => match[0]);
  const named = [...degrees, ...(talk.say.match(/\b\p{Lu}{3,5}\b/gu) ?? []).map(fold)];
  const onTheWay = leaves
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/))
    .find((part) => inProgress.test(fold(part)) && named.some((low) => fold(part).includes(low)));
  if (onTheWay)
    return {
      fact: onTheWay,
      offer: tell(talk, {
        en: `Being a candidate, in progress, is true and shows a plan; next to ${quote(bestLines(talk, 1)[0]?.text ?? '', 6)} it reads well, so I can move it up instead.`,
        de: `Das ist wahr; „angestrebt“ kann ich stattdessen weiter nach oben rücken.`,
        fr: `C’est vrai ; « en cours » peut remonter dans la page.`,
        es: `Eso es verdad; «en curso» puede ir más arriba.`,
      }),
      question: '',
    };
  const language =
    (resume.languages ?? []).find((item) =>
      wordsAsked.some(({ low }) => fold(item.language ?? '').startsWith(low.slice(0, 5)) && low.length > 4),
    ) ?? (level.test(talk.low) ? resume.languages?.at(-1) : undefined);
  if (language && level.test(talk.low))
    return {
      fact: `${language.language ?? ''}: ${language.fluency ?? ''}`,
      offer: tell(talk, {
        en: `They may test it in the interview, ${talk.firstName}, so ${language.language ?? ''} ${language.fluency ?? ''} is the safe truth.`,
        de: `Dieses Niveau prüfen sie vielleicht im Gespräch.`,
        fr: `C’est ce niveau qu’ils peuvent vérifier en entretien.`,
        es: `En la entrevista comprueban ${language.language ?? ''} ${language.fluency ?? ''}, no lo que ponga el papel junto a ${quote(talk.lines[0]?.text ?? '', 5)}.`,
      }),
      question: tell(talk, {
        en: `Have you passed an exam or got a certificate since?`,
        de: `Hast du seither eine Prüfung abgelegt?`,
        fr: `Avez-vous passé un examen ou un certificat depuis ?`,
        es: `¿Tienes algún examen o certificado posterior de ${language.language ?? ''}?`,
      }),
    };
  if (degrees.length > 0 || /\bcertif|requirements|skills?\b/.test(talk.low)) return papers(talk);
  const entry =
    entriesNamed(talk.say, talk.entries)[0] ??
    talk.entries.find(({ section, current }) => section === 'work' && current) ??
    talk.entries[0];
  const dates = entry
    ? [
        valueAt(resume, `${entry.pointer}/startDate`),
        valueAt(resume, `${entry.pointer}/endDate`) ??
          tell(talk, { en: 'now', de: 'heute', fr: 'aujourd’hui', es: 'hoy' }),
      ].join(' – ')
    : '';
  if (/\b(?:title|titel|titre|puesto)\b/.test(talk.low))
    return {
      fact: entry?.position ?? '',
      offer: tell(talk, {
        en: `The job title is what ${entry?.name ?? 'your employer'} put in your contract, and a reference call would show the difference. What you do beyond it can stand next to ${quote(entry?.highlights[0]?.text ?? '', 5)} instead.`,
        de: `Der Titel steht im Vertrag mit ${entry?.name ?? ''}; was du darüber hinaus tust, gehört in die Stichpunkte.`,
        fr: `L’intitulé est celui du contrat chez ${entry?.name ?? ''} ; le reste peut se dire dans les puces.`,
        es: `El puesto es el del contrato con ${entry?.name ?? ''}; lo demás puede ir en los puntos.`,
      }),
      question: tell(talk, {
        en: `Which part of it did you do at ${entry?.name ?? ''} as ${entry?.position ?? ''}, and how often?`,
        de: `Welche dieser Aufgaben machst du, und wie oft?`,
        fr: `Laquelle de ces tâches faites-vous, et à quelle fréquence ?`,
        es: `¿Cuáles de esas tareas haces y con qué frecuencia?`,
      }),
    };
  const line = linesNamed(talk.say, talk.entries)[0] ?? entry?.highlights[0];
  const about = scopesIn(talk.low).length > 0 && !years.test(talk.low) && !/\b(?:19|20)\d\d\b/.test(talk.low);
  if (about)
    return {
      fact: line?.text ?? '',
      offer: tell(talk, {
        en: `What is true and close to ${quote(line?.text ?? '', 5)} can go in instead.`,
        de: `Was davon wahr ist, schreiben wir stattdessen.`,
        fr: `Ce qui est vrai peut y figurer à la place.`,
        es: `Lo que sea verdad puede ir en su lugar.`,
      }),
      question: tell(talk, {
        en: `Did you ever lead people at ${entry?.name ?? ''} as ${entry?.position ?? ''}, even for a day? How many, and what did you decide?`,
        de: `Hast du je Leute angeleitet, und sei es vertretungsweise? Wie viele?`,
        fr: `Avez-vous déjà encadré quelqu’un, même en remplacement ? Combien de personnes ?`,
        es: `¿Has dirigido a alguien, aunque fuera de suplente? ¿A cuántas personas?`,
      }),
    };
  return {
    fact: `${entry?.position ?? ''}, ${entry?.name ?? ''}, ${dates}`,
    offer: tell(talk, {
      en: `What you can show instead is ${quote((line ?? bestLines(talk, 1)[0])?.text ?? '', 12)}, and I can bring that further up.`,
      de: `Zeigen kannst du stattdessen ${quote((line ?? bestLines(talk, 1)[0])?.text ?? '', 12)}`,
      fr: `Montrez plutôt ${quote((line ?? bestLines(talk, 1)[0])?.text ?? '', 12)}`,
      es: `Muestra en su lugar ${quote((line ?? bestLines(talk, 1)[0])?.text ?? '', 12)}`,
    }),
    question: '',
  };
}

export function honest(talk: Talk): Answer {
  const { fact, offer, question } = nearest(talk);
  const opening = tell(talk, {
    en: pick(
      talk,
      [
        `I can't write that, because your résumé says ${quote(fact, 14)} and anyone may ask`,
        `That one I won't put in: what stands there, and what you can defend, is ${quote(fact, 14)}`,
        `I understand why, but I can't: ${quote(fact, 14)} is what your papers will show`,
      ],
      talk.thread.count('honest'),
    ),
    de: `Das kann ich nicht schreiben: Im Lebenslauf steht ${quote(fact, 14)}, und danach kann jeder fragen`,
    fr: `Je ne peux pas l’écrire : votre CV dit ${quote(fact, 14)}, et on peut vous le demander`,
    es: `No puedo escribirlo: tu currículum dice ${quote(fact, 14)}, y cualquiera puede preguntarlo`,
  });
  const line = linesNamed(talk.say, talk.entries)[0];
  return {
    intent: 'honest',
    about: line && scopesIn(talk.low).length > 0 ? [line.pointer] : [],
    asks: question !== '',
    text: [`${opening}.`, offer, question].filter(Boolean).join(' '),
  };
}

import { contentOf, fold } from '../../claims/words.ts';
import { numbersIn } from '../../claims/numbers.ts';
import { credentials, inProgress, ranks, scopesIn } from '../../claims/scope.ts';
import { clausesOf, statementsIn } from '../../claims/statements.ts';
import { textLeaves, valueAt } from '../../resume/pointer.ts';
import type { Proposal } from '../schema.ts';
import { alike, entriesNamed, lineAt, linesNamed } from '../read/lines.ts';
import { list, pick, quote, tell, type Answer, type Talk } from '../talk.ts';
import { firstWord, upper } from '../write/rewrite.ts';
import { inflect, verbOf } from '../write/verbs.ts';
import { bestLines } from '../write/summary.ts';
import { asBullet } from './skills.ts';

const unnoticed =
  /\b(?:nobody|no one|noone) (?:checks?|will (?:check|know|notice)|knows|notices|cares)|\b(?:won'?t|will not|can'?t|cannot) (?:check|notice|find out)|\b(?:pretend|fake|lie\b|exaggerat\w*|make (?:something|stuff|it) up|inflate|invent|never ask(?:s|ed)?|(?:don'?t|doesn'?t|dont) (?:ask for|check)|every(?:one|body) (?:puts|does|lies|says)|looks? like i\b|sounds? like i (?:was|am|did)|even (?:though|if) (?:i|it|my) .*(?:expired|don'?t|dont|not|never|didn'?t)|some ?day|copy the requirements|round .* up|as if i|claim (?:that )?i|tout le monde le fait|comme si j|todos lo (?:hacen|ponen)|como si|als (?:ob|ware) ich|machen alle)\b|merkt (?:doch )?(?:keiner|niemand)|(?:keiner|niemand) (?:merkt|pruft)|personne ne (?:verifie|va)|nadie (?:lo )?(?:comprueba|mira|se entera)/;
const dictation =
  /(?:^|[.!?,;] ?|\b(?:just|then|please|ok|can you|could you|and|so|should|to) )(?:say|write|put|claim|state|tell them|make|change|set|turn|call|stretch|extend|bump|upgrade|give me|schreib\w*|sag\w*|mach\w*|behaupte|ander\w*|setz\w*|ecris|ecrivez|dis|dites|mets|mettez|fais|change|pon|ponme|di|escribe|haz|cambia)\b/;
const years =
  /\b\d{1,2} ?\+? ?(?:years?|yrs?|jahre?|ans|anos)\b.*\b(?:experience|exp|erfahrung|experiencia)\b|\b(?:experience|erfahrung|experience)\b.*\b\d{1,2} ?(?:years?|jahre?|ans)\b/;
const level = /\b[abc][12]\b|\b(?:fluent|native|fliessend|muttersprach\w*|courant|bilingue|nativo|fluido)\b/;
const notAClaim =
  /\b(?:don'?t|do not|dont|never|without|ohne|sans|sin|nicht|ne pas|no) (?:invent\w*|exaggerat\w*|lie|lying|fake|make (?:stuff|things) up|inventes|erfind\w*)/;

/** Whether the person wants something written that they do not say is true. */
/** "Change contributed to led": a scope verb that the line does not have. */
const swap =
  /\b(?:change|replace|swap|turn|make|ersetz\w*|ander\w*|remplace\w*|cambia\w*)\b.*\b(?:to|with|by|into|say|durch|zu|par|por)\b (.+)$/;

/** "Make the 2,500 km 4,000", "write that I did 5,000": a figure of a line is to be another, without a word that it was wrong. */
function inflatesNumber(talk: Talk): boolean {
  const low = talk.low;
  if (
    /\b(?:actually|really|correct|wrong|typo|mistake|meant|should be|was in fact|falsch|faux|error|mal)\b|[@+]|\d{5,}/.test(
      low,
    )
  )
    return false;
  if (
    !/\b(?:make|turn|bump|raise|write|say|put)\b/.test(low) ||
    !/\b(?:make|turn|bump|raise)\b.*\d|\bthat i\b/.test(low)
  )
    return false;
  const asked = numbersIn(talk.say);
  const line = linesNamed(talk.say, talk.entries)[0];
  const there = numbersIn(line?.text ?? '');
  return (
    there.length > 0 &&
    asked.some((n) => !there.some(({ value }) => value === n.value)) &&
    /\bthat i\b/.test(low) !== asked.some((n) => there.some(({ value }) => value === n.value))
  );
}

export function wantsUntruth(talk: Talk): boolean {
  const low = talk.low;
  const swapped = scopesIn(swap.exec(low)?.[1] ?? '');
  if (
    swapped.length > 0 &&
    /\b(?:bullet|line|verb|point|stichpunkt|zeile|puce|ligne|linea|punto|led|managed)\b/.test(low)
  ) {
    const lines = linesNamed(talk.say, talk.entries);
    if (lines[0] && !scopesIn(lines[0].text).some(({ group }) => swapped.some((one) => one.group === group)))
      return true;
  }
  if (notAClaim.test(low)) return false;
  if (unnoticed.test(low) || inflatesNumber(talk)) return true;
  if (
    !dictation.test(low) ||
    /\b(?:shorter|summary|letter|resume|zusammenfassung|lettre|resumen|bullet|past tense|phone|e-?mail)\b/.test(low)
  )
    return false;
  const rank = [...low.matchAll(ranks)].map((match) => match[0]).filter((word) => !hasWord(talk, word));
  const degrees = [...low.matchAll(credentials)].map((match) => match[0]);
  const stretch =
    /\b(?:end|start|ended|started|until|till|enden|finir|terminar|acabar)\b.*\b(?:19|20)\d\d\b/.test(low) &&
    /\b(?:make|set|stretch|extend|say|mach|mets|pon|haz)\b/.test(low) &&
    (/\b(?:stretch|extend)/.test(low) ||
      !/\b(?:actually|really|correct|wrong|typo|mistake|falsch|faux|error)\b/.test(low));
  const dictatedSelf =
    /\b(?:i (?:was|am|have|had|did|led|managed|ran|directed|headed|supervised|owned|founded|won)|i'm|i've|that i|ich (?:war|bin|habe)|que j(?:e|'ai)|que (?:tengo|soy|fui)|my title|titel|titre|titulo|title to)\b/.test(
      low,
    );
  const placed =
    degrees.length > 0 &&
    /\b(?:put|write|say|set|schreib\w*|mets|pon)\b/.test(low) &&
    !/\b(?:got|finished|passed|completed|earned|graduated|bestanden|abgeschlossen|obtenu|obtuve|termine)\b/.test(low);
  return (
    placed ||
    rank.length > 0 ||
    years.test(low) ||
    stretch ||
    level.test(low) ||
    (dictatedSelf &&
      (degrees.length > 0 ||
        scopesIn(low).length > 0 ||
        /\b(?:won|awarded|promoted)\b/.test(low) ||
        /\btitle|titel|titre|puesto\b/.test(low)))
  );
}

const hasWord = (talk: Talk, word: string) =>
  [...textLeaves(talk.input.resume)].some(
    ({ text }) => new RegExp(`\\b${word}\\b`).test(fold(text)) && !/^(?:staff|advanced|native|fluent)$/.test(word),
  );

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

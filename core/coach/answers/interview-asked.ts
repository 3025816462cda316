import { emphasisIn, linesAbout } from '../read/theme.ts';
import { isQuestion } from '../read/question.ts';
import type { Line } from '../read/lines.ts';
import { formatDate } from '../../resume/dates.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { spoken } from '../write/clauses.ts';
import { goalOf } from '../write/letter-lines.ts';
import { bestLines } from '../write/summary.ts';
import { articleFor, newestRole, titleAlone, titleInSentence } from '../write/titles.ts';
import { sentence } from './job-words.ts';
import { all } from './match.ts';

/** Signs that words are looked for which will be said to someone who asks. */
const frame =
  /\bhow (?:do|should|can|could|would|to) (?:i |u |you )?(?:best )?(?:answer|explain|respond|reply|handle|talk about|say|put)\b|\bwh?at (?:do|should|shall|can|could|would|did|to) (?:i |u )?(?:say|answer|tell|reply)\b|\b(?:if|when|what if) (?:they|he|she|someone) asks?\b|\bthey(?:'ll| will| might| may| gonna| always)? ask\b|\b(?:in|at) (?:the|an|my) interview\b|\b(?:second|sec) answer\b|\bhelp me (?:answer|explain)\b|\bwie (?:antworte|erklare|beantworte|begrunde|sage?) ich\b|\bwas (?:sage?|antworte|soll) ich\b|\bwenn sie (?:mich )?(?:nach |)?.*frag\w*|\bim (?:vorstellungs)?gesprach\b|\bwas sag(?:e)? ich\b|\bcomment (?:repondre|expliquer|reponds|j'explique|dire|je)\b|\b(?:qu'est-ce que je|que) (?:dis|dire|reponds|repondre)\b|\bs'ils (?:me )?demandent\b|\ben entretien\b|\bcomo (?:respondo|contesto|explico|digo|responder|contestar|explicar)\b|\bque (?:digo|respondo|contesto|decir|responder)\b|\bsi (?:me )?preguntan\b|\ben la entrevista\b/;

const aboutYou =
  /\btell (?:me|us|them) (?:a (?:bit|little) )?about (?:yourself|myself|urself|me)\b|\b(?:introduce|present) (?:myself|yourself)\b|\bwalk (?:me|us|them) through (?:your|my) (?:cv|resume|career)|\belevator pitch\b|\berzahl\w* (?:sie )?(?:uns |mir )?(?:bitte )?(?:mal )?(?:etwas |was )?(?:uber|von) (?:sich|dir|mir)\b|\bstellen sie sich vor\b|\bselbstvorstellung\b|\bparle[zs]?[- ]moi de (?:vous|toi)\b|\bpresente[zr]?[- ](?:vous|toi|moi)\b|\bme presenter\b|\b(?:hable|habla|cuente|cuenta)(?:me|nos) (?:de|sobre) (?:usted|ti|mi|si)\b|\bpresentarme\b/;

type Kind = 'weakness' | 'leaving' | 'gap' | 'strength' | 'motive' | 'failure' | 'future';
const kinds: [Kind, RegExp][] = [
  [
    'weakness',
    /\bweakness\w*|\bbad at\b|\bschwache\w*|\bdefauts?\b|\bpoints? faibles?\b|\bdefectos?\b|\bdebilidad\w*|\bpuntos? debiles?\b/,
  ],
  [
    'strength',
    /\bstrengths?\b|\bwhy (?:should|would) (?:we|they) (?:hire|take|pick|choose)|\bstarken?\b|\bpoints? forts?\b|\bqualites?\b|\bfortalezas?\b|\bpuntos? fuertes?\b|\bpor que (?:deberiamos )?contratar/,
  ],
  [
    'gap',
    /\bgap\b|\btime off\b|\bcareer break\b|\bwhere (?:i|have i|have you) been\b|\b(?:was|been) (?:at home|home|off|out of work)\b|\blucke\b|\bauszeit\b|\btrou\b|\binterruption\b|\bhueco\b|\bparon\b/,
  ],
  [
    'leaving',
    /\b(?:leav\w*|left|quit\w*|chang\w*|want out|move on|moving on)\b|\b(?:gehe?|wechs\w*|kundig\w*|verlass\w*|weg will)\b|\b(?:quitt\w*|pars|partir|partez|changer)\b|\b(?:deja\w*|dejo|cambi\w*|irme|me voy)\b/,
  ],
  [
    'motive',
    /\bwhy (?:do (?:you|i) want|this (?:job|role|company)|us|here|them)\b|\bwarum (?:wir|bei uns|diese stelle|wollen sie)\b|\bpourquoi (?:nous|ce poste|cette entreprise|voulez)|\bpor que (?:nosotros|este puesto|quiere)/,
  ],
  [
    'failure',
    /\b(?:failure|failed|mistake|conflict|difficult (?:colleague|customer|situation|patient)|fehler|konflikt|echec|erreur|conflit|fracaso|error|conflicto)\b/,
  ],
  ['future', /\b(?:5|five|10|ten) years\b|\b(?:funf|5) jahre\w*|\b(?:cinq|5) ans\b|\b(?:cinco|5) anos\b/],
];

/** The line that says most for where the person wants to go. */
const telling = (talk: Talk): Line | undefined =>
  linesAbout(goalOf(talk) || talk.brief?.title || '', talk.lines)[0] ?? bestLines(talk, 1)[0];

const spokenOr = (line: Line | undefined): string =>
  line ? sentence((spoken(line)[0] ?? '').replace(/^my work/, 'My work')) : '';

function about(talk: Talk): Answer {
  const { position, employer, current } = newestRole(talk);
  const [now] = talk.entries[0]?.highlights.length ? linesAbout(goalOf(talk), talk.entries[0].highlights) : [];
  const line =
    now ?? bestLines(talk, talk.lines.length).find(({ entry }) => entry.pointer === '/work/0') ?? telling(talk);
  const before = talk.clean.work?.[1];
  const next = goalOf(talk) || talk.brief?.title || '';
  const role = titleInSentence(position);
  const at = employer ? ` at ${employer}` : '';
  const plain = (text: string | undefined) => quote((text ?? '').replace(/\.$/, ''), 14);
  return {
    intent: 'interview about-me',
    asks: true,
    about: line ? [line.pointer] : [],
    text: tell(talk, {
      en: `Half a minute, three steps: now, before, next.\n\n“${current ? "I'm" : 'Most recently I was'} ${articleFor(role)} ${role}${at}.${line ? ` ${spokenOr(line)}` : ''}${before?.position ? ` Before that I was ${articleFor(titleInSentence(before.position))} ${titleInSentence(before.position)} at ${before.name ?? ''}.` : ''}${next ? ` What I want to do next is this: ${next}.` : ''}”\n\n${next ? 'Then stop; they will ask about what interests them' : 'End with the one thing you want next'}. Which part would you never say aloud like that?`,
      de: `Eine halbe Minute, drei Schritte: jetzt, davor, als Nächstes. Jetzt: ${titleAlone(position)}${employer ? ` bei ${employer}` : ''}, dazu ${plain(line?.text)}. ${before?.position ? `Davor: ${titleAlone(before.position)} bei ${before.name ?? ''}.` : ''} Als Nächstes: ${next || 'das eine, was du willst'}. Was davon würdest du so nie sagen?`,
      fr: `Trente secondes, trois temps : aujourd’hui, avant, ensuite. Aujourd’hui : ${titleAlone(position)}${employer ? ` chez ${employer}` : ''}, avec ${plain(line?.text)}. ${before?.position ? `Avant : ${titleAlone(before.position)} chez ${before.name ?? ''}.` : ''} Ensuite : ${next || 'ce que vous cherchez'}. Quelle partie ne diriez-vous jamais ainsi ?`,
      es: `Medio minuto, tres pasos: ahora, antes, después. Ahora: ${titleAlone(position)}${employer ? ` en ${employer}` : ''}, con ${plain(line?.text)}. ${before?.position ? `Antes: ${titleAlone(before.position)} en ${before.name ?? ''}.` : ''} Después: ${next || 'lo que buscas'}. ¿Qué parte no dirías nunca así?`,
    }),
  };
}

function weakness(talk: Talk): Answer {
  const open = talk.brief
    ? all(talk).find(({ status, point }) => status === 'missing' && point.level === 'required')
    : undefined;
  const gap = open?.point.text.replace(/\.$/, '');
  const line = telling(talk);
  const shown = quote(line?.text ?? '', 10);
  const place = line?.entry.name ?? talk.entries[0]?.name ?? '';
  return {
    intent: 'interview weakness',
    asks: true,
    about: line ? [line.pointer] : [],
    text: tell(talk, {
      en: gap
        ? `Take a true one that they can see anyway and that can be learnt: “I have not shown ${quote(gap, 8).replace(/[“”]/g, '')} yet. This is how I am closing it: …” Then one proof that you do learn, such as ${shown}. What are you doing about it so far?`
        : `A true one, not a virtue in disguise: what it is, when it cost you something at ${place}, what you do differently now. ${shown} is the proof to end on, because it shows you at your best. What do colleagues tease you about?`,
      de: gap
        ? `Nimm eine echte, die man ohnehin sieht und lernen kann: „${gap}“ fehlt noch, und das tust du dafür. Danach ein Beleg, dass du lernst: ${shown} Was unternimmst du schon?`
        : `Eine echte, keine verkleidete Tugend: was es ist, wann es dich bei ${place} etwas gekostet hat, was du heute anders machst. Zum Schluss ${shown} Womit ziehen dich Kollegen auf?`,
      fr: gap
        ? `Un vrai, visible de toute façon et qui s’apprend : « ${gap} » manque encore, et voici ce que vous faites. Puis une preuve : ${shown} Que faites-vous déjà pour cela ?`
        : `Un vrai, pas une vertu déguisée : ce que c’est, ce que cela vous a coûté chez ${place}, ce que vous faites autrement. Finissez par ${shown} Sur quoi vos collègues vous taquinent-ils ?`,
      es: gap
        ? `Uno real, que se vea y que se pueda aprender: aún falta «${gap}», y esto es lo que haces. Luego una prueba: ${shown} ¿Qué estás haciendo ya?`
        : `Uno real, no una virtud disfrazada: qué es, cuándo te costó algo en ${place} y qué haces ahora. Termina con ${shown} ¿Con qué bromean tus compañeros?`,
    }),
  };
}

function leaving(talk: Talk): Answer {
  const { position, employer } = newestRole(talk);
  const goal = goalOf(talk);
  const line = telling(talk);
  const shown = quote(line?.text.replace(/\.$/, '') ?? '', 14);
  const toward = goal || talk.brief?.title || '';
  const role = titleInSentence(position);
  return {
    intent: 'interview leaving',
    asks: true,
    about: line ? [line.pointer] : [],
    text: tell(talk, {
      en: `Say what pulls you, not what pushes you. For instance: “I have learnt a great deal as ${articleFor(role)} ${role} at ${employer}. ${spokenOr(line)} That is the part I want to do more of${toward ? `, and ${goal ? `moving towards ${goal}` : `the ${toward} role`} is how` : ''}.” No word against ${employer}, however it was there. Is that your real reason, or is there another?`,
      de: `Sag, was dich hinzieht, nicht, was dich wegtreibt: Bei ${employer} hast du als ${titleAlone(position)} viel gelernt, und davon willst du mehr: ${shown}${toward ? ` Der Schritt dahin: ${toward}.` : ''} Kein Wort gegen ${employer}. Ist das dein wirklicher Grund?`,
      fr: `Dites ce qui vous attire, pas ce qui vous chasse : chez ${employer}, vous avez beaucoup appris comme ${titleAlone(position)}, et vous voulez davantage de ceci : ${shown}${toward ? ` Le pas suivant : ${toward}.` : ''} Rien contre ${employer}. Est-ce votre vraie raison ?`,
      es: `Di lo que te atrae, no lo que te echa: en ${employer} has aprendido mucho como ${titleAlone(position)}, y quieres más de esto: ${shown}${toward ? ` El paso: ${toward}.` : ''} Nada contra ${employer}. ¿Es ese tu motivo real?`,
    }),
  };
}

function gap(talk: Talk): Answer {
  const last = (talk.clean.work ?? []).find(({ endDate }) => endDate);
  const since = last?.endDate ? formatDate(last.endDate, talk.language) : '';
  const shown = quote(telling(talk)?.text.replace(/\.$/, '') ?? '', 10);
  return {
    intent: 'interview gap',
    asks: true,
    text: tell(talk, {
      en: `One calm sentence, then back to work: “${since ? `After ${last?.name ?? 'my last job'} ended in ${since}, ` : ''}${since ? 'I' : 'I'} took time for [your reason, in three words], and now I am ready to start.” Then ${shown}, before they can ask again. Nobody is owed the details. What is the short true reason?`,
      de: `Ein ruhiger Satz, dann zurück zur Arbeit: ${since ? `seit ${since} ` : ''}Zeit für [dein Grund, drei Worte], jetzt wieder bereit. Danach gleich ${shown} Einzelheiten schuldest du niemandem. Was ist der kurze wahre Grund?`,
      fr: `Une phrase calme, puis retour au travail : ${since ? `depuis ${since}, ` : ''}du temps pour [votre raison, trois mots], et maintenant vous êtes prêt. Enchaînez avec ${shown} Quelle est la raison, en bref ?`,
      es: `Una frase tranquila y de vuelta al trabajo: ${since ? `desde ${since}, ` : ''}tiempo para [tu motivo, tres palabras], y ahora puedes empezar. Enseguida ${shown} ¿Cuál es el motivo, en corto?`,
    }),
  };
}

function strengthTold(talk: Talk): Answer {
  const [a, b] = [telling(talk), ...bestLines(talk, 3)].filter((line, i, every) => line && every.indexOf(line) === i);
  return {
    intent: 'interview strength',
    about: [a, b].flatMap((line) => line?.pointer ?? []),
    text: tell(talk, {
      en: `One strength, one proof, no adjectives: “${spokenOr(a)}” Then say in a sentence why that helps ${talk.brief?.company || 'them'}.${b ? ` Keep ${quote(b.text, 9)} for when they ask for another.` : ''}`,
      de: `Eine Stärke, ein Beleg, keine Adjektive: ${quote(a?.text ?? '', 14)} Dann ein Satz, was das ${talk.brief?.company || 'dem Betrieb'} nützt.${b ? ` Als zweite: ${quote(b.text, 9)}` : ''}`,
      fr: `Un point fort, une preuve, pas d’adjectifs : ${quote(a?.text ?? '', 14)} Puis une phrase sur ce que cela apporte${talk.brief?.company ? ` à ${talk.brief.company}` : ''}.${b ? ` En réserve : ${quote(b.text, 9)}` : ''}`,
      es: `Una fortaleza, una prueba, sin adjetivos: ${quote(a?.text ?? '', 14)} Luego una frase sobre qué aporta${talk.brief?.company ? ` a ${talk.brief.company}` : ''}.${b ? ` De reserva: ${quote(b.text, 9)}` : ''}`,
    }),
  };
}

function fromALine(talk: Talk, kind: 'motive' | 'failure' | 'future'): Answer {
  const line = telling(talk);
  const shown = quote(line?.text.replace(/\.$/, '') ?? '', 12);
  const where = talk.brief ? `${talk.brief.title}${talk.brief.company ? `, ${talk.brief.company}` : ''}` : goalOf(talk);
  const text = {
    motive: {
      en: `Join two true things: something ${where ? `in “${where}”` : 'in the job'} that you looked up, and ${shown} as the reason it suits you. What drew you to it first?`,
      de: `Verbinde zwei wahre Dinge: etwas an ${where ? `„${where}“` : 'der Stelle'}, das du nachgelesen hast, und ${shown} Was hat dich zuerst angesprochen?`,
      fr: `Reliez deux choses vraies : un point ${where ? `de « ${where} »` : 'du poste'} que vous avez vérifié, et ${shown} Qu’est-ce qui vous a attiré d’abord ?`,
      es: `Une dos cosas verdaderas: algo ${where ? `de «${where}»` : 'del puesto'} que hayas mirado, y ${shown} ¿Qué te atrajo primero?`,
    },
    failure: {
      en: `Pick a small real one from ${line?.entry.name ?? 'work'}: what happened, your part in it, what you changed. ${shown} may hide one; what went wrong on the way there?`,
      de: `Nimm einen kleinen echten von ${line?.entry.name ?? 'der Arbeit'}: was geschah, dein Anteil, was du geändert hast. Hinter ${shown} steckt vielleicht einer; was ging dabei schief?`,
      fr: `Prenez-en un petit, réel, chez ${line?.entry.name ?? 'votre employeur'} : les faits, votre part, ce que vous avez changé. ${shown} en cache peut-être un ; qu’est-ce qui a raté ?`,
      es: `Elige uno pequeño y real en ${line?.entry.name ?? 'el trabajo'}: qué pasó, tu parte, qué cambiaste. Quizá ${shown} esconde uno; ¿qué salió mal?`,
    },
    future: {
      en: `No promise and no title; say what you want to be doing more of: ${shown}${where ? `, and that ${where} is a step there` : ''}. Is that where you want to go?`,
      de: `Kein Versprechen, kein Titel; sag, wovon du mehr tun willst: ${shown} Ist das deine Richtung?`,
      fr: `Ni promesse ni titre ; dites ce que vous voulez faire davantage : ${shown} Est-ce bien votre direction ?`,
      es: `Ni promesas ni cargos; di de qué quieres hacer más: ${shown} ¿Es esa tu dirección?`,
    },
  }[kind];
  return { intent: `interview ${kind}`, asks: true, about: line ? [line.pointer] : [], text: tell(talk, text) };
}

/** Words for a question that interviewers ask: "what do I say about …". */
export function interviewAsked(talk: Talk): Answer | null {
  if (talk.say.length > 200) return null;
  const quotedOut = talk.low;
  if (aboutYou.test(quotedOut) && !/\b(?:summary|bullet|line)\b/.test(quotedOut)) return about(talk);
  if (!frame.test(quotedOut) || /\b(?:bullet|line|on (?:the|my) (?:page|cv|resume)|summary|letter)\b/.test(quotedOut))
    return null;
  if (/\b(?:laid off|let go|fired|sacked|redundan\w*|entlassen|licencie\w*|despid\w*|echaron)\b/.test(quotedOut))
    return null;
  const kind = kinds.find(([, form]) => form.test(quotedOut))?.[0];
  if (
    !kind ||
    (!isQuestion(talk) &&
      !/\b(?:say|answer|explain|sag|antwort|dis|repon|digo|respond|contest)\w*/.test(quotedOut) &&
      !/\bask\b/.test(quotedOut))
  )
    return null;
  if (emphasisIn(talk.say)?.move && kind === 'leaving' && !/\b(?:why|warum|pourquoi|por que)\b/.test(quotedOut))
    return null;
  if (kind === 'weakness') return weakness(talk);
  if (kind === 'leaving') return leaving(talk);
  if (kind === 'gap') return gap(talk);
  if (kind === 'strength') return strengthTold(talk);
  return fromALine(talk, kind);
}

import type { Message } from '../messages/message.ts';
import type { Draft } from './draft.ts';

const questions: [string, RegExp][] = [
  ['job.question.sponsor', /sponsor|visa/i],
  [
    'job.question.authorisation',
    /right to work|authori[sz]ed to work|work (?:permit|authori[sz]ation)|eligible to work|citizen(?:ship)?\b|arbeitserlaubnis|aufenthaltstitel|permis de travail|titre de séjour|autorisation de travail|permiso de (?:trabajo|residencia)/i,
  ],
  ['job.question.clearance', /\bclearance\b|sicherheitsüberprüfung|habilitation/i],
  [
    'job.question.background',
    /background check|\bDBS\b|criminal record|police check|drug (?:screen|test)|führungszeugnis|casier judiciaire|antecedentes/i,
  ],
  [
    'job.question.licence',
    /driving licen[cs]e|driver(?:'|’)?s licen[cs]e|\bCDL\b|führerschein|permis (?:b\b|c\b|ce\b|de conduire)|véhiculé|carn[eé]t? de conducir|permiso de conducir|coche propio|own (?:car|vehicle|transport)|vehículo propio/i,
  ],
  [
    'job.question.travel',
    /(?:willing\w*|able|ability|availability|prepared|required|ready|readiness) to travel|\btravel (?:up to|to|is|required|\d)|\d+\s?% travel|reisebereit|bereitschaft zu (?:dienst)?reisen|reisetätigkeit|mobilité|déplacements (?:fréquents|réguliers|à prévoir|ponctuels)|disponibilidad para viajar|(?:posibilidad de )?viajes frecuentes/i,
  ],
  [
    'job.question.start',
    /\b(?:able|available|ready|free) to start\b|\bstart(?:ing)? (?:by|before|no later than|immediately|in (?:early |late )?\p{Lu})|\bavailab(?:le|ility) (?:from|immediately|at short notice)|(?:ab|zum) sofort|zum nächstmöglichen|disponibilité immédiate|poste à pourvoir (?:immédiatement|dès)|incorporación inmediata/iu,
  ],
  [
    'job.question.onsite',
    /\bdays? (?:a |per |each )?(?:week )?(?:in the office|on-?site|at (?:the|our) office)|\bhybrid\b.{0,30}\bdays?\b|(?:tage?|jours?|días?) (?:pro woche |par semaine |por semana )?(?:im büro|au bureau|en la oficina)/i,
  ],
  ['job.question.relocate', /relocat|umzugsbereit|bereitschaft zum umzug|mobilité géographique|cambio de residencia/i],
  [
    'job.question.shift',
    /\bshifts?\b(?! supervisor| lead)|\bnights?\b|weekends?\b|on-call|schicht|wochenend|\brota\b|four on|fines de semana|turnos|nocturn[oa]s?|travail (?:de nuit|le week-?end|posté)|horaires décalés|[23]x8\b|nachtdienst|rufbereitschaft|astreintes?/i,
  ],
  [
    'job.question.lift',
    /\blift(?:ing)? (?:up to )?(?:\d|heavy)|\bstand(?:ing)? for\b|physical(?:ly)? (?:demand|able|fit)/i,
  ],
  [
    'job.question.age',
    /years of age|\bat least (?:18|21|25)\b(?! (?:month|year(?!s of age)))|\bminimum age|mindestalter|volljährig|être majeur|mayor de edad/i,
  ],
  [
    'job.question.location',
    /\bmust (?:live|be (?:based|located|resident)|reside)|\breside(?:nt)? (?:in|within)|\b(?:live|based) within\b|wohnsitz|wohnort in|résider (?:à|en|dans)|residencia en|residir en|commutable/i,
  ],
];

/** The questions that a line of requirements puts: authorisation, travel, shift, licence, place. Asked, never inferred. */
export function questionsOf(line: string): Message[] {
  const found = questions.filter(([, pattern]) => pattern.test(line)).map(([key]) => key);
  // "We cannot sponsor visas, so you need the right to work": one question, not two.
  const keys =
    found.includes('job.question.sponsor') && found.includes('job.question.authorisation')
      ? found.filter((key) => key !== 'job.question.sponsor')
      : found;
  return keys.map((key) => ({ key }));
}

const plainOrder =
  /\b(?:you|applicants?|candidates?|(?:the )?(?:post|job) ?holder) (?:must|need to)\b|\bmust be (?:able|willing)\b/i;
const onSite = /\bhybrid\b.{0,30}\bdays?\b|\bdays? (?:a week |per week )?in the office\b/i;

/** A condition that is put so plainly that it counts wherever it stands, or undefined. */
export function constraintDraft({ text, span }: { text: string; span: [number, number] }): Draft | undefined {
  if (!plainOrder.test(text) && !onSite.test(text)) return undefined;
  const [question] = questionsOf(text);
  return question && { kind: 'constraint', level: 'required', text, span, skills: [], question };
}

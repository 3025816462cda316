import type { Message } from '../messages/message.ts';

/** A knock-out: a condition that only the person can answer for. */
export interface Constraint {
  kind: 'constraint' | 'certificate' | 'language';
  question: Message;
}

const questions: [string, RegExp][] = [
  ['job.question.sponsor', /sponsor|visa/i],
  [
    'job.question.authorisation',
    /right to work|authori[sz]ed to work|work (?:permit|authori[sz]ation)|eligible to work|citizen(?:ship)?\b|arbeitserlaubnis|permis de travail|permiso de trabajo/i,
  ],
  ['job.question.clearance', /\bclearance\b|sicherheitsüberprüfung|habilitation/i],
  [
    'job.question.background',
    /background check|\bDBS\b|criminal record|police check|drug (?:screen|test)|führungszeugnis|casier judiciaire|antecedentes/i,
  ],
  [
    'job.question.licence',
    /driving licen[cs]e|driver(?:'|’)?s licen[cs]e|\bCDL\b|führerschein|permis (?:b\b|de conduire)|carn[eé]t? de conducir|own (?:car|vehicle|transport)|vehículo propio/i,
  ],
  [
    'job.question.travel',
    /(?:willing\w*|able|ability|availability|prepared|required|ready|readiness) to travel|\btravel (?:up to|to|is|required|\d)|\d+\s?% travel|reisebereit|mobilité|disponibilidad para viajar/i,
  ],
  ['job.question.relocate', /relocat|umzugsbereit/i],
  [
    'job.question.shift',
    /\bshifts?\b(?! supervisor| lead)|\bnights?\b|weekends?\b|on-call|schicht|wochenend|\brota\b|four on|fines de semana|turnos|travail de nuit|horaires décalés/i,
  ],
  [
    'job.question.lift',
    /\blift(?:ing)? (?:up to )?(?:\d|heavy)|\bstand(?:ing)? for\b|physical(?:ly)? (?:demand|able|fit)/i,
  ],
  [
    'job.question.age',
    /years of age|\bat least (?:18|21|25)\b(?! (?:month|year(?!s of age)))|\bminimum age|mindestalter|mayor de edad/i,
  ],
  [
    'job.question.location',
    /\bmust (?:live|be (?:based|located|resident)|reside)|\breside(?:nt)? (?:in|within)|\b(?:live|based) within\b|wohnsitz|commutable/i,
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

/** Named certificates, registrations and licences to practise. A skill of the same name is not counted twice. */
export const certificatePattern =
  /\b(?:CPA|ACCA|CIMA|ACA|CFA|FRM|PMP|PRINCE2|CAPM|CISSP|CISM|CISA|CEH|CCNA|CCNP|CompTIA\s\w+\+?|Security\+|ITIL|CSM|PSM|CKA|CKAD|PHR|SPHR|CIPD|SHRM(?:-\w+)?|NMC(?: pin| registration)?|GMC|HCPC|NMBI(?: registration)?|SACE|QTS|PGCE|NCLEX|RN licen[cs]e|RN|LPN|CNA|ACLS|BLS|PALS|TEFL|CELTA|DELTA|NEBOSH|IOSH|SMSTS|SSSTS|CSCS|ECS(?: gold card)?|JIB|IPAF|PASMA|Gas Safe|18th Edition|2391|OSHA (?:10|30)|Six Sigma (?:green|black) belt|ServSafe|Series (?:7|63|65|66)|bar admission|admitted to the bar|chartered (?:engineer|accountant)|professional engineer|PE licen[cs]e|registered (?:nurse|professional engineer|teacher)|state licensure|Staplerschein|Gabelstaplerschein|Meisterbrief|CACES|HACCP certificate|first aid (?:at work )?certificate|forklift certificate|food (?:hygiene|handler|handlers) (?:certificate|card)|AWS (?:certified|certification)[\w –-]{0,30}|Class A CDL|[A-Z]{3,6}(?=\s+(?:certificat|license|licence|registration)))\b/g;

export const certificateCue =
  /\bcertifi(?:ed|cates?|cation)|\blicen[cs]e[ds]?\b|\bregist(?:ered|ration)\b|\baccredit|zertifikat|zertifizier|certificat|certificado|\bdesignation\b|\bcharter(?:ed)?\b/i;

import { findPeriods } from '../resume/date-spans.ts';

export type TextClass = 'job' | 'resume' | 'message';

/** Phrases of an advertisement: it speaks to a reader, of a "we", and asks. */
const jobSigns =
  /(?:we(?:'|’)re (?:looking|hiring|seeking)|we are (?:looking|hiring|seeking)|looking for (?:an?|someone)|you will|you(?:'|’)ll|your (?:profile|tasks|role|responsibilities)|about (?:the (?:role|job|team|position)|us|you)|the role|job (?:description|title|summary|type)|(?:key |main )?responsibilities|requirements|qualifications|(?:must|nice)[- ](?:to[- ])?have|what (?:you|we)(?:'|’)?(?:ll)? (?:do|bring|offer|need|look)|who you are|we offer|what we offer|benefits|apply (?:now|here|today|by)|equal opportunity|salary range|compensation|years(?:'|’)? of experience|reports? to|join (?:us|our)|full[- ]time|hybrid|wir (?:suchen|bieten|erwarten)|ihr(?:e)? (?:profil|aufgaben)|dein(?:e)? (?:profil|aufgaben)|das (?:bringst|erwartet)|anforderungen|aufgaben|\(m\/w\/d\)|nous (?:recherchons|offrons)|votre (?:profil|mission)|vos missions|profil recherché|buscamos|ofrecemos|requisitos|funciones|procuramos|oferecemos|cerchiamo|offriamo|requisiti|wij (?:zoeken|bieden)|functie-?eisen|szukamy|oferujemy|wymagania|obowiązki|岗位职责|任职要求|募集|応募)/giu;

/** Headings and lines of a person's own record. */
const resumeSigns =
  /^(?:\s*#*\s*)(?:(?:work|professional|employment|relevant)?\s*(?:experience|history)|employment|education|(?:technical |key |core )?skills|summary|profile|objective|projects|certifications?|languages|references|publications|volunteering|curriculum vitae|résumé|resume|lebenslauf|berufserfahrung|beruflicher werdegang|ausbildung|kenntnisse|sprachen|expérience(?:s)?(?: professionnelles?)?|formation|compétences|langues|experiencia(?: laboral| profesional)?|educación|habilidades|idiomas|experiência(?: profissional)?|formação|esperienza(?: lavorativa| professionale)?|istruzione|competenze|lingue|werkervaring|opleiding(?:en)?|vaardigheden|doświadczenie(?: zawodowe)?|wykształcenie|umiejętności|工作经历|教育背景|技能|職歴|学歴)\s*:?\s*$/gimu;

/**
 * What a pasted or typed text is. Anything short, or without the marks of either document, is a message to the coach.
 * A question that quotes a line of an advertisement stays a message.
 */
export function classifyText(text: string): TextClass {
  const trimmed = text.trim();
  if (/^\{[\s\S]*"basics"\s*:/u.test(trimmed)) return 'resume';
  const lines = trimmed.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (trimmed.length < 160 || (lines.length < 3 && trimmed.length < 400)) return 'message';
  const job = jobScore(trimmed);
  const resume = resumeScore(trimmed, lines);
  if (Math.max(job, resume) < 2.5) return 'message';
  return resume > job ? 'resume' : 'job';
}

function jobScore(text: string): number {
  const distinct = new Set([...text.matchAll(jobSigns)].map((m) => m[0].toLowerCase()));
  const you = text.match(/(?<!\p{L})(?:you|your|du|dein|deine|ihre|vous|votre|usted|tu|você)(?!\p{L})/giu)?.length ?? 0;
  return distinct.size + Math.min(2, you / 3);
}

/** The bound is that of an address's first part (RFC 5321); without it a long word takes the square of its length. */
const emailSign = /[\w.+-]{1,64}@[\w-]+\.\w/;

function resumeScore(text: string, lines: string[]): number {
  const headings = new Set([...text.matchAll(resumeSigns)].map((m) => m[0].trim().toLowerCase())).size;
  const periods = findPeriods(text).filter((period) => period.startDate).length;
  const head = lines.slice(0, 6).join('\n');
  const email = emailSign.test(head) ? 2 : emailSign.test(text) ? 0.5 : 0;
  const phone = /(?:\+?\d[\d\s().-]{7,}\d)/.test(head) ? 1 : 0;
  return headings * 1.2 + Math.min(5, periods * 1.2) + email + phone;
}

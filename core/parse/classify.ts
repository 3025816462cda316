import { findPeriods } from '../resume/date-spans.ts';
import type { Resume } from '../resume/schema.ts';
import { addressing, greets, isLetter, jobSigns, signLines, tellsOfWork } from './classify-signs.ts';
import { pieces } from './written-text.ts';

export type TextClass = 'job' | 'resume' | 'message';

/** Headings and lines of a person's own record. */
const resumeSigns =
  /^(?:#{1,6} ?)?(?:(?:work|professional|employment|relevant)?\s*(?:experience|history)|employment|education|(?:technical |key |core )?skills|summary|profile|objective|projects|certifications?|languages|references|publications|volunteering|curriculum vitae|résumé|resume|lebenslauf|berufserfahrung|beruflicher werdegang|ausbildung|kenntnisse|sprachen|expérience(?:s)?(?: professionnelles?)?|formation|compétences|langues|experiencia(?: laboral| profesional)?|educación|habilidades|idiomas|experiência(?: profissional)?|formação|esperienza(?: lavorativa| professionale)?|istruzione|competenze|lingue|werkervaring|opleiding(?:en)?|vaardigheden|doświadczenie(?: zawodowe)?|wykształcenie|umiejętności|工作经历|教育背景|技能|職歴|学歴) ?:?$/iu;

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
  const you = text.match(addressing)?.length ?? 0;
  return distinct.size + Math.min(2, you / 3);
}

export type DocumentClass = 'resume' | 'job' | 'letter' | 'other';

/**
 * What a file holds, by its text and by what was read from it. A résumé has dated work or studies, or contact data with
 * something under a heading, or tells of a named person's work; a letter greets and takes leave; an advertisement asks. A
 * résumé behind a letter is one.
 */
export function classifyDocument(text: string, resume: Resume): DocumentClass {
  const record = recordOf(resume);
  if (isLetter(text) && record.dated === 0 && record.sections < 3) return 'letter';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const own = resumeScore(text, lines);
  const ranges = periodsIn(lines);
  const job = jobScore(text);
  if (job >= 4 && job > own + record.dated * 1.5 && ranges < 2) return 'job';
  if (record.dated > 0 || record.sections > 1 || own >= 2.5 || ranges > 1) return 'resume';
  if (record.contact && (record.sections > 0 || text.length < 600)) return 'resume';
  if (text.length < 400 && (record.named || record.sections > 0)) return 'resume';
  if (new Set(text.toLowerCase().match(recordWords)).size >= 2) return 'resume';
  // A career told in running text, under a name: neither headings, nor dates, nor an address.
  // A label alone may be the trade that a posting seeks, so that no phrase of a posting may stand beside it.
  const told = record.named && (tellsOfWork(text) ? job < 2.5 : record.labelled && job < 1);
  return told && !greets(text) ? 'resume' : 'other';
}

/** Words of a record's headings, wherever they stand: a text whose lines were lost keeps them. */
const recordWords =
  /(?<!\p{L})(?:work experience|professional experience|education|skills|curriculum vitae|résumé|certifications?|projects|berufserfahrung|lebenslauf|ausbildung|kenntnisse|expérience professionnelle|formation|compétences|experiencia|formación|habilidades|experiência|formação|esperienza|istruzione|competenze|werkervaring|opleiding|vaardigheden|doświadczenie|wykształcenie|umiejętności)(?!\p{L})|工作经历|教育背景|技能|職歴|学歴|الخبرة|التعليم|المهارات/gu;

/** What a résumé has and other texts do not. */
function recordOf(resume: Resume): {
  dated: number;
  sections: number;
  contact: boolean;
  named: boolean;
  labelled: boolean;
} {
  const { basics, work = [], education = [], volunteer = [], skills = [], languages = [], projects = [] } = resume;
  const stated = [...work, ...education, ...volunteer].filter(({ startDate, endDate }) => startDate ?? endDate);
  const lists = [work, education, volunteer, skills, languages, projects, resume.certificates ?? []];
  return {
    dated: stated.length,
    sections: lists.filter((list) => list.length > 0).length,
    contact: Boolean(basics?.email ?? basics?.phone),
    named: Boolean(basics?.name),
    labelled: Boolean(basics?.label),
  };
}

/** The bound is that of an address's first part (RFC 5321); without it a long word takes the square of its length. */
const emailSign = /[\w.+-]{1,64}@[\w-]+\.\w/;

function resumeScore(text: string, lines: string[]): number {
  const headings = new Set(
    signLines(text)
      .filter((line) => resumeSigns.test(line))
      .map((line) => line.toLowerCase()),
  ).size;
  const periods = periodsIn(lines);
  const head = lines.slice(0, 6).join('\n');
  const email = emailSign.test(head) ? 2 : emailSign.test(text) ? 0.5 : 0;
  const phone = /(?:\+?\d[\d\s().-]{7,}\d)/.test(head) ? 1 : 0;
  return headings * 1.2 + Math.min(5, periods * 1.2) + email + phone;
}

/** Enough of them decide; the search for dates takes the square of what it is given at once. */
const mostPeriods = 10;

function periodsIn(lines: string[]): number {
  let count = 0;
  for (const line of lines)
    for (const piece of pieces(line)) {
      count += findPeriods(piece).filter((period) => period.startDate).length;
      if (count >= mostPeriods) return count;
    }
  return count;
}

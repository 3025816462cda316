import { readJob } from '../../../job/read-job.ts';
import type { DocumentFlag, ParsedResume } from '../../../parse/document.ts';
import type { Resume } from '../../../resume/schema.ts';
import { analyze } from '../../analyze.ts';
import { findingsOf, sampleNow, soundResume } from '../../sample.ts';

/** One résumé that a check is held against: the sound one, changed. */
export interface Case {
  of?: (resume: Resume) => void;
  job?: string;
  parsed?: Omit<ParsedResume, 'resume'>;
}

/** Four résumés that a check must judge rightly. `edge` and `other` (another language than English) say what is right. */
export interface Cases {
  fails: Case;
  passes: Case;
  edge: [why: string, found: boolean, Case];
  other: [language: string, found: boolean, Case];
}

export function finds(check: string, { of = () => {}, job, parsed }: Case): boolean {
  const resume = soundResume();
  of(resume);
  const asked = job === undefined ? {} : { job: readJob(job), jobText: job };
  return findingsOf(analyze({ resume, now: sampleNow, ...asked, ...(parsed && { parsed }) }), check).length > 0;
}

const long = [{ text: 'long enough to be read '.repeat(20), place: { page: 1 } }];

/** A file as read, with these flags. */
export function read(
  flags: DocumentFlag[] = [],
  more: Partial<ParsedResume['document']> = {},
): Omit<ParsedResume, 'resume'> {
  const document = { kind: 'pdf' as const, pages: [{ width: 595, height: 842 }], lines: long, hidden: [], flags };
  return { document: { ...document, ...more }, provenance: {}, unplaced: [], coverage: 1, language: 'en' };
}

/** The bullets of the past role, in this language; the rest of the résumé is short, so that they decide. */
export const bullets =
  (texts: string[], language = 'en', role = 1) =>
  (resume: Resume) => {
    resume.meta = { language };
    if (language !== 'en') resume.work = [resume.work![role]!];
    resume.work![language === 'en' ? role : 0]!.highlights = texts;
  };

export const only =
  (texts: string[], language = 'en') =>
  (resume: Resume) => {
    resume.meta = { language };
    resume.work!.forEach((role) => (role.highlights = texts));
  };

export const summary = (text: string) => (resume: Resume) => void (resume.basics!.summary = text);
export const role =
  (change: object, index = 1) =>
  (resume: Resume) =>
    void Object.assign(resume.work![index]!, change);
export const basics = (change: object) => (resume: Resume) => void Object.assign(resume.basics!, change);
export const speaking =
  (language: string, change: (resume: Resume) => void = () => {}) =>
  (resume: Resume) => {
    resume.meta = { language };
    change(resume);
  };
export const asks = (...lines: string[]) => `Requirements\n${lines.map((line) => `- ${line}`).join('\n')}`;

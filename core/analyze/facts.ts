import { findCertificates, type FoundCertificate } from '../job/certificates.ts';
import type { Job } from '../job/schema.ts';
import type { ParsedResume } from '../parse/document.ts';
import { detectLanguage } from '../resume/language.ts';
import { textLeaves, valueAt } from '../resume/pointer.ts';
import type { Resume } from '../resume/schema.ts';
import { findCopied, type Copied } from './match/copied.ts';
import { findSkills, type FoundSkill } from '../skills/find-skills.ts';
import type { Leaf } from './leaf.ts';
import { readRoles, type Role } from './roles.ts';
import type { Quote } from './schema.ts';

export interface AnalyzeInput {
  resume: Resume;
  /** What the reader saw of the file; may belong to an older version of the résumé. */
  parsed?: Omit<ParsedResume, 'resume'> | null;
  job?: Job | null;
  /** The job description as pasted; only used to find text copied from it. */
  jobText?: string;
  /** Today as an ISO date: the core has no clock. */
  now: string;
}

/** One sentence-like item under a role, project or voluntary post. */
export interface Bullet {
  pointer: string;
  text: string;
  section: 'work' | 'projects' | 'volunteer';
  entry: number;
  dated: boolean;
  current: boolean;
}

/** A résumé prepared once for all checks: every check is a pure function of it. */
export interface Facts {
  resume: Resume;
  parsed: Omit<ParsedResume, 'resume'> | null;
  job: Job | null;
  jobText: string;
  now: string;
  /** BCP 47, `und` when it cannot be told. */
  language: string;
  /** Every string of the résumé in its order; keys that start with "$" and meta left out. */
  leaves: Leaf[];
  bullets: Bullet[];
  roles: Role[];
  /** Pieces that are the job description's own words; they earn nothing. */
  copied: Copied;
  /** Words of the whole résumé. */
  words: number;
  /** Skills of a piece of text, looked up once for all checks. */
  skillsIn(text: string): FoundSkill[];
  certificatesIn(text: string): FoundCertificate[];
  /** A quote of the résumé with its places while the text there is still what the file says. */
  quote(pointer: string, text?: string): Quote;
}

function bulletsOf(resume: Resume): Bullet[] {
  const bullets: Bullet[] = [];
  for (const section of ['work', 'projects', 'volunteer'] as const)
    for (const [entry, item] of (resume[section] ?? []).entries()) {
      const state = {
        section,
        entry,
        dated: Boolean(item.startDate ?? item.endDate),
        current: Boolean(item.startDate && !item.endDate),
      };
      for (const [i, text] of (item.highlights ?? []).entries())
        if (text.trim() !== '') bullets.push({ pointer: `/${section}/${entry}/highlights/${i}`, text, ...state });
    }
  return bullets;
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.+#/-]*/gu)?.length ?? 0;

export function gatherFacts(input: AnalyzeInput): Facts {
  const { resume, parsed = null, job = null, jobText, now } = input;
  const leaves = [...textLeaves(resume)].filter(({ pointer }) => !/^\/(?:\$|meta\/)/.test(pointer));
  const copySource = jobText ?? job?.lines.map((line) => line.text).join('\n') ?? '';
  const text = leaves.map((leaf) => leaf.text).join('\n');
  return {
    resume,
    parsed,
    job,
    jobText: copySource,
    now,
    language:
      resume.meta?.language ?? (parsed?.language && parsed.language !== 'und' ? parsed.language : detectLanguage(text)),
    leaves,
    bullets: bulletsOf(resume),
    copied: findCopied(leaves, copySource),
    roles: readRoles(resume, now),
    words: countWords(text),
    skillsIn: remember(findSkills),
    certificatesIn: remember(findCertificates),
    quote: (pointer, part) => quoteOf(resume, parsed, pointer, part),
  };
}

function remember<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? look(text);
    known.set(text, found);
    return found;
  };
}

function quoteOf(resume: Resume, parsed: Facts['parsed'], pointer: string, part?: string): Quote {
  const value = valueAt(resume, pointer);
  const text = part ?? (typeof value === 'string' ? value : '');
  const source = parsed?.provenance[pointer];
  const same = source !== undefined && typeof value === 'string' && squeeze(source.text).includes(squeeze(value));
  return { text, pointer, ...(same && source.places.length > 0 && { places: source.places }) };
}

const squeeze = (text: string) => text.replace(/[\s\u00ad-]+/g, '').toLowerCase();

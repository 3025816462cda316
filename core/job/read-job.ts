import { detectLanguage } from '../resume/language.ts';
import { lineClass } from './classify-line.ts';
import { constraintDraft } from './constraints.ts';
import type { Draft } from './draft.ts';
import { readHeader } from './header.ts';
import { instructsMachine } from './instructions.ts';
import { splitLines, type TextLine } from './lines.ts';
import { lineRequirements, mergeRequirements } from './requirements.ts';
import type { Job } from './schema.ts';
import { headingKind, sectionKind } from './sections.ts';

type JobLine = Job['lines'][number];
type SectionLine = JobLine & { section?: string };

/** Gives every line its class; headings set the section of the lines below them. */
function classify(lines: TextLine[], headerLines: number): SectionLine[] {
  let section: string | undefined;
  return lines.map((line, i) => {
    const { text, span } = line;
    if (i < headerLines || instructsMachine(text)) return { text, span, class: 'other' };
    if (isHeading(line, lines[i + 1])) {
      section = text;
      return { text, span, class: 'other' };
    }
    if (endsSection(line, lines[i - 1])) section = undefined;
    return { text, span, class: lineClass(text, section), section };
  });
}

/** A line without a bullet and a full stop right above a bullet heads a list, if its words are those of a heading. */
function isHeading({ text, part, bulleted }: TextLine, next?: TextLine): boolean {
  if (part) return false;
  if (headingKind(text) !== undefined) return !bulleted || /:$/.test(text);
  const headsList = !bulleted && next?.bulleted === true && text.length <= 60 && !/[.!?]$/.test(text);
  return headsList && sectionKind(text) !== undefined;
}

/** A paragraph below a list, set off by an empty line, belongs to the whole text and not to the list. */
function endsSection({ bulleted, spaced, text }: TextLine, above?: TextLine): boolean {
  return spaced && !bulleted && above?.bulleted === true && /[.!?]$/.test(text);
}

/** "5 years in accounting, preferably in manufacturing": a wish inside a line is split from what is asked for. */
function clauses({ text, span }: Pick<JobLine, 'text' | 'span'>): TextLine[] {
  const cuts = [
    ...text.matchAll(/;\s+|,\s+(?=(?:preferably|ideally|idealerweise|vorzugsweise|de préférence|preferiblemente)\b)/gi),
  ];
  let from = 0;
  const pieces = cuts.map((cut) => {
    const piece = [from, cut.index] as const;
    from = cut.index + cut[0].length;
    return piece;
  });
  return [...pieces, [from, text.length] as const].map(([start, end]) =>
    asPart({ text: text.slice(start, end), span: [span[0] + start, span[0] + end] }),
  );
}

const asPart = ({ text, span }: Pick<JobLine, 'text' | 'span'>): TextLine => ({
  text,
  span,
  part: true,
  bulleted: false,
  spaced: false,
});

const asking = new Set(['required', 'preferred', 'education']);

function requirementsOf(lines: SectionLine[]): Draft[] {
  return lines.flatMap(({ section, ...line }) => {
    if (line.class !== 'required' && line.class !== 'preferred') return unlistedConditions(line);
    const listed = section !== undefined && asking.has(sectionKind(section) ?? '');
    const pieces = clauses(line);
    return pieces.flatMap((piece) => {
      const kind = pieces.length === 1 ? line.class : lineClass(piece.text, section);
      const alone = listed && pieces.length === 1;
      return kind === 'required' || kind === 'preferred' ? lineRequirements(piece, kind, alone) : [];
    });
  });
}

/** "You must be able to start by 1 March" among the benefits, "hybrid, 3 days in the office" beside the place. */
function unlistedConditions(line: JobLine): Draft[] {
  if (line.class === 'duty' || line.class === 'negated' || instructsMachine(line.text)) return [];
  const drafts: Draft[] = [];
  for (const match of line.text.matchAll(/(?<=^[\p{L} ]{3,20}:\s)[^.;!?]+|(?<!:\s?)[^.;!?:]+(?![^.;!?]*:)/gu)) {
    const text = match[0].trim();
    const start = line.span[0] + match.index + match[0].indexOf(text);
    const draft = constraintDraft({ text, span: [start, start + text.length] });
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** Fewer skills required than this say little of a job; then its duties speak too. */
const fewSkills = 3;

/** Some advertisements tell the work and hardly ask for anything: the skills of the duties count as preferred there. */
function withDuties(drafts: Draft[], lines: SectionLine[]): Draft[] {
  if (drafts.filter(({ kind, level }) => kind === 'skill' && level === 'required').length >= fewSkills) return drafts;
  const duties = lines.filter((line) => line.class === 'duty');
  const skills = duties.flatMap((line) => lineRequirements(asPart(line), 'preferred'));
  return [...drafts, ...skills.filter(({ kind, skills: ids }) => kind === 'skill' && ids.length > 0)];
}

/**
 * A job description as lines and requirements. Never fails: a text that asks for nothing has no requirements, and a
 * match with it is "cannot score". Time grows with the text's length. Spans are UTF-16 offsets into `text`.
 */
export function readJob(text: string): Job {
  const lines = splitLines(text);
  const header = readHeader(lines);
  const classified = classify(lines, header.lines);
  const { title, company, location } = header;
  return {
    ...(title && { title }),
    ...(company && { company }),
    ...(location && { location }),
    language: detectLanguage(text),
    lines: classified.map(({ text, span, class: kind }) => ({ text, span, class: kind })),
    requirements: mergeRequirements(withDuties(requirementsOf(classified), classified)),
  };
}

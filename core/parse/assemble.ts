import type { Provenance } from '../resume/provenance.ts';
import { formatPointer } from '../resume/pointer.ts';
import { resumeSchema, type Resume } from '../resume/schema.ts';
import type { Line } from './line.ts';
import { isTraced, type Draft, type Traced } from './structure/traced.ts';

export interface Assembled {
  resume: Resume;
  provenance: Provenance;
  leaves: Traced[];
}

/** Traced values → a plain résumé and, for each leaf, where it came from. Empty values and lists are left out. */
export function assemble(draft: Draft): Assembled {
  const provenance: Provenance = {};
  const leaves: Traced[] = [];
  const plain = (node: Draft | undefined, at: (string | number)[]): unknown => {
    if (node === undefined) return undefined;
    if (isTraced(node)) {
      if (node.text === '') return undefined;
      provenance[formatPointer(at)] = { text: node.raw, places: placesOf(node.lines), confidence: node.confidence };
      leaves.push(node);
      return node.text.slice(0, 20_000);
    }
    if (Array.isArray(node)) {
      const kept = node.filter(holdsText).slice(0, longest[String(at.at(-1))] ?? 100);
      return kept.length > 0 ? kept.map((item, i) => plain(item, [...at, i])) : undefined;
    }
    const entries = Object.entries(node).flatMap(([key, item]) => {
      const value = plain(item, [...at, key]);
      return value === undefined ? [] : [[key, value] as const];
    });
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  };
  const resume = resumeSchema.parse(withLists(plain(draft, []) ?? {}));
  return { resume, provenance, leaves };
}

/** The schema's limits for lists; what goes beyond stays in the document's lines and counts as unplaced. */
const longest: Record<string, number> = {
  profiles: 50,
  languages: 50,
  references: 50,
  sections: 50,
  keywords: 100,
  skills: 200,
  highlights: 200,
  courses: 200,
  publications: 300,
};

/** A heading with nothing under it is a section all the same. */
function withLists(resume: object): object {
  if (!('sections' in resume) || !Array.isArray(resume.sections)) return resume;
  return { ...resume, sections: resume.sections.map((section: object) => ({ highlights: [], ...section })) };
}

function holdsText(node: Draft | undefined): boolean {
  if (node === undefined) return false;
  if (isTraced(node)) return node.text !== '';
  return (Array.isArray(node) ? node : Object.values(node)).some(holdsText);
}

function placesOf(lines: Line[]) {
  return [...new Set(lines)].map((line) => line.place);
}

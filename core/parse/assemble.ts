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
      const kept = node.filter(holdsText);
      return kept.length > 0 ? kept.map((item, i) => plain(item, [...at, i])) : undefined;
    }
    const entries = Object.entries(node).flatMap(([key, item]) => {
      const value = plain(item, [...at, key]);
      return value === undefined ? [] : [[key, value] as const];
    });
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  };
  const resume = resumeSchema.parse(plain(draft, []) ?? {});
  return { resume, provenance, leaves };
}

function holdsText(node: Draft | undefined): boolean {
  if (node === undefined) return false;
  if (isTraced(node)) return node.text !== '';
  return (Array.isArray(node) ? node : Object.values(node)).some(holdsText);
}

function placesOf(lines: Line[]) {
  return [...new Set(lines)].map((line) => line.place);
}

import type { TextLine } from './lines.ts';
import type { Requirement } from './schema.ts';

/** A requirement before it has its number. */
export type Draft = Omit<Requirement, 'id'>;
export type Level = Requirement['level'];

/** What stands between two names of which one will do. */
export const alternativeJoint =
  /^(?:,? ?(?:or|oder|ou|o|and\/or|und\/oder|et\/ou|y\/o)(?: (?:(?:an)?other|a similar|similar|equivalent)(?: \w+){0,2})?|\/)$/i;

/** A line as it stands, without the stop at its end. */
export function whole(line: TextLine, kind: Requirement['kind'], level: Level): Draft {
  const text = line.text.replace(/[\s.;]+$/, '');
  return { kind, level, text, span: [line.span[0], line.span[0] + text.length], skills: [] };
}

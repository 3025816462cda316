import type { Resume } from '../resume/schema.ts';
import { bordered } from '../share/borders.ts';
import { fold, replaceFolded } from '../share/fold.ts';

/** Kinds of companies, which are written or left out: "Kestrel Ltd" is "Kestrel" in the next line. */
const legalForm =
  /[\s,]+(?:inc|llc|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|kg|se|sa|sarl|sas|sl|srl|bv|nv|ab|as|oy|spa)\.?$/i;

/** A function that puts `token(name)` in the place of every employer of the résumé, wherever it is named. */
export function hideEmployers(resume: Resume, token: (name: string) => string): (text: string) => string {
  const named = [
    ...(resume.work ?? []).map(({ name }) => name),
    ...(resume.volunteer ?? []).map(({ organization }) => organization),
  ];
  const names = named.flatMap((name) => (name ? [name.trim(), name.trim().replace(legalForm, '')] : []));
  const wanted = [...new Set(names.map(fold))].filter((name) => name.length >= 2).sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return (text) => text;
  const pattern = new RegExp(wanted.map(bordered).join('|'), 'gu');
  return (text) => replaceFolded(text, pattern, token);
}

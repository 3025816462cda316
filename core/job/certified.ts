import { findCertificates } from './certificates.ts';
import { alternativeJoint, whole, type Draft, type Level } from './draft.ts';
import type { TextLine } from './lines.ts';

interface Named {
  ids: string[];
  start: number;
  end: number;
}

const kindWord =
  /^\s*(?:certificat(?:es?|ions?|e)|licen[cs]es?|registration|gold card|card|accreditation|designation|charter|zertifikat|zertifizierung)\b/i;

/** The name with the word for its kind ("BLS certification") and its closing bracket. */
function widened(text: string, start: number, end: number): number {
  const to = end + (kindWord.exec(text.slice(end))?.[0].length ?? 0);
  const opened = (text.slice(start, to).match(/\(/g) ?? []).length > (text.slice(start, to).match(/\)/g) ?? []).length;
  return opened && text[to] === ')' ? to + 1 : to;
}

/** "Qualified Teacher Status (QTS)" is one; "PMP or PRINCE2" are two of which one will do. */
function joined(text: string): Named[] {
  const groups: Named[] = [];
  for (const { id, start, end } of findCertificates(text)) {
    const last = groups.at(-1);
    const joint = last ? text.slice(last.end, start).trim() : '';
    const same = last?.ids.includes(id) && /^[(/]?$/.test(joint);
    if (last && (same || alternativeJoint.test(joint))) {
      if (!same) last.ids.push(id);
      last.end = widened(text, last.start, end);
    } else if (!groups.some(({ ids }) => ids.includes(id)))
      groups.push({ ids: [id], start, end: widened(text, start, end) });
  }
  return groups;
}

const certificateWord =
  /\b(?:certificat(?:es?|ions?)|certified|licen[cs]ed?|registration|accreditation|accredited|diploma as|zertifikat|zertifizierung|certificado|carn[eé]t?|habilitation|habilitación|weiterbildung zu[mr]|fortbildung zu[mr]|geprüfte[rn]?|approbation)\b|schein\b/i;

/** Licences to drive are questions, licences of software are none to hold, and ISO certifies firms. */
const otherCertificate =
  /driv(?:ing|er)|führerschein|permis (?:b\b|de conduire)|conducir|software licen|open[- ]source|licen[cs]e (?:manage|agree|server|plate)|licen[cs]ing|\biso \d|training and certification|birth certificate|degree|own (?:car|vehicle)/i;

/**
 * Certificates that a line asks for, by their names. A line that asks for one we do not know is taken whole, so that
 * the person sees it; whether they hold it is then asked.
 */
export function certificateDrafts(line: TextLine, level: Level): Draft[] {
  const [offset] = line.span;
  const named = joined(line.text).map(({ ids, start, end }): Draft => ({
    kind: 'certificate',
    level,
    text: line.text.slice(start, end),
    span: [offset + start, offset + end],
    skills: ids,
  }));
  if (named.length > 0) return named;
  const words = line.text.split(/\s+/).length;
  if (words > 14 || !certificateWord.test(line.text) || otherCertificate.test(line.text)) return [];
  return [whole(line, 'certificate', level)];
}

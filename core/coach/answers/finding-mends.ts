import type { Finding } from '../../analyze/schema.ts';
import { formatPointer, parsePointer, valueAt } from '../../resume/pointer.ts';
import type { Resume } from '../../resume/schema.ts';
import type { Proposal } from '../schema.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A word by itself, whatever letters it is of. */
const word = (text: string, flags: string) => new RegExp(`(?<!\\p{L})${escaped(text)}(?!\\p{L})`, `u${flags}`);

function rewritten(resume: Resume, { quotes }: Finding, reason: string, change: (text: string) => string): Proposal[] {
  const pointers = [...new Set(quotes.flatMap(({ pointer }) => pointer ?? []))];
  return pointers.flatMap((path): Proposal[] => {
    const before = valueAt(resume, path);
    const after = typeof before === 'string' ? change(before) : before;
    return after === before ? [] : [{ patch: { op: 'replace', path, before, after }, reason }];
  });
}

/** “Acheived” → “achieved”, as the check found it; a capital stays one. */
function spelled(resume: Resume, finding: Finding, reason: string): Proposal[] {
  const pairs = [...String(finding.why.values?.words ?? '').matchAll(/“([^”]+)” → “([^”]+)”/g)];
  const right = (found: string, form: string) =>
    /^\p{Lu}/u.test(found) ? form[0]!.toUpperCase() + form.slice(1) : form;
  return rewritten(resume, finding, reason, (text) =>
    pairs.reduce(
      (all, [, wrong = '', form = '']) => all.replace(word(wrong, 'g'), (found) => right(found, form)),
      text,
    ),
  );
}

/** The long form with the short one in brackets. */
function bothForms(resume: Resume, finding: Finding, reason: string): Proposal[] {
  const { wanted = '', used = '' } = finding.title.values ?? {};
  const short = /^[A-Z][A-Z0-9&/+-]{1,6}$/.test(String(wanted));
  return rewritten(resume, finding, reason, (text) =>
    text.replace(word(String(used), 'i'), (found) => (short ? `${found} (${wanted})` : `${wanted} (${found})`)),
  );
}

/** The role that stands too high, below the last one that is newer. */
function inOrder(resume: Resume, { quotes }: Finding, reason: string): Proposal[] {
  const from = Number(/^\/work\/(\d+)/.exec(quotes[0]?.pointer ?? '')?.[1] ?? NaN);
  const begun = (index: number) => resume.work?.[index]?.startDate ?? '';
  const to = (resume.work ?? []).findLastIndex((_, index) => index > from && begun(index) > begun(from));
  if (!(to > from)) return [];
  const [path, source] = [formatPointer(['work', to]), formatPointer(['work', from])];
  return [{ patch: { op: 'move', from: source, path, before: valueAt(resume, source) }, reason }];
}

/** A heading with nothing under it, and a line that is hardly more than the number. */
function removed(resume: Resume, paths: string[], reason: string): Proposal[] {
  return paths
    .filter((path) => valueAt(resume, path) !== undefined)
    .map((path) => ({ patch: { op: 'remove', path, before: valueAt(resume, path) }, reason }));
}

/** Mends that need no word of the person: spelling, order, the other form of a name, what only has to go. */
export function mendByRule(resume: Resume, finding: Finding, reason: string): Proposal[] {
  const pointers = finding.quotes.flatMap(({ pointer }) => pointer ?? []);
  switch (finding.check) {
    case 'B11':
      return spelled(resume, finding, reason);
    case 'K10':
      return bothForms(resume, finding, reason);
    case 'D03':
      return inOrder(resume, finding, reason);
    case 'S03':
      return removed(
        resume,
        pointers
          .filter((path) => path.startsWith('/sections/'))
          .map((path) => formatPointer(parsePointer(path).slice(0, 2))),
        reason,
      );
    case 'Q02':
      return removed(
        resume,
        pointers.filter((path) => String(valueAt(resume, path)).length < 60),
        reason,
      );
    default:
      return [];
  }
}

import { business } from './data/business.ts';
import { care } from './data/care.ts';
import { soft } from './data/soft.ts';
import { software } from './data/software.ts';
import { trades } from './data/trades.ts';
import { fold } from './tokens.ts';

/**
 * How a spelling may be taken. `plain`: anywhere. `exact`: in this case only. `unless`: also not in a context that
 * speaks against it ("excel in maths"). `only`: a word of everyday language, taken where the context speaks for it
 * ("Go", "R", "Spring").
 */
export interface Form {
  text: string;
  exact: boolean;
  guard: 'none' | 'unless' | 'only';
}

export interface SkillEntry {
  id: string;
  name: string;
  group: string;
  soft: boolean;
  /** Ids of skills that holding this one shows in part; never the reverse. */
  implies: string[];
  forms: Form[];
}

/**
 * A data line is `Name|alias|alias > Implied; Implied`. After a form `!` means exact case, `?` everyday word taken in
 * context only, `~` taken unless the context speaks against it. `# Title` opens a group.
 */
function readForm(field: string): Form {
  const marks = /[!?~]*$/.exec(field)?.[0] ?? '';
  return {
    text: field.slice(0, field.length - marks.length).trim(),
    exact: marks.includes('!'),
    guard: marks.includes('?') ? 'only' : marks.includes('~') ? 'unless' : 'none',
  };
}

/** Stable id of a name: folded, spaces to hyphens ("C++" → "c++", "Wound care" → "wound-care"). */
export function skillId(name: string): string {
  return fold(name).replace(/\s+/g, '-');
}

function readLine(line: string, group: string): SkillEntry {
  const [formsPart = '', impliedPart = ''] = line.split(' > ');
  const forms = formsPart.split('|').map((field) => readForm(field.trim()));
  const name = forms[0]?.text ?? '';
  const implies = impliedPart.split(';').map((field) => skillId(field.trim()));
  return {
    id: skillId(name),
    name,
    group,
    soft: group === 'Soft skills',
    implies: implies.filter((id) => id !== ''),
    forms,
  };
}

function readTaxonomy(): Map<string, SkillEntry> {
  const entries = new Map<string, SkillEntry>();
  let group = '';
  for (const line of [software, business, care, trades, soft].join('\n').split('\n')) {
    if (line.startsWith('# ')) group = line.slice(2);
    else if (line.trim() !== '') {
      const entry = readLine(line, group);
      if (!entries.has(entry.id)) entries.set(entry.id, entry);
    }
  }
  return entries;
}

let entries: Map<string, SkillEntry> | undefined;

/** All skills by id. Built at first use, so that starting the Worker costs nothing. */
export function taxonomy(): ReadonlyMap<string, SkillEntry> {
  return (entries ??= readTaxonomy());
}

export function skillById(id: string): SkillEntry | undefined {
  return taxonomy().get(id);
}

/** The name a person is shown for an id; the id itself when it is unknown. */
export function canonicalName(id: string): string {
  return taxonomy().get(id)?.name ?? id;
}

import { business } from './data/business.ts';
import { care } from './data/care.ts';
import { computing } from './data/computing.ts';
import { crafts } from './data/crafts.ts';
import { creative } from './data/creative.ts';
import { health } from './data/health.ts';
import { hospitality } from './data/hospitality.ts';
import { industry } from './data/industry.ts';
import { nature } from './data/nature.ts';
import { offices } from './data/offices.ts';
import { publicService } from './data/public.ts';
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

const nameLanguages = ['de', 'fr', 'es'] as const;
export type NameLanguage = (typeof nameLanguages)[number];

export interface SkillEntry {
  id: string;
  name: string;
  group: string;
  soft: boolean;
  /** Ids of skills that holding this one shows in part; never the reverse. */
  implies: string[];
  forms: Form[];
  /** First name in German, French and Spanish where it is another than the English one. */
  names: Partial<Record<NameLanguage, string>>;
}

/**
 * A data line is `Name|alias|alias = German|German / French / Spanish > Implied; Implied`; `-` stands for a language whose
 * name is the English one. After a form `!` means exact case, `?` everyday word taken in context only, `~` taken unless
 * the context speaks against it. `# Title` opens a group; several files may add to one.
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

const fieldsOf = (part: string) => part.split('|').filter((field) => field !== '' && field !== '-');

function readLine(line: string, group: string): SkillEntry {
  const [named = '', implied = ''] = line.split(' > ');
  const [english = '', foreign = ''] = named.split(' = ');
  const byLanguage = foreign === '' ? [] : foreign.split(' / ').map(fieldsOf);
  const forms = [...fieldsOf(english), ...byLanguage.flat()].map(readForm);
  const name = forms[0]?.text ?? '';
  const names: SkillEntry['names'] = {};
  for (const [i, language] of nameLanguages.entries()) {
    const first = byLanguage[i]?.[0];
    if (first) names[language] = readForm(first).text;
  }
  return {
    id: skillId(name),
    name,
    group,
    soft: group === 'Soft skills',
    implies: implied === '' ? [] : implied.split('; ').map(skillId),
    forms,
    names,
  };
}

/** Files in the order in which they are read: a group's first lines are those of the widest use. */
const files = () => [
  software,
  business,
  care,
  trades,
  health,
  crafts,
  industry,
  hospitality,
  offices,
  publicService,
  nature,
  creative,
  computing,
  soft,
];

function readTaxonomy(): Map<string, SkillEntry> {
  const entries = new Map<string, SkillEntry>();
  for (const file of files()) {
    let group = '';
    for (const line of file.split('\n')) {
      if (line.startsWith('# ')) group = line.slice(2);
      else if (line !== '') {
        const entry = readLine(line, group);
        if (!entries.has(entry.id)) entries.set(entry.id, entry);
      }
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

/** The name a person is shown for an id, in `language` where there is one; the id itself when it is unknown. */
export function canonicalName(id: string, language?: string): string {
  const entry = taxonomy().get(id);
  return entry?.names[language?.slice(0, 2) as NameLanguage] ?? entry?.name ?? id;
}

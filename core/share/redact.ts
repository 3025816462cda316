import type { AnalysisResult } from '../analyze/schema.ts';
import { parsePointer } from '../resume/pointer.ts';
import type { Resume } from '../resume/schema.ts';
import { identityOf } from './identity.ts';
import { hidden } from './marks.ts';
import { createScrub, type Scrub } from './scrub.ts';
import { withoutPostalCode } from './third-parties.ts';

/**
 * The résumé without the person: no name, e-mail, phone, street, postal code, picture, link or profile, also not inside
 * any text, and no names of referees or contact persons. Employers, schools, town and country stay. Pointers keep
 * their meaning: no list gets shorter except profiles.
 */
export function redactResume(resume: Resume): Resume {
  const scrub = createScrub(identityOf(resume));
  const { basics, ...rest } = resume;
  const result = scrubbed(rest, scrub) as Resume;
  for (const reference of result.references ?? []) if (reference.name !== undefined) reference.name = hidden.name;
  return basics ? { basics: redactBasics(basics, scrub), ...result } : result;
}

/** Only what is known to be harmless passes; a key that we do not know might be a birthday. */
function redactBasics(basics: NonNullable<Resume['basics']>, scrub: Scrub): NonNullable<Resume['basics']> {
  const { city, region, countryCode } = basics.location ?? {};
  const place = defined({ city: city && scrub(withoutPostalCode(city)), region: region && scrub(region), countryCode });
  return defined({
    name: basics.name && hidden.name,
    label: basics.label && scrub(basics.label),
    summary: basics.summary && scrub(basics.summary),
    location: basics.location && place,
  });
}

const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;

/** Keys whose value is dropped wherever they stand. */
const dropped = new Set(['url', 'image', 'email', 'phone', 'photo', 'address', 'postalCode', 'birthDate', 'profiles']);
/** Keys that hold no text of the person. */
const untouched = new Set(['$schema', 'startDate', 'endDate', 'date', 'releaseDate', 'countryCode', 'order']);

function scrubbed(value: unknown, scrub: Scrub): unknown {
  if (typeof value === 'string') return scrub(value);
  if (Array.isArray(value)) return value.map((item) => scrubbed(item, scrub));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !dropped.has(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, untouched.has(key) ? item : scrubbed(item, scrub)]));
}

/** Keys of an analysis whose values are our own words, ids or numbers. */
const ours = new Set(
  'version id check severity figure key pointer source status kind level skills degree years span places credit value earned possible'.split(
    ' ',
  ),
);

/**
 * An analysis of `resume` (not redacted) that names nobody: quotes of hidden fields become a mark, all other texts,
 * message values included, are scrubbed.
 */
export function redactAnalysis(result: AnalysisResult, resume: Resume): AnalysisResult {
  const scrub = createScrub(identityOf(resume));
  return redactNode(result, scrub) as AnalysisResult;
}

function redactNode(node: unknown, scrub: Scrub): unknown {
  if (typeof node === 'string') return scrub(node);
  if (Array.isArray(node)) return node.map((item) => redactNode(item, scrub));
  if (typeof node !== 'object' || node === null) return node;
  const record = node as Record<string, unknown>;
  const mark = typeof record.pointer === 'string' ? markFor(record.pointer) : undefined;
  return Object.fromEntries(
    Object.entries(record).map(([key, item]) => {
      if (mark !== undefined && key === 'text') return [key, mark];
      if (key === 'text' && typeof item === 'string' && isTown(record.pointer))
        return [key, scrub(withoutPostalCode(item))];
      if (key === 'values') return [key, scrubbed(item, scrub)];
      return [key, ours.has(key) && typeof item !== 'object' ? item : redactNode(item, scrub)];
    }),
  );
}

const isTown = (pointer: unknown): boolean => pointer === '/basics/location/city';

/** What a quote of a hidden field shows; undefined for fields that stay. */
function markFor(pointer: string): string | undefined {
  const tokens = parsePointer(pointer);
  const field = tokens.at(-1) ?? '';
  if (tokens[0] === 'references' && field === 'name') return hidden.name;
  if (tokens[0] !== 'basics') return dropped.has(field) ? hidden.link : undefined;
  if (field === 'name' && tokens.length === 2) return hidden.name;
  if (field === 'email') return hidden.email;
  if (field === 'phone') return hidden.phone;
  return ['label', 'summary', 'city', 'region', 'countryCode'].includes(field) ? undefined : hidden.private;
}

import type { Entry, Line } from '../read/lines.ts';
import { gerundBase, inflect, verbOf, type VerbForm } from './verbs.ts';

/** What was wrong with a line and was mended; the reason given to the person is made of it. */
export type Flaw = 'duty' | 'passive' | 'person' | 'tense' | 'help' | 'gerund' | 'lowercase' | 'repeat' | 'verb';
export interface Rewrite {
  text: string;
  flaws: Flaw[];
}

export const upper = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
export const lower = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d/]/u.test(text) ? text : text.replace(/^\p{L}/u, (letter) => letter.toLowerCase());

/** The form in which lines of an entry open: past for a job that is over; else what most of its lines use. */
export function tenseOf(entry: Entry): VerbForm {
  if (!entry.current) return 'past';
  const openings = entry.highlights.map((line) => verbOf(firstWord(line.text).toLowerCase())?.form);
  const count = (form: VerbForm) => openings.filter((opening) => opening === form).length;
  return count('base') >= count('past') && count('base') > 0 ? 'base' : 'past';
}

export const firstWord = (text: string): string => /^[\p{L}'-]+/u.exec(text.trim())?.[0] ?? '';

/** The first verb and those joined to it by "and" or commas, in one form: "picking and packing" → "picked and packed". */
function inForm(text: string, form: VerbForm): string {
  const first = verbOf(firstWord(text));
  if (!first) return text;
  const words = text.split(/(\s+)/);
  const out = words.map((word, i) => {
    if (i === 0) return upper(inflect(first.base, form)) + word.slice(firstWord(word).length);
    const bare = /^[a-z]+/.exec(word)?.[0] ?? '';
    const verb = verbOf(bare);
    const before = words[i - 2] ?? '';
    const joined =
      before === 'and' || (before.endsWith(',') && (words[i + 2] === 'and' || words[i + 2]?.startsWith('and')));
    const same = verb && (verb.form === first.form || (first.form === 'past' && verb.form === 'past'));
    return verb && joined && same && isVerbHere(words, i, first.form)
      ? inflect(verb.base, form) + word.slice(bare.length)
      : word;
  });
  return out.join('');
}

/** "plan and teach the …" joins verbs; "contracts and files" joins nouns. */
function isVerbHere(words: string[], i: number, form: VerbForm): boolean {
  if (form === 'ing' || form === 'past') return true;
  return i <= 4 || /^(?:the|a|an|their|our|its|all|\d)/.test(words[i + 2] ?? '');
}

const duty =
  /^(?:(?:was|am|is|been|being) )?(?:also )?(?:mainly )?(?:responsible for|in charge of|tasked with|accountable for|charged with|duties (?:included|include)|responsibilities (?:included|include)|my (?:job|task|duty) was(?: to)?)(?: the task of)?:? /i;
const given =
  /^(?:was|were|am|is) (?:given|assigned|asked|told|entrusted)(?: with)? (?:the )?(?:task|job|duty|responsibility|role)?(?: of| to| for|with)? ?/i;
const passive =
  /^(.{3,80}?) (?:was|were|has been|have been|had been|is|are|got) (?:also )?(\p{L}+)(?: by (?:me|myself))?(?=\s|[.,;]|$)(.*)$/iu;

function objectVerb(text: string, form: VerbForm): string {
  const noun = text.toLowerCase();
  const base = /\b(?:budget|calendar|records?|files?|books?|stock|inventory|schedule|accounts?)\b/.test(
    noun.split(/\b(?:of|for|to|in)\b/)[0] ?? noun,
  )
    ? 'keep'
    : /\b(?:newsletters?|invoices?|mailings?)\b/.test(noun)
      ? 'send'
      : /\b(?:campaigns?|pages?|events?|shop|store|tests?|area|section)\b/.test(noun)
        ? 'run'
        : 'handle';
  return upper(`${inflect(base, form)} ${lower(text)}`);
}

function dropPerson(text: string): string {
  return text
    .replace(/^(?:i|we)(?:'ve| have|'m| am)? (?:also )?(?=\p{L})/iu, '')
    .replace(/\b(?:and|which|that) (?:i|we) (?=\p{L})/giu, 'and ')
    .replace(/, (?:i|we) (?=\p{L})/giu, ', ')
    .replace(/\bby (?:me|myself)\b ?/gi, '')
    .replace(/\b(?:my|our) (?:own )?(?=\p{L})/giu, 'the ')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

/** An English line with its flaws mended, saying no more than it did. Flaws are empty when there was nothing to mend. */
export function rewriteEnglish(line: Line): Rewrite {
  const form = tenseOf(line.entry);
  const flaws: Flaw[] = [];
  let text = line.text.trim().replace(/\.$/, '');
  const mend = (flaw: Flaw, next: string) => {
    if (next !== text) flaws.push(flaw);
    text = next;
  };
  if (/\b(?:i|me|my|we|our)\b/i.test(text))
    mend('person', upper(dropPerson(/\bby (?:me|myself)\b/i.test(text) ? (activeVoice(text, form) ?? text) : text)));
  if (duty.test(text) || given.test(text))
    mend('duty', withoutDuty(text.replace(duty.test(text) ? duty : given, ''), form));
  mend('passive', activeVoice(text, form) ?? text);
  if (!/^(?:helped|assisted) (?:with|in) /i.test(text))
    mend('help', lighterHelp(text, verbOf(firstWord(text))?.form === 'past' || /^was /i.test(text) ? 'past' : form));
  const opening = verbOf(firstWord(text));
  if (opening?.form === 'ing') mend('gerund', inForm(text, form));
  else if (
    opening &&
    !/^\p{L}+ \p{L}+ing\b/u.test(text) &&
    !line.entry.current &&
    (opening.form === 'base' || opening.form === 'third')
  )
    mend('tense', inForm(text, 'past'));
  if (/^\p{Ll}/u.test(text)) mend('lowercase', upper(text));
  return { text, flaws: [...new Set(flaws)] };
}

function withoutDuty(rest: string, form: VerbForm): string {
  const verb = verbOf(firstWord(rest));
  if (verb?.form === 'ing' || verb?.form === 'base') return inForm(rest, form);
  const guessed = verb ? null : gerundBase(firstWord(rest));
  if (guessed && !/^\p{L}+ (?:of|for|and|in|on|at|with)\b/u.test(rest))
    return upper(`${inflect(guessed, form)}${rest.slice(firstWord(rest).length)}`);
  return objectVerb(rest, form);
}

/** Done by somebody else: then the line must not say that the person did it. "By spectroscopy" names a means. */
const byOthers =
  /\bby (?:the|a|an|our|my|their|other|two|three|\p{Lu}|\p{L}*(?:team|staff|colleagues?|managers?|nurses?|engineers?|vendors?|agenc\w+|contractors?|suppliers?))/u;

function activeVoice(text: string, form: VerbForm): string | null {
  const match = passive.exec(text);
  const verb = match ? verbOf(match[2] as string) : null;
  if (!match || verb?.form !== 'past' || byOthers.test(match[3] ?? '')) return null;
  const startsWithVerb = verbOf(firstWord(text));
  if (
    startsWithVerb &&
    startsWithVerb.form !== 'ing' &&
    !/^\p{Lu}\p{Ll}+ \p{Ll}+ (?:on|of|for|scores|work)/u.test(text)
  )
    return null;
  return `${upper(inflect(verb.base, form === 'base' ? 'past' : form))} ${lower(match[1] as string)}${match[3] ?? ''}`.replace(
    / by (?:me|myself)\b/i,
    '',
  );
}

/** Help stays help; only its dull opening goes. */
function lighterHelp(text: string, form: VerbForm): string {
  const open = (verb: string, rest: string) => upper(`${inflect(verb, form)} ${rest}`);
  const withVerb = /^(?:helped|assisted|help|assist)(?: to| in)? (\p{L}+)(?= )/iu.exec(text);
  const verb = withVerb ? verbOf(withVerb[1] as string) : null;
  if (
    withVerb &&
    verb &&
    (verb.form === 'base' || verb.form === 'ing' || verb.form === 'past') &&
    !/^(?:with|in|out)$/i.test(withVerb[1] as string)
  )
    return open('contribute', `to ${inflect(verb.base, 'ing')}${text.slice(withVerb[0].length)}`);
  const bare =
    /^(?:was |were )?(?:involved in|part of|participated in|took part in|helped (?:out )?with|assisted with|assisted in|helped in|worked on)(?: the)? /i;
  const named = /^(?:was |were )?(involved in|participated in|took part in|worked on)/i.exec(text);
  if (!bare.test(text))
    return text.replace(/^(?:helped|assisted) (?=\p{Ll})/u, () => `${upper(inflect('support', form))} `);
  const article = / the $/i.test(bare.exec(text)?.[0] ?? '') ? 'the ' : '';
  const rest = text.replace(bare, article);
  return named && !/worked on/i.test(named[1] as string)
    ? open('take', `part in ${rest}`)
    : named
      ? open('contribute', `to ${rest}`)
      : open('support', rest);
}

/** Verbs that weigh the same; for "a different verb". None of them claims more than the others of its row. */
const rows = [
  ['handle', 'run', 'process', 'keep'], ['manage', 'coordinate', 'run', 'plan', 'handle', 'keep'],
  ['support', 'contribute to', 'assist with', 'help with'], ['help', 'support', 'assist'], ['assist', 'support', 'help'],
  ['contribute', 'support'], ['build', 'create', 'develop'], ['create', 'build', 'develop'], ['develop', 'build', 'create'],
  ['write', 'draft', 'author'], ['cut', 'reduce', 'lower'], ['reduce', 'cut', 'lower'], ['raise', 'lift', 'increase'], ['increase', 'raise', 'grow'],
  ['train', 'instruct', 'teach'], ['teach', 'instruct', 'train'], ['analyze', 'evaluate', 'examine'], ['analyse', 'evaluate', 'examine'],
  ['answer', 'respond to', 'resolve'], ['prepare', 'produce', 'compile'], ['produce', 'prepare', 'compile'], ['record', 'document', 'log'], ['chart', 'record', 'document'],
  ['install', 'fit', 'mount'], ['send', 'distribute'], ['fix', 'repair'], ['check', 'inspect', 'verify'], ['audit', 'inspect', 'check'], ['sit on', 'serve on'],
  ['present', 'report'], ['keep', 'maintain'], ['run', 'handle', 'operate'], ['work', 'contribute'], ['take part in', 'contribute to', 'join'], ['do', 'complete', 'carry out'],
  ['process', 'handle'], ['provide', 'deliver', 'give'], ['care', 'provide care'], ['start', 'begin'],
]; // prettier-ignore

/** Other openings for a line, best first; each in the form of its entry. */
export function otherVerbs(text: string, form: VerbForm): string[] {
  const low = text.toLowerCase();
  const opening = verbOf(firstWord(text));
  if (!opening) return [];
  const row = rows.find(([head = '']) => {
    const [verb = '', particle] = head.split(' ');
    return verb === opening.base && (!particle || low.split(/\s+/)[1] === particle);
  });
  return (row ?? []).slice(1).map((alternative) => {
    const [verb = '', ...particle] = alternative.split(' ');
    const skip =
      (row?.[0] ?? '').split(' ').length + (/^\w+ to /.test(low) && /contribute|respond/.test(row?.[0] ?? '') ? 1 : 0);
    const rest = text
      .split(/\s+/)
      .slice(skip)
      .join(' ')
      .replace(/^(?:with|to|on) (?=\p{L})/u, (particleThere) => (particle.length > 0 ? '' : particleThere));
    return upper([inflect(verb, form), ...particle, rest].filter(Boolean).join(' '));
  });
}

/** The verb that fits what was managed, for lines that all open with the same one. */
export function fittingVerb(text: string, form: VerbForm, taken: ReadonlySet<string>): string | null {
  const rest = text.split(/\s+/).slice(1).join(' ');
  const noun = rest.toLowerCase();
  const wish = /\b(?:report\w*|statements?|returns?|papers?)\b/.test(noun)
    ? ['prepare', 'compile']
    : /\b(?:calendar|records?|files?|books?|stock|backlog|list)\b/.test(noun)
      ? ['keep', 'maintain']
      : /\b(?:pages?|campaigns?|events?|shop|shoots?|clinic)\b/.test(noun)
        ? ['run', 'coordinate']
        : ['coordinate', 'handle', 'run'];
  const base = [...wish, 'coordinate', 'handle', 'run', 'keep'].find((verb) => !taken.has(verb));
  return base ? upper(`${inflect(base, form)} ${rest}`) : null;
}

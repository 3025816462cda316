import { findSkills } from '../../skills/find-skills.ts';
import type { Standing } from '../read/standing.ts';
import type { Line } from '../read/lines.ts';
import { calm, list, type Talk } from '../talk.ts';
import { all } from '../answers/match.ts';
import { sentence } from '../answers/job-words.ts';
import { spoken } from './clauses.ts';
import { goalOf, letterLines } from './letter-lines.ts';
import { firstWord, lower } from './rewrite.ts';
import { verbOf } from './verbs.ts';
import { articleFor, newestRole, titleInSentence } from './titles.ts';

/** A skill inside a sentence: names of tools and initials keep their capitals. */
export const skillInSentence = (skill: string): string =>
  skill
    .split(' ')
    .map((word) => (isName(word) ? word : lower(word)))
    .join(' ');

const isName = (word: string): boolean =>
  /\p{Ll}\p{Lu}|\p{Lu}{2}|\d/u.test(word) ||
  (/^\p{Lu}/u.test(word) && findSkills(word).some(({ name }) => name.split(' ').includes(word)));

/** One place of work: its first line names it, the others follow on. */
function paragraph(lines: Line[], opening: string, already: number): string {
  const linked = ['I also ', 'There I ', 'I '];
  return lines
    .flatMap((line, i) => {
      const [first = '', ...rest] = spoken(line);
      const head =
        i === 0
          ? `${opening} ${first}`
          : first
              .replace(/^I (?!was\b|am\b)/, linked[(i - 1 + already) % 2 ? 2 : 0] as string)
              .replace(/^my work/, 'My work');
      return [head, ...rest].map(sentence);
    })
    .join(' ');
}

/** A point that is nothing but the name of a skill. */
const isOneSkill = (text: string): boolean => {
  const found = findSkills(text);
  if (verbOf(firstWord(text))?.form === 'base' && /\s/.test(text)) return false;
  return found.length === 1 && (found[0]?.end ?? 0) - (found[0]?.start ?? 0) >= text.length * 0.8;
};

const required = (standing: Standing) =>
  standing.status === 'met' &&
  standing.origin === 'counted' &&
  standing.proof !== undefined &&
  /highlights/.test(standing.proof.pointer) &&
  isOneSkill(standing.point.text);

/** Skills that the posting asks for and a line shows, by name. */
export const shownByName = (talk: Talk): string[] =>
  [
    ...new Set(
      all(talk)
        .filter(required)
        .map(({ point }) => point.text),
    ),
  ].slice(0, 3);

/** What the posting asks for and a line shows. */
function shownOfTheJob(talk: Talk): string {
  const names = shownByName(talk).map(skillInSentence);
  if (names.length === 0) return '';
  return `Already part of my work, of what you ask for: ${list({ ...talk, language: 'en' }, names)}.`;
}

const dear = (talk: Talk) => (talk.brief?.company ? `Dear ${talk.brief.company} team,` : 'Dear hiring team,');

function opening(talk: Talk, short: boolean): string {
  const title = (talk.brief?.title ?? '')
    .replace(/\s+(?:wanted|needed|gesucht)$/i, '')
    .replace(/\s*\((?:[mwfdx](?:\/[mwfdx])+)\)/i, '');
  const company = talk.brief?.company ?? '';
  const { position, employer, current } = newestRole(talk);
  const goal = talk.brief ? '' : goalOf(talk);
  const at = employer ? ` at ${employer}` : '';
  const who = position ? `${articleFor(titleInSentence(position))} ${titleInSentence(position)}${at}` : '';
  const am = who ? (current ? `I am ${who}` : `Most recently I was ${who}`) : '';
  const what = title ? `the ${title} position${company ? ` at ${company}` : ''}` : '';
  if (short)
    return [
      what ? `I'd like to apply for ${what}.` : '',
      am ? `${am}.` : '',
      goal ? `What I am looking for next: ${goal}.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  return [
    what ? `I am writing about ${what}.` : '',
    am ? `${am}.` : '',
    goal ? `My next step is towards ${goal}, and part of the way is behind me.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A letter in English: newest work first, nothing that the résumé does not say. */
export function englishLetter(talk: Talk, short: boolean): string {
  const groups = letterLines(talk, short);
  const company = talk.brief?.company ?? '';
  const told = groups.map((lines, i) => {
    const { entry } = lines[0] as Line;
    const place =
      entry.section === 'projects'
        ? `In my project ${entry.name}`
        : i === 0
          ? entry.pointer === '/work/0' && entry.name !== ''
            ? 'There'
            : `At ${entry.name}`
          : groups[0]?.[0]?.entry.name === entry.name
            ? `Earlier, as ${articleFor(titleInSentence(entry.position))} ${titleInSentence(entry.position)},`
            : `${entry.current ? 'At' : 'Earlier, at'} ${entry.name},`;
    return paragraph(lines, place, i);
  });
  const close = short
    ? `I'd be glad to tell you more in person.`
    : `I would be glad to talk about what the first months${company ? ` at ${company}` : ''} should bring, and what I can take off your hands.`;
  return [
    dear(talk),
    opening(talk, short),
    ...(short ? [told.join(' ')] : told),
    short ? '' : shownOfTheJob(talk),
    close,
    `${short ? 'Best' : 'Kind'} regards,\n${calm(talk.clean.basics?.name ?? '')}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

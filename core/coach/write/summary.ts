import { contentOf, fold } from '../../claims/words.ts';
import { findSkills } from '../../skills/find-skills.ts';
import { addressesMachine } from '../read/injection.ts';
import type { Line } from '../read/lines.ts';
import { standings } from '../read/evidence.ts';
import type { Talk } from '../talk.ts';
import { lower, rewriteEnglish, firstWord } from './rewrite.ts';
import { rewriteForeign } from './foreign.ts';

/** Lines by how much they say for the job; without a job, by numbers and recency. */
export function bestLines(talk: Talk, count: number): Line[] {
  const proofs = talk.brief
    ? standings(talk.brief, talk.input.resume, talk.input.now).filter(
        ({ proof, status }) => proof && (status === 'met' || status === 'partly'),
      )
    : [];
  const asked = new Set(talk.brief?.points.flatMap(({ text }) => contentOf(text).map(({ stem }) => stem)) ?? []);
  const score = (line: Line) =>
    2 * proofs.filter(({ proof }) => proof?.pointer === line.pointer).length +
    contentOf(line.text).filter(({ stem }) => asked.has(stem)).length * 0.5 +
    (/\d/.test(line.text) ? 1.5 : 0) +
    (line.entry.section === 'work' ? Math.max(0, 1 - line.entry.index * 0.4) : 0);
  return talk.lines
    .filter((line) => !addressesMachine(line.text))
    .sort((a, b) => score(b) - score(a))
    .slice(0, count);
}

/** A line as a sentence of the summary, mended, without its full stop. */
export const plainLine = (talk: Talk, line: Line) =>
  (talk.resumeLanguage === 'en'
    ? rewriteEnglish(line).text
    : rewriteForeign(line.text, talk.resumeLanguage).text
  ).replace(/\.$/, '');

/** Skills of the list that the job asks for come first. */
export function skillsFirst(talk: Talk, count: number): string[] {
  const listed = (talk.clean.skills ?? []).flatMap(({ keywords }) => keywords ?? []).filter(Boolean);
  const job = talk.brief?.points.map(({ text }) => fold(text)).join(' ') ?? '';
  const ids = new Set(findSkills(talk.brief?.points.map(({ text }) => text).join('\n') ?? '').map(({ id }) => id));
  const wanted = (skill: string) => job.includes(fold(skill)) || findSkills(skill).some(({ id }) => ids.has(id));
  return [...listed].sort((a, b) => Number(wanted(b)) - Number(wanted(a))).slice(0, count);
}

const article = (word: string) => (/^[aeiou]/i.test(word) ? 'an' : 'a');

/** The sentence of the old summary that tells the years: a fact that a new summary must not drop. */
function yearsTold(old: string): string {
  const hollow = /\b(?:results?-driven|team ?player|proven track record|passionate|hard-?working|motivated|dynamic)\b/i;
  const sentences = old.split(/(?<=[.!?])\s+/);
  const found = sentences.find(
    (text) => /\b(?:years?|jahre?n?|ans|années|años)\b/iu.test(text) && !hollow.test(text) && !addressesMachine(text),
  );
  return found ? found.replace(/[^.!?]$/, (last) => `${last}.`) : '';
}

/** Who the person is, by their own words: title and employer, each once. */
export function whoIs(talk: Talk): string {
  const job = talk.clean.work?.[0];
  const label = talk.clean.basics?.label || job?.position || '';
  const at = { en: 'at', de: 'bei', fr: 'chez', es: 'en' }[talk.resumeLanguage];
  return job?.name && !fold(label).includes(fold(job.name)) ? `${label} ${at} ${job.name}` : label;
}

/** A summary made of nothing but what stands in the résumé: role, employer, two lines and skills. */
export function composeSummary(talk: Talk, short = false): string {
  const resume = talk.clean;
  const job = resume.work?.[0];
  const label = resume.basics?.label || job?.position || '';
  const told = short ? '' : yearsTold(resume.basics?.summary ?? '');
  const lines = bestLines(talk, short || told ? 1 : 2);
  const skills = skillsFirst(talk, short ? 2 : 3);
  const parts = lines.map((line) => plainLine(talk, line));
  const graduate = resume.education?.[0];
  const language = talk.resumeLanguage;
  const goal = /working toward[^.;]*|candidate[^.;]*/i.exec(resume.basics?.summary ?? '')?.[0];
  if (language === 'en') {
    const who =
      job && talk.entries.find(({ pointer }) => pointer === '/work/0')?.current
        ? whoIs(talk)
        : graduate && (resume.work?.length ?? 0) < 2
          ? `${label}${graduate.studyType && !fold(label).includes(fold(graduate.studyType).slice(0, 5)) ? ` with ${article(graduate.studyType)} ${graduate.studyType} in ${graduate.area ?? ''}` : ''}`
          : `${label}${job?.name ? ` at ${job.name}${job.endDate ? ` until ${job.endDate.slice(0, 4)}` : ''}` : ''}`;
    return [
      told || `${who.replace(/ at $/, '')}.`,
      ...parts.map((part) => `${part}.`),
      skills.length > 0 ? `Skills: ${skills.join(', ')}.` : '',
      goal && !short ? `${goal.replace(/^\p{L}/u, (letter) => letter.toUpperCase())}.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  }
  const know = { de: 'Kenntnisse', fr: 'Compétences', es: 'Habilidades' }[language];
  return [
    told || `${whoIs(talk)}.`,
    ...parts.map((part) => `${part}.`),
    skills.length > 0 ? `${know}: ${skills.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** About half of a summary: whole sentences while they fit, then cut at a comma. */
export function halve(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/);
  const words = (part: string) => part.split(/\s+/).length;
  const target = Math.ceil(words(text) / 2);
  const kept: string[] = [];
  for (const sentence of sentences)
    if (kept.length === 0 || words([...kept, sentence].join(' ')) <= target) kept.push(sentence);
  const out = kept.join(' ');
  return words(out) < words(text)
    ? out
    : `${out.split(/,\s/).slice(0, -1).join(', ')}`.replace(/[^.]$/, (last) => `${last}.`);
}

/** A line told in the first person, for letters: "Precepted 9 nurses" → "I precepted 9 nurses". */
export function firstPerson(line: Line): string {
  const text = rewriteEnglish(line).text.replace(/\.$/, '');
  return `I ${lower(text)}`.replace(/^I i /, 'I ');
}

export const opensWithVerb = (text: string): boolean => /^(?:[\p{L}]+ed|[\p{L}]+)\b/u.test(firstWord(text));

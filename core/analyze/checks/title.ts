import { fold } from '../../skills/tokens.ts';
import { stem } from '../match/evidence.ts';
import { closestTitle, titleThresholds } from '../match/title.ts';
import { pass, when, type Check } from './check.ts';

const rank =
  /^(?:senior|junior|lead|head|chief|principal|staff|assistant|associate|trainee|manager|managing|specialist|officer|worker|team|shift|night|nights|part|full|time|maternity|cover|from|with)$/;

/** Two titles with a telling word in common ("nurse") are near enough not to warn. */
function shareWord(a: string, b: string): boolean {
  const telling = (text: string) =>
    fold(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3 && !rank.test(word));
  const stems = new Set(telling(a).map(stem));
  return telling(b).some((word) => stems.has(stem(word)));
}

const title: Check = {
  id: 'K05',
  severity: 'medium',
  source: 'own; similarity of spelling',
  run: (facts) => {
    const wanted = facts.job?.title;
    if (!wanted || facts.roles.every(({ title: own }) => own === '')) return pass;
    // A title in another language can be the same job; spelling cannot tell.
    if (facts.job?.language.split('-')[0] !== facts.language.split('-')[0]) return pass;
    const { similarity, quote } = closestTitle(facts, wanted);
    if (facts.roles.some(({ title: own }) => shareWord(own, wanted))) return pass;
    return when(similarity < titleThresholds.partly, { values: { wanted }, quotes: quote ? [quote] : [] });
  },
};

/** Bands of seniority as titles name them; a plain title is in the middle. */
function band(text: string): number {
  if (/\b(?:intern|internship|trainee|apprentice|praktikant|werkstudent|azubi|stagiaire|becari[oa])\b/i.test(text))
    return 0;
  if (/\b(?:junior|jr|graduate|entry[- ]level|assistant)\b/i.test(text)) return 1;
  if (/\b(?:chief \w+ officer|c[etof]o|vice president|vp|président|geschäftsführer)\b/i.test(text)) return 6;
  if (/\b(?:director|directeur|direktor)\b/i.test(text)) return 5;
  if (/\b(?:principal|head of|staff (?:\w+ )?(?:engineer|developer|scientist|designer))\b|leiter/i.test(text)) return 4;
  return /\b(?:senior|sr|lead|manager|supervisor)\b/i.test(text) ? 3 : 2;
}

const seniority: Check = {
  id: 'L01',
  severity: 'medium',
  source: 'own; more than one band apart',
  run: (facts) => {
    const wanted = facts.job?.title;
    const latest = facts.roles.find(({ title: own, start }) => own !== '' && start !== null);
    if (!wanted || !latest) return pass;
    const difference = band(wanted) - band(latest.title);
    if (Math.abs(difference) <= 1) return pass;
    return when(true, {
      variant: difference > 0 ? 'above' : 'below',
      values: { wanted, held: latest.title },
      quotes: [facts.quote(`${latest.pointer}/position`)],
    });
  },
};

const primary = (language: string) => language.split('-')[0] ?? '';

/** The advertisement itself says which language it wants to read. */
const asksForOther =
  /\b(?:cvs?|r[eé]sum[eé]s?|applications?|apply|lebenslauf|bewerbung(?:en|sunterlagen)?|bewirb|candidatures?|postulez|curr[ií]culum|solicitud|candidatura)\b[^.\n]{0,60}\b(?:in|auf|en)\s+(?:english|german|french|spanish|englisch|deutsch|französisch|spanisch|anglais|allemand|français|espagnol|inglés|alemán|francés|español)\b/i;

/** Employers read in the language they write in, unless they say otherwise. */
const language: Check = {
  id: 'L02',
  severity: 'medium',
  source: 'own',
  run: ({ job, jobText, language: own }) => {
    const wanted = primary(job?.language ?? 'und');
    if (wanted === 'und' || primary(own) === 'und' || wanted === primary(own) || asksForOther.test(jobText))
      return pass;
    return when(true);
  },
};

export const titles: Check[] = [title, seniority, language];

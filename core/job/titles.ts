import { fold } from '../skills/tokens.ts';
import { occupationsOf } from './occupations.ts';

/** Words that two different jobs share without being alike; they weigh little. */
const general = new Set(
  'senior junior lead head chief principal staff assistant associate trainee intern manager specialist officer worker of the and for in de la el der die das und en y leiter mitarbeiter fachkraft responsable encargado jefe técnico tecnico auxiliar'.split(
    ' ',
  ),
);

/** What an occupation named by another word or in another language weighs beside one n-gram of letters (own). */
const occupationWeight = 5;

/**
 * Character n-grams of 3 to 5 letters over the padded words, words of little meaning at a third of the weight; and the
 * occupations of the list, so that "Krankenschwester" is near "registered nurse".
 */
function grams(title: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of fold(title).match(/[\p{L}\p{N}+#.]+/gu) ?? []) {
    const weight = general.has(word) ? 0.33 : 1;
    const padded = ` ${word} `;
    for (let n = 3; n <= 5; n++)
      for (let i = 0; i + n <= padded.length; i++) {
        const gram = padded.slice(i, i + n);
        counts.set(gram, (counts.get(gram) ?? 0) + weight);
      }
  }
  for (const occupation of occupationsOf(title)) counts.set(`#${occupation}`, occupationWeight);
  return counts;
}

function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (const value of a.values()) aa += value * value;
  for (const [gram, value] of b) {
    bb += value * value;
    dot += value * (a.get(gram) ?? 0);
  }
  return aa === 0 || bb === 0 ? 0 : dot / Math.sqrt(aa * bb);
}

/** How alike two job titles are, 0–1: the cosine of their character n-grams and occupations. */
export function titleSimilarity(a: string, b: string): number {
  return cosine(grams(a), grams(b));
}

/** Candidates ordered by similarity to the query, most similar first; equal ones keep their order. */
export function rankTitles<T extends { title: string }>(
  query: string,
  candidates: T[],
): (T & { similarity: number })[] {
  const wanted = grams(query);
  return candidates
    .map((candidate) => ({ ...candidate, similarity: cosine(wanted, grams(candidate.title)) }))
    .sort((a, b) => b.similarity - a.similarity);
}

/** Words for a rank or a kind of post that say nothing of the field: data and DevOps engineers do different work. */
const plainPost =
  /^(?:engineers?|developers?|managers?|analysts?|specialists?|consultants?|designers?|technicians?|coordinators?|administrators?|assistants?|officers?|leads?|leaders?|directors?|supervisors?|operators?|operatives?|workers?|representatives?|registered|staff|charge|qualified|ingenieur(?:in)?|entwickler(?:in)?|berater(?:in)?|ingénieure?|développeu(?:r|se)|ingenier[oa]|desarrollador(?:a)?|técnic[oa])$/u;

const fieldWords = (title: string) =>
  (title.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !plainPost.test(word) && !general.has(word));

/** Whether two titles are alike and, where both name a field, name the same one. */
export function sameKindOfJob(a: string, b: string): boolean {
  if (titleSimilarity(a, b) < 0.5) return false;
  const named = occupationsOf(a);
  if (occupationsOf(b).some((occupation) => named.includes(occupation))) return true;
  const [one, other] = [fieldWords(a), fieldWords(b)];
  if (one.length === 0 || other.length === 0) return true;
  return one.some((word) => other.some((own) => word.slice(0, 5) === own.slice(0, 5)));
}

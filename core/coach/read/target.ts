import { contentOf } from '../../claims/words.ts';
import type { Talk } from '../talk.ts';
import { alike, entriesNamed, lineAt, ordinalIn, type Line } from './lines.ts';

/** The line that a message is about, with the wording it has at the moment: that of an open proposal, else its own. */
export interface Target {
  line: Line;
  base: string;
  /** Words of the message that the line has too, folded. */
  shared: string[];
}

/** Words by which people speak of a line, not of what stands in it. */
export const handleWords =
  /^(?:bullets?|lines?|points?|ones?|thing|things|bit|part|stuff|number|figure|work|job|time|new|punkt|punkte|zeile|satz|stichpunkt|stelle|ding|sache|puce|ligne|phrase|poste|truc|chose|punto|linea|frase|puesto|cosa|lo|was|fix|make|makes?|years?|months?|weeks?|days?|hours?|jahre?n?|monate?n?|tage?n?|ans?|mois|jours?|meses|dias|anos?)$/;

const wordsIn = (say: string) => contentOf(say).filter(({ low }) => low.length > 2 && !handleWords.test(low));

/** How the line reads now, for the person: as last proposed while that is still open. */
export function baseOf(talk: Talk, line: Line): string {
  const open = talk.thread.proposed.find(
    ({ proposal, outcome }) => outcome === 'open' && proposal.patch.path === line.pointer,
  );
  return typeof open?.proposal.patch.after === 'string' ? open.proposal.patch.after : line.text;
}

const asTarget = (talk: Talk, line: Line, shared: string[] = []): Target => ({
  line,
  base: baseOf(talk, line),
  shared,
});

/** Lines by words in common, rare words weighing more; the entry that is named limits the choice. */
export function linesMeant(talk: Talk, say: string): Target[] {
  const entries = entriesNamed(say, talk.entries);
  const pool = entries.length > 0 ? entries.flatMap(({ highlights }) => highlights) : talk.lines;
  const names = new Set(entries.flatMap(({ name }) => contentOf(name).map(({ low }) => low)));
  const words = wordsIn(say).filter(({ low }) => ![...names].some((name) => alike(name, low)));
  const held = new Map(talk.lines.map((line) => [line.pointer, contentOf(line.text).map(({ low }) => low)]));
  const weight = (word: string) =>
    1 / Math.max(1, [...held.values()].filter((own) => own.some((other) => alike(word, other))).length);
  const found = scored(pool);
  return found.length > 0 || pool === talk.lines ? found : scored(talk.lines);

  function scored(lines: Line[]): Target[] {
    return lines
      .map((line) => {
        const own = held.get(line.pointer) ?? [];
        const shared = words.filter(({ low }) => own.some((other) => alike(low, other))).map(({ low }) => low);
        return { target: asTarget(talk, line, shared), score: shared.reduce((sum, word) => sum + weight(word), 0) };
      })
      .filter(({ score }) => score >= 0.34)
      .sort((a, b) => b.score - a.score)
      .map(({ target }) => target);
  }
}

const place =
  '(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|erste[rsnm]?|zweite[rsnm]?|dritte[rsnm]?|vierte[rsnm]?|letzte[rsnm]?|premiere?|deuxieme|troisieme|derniere?|primer[oa]?|segund[oa]|tercer[oa]?|ultim[oa])';
const named =
  '(?:bullets?|lines?|points?|one|sentence|punkt|zeile|satz|stichpunkt|ligne|puce|phrase|linea|punto|frase)';
/** Place and line side by side: the "first" of "first aid" places nothing. */
const speaksOfLine = new RegExp(
  `\\b${place} ${named}\\b|\\b${named} ${place}\\b|\\b(?:bullet|line|punkt|zeile|puce|ligne|punto|linea) (?:nr\\.? ?|no\\.? ?)?\\d{1,2}\\b`,
);

/** "The last bullet at Eulach", "number 2": the line by its place. */
export function lineByPlace(talk: Talk, low: string): Target | null {
  const at = ordinalIn(low);
  if (at === undefined || !speaksOfLine.test(low)) return null;
  const firstJob =
    /\b(?:first|1st|current|erste[nrm]?|aktuelle[nr]?|premier|actuel|primer|actual) (?:job|stelle|poste|puesto|trabajo)\b/;
  const ordinal = firstJob.test(low) ? ordinalIn(low.replace(firstJob, ' ')) : at;
  const spoken = talk.thread.about.flatMap((pointer) => lineAt(talk.input.resume, pointer) ?? [])[0]?.entry;
  const entry =
    entriesNamed(low, talk.entries)[0] ?? (firstJob.test(low) ? talk.entries[0] : (spoken ?? talk.entries[0]));
  const line = entry?.highlights.at(ordinal ?? at);
  return line ? asTarget(talk, line) : null;
}

/** The line that a message names, by its place or by its words; null when it names none. */
export const targetOf = (talk: Talk, say = talk.say): Target | null =>
  lineByPlace(talk, talk.low) ?? linesMeant(talk, say)[0] ?? null;

/** Lines that the conversation is at: those last proposed or talked about. */
export function recentTargets(talk: Talk): Target[] {
  const proposed = talk.thread.last?.proposals.map(({ proposal }) => proposal.patch.path) ?? [];
  const earlier = talk.thread.proposed.map(({ proposal }) => proposal.patch.path);
  return [...new Set([...proposed, ...talk.thread.about, ...earlier])].flatMap((pointer) => {
    const line = lineAt(talk.input.resume, pointer);
    return line ? [asTarget(talk, line)] : [];
  });
}

import { isProperName, onlyInLists, speaksAgainst, speaksFor } from './context.ts';
import { longestForm, type FormHit } from './form-trie.ts';
import { tokenize, type Token } from './tokens.ts';

/** A skill of the taxonomy in a text. Offsets are UTF-16, end exclusive. */
export interface FoundSkill {
  id: string;
  name: string;
  start: number;
  end: number;
}

interface Candidate extends FoundSkill {
  hit: FormHit;
  state: 'taken' | 'doubtful' | 'dropped';
}

/** Whether the line around an offset is written in capitals only: there the case of a word says nothing. */
function capitalLines(text: string): (offset: number) => boolean {
  let end = -1;
  let capitals = false;
  return (offset) => {
    if (offset >= end) {
      const start = text.lastIndexOf('\n', offset) + 1;
      const newline = text.indexOf('\n', offset);
      end = newline < 0 ? text.length + 1 : newline;
      const line = text.slice(start, end);
      capitals = !/\p{Ll}/u.test(line) && /\p{Lu}{4}/u.test(line);
    }
    return capitals;
  };
}

function candidates(text: string, tokens: Token[]): Candidate[] {
  const inCapitals = capitalLines(text);
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hit = longestForm(tokens, i, inCapitals(tokens[i]?.start ?? 0));
    if (!hit) continue;
    const start = tokens[i]?.start ?? 0;
    const end = tokens[hit.to - 1]?.end ?? start;
    const { id, name } = hit.form.entry;
    found.push({ id, name, start, end, hit, state: stateOf(text, start, end, hit) });
    i = hit.to - 1;
  }
  return found;
}

function stateOf(text: string, start: number, end: number, hit: FormHit): Candidate['state'] {
  const { guard, entry } = hit.form;
  if (guard === 'none' && !hit.loose) return 'taken';
  const word = text.slice(start, end);
  if (speaksAgainst(entry.id, word, text, start, end)) return 'dropped';
  // In capitals an acronym is still one; an everyday word needs better reasons.
  if (guard === 'unless' || (guard === 'none' && hit.form.exact?.every((raw) => raw === raw.toUpperCase())))
    return 'taken';
  if (standsAlone(text, start, end)) return hit.loose ? 'doubtful' : 'taken';
  if (hit.loose || onlyInLists.has(entry.id)) return 'doubtful';
  return speaksFor(text, start, end) || (hit.form.exact !== undefined && isProperName(text, start, end))
    ? 'taken'
    : 'doubtful';
}

/** A line, bullet or list item that is nothing but the word: "Go", "- R". */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = /(?:^|\n)[\s•*·–-]*$/.test(text.slice(Math.max(0, start - 6), start)) || start === 0;
  return before && /^\s*(?:\n|$)/.test(text.slice(end, end + 3));
}

const listGap = /^\s*(?:[,;/|•·&()]|and|or|und|oder|et|ou|y|o|mit|with)?\s*(?:and|or|und|oder|et|ou|y|&)?\s*[:(]?\s*$/i;

const adjacent = (text: string, left: Candidate, right: Candidate) =>
  right.start - left.end <= 12 && listGap.test(text.slice(left.end, right.start));

/**
 * A doubtful word is a skill when it stands in a list beside one that is taken; two doubtful ones beside each other
 * ("Go, R") vouch for each other.
 */
function settle(text: string, found: Candidate[]): void {
  const pass = (order: Candidate[]) => {
    for (const [i, candidate] of order.entries()) {
      const neighbour = order[i - 1];
      if (!neighbour || candidate.state !== 'doubtful') continue;
      const [left, right] = neighbour.start < candidate.start ? [neighbour, candidate] : [candidate, neighbour];
      if (!adjacent(text, left, right) || neighbour.state === 'dropped') continue;
      if (neighbour.state === 'taken' || /[,/;|]/.test(text.slice(left.end, right.start))) {
        candidate.state = 'taken';
        neighbour.state = 'taken';
      }
    }
  };
  pass(found);
  pass([...found].reverse());
}

/** Skills of a text in order, longest spelling first, without overlaps. One pass; time grows with the text's length. */
export function findSkills(text: string): FoundSkill[] {
  const found = candidates(text, tokenize(text));
  settle(text, found);
  return found.filter(({ state }) => state === 'taken').map(({ id, name, start, end }) => ({ id, name, start, end }));
}

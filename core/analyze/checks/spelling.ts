import { slips } from '../spelling/slips.ts';
import type { Facts } from '../facts.ts';
import type { Quote } from '../schema.ts';
import { pass, type Check } from './check.ts';

const tables = new Map<string, Map<string, string>>();

function slipsOf(language: string): Map<string, string> {
  let table = tables.get(language);
  if (!table) {
    const pairs = (slips[language] ?? '').split(/[|\n]/).filter((pair) => pair !== '');
    table = new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]));
    tables.set(language, table);
  }
  return table;
}

/** Names and addresses are spelled as their owners please. */
const names =
  /^\/(?:basics\/(?:name|email|url|location|profiles)|references\/\d+\/name)|\/(?:name|institution|organization|publisher|issuer|url)$/;

interface Slip {
  wrong: string;
  right: string;
  quote: Quote;
}

/** Unaccented capitals are no slip in French and Spanish, so words in capitals are left alone. */
function findSlips(facts: Facts): Slip[] {
  const table = slipsOf(facts.language.split('-')[0] ?? '');
  const found = new Map<string, Slip>();
  if (table.size === 0) return [];
  for (const { pointer, text } of facts.leaves) {
    if (names.test(pointer) || /@|https?:/.test(text)) continue;
    for (const [word] of text.matchAll(/\p{L}{3,}/gu)) {
      const right = word === word.toUpperCase() ? undefined : table.get(word.toLowerCase());
      if (right && !found.has(word)) found.set(word, { wrong: word, right, quote: facts.quote(pointer) });
    }
  }
  return [...found.values()];
}

/** Slips from which the finding weighs heavily (checks.md B11). */
const many = 5;

/** Known slips only, not every word that a dictionary lacks: a false alarm on a name costs more than a missed slip. */
export const spelling: Check = {
  id: 'B11',
  severity: 'high',
  source: 'own list of common slips',
  run: (facts) => {
    const found = findSlips(facts);
    if (found.length === 0) return pass;
    const words = found.map(({ wrong, right }) => `“${wrong}” → “${right}”`).join(', ');
    return {
      findings: [
        {
          values: { count: found.length, words },
          severity: found.length >= many ? 'high' : 'medium',
          quotes: found.slice(0, many).map(({ quote }) => quote),
        },
      ],
    };
  },
};

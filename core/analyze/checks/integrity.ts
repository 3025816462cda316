import { canonicalName } from '../../skills/taxonomy.ts';
import type { Facts } from '../facts.ts';
import { shingle } from '../match/copied.ts';
import { instructsMachine } from '../../job/instructions.ts';
import { pass, when, type Check } from './check.ts';

/** Share of copied words from which it is told. */
const copiedShare = 0.08;

const copiedText: Check = {
  id: 'X01',
  severity: 'high',
  source: `own; runs of ${shingle} words`,
  run: (facts) => {
    const { pointers, share } = facts.copied;
    const long = [...pointers].filter((pointer) => facts.quote(pointer).text.split(/\s+/).length >= shingle);
    if (share <= copiedShare || long.length === 0) return pass;
    return when(true, {
      values: { percent: Math.round(share * 100) },
      quotes: long.slice(0, 4).map((pointer) => facts.quote(pointer)),
    });
  },
};

/** A skill named this many times more often than there are pieces that show it. */
const mostMentions = 6;

const stuffing: Check = {
  id: 'X02',
  severity: 'medium',
  source: 'own',
  run: (facts) => {
    const mentions = new Map<string, { inLists: number; told: number; pointers: Set<string> }>();
    for (const { pointer, text } of facts.leaves)
      for (const { id } of facts.skillsIn(text)) {
        const entry = mentions.get(id) ?? { inLists: 0, told: 0, pointers: new Set<string>() };
        if (/^\/(?:skills|sections|interests)|\/keywords\//.test(pointer)) entry.inLists++;
        else entry.told++;
        entry.pointers.add(pointer);
        mentions.set(id, entry);
      }
    const stuffed = [...mentions].filter(
      ([, { inLists, told }]) => inLists >= 4 && inLists + told >= mostMentions && inLists > told * 2,
    );
    const [first] = stuffed;
    if (!first) return pass;
    const [id, { inLists, pointers }] = first;
    return when(true, {
      values: { skill: canonicalName(id), count: inLists },
      quotes: [...pointers].slice(0, 4).map((pointer) => facts.quote(pointer)),
    });
  },
};

const instructions: Check = {
  id: 'X03',
  severity: 'high',
  source: 'OWASP LLM01: prompt injection',
  run: (facts) => {
    const visible = facts.leaves
      .filter(({ text }) => instructsMachine(text))
      .map(({ pointer }) => facts.quote(pointer));
    const hidden = (facts.parsed?.document.hidden ?? [])
      .filter(({ text }) => instructsMachine(text))
      .map(({ text, place }) => ({ text, places: [place] }));
    return when(visible.length + hidden.length > 0, { quotes: [...visible, ...hidden].slice(0, 5) });
  },
};

/** A word that mixes Latin with Cyrillic or Greek letters, or has an invisible character inside. */
const mixed =
  /(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{3,}/u;
const invisible = /\p{L}[\u200b\u200c\u2060\u2062-\u2064\ufeff]\p{L}/u;

function disguised({ language, text }: { language: string; text: string }): boolean {
  // Joiners belong to the spelling of Persian, Arabic and Indic scripts; "μm" and the like are units.
  if (/^(?:fa|ar|ur|hi|bn|ta|te|ml|mr|th|km|my)/.test(language)) return false;
  return invisible.test(text) || mixed.test(text.replace(/[µμΩΔαβγ](?=\p{L}{0,2}\b)|\b[αβγδ]-/gu, ''));
}

const homoglyphs: Check = {
  id: 'X04',
  severity: 'high',
  source: 'Unicode Technical Standard 39, mixed-script detection',
  run: (facts: Facts) => {
    const found = facts.leaves.filter(({ text }) => disguised({ language: facts.language, text }));
    return when(found.length > 0, { quotes: found.slice(0, 4).map(({ pointer }) => facts.quote(pointer)) });
  },
};

export const integrity: Check[] = [copiedText, stuffing, instructions, homoglyphs];

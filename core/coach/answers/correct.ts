import { numbersIn, type NumberFound } from '../../claims/numbers.ts';
import { contentOf } from '../../claims/words.ts';
import type { Proposal } from '../schema.ts';
import { linesMeant, recentTargets, type Target } from '../read/target.ts';
import { clashes } from '../read/clash.ts';
import { isQuestion } from '../read/question.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { figureMeant, swapFigure, tailOf } from '../write/figure-swap.ts';
import { replace } from './line-meant.ts';
import { wantsUntruth } from './untruth.ts';

/** Between a number and the one it replaces, in either order. */
const between =
  /^(?:[^\d.!?]{0,30}\b(?:not|isn'?t|wasn'?t|instead of|rather than|but|it'?s|it was|they were|are|nicht|statt|anstatt|sondern|et non|pas|au lieu de|mais|c'etait|c'est|no|sino|en vez de|eran|era|son)\b[^\d.!?]{0,24}|[^\d]{0,40}\b(?:wrong|incorrect|off|old|outdated|falsch|stimmt nicht|faux|fausse?|mal|equivocad[oa]s?|incorrect[oa]s?)\b[^\d]{0,30})$/;
const overwrite = /\b(?:change|correct|fix|update|andere?|korrigiere?|corrige[rz]?|remplace[rz]?|cambia|corrige)\b/;
const toNew = /^[^\d.!?]{0,20}(?:\b(?:to|into|auf|zu|in|en|par|por|a)\b|->|→)[^\d.!?]{0,16}$/;

/** Says that a number given before, or standing there, is another one. */
const takesBack =
  /\b(?:actually|sorry|wait|typo|my bad|my mistake|oops|whoops|wrong|incorrect|mistake|meant|correction|should (?:be|say|read)|make that|misread|mistyped|more like|rather|nein|nee|ach ne|falsch|stimmt nicht|eigentlich|vertippt|verschrieben|sondern|tippfehler|pardon|non|erreur|faux|en fait|plutot|coquille|perdon|error|me equivoque|errata|en realidad|mas bien|no,? (?:era|eran|son))\b|\bsinds\b|^(?:no|nope|ne|nee|its|it's|it was|it is|they were|es sind|es waren|c'etait|eran|son)\b/;

const cardinals = (say: string): NumberFound[] =>
  numbersIn(say, true).filter(({ text, start, end }) => {
    if (/^(?:one|two|half|couple|twice|deux|dos|zwei)$/i.test(text)) return false;
    if (/\b(?:bullet|line|number|point|punkt|zeile|nr|puce|ligne|punto|linea)\.?\s*$/i.test(say.slice(0, start)))
      return false;
    return !/^(?:st|nd|rd|th|\.\s+\p{L})/iu.test(say.slice(end)) && !/[\d@+]{6,}/.test(text);
  });

const values = (text: string) => numbersIn(text, true).map(({ value }) => value);

/** Two numbers, one of which stands in a line: the other one is meant to stand there. */
function pair(talk: Talk, numbers: NumberFound[]): { target: Target; old: NumberFound; fresh: NumberFound } | null {
  for (const [i, first] of numbers.entries()) {
    const second = numbers[i + 1];
    if (!second || first.value === second.value) continue;
    const gap = talk.say.slice(first.end, second.start).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
    const swapped = overwrite.test(talk.low) && toNew.test(gap);
    if (!swapped && !between.test(gap)) continue;
    const places = [
      ...recentTargets(talk),
      ...linesMeant(talk, talk.say),
      ...talk.lines.map((line) => ({ line, base: line.text, shared: [] })),
    ];
    for (const target of places) {
      const held = values(target.base);
      const [a, b] = [held.includes(first.value), held.includes(second.value)];
      if (a === b) continue;
      const [old, fresh] = a ? [first, second] : [second, first];
      const stands = numbersIn(target.base, true).find(({ value }) => value === old.value);
      if (stands) return { target, old: stands, fresh };
    }
  }
  return null;
}

/** One number with "sorry", "typo", "no": it belongs where a number of that kind stands. */
function single(talk: Talk, numbers: NumberFound[]): { target: Target; old: NumberFound; fresh: NumberFound } | null {
  const [fresh] = numbers;
  const checked = /^quantify check/.test(talk.thread.last?.intent ?? '');
  if (!fresh || !(takesBack.test(talk.low) || checked) || contentOf(talk.say).length > 9) return null;
  const named = linesMeant(talk, talk.say)[0];
  const recent = recentTargets(talk);
  const strong = named && named.shared.length > 0 && !recent.some(({ line }) => line.pointer === named.line.pointer);
  const pool = strong ? [named, ...recent] : [...recent, ...(named ? [named] : [])];
  for (const target of pool) {
    if (values(target.base).includes(fresh.value)) continue;
    const given = talk.thread.proposed
      .filter(({ proposal }) => proposal.patch.path === target.line.pointer)
      .flatMap(({ proposal: { patch } }) => {
        const before = typeof patch.before === 'string' ? values(patch.before) : [];
        return values(typeof patch.after === 'string' ? patch.after : '').filter((value) => !before.includes(value));
      });
    const clash = checked ? clashes(target.base)[0] : undefined;
    const wrong = clash && numbersIn(target.base).find(({ value, unit }) => unit === 'percent' && value === clash.said);
    const old = wrong && fresh.value === clash.real ? wrong : figureMeant(target.base, talk.say, fresh, given);
    if (old) return { target, old, fresh };
  }
  return null;
}

/** "21 now, not 17", "sorry, I meant 1.3", "its 42, my bad": a number that stands there or was just given is put right. */
export function corrected(talk: Talk): Answer | null {
  const asks = /[?]/.test(talk.say) || (isQuestion(talk) && !/^should (?:be|say|read)\b/.test(talk.low));
  if (asks || talk.say.length > 160 || /@|https?:|\d{7,}|\b(?:19|20)\d\d-\d\d/.test(talk.say)) return null;
  if (wantsUntruth(talk)) return null;
  const numbers = cardinals(talk.say);
  const found = pair(talk, numbers) ?? (numbers.length === 1 ? single(talk, numbers) : null);
  if (!found || /^(?:19|20)\d\d$/.test(found.fresh.text) !== /^(?:19|20)\d\d$/.test(found.old.text)) return null;
  const { target, old, fresh } = found;
  const range = rangeAround(target.base, old, numbers);
  const text = range
    ? `${target.base.slice(0, range.start)}${fresh.text}${target.base.slice(range.end)}`
    : swapFigure(target.base, old, { text: fresh.text, tail: tailOf(talk.say, fresh) });
  if (text === target.base) return null;
  return answerWith(talk, target, text, old.text, `${fresh.text}${tailOf(talk.say, fresh)}`);
}

/** "30-40 is old, 45 now": both ends of a range were named, so the whole of it is replaced. */
function rangeAround(text: string, old: NumberFound, said: NumberFound[]): { start: number; end: number } | null {
  const held = numbersIn(text, true);
  const at = held.findIndex(({ start }) => start === old.start);
  for (const [a, b] of [
    [held[at - 1], held[at]],
    [held[at], held[at + 1]],
  ]) {
    if (!a || !b || !/^\s?(?:to|-|–|bis|à|a)\s?$/.test(text.slice(a.end, b.start))) continue;
    if ([a, b].every(({ value }) => said.some((one) => one.value === value))) return { start: a.start, end: b.end };
  }
  return null;
}

function answerWith(talk: Talk, target: Target, text: string, old: string, fresh: string): Answer {
  const said = talk.say.trim();
  const proposals: Proposal[] =
    text === target.line.text
      ? []
      : [
          replace(
            target.line,
            text,
            tell(talk, {
              en: `You put it right: “${said}”`,
              de: `Deine Korrektur: „${said}“`,
              fr: `Votre correction : « ${said} »`,
              es: `Tu corrección: «${said}»`,
            }),
          ),
        ];
  return {
    intent: 'quantify',
    about: [target.line.pointer],
    proposals,
    text: tell(talk, {
      en: `${fresh} then, not ${old}: ${quote(text, 26)}`,
      de: `Also ${fresh} statt ${old}: ${quote(text, 26)}`,
      fr: `Donc ${fresh} et non ${old} : ${quote(text, 26)}`,
      es: `Entonces ${fresh} y no ${old}: ${quote(text, 26)}`,
    }),
  };
}

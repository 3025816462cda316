import { countWords } from '../facts.ts';
import { quotes, told } from './bullet-quotes.ts';
import { pass, type Check, type Found } from './check.ts';
import { deedLanguages, tellsDeed } from './action-openers.ts';

const percent = (share: number) => Math.round(share * 100);

/** Share of bullets that should open with a verb. */
const verbShare = 0.7;
/** In German, French and Spanish many a good line begins with what it is about ("Team von zwölf …"); own. */
const verbShareElsewhere = 0.5;

const actionVerbs: Check = {
  id: 'B01',
  severity: 'medium',
  source: 'Harvard Mignone Center for Career Success, resume guide: begin each line with an action verb',
  run: (facts) => {
    const bullets = told(facts);
    if (bullets.length < 3 || !deedLanguages.has(facts.language.slice(0, 2))) return pass;
    const without = bullets.filter(({ text }) => !tellsDeed(text, facts.language));
    const share = 1 - without.length / bullets.length;
    const wanted = facts.language.startsWith('en') ? verbShare : verbShareElsewhere;
    if (share >= wanted) return pass;
    return {
      findings: [
        {
          values: { percent: percent(share), count: without.length, total: bullets.length },
          quotes: quotes(facts, without),
        },
      ],
      share: share / wanted,
    };
  },
};

/** Share of bullets that should show an outcome or a number (own). */
const outcomeShare = 0.3;

const numbers =
  /(?<![\p{L}\d])(?:[$€£]\s?)?\d[\d.,]*\s?(?:%|k\b|m\b|bn\b|\+|x\b|percent|per cent|prozent|people|patients|users|customers|million|thousand)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|dozen|half|third|quarter|double|triple|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|deux|trois|quatre|cinq|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\b/iu;
const bareYear = /\b(?:19|20)\d{2}\b/g;
const outcomes =
  /\b(?:cut(?:ting)?|reduc(?:ed|ing)|increas(?:ed|ing)|improv(?:ed|ing)|sav(?:ed|ing)|grew|grow(?:n|ing)|rais(?:ed|ing)|lower(?:ed|ing)|halv(?:ed|ing)|doubl(?:ed|ing)|tripl(?:ed|ing)|won|exceed(?:ed|ing)|eliminat(?:ed|ing)|shorten(?:ed|ing)|achiev(?:ed|ing)|award(?:ed)?|result(?:ed|ing) in|leading to|which led to|so that|enabling|prevent(?:ed|ing)|boost(?:ed|ing)|accelerat(?:ed|ing)|speeding up|from .{1,40} to)\b|gesteigert|gesenkt|reduziert|verbessert|verkürzt|erhöht|eingespart|gewonnen|steigerung|senkung|réduit|augmenté|amélioré|économis|hausse|baisse|aumenté|reduje|mejoré|ahorr|incremento|logr/i;

/** "Python 3" and "Windows 10" are names; "Trained 12" at the start is not. */
const versions = /(?<=\S\s)\p{Lu}[\p{L}.#+]*\s\d+(?:\.\d+)*(?![\d%,]|\s?(?:people|users|customers|patients|%))/gu;

export const showsOutcome = (text: string): boolean =>
  numbers.test(text.replace(bareYear, ' ').replace(versions, ' ')) || outcomes.test(text);

const outcomeNumbers: Check = {
  id: 'B02',
  severity: 'medium',
  source: 'own threshold; the advice is common to university career centres (accomplishment statements)',
  run: (facts) => {
    const bullets = told(facts);
    if (bullets.length < 3) return pass;
    const without = bullets.filter(({ text }) => !showsOutcome(text));
    const share = 1 - without.length / bullets.length;
    if (share >= outcomeShare) return pass;
    return {
      findings: [
        {
          values: { percent: percent(share), count: bullets.length - without.length, total: bullets.length },
          quotes: quotes(facts, without),
        },
      ],
      share: share / outcomeShare,
    };
  },
};

const shortest = 6;
const longest = 35;

const lengths: Check = {
  id: 'B03',
  severity: 'low',
  source: 'own',
  run: (facts) => {
    const bullets = facts.bullets;
    if (bullets.length === 0) return pass;
    const long = bullets.filter(({ text }) => countWords(text) > longest);
    const short = bullets.filter(({ text }) => countWords(text) < shortest);
    const findings: Found[] = [];
    if (long.length > 0)
      findings.push({ variant: 'long', values: { count: long.length, longest }, quotes: quotes(facts, long) });
    // One or two short lines do no harm; a résumé of them says little.
    if (short.length > 2 && short.length / bullets.length > 0.2)
      findings.push({ variant: 'short', values: { count: short.length, shortest }, quotes: quotes(facts, short) });
    const bad = long.length + (findings.some(({ variant }) => variant === 'short') ? short.length : 0);
    return { findings, share: findings.length === 0 ? 1 : Math.max(0, 1 - (2 * bad) / bullets.length) };
  },
};

const perRole: Check = {
  id: 'B04',
  severity: 'low',
  source: 'own',
  run: (facts) => {
    const work = facts.resume.work ?? [];
    const findings: Found[] = [];
    const [latest] = work;
    const role = (index: number) => [work[index]?.position, work[index]?.name].filter(Boolean).join(', ');
    const count = latest?.highlights?.filter((text) => text.trim() !== '').length ?? 0;
    const prose = countWords(`${latest?.summary ?? ''} ${latest?.description ?? ''}`);
    if (latest && count < 3 && prose < 40)
      findings.push({
        variant: count === 0 ? 'none' : 'few',
        values: { count, role: role(0) },
        quotes: role(0) ? [facts.quote(latest.position ? '/work/0/position' : '/work/0/name')] : [],
      });
    for (const [i, { highlights = [], position }] of work.entries())
      if (highlights.length > 8)
        findings.push({
          variant: 'many',
          values: { count: highlights.length, role: role(i) },
          quotes: [facts.quote(`/work/${i}/${position ? 'position' : 'name'}`)],
        });
    return { findings, share: findings.length === 0 ? 1 : 0.5 / findings.length };
  },
};

export const bullets: Check[] = [actionVerbs, outcomeNumbers, lengths, perRole];

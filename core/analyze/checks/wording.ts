import type { Bullet } from '../facts.ts';
import { quotes, told } from './bullet-quotes.ts';
import { pass, when, type Check } from './check.ts';
import { firstWord, opensWithVerb, tenseOf } from './verbs.ts';

/** Elsewhere than in English nouns and participles are the rule; a plain present in a past role is told there too. */
const tense: Check = {
  id: 'B05',
  severity: 'low',
  source: 'Purdue OWL, résumé workshop: past tense for past roles, present tense for the current one',
  run: (facts) => {
    const language = facts.language.split('-')[0] ?? '';
    if (!/^(?:en|de|fr|es)$/.test(language)) return pass;
    const judged = told(facts).filter(
      ({ section, dated, text }) => section === 'work' && dated && tenseOf(text, language) !== undefined,
    );
    // A finished achievement in a current role may stand in the past; a past role in the present may not.
    const wrong = judged.filter(({ current, text }) => !current && tenseOf(text, language) === 'present');
    return {
      findings: wrong.length === 0 ? [] : [{ values: { count: wrong.length }, quotes: quotes(facts, wrong) }],
      share: judged.length === 0 ? 1 : 1 - wrong.length / judged.length,
    };
  },
};

const irregular =
  'built|made|given|taken|done|held|led|kept|sent|found|known|seen|written|chosen|driven|run|brought|taught|won|sold|told|shown|grown';
const passiveForm = new RegExp(
  `(?<!\\b(?:that|which|who|whom)\\s)\\b(?:was|were|been|being|is|are)\\s+(?:\\w+ly\\s+)?(?:\\w{3,}ed|${irregular})\\b(?!\\s+(?:to\\s+(?:work|be)|in\\s+\\w+ing))`,
  'i',
);

const passives: Record<string, RegExp> = {
  en: passiveForm,
  de: /\bwurden?\b.{0,80}(?:ge\p{L}+(?:t|en)|iert|(?:ver|be|er|ent|über)\p{L}+(?:t|en))\b/iu,
  fr: /\b(?:a|ont) été (?:\p{L}+ment )?\p{L}+(?:ée?s?|ie?s?|ue?s?|ite?s?)(?!\p{L})|\bfu(?:t|rent) \p{L}+ée?s?(?!\p{L})/iu,
  es: /\b(?:fue|fueron|ha sido|han sido|era|eran) (?:\p{L}+mente )?\p{L}+(?:ad|id)[oa]s?\b/iu,
};

const passive: Check = {
  id: 'B06',
  severity: 'low',
  source: 'own',
  run: (facts) => {
    const pattern = passives[facts.language.split('-')[0] ?? ''];
    const bullets = pattern ? told(facts) : [];
    const found = bullets.filter(({ text }) => pattern?.test(text));
    if (bullets.length < 3 || found.length < 2 || found.length / bullets.length <= 0.15) return pass;
    return {
      findings: [{ values: { count: found.length, total: bullets.length }, quotes: quotes(facts, found) }],
      share: Math.max(0, 1 - found.length / bullets.length),
    };
  },
};

const pronouns: Record<string, RegExp> = {
  en: /(?:^|[.;:,(]\s+|\b(?:and|that|which|where|when|while|as|so|because|but|if|what|how|since)\s+)I(?:['’](?:m|ve|d|ll))?\s+(?!(?:and|or|to|of|in|for|&)\b)\p{Ll}|(?<![\p{L}.'’/-])(?:[Mm]y|[Mm]yself)(?![\p{L}.'’/-])/u,
  de: /(?<!\p{L})(?:[Ii]ch|[Mm]ein(?:e[nmrs]?)?|[Mm]ich|[Mm]ir)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:[Jj]e|[Jj]['’]ai|[Mm]on|[Mm]es|[Mm]oi)(?!\p{L})/u,
  es: /(?<!\p{L})(?:[Yy]o|[Mm]is?|[Mm]í)(?!\p{L})/u,
};

/** In bullets only: a profile written in the first person is good style in many countries. */
const firstPerson: Check = {
  id: 'B07',
  severity: 'low',
  source: 'Purdue OWL, résumé workshop: no personal pronouns',
  run: (facts) => {
    const pattern = pronouns[facts.language.split('-')[0] ?? ''];
    const found = pattern ? facts.bullets.filter(({ text }) => pattern.test(text)) : [];
    return when(found.length > 0, { values: { count: found.length }, quotes: quotes(facts, found) });
  },
};

const dutyPhrase =
  /^(?:[\s•*·–-]*)(?:(?:was |were |am |i was )?(?:solely |mainly |directly |primarily |also )?responsible for|(?:my )?(?:duties|responsibilities|tasks) (?:included?|were|involved)|in charge of|tasked with|worked on|helped (?:with|out)|involved in|participated in|assigned to|zuständig für|verantwortlich für|aufgaben waren|responsable d[eu'’]|chargée? d[eu'’]|en charge d[eu'’]|encargad[oa] de|responsable de|mitarbeit (?:bei|an|in)|mithilfe bei|unterstützung bei|participation (?:à|aux|au)|aide à|ayudar? (?:en|a)|apoyo en|funciones de|tareas de|zu meinen aufgaben|mes (?:tâches|missions)|mis (?:funciones|tareas))\b/i;

const duties: Check = {
  id: 'B08',
  severity: 'medium',
  source: 'Harvard Mignone Center for Career Success, resume guide: accomplishments rather than duties',
  run: (facts) => {
    const found = facts.bullets.filter(({ text }) => dutyPhrase.test(text));
    if (found.length === 0) return pass;
    return {
      findings: [
        {
          values: { count: found.length, phrase: dutyPhrase.exec(found[0]!.text)?.[0].trim() ?? '' },
          quotes: quotes(facts, found),
        },
      ],
      share: Math.max(0, 1 - found.length / Math.max(3, facts.bullets.length / 2)),
    };
  },
};

const buzzwords =
  /\b(?:results?[- ](?:driven|oriented)|go[- ]getter|think(?:ing)? outside the box|synerg(?:y|ies|ize)|team player|hard[- ]?work(?:ing|er)|self[- ]starter|detail[- ]oriented|best of breed|guru|ninja|rock ?star|thought leader(?:ship)?|value[- ]add(?:ed)?|win[- ]win|fast[- ]paced|dynamic|passionate|motivated individual|highly motivated|proven track record|track record of success|seasoned professional|strategic thinker|people person|excellent communicat(?:or|ion skills)|bottom line|game[- ]changer|move the needle|hit the ground running|cutting[- ]edge|world[- ]class|out[- ]of[- ]the[- ]box|multi-?tasker|goal[- ]oriented|perfectionist|belastbar|teamfähig|hochmotiviert|motiviert|flexibel|engagiert|dynamique|motivée?|polyvalente?|rigoureu(?:x|se)|proactiv[oa]|dinámic[oa]|trabajador(?:a)?)\b/gi;

const cliches: Check = {
  id: 'B09',
  severity: 'low',
  source: 'own list; more than three',
  run: (facts) => {
    const seen = new Map<string, { pointer: string }>();
    for (const leaf of facts.leaves)
      if (!/^\/(?:skills|languages|education|certificates)/.test(leaf.pointer))
        for (const match of leaf.text.matchAll(buzzwords))
          if (!seen.has(match[0].toLowerCase())) seen.set(match[0].toLowerCase(), leaf);
    if (seen.size <= 3) return pass;
    return when(true, {
      values: { count: seen.size, words: [...seen.keys()].join(', ') },
      quotes: quotes(facts, [...new Set(seen.values())]),
    });
  },
};

const repetition: Check = {
  id: 'B10',
  severity: 'low',
  source: 'own; more than three times',
  run: (facts) => {
    const uses = new Map<string, Bullet[]>();
    for (const bullet of facts.bullets) {
      if (!opensWithVerb(bullet.text, facts.language)) continue;
      const verb = firstWord(bullet.text);
      uses.set(verb, [...(uses.get(verb) ?? []), bullet]);
    }
    const findings = [...uses]
      .filter(([, bullets]) => bullets.length > 3)
      .sort((a, b) => b[1].length - a[1].length)
      .map(([verb, bullets]) => ({ values: { verb, count: bullets.length }, quotes: quotes(facts, bullets, 5) }));
    return { findings: findings.slice(0, 2) };
  },
};

const wordSet = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

function alike(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

/** Bullets with four fifths of their words in common. At most 120 are compared: beyond, something else is wrong. */
const duplicates: Check = {
  id: 'B12',
  severity: 'low',
  source: 'own',
  run: (facts) => {
    const sets = facts.bullets.slice(0, 120).map((bullet) => ({ bullet, words: wordSet(bullet.text) }));
    for (const [i, one] of sets.entries())
      for (const other of sets.slice(i + 1))
        if (one.words.size >= 4 && other.words.size >= 4 && alike(one.words, other.words) >= 0.8)
          return when(true, { quotes: quotes(facts, [one.bullet, other.bullet]) });
    return pass;
  },
};

export const wording: Check[] = [tense, passive, firstPerson, duties, cliches, repetition, duplicates];

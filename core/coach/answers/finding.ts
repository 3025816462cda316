import type { Finding } from '../../analyze/schema.ts';
import { contentOf, fold } from '../../claims/words.ts';
import { say as message } from '../../messages/catalogue.ts';
import { valueAt } from '../../resume/pointer.ts';
import { findSkills } from '../../skills/find-skills.ts';
import type { Proposal } from '../schema.ts';
import { addressesMachine } from '../read/injection.ts';
import { lineAt, type Line } from '../read/lines.ts';
import { readable } from '../assess.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { findingTexts } from '../text/findings.ts';
import { shorten } from '../write/shorten.ts';
import { composeSummary } from '../write/summary.ts';
import { mended, replace } from './line-meant.ts';
import { varyVerbs } from './vary-verbs.ts';
import { mendByRule } from './finding-mends.ts';
import { questionFor } from './finding-questions.ts';
import { isListed } from './skills.ts';

const foreignTitle = (text: string | undefined, { title }: Finding, otherwise: string) => {
  const what = title.values?.what ?? title.values?.names ?? title.values?.wanted;
  return text ? `${text}${what ? ` (${String(what)})` : ''}` : otherwise;
};

/** A finding's title in the language of the talk. */
export const titleOf = (talk: Talk, finding: Finding): string =>
  talk.language === 'en'
    ? message(finding.title)
    : foreignTitle(findingTexts[talk.language][finding.check], finding, message(finding.title, talk.language));

const request =
  /^(?:please )?(?:help me (?:to )?(?:fix|with) (?:this|that)?|fix (?:it|this) with me|hilf mir (?:dabei|damit)|aide[zr]?[- ]moi a corriger (?:ceci|cela)|ayudame a arreglar (?:esto|eso))\s*:\s*/;

/** The finding that a message asks about: the one clicked on, or "Help me fix this: <title>". */
export function findingAsked(talk: Talk): { finding: Finding; toFix: boolean } | null {
  const { findings } = talk.analysis();
  const asked = request.exec(talk.low);
  const id = talk.input.focus?.findingId;
  const rest = fold(talk.say)
    .replace(/^[^:]*:\s*/, '')
    .trim();
  const byTitle = asked
    ? (findings.find((one) => fold(message(one.title)) === rest || fold(titleOf(talk, one)) === rest) ??
      findings
        .map((one) => {
          const words = contentOf(message(one.title)).map(({ stem }) => stem);
          const said = new Set(contentOf(rest).map(({ stem }) => stem));
          return { one, share: words.filter((stem) => said.has(stem)).length / Math.max(1, words.length) };
        })
        .filter(({ share }) => share >= 0.6)
        .sort((a, b) => b.share - a.share)[0]?.one)
    : undefined;
  const finding = byTitle ?? (id ? findings.find((one) => one.id === id) : undefined);
  if (!finding) return null;
  const toFix =
    asked !== null ||
    /\b(?:fix|help|mend|rewrite|shorten|change|remove|do it|propose|suggest|verbesser\w*|hilf\w*|mach\w*|corrig\w*|aide\w*|arregla\w*|ayuda\w*)\b/.test(
      talk.low,
    );
  return { finding, toFix };
}

const linesOf = (talk: Talk, finding: Finding): Line[] =>
  finding.quotes.flatMap(({ pointer }) => (pointer ? (lineAt(talk.input.resume, pointer) ?? []) : []));

/** Removing what stands at a pointer, if it stands. */
function removals(talk: Talk, pointers: string[], reason: string): Proposal[] {
  return pointers
    .filter((path) => valueAt(talk.input.resume, path) !== undefined)
    .map((path) => ({ patch: { op: 'remove', path, before: valueAt(talk.input.resume, path) }, reason }));
}

const wordingChecks = /^(?:B01|B05|B06|B07|B08)$/;

/** The change that mends a finding by rule alone, where there is one. */
function mendingOf(talk: Talk, finding: Finding): Proposal[] {
  const { resume } = talk.input;
  const reason = `${titleOf(talk, finding)}.`;
  const lines = linesOf(talk, finding).filter(({ text }) => !addressesMachine(text));
  if (wordingChecks.test(finding.check))
    return (lines.length > 0 ? lines : talk.lines)
      .map((line) => ({ line, fix: mended(talk, line) }))
      .filter(({ line, fix }) => fix.flaws.length > 0 && fix.text !== line.text.replace(/\.$/, ''))
      .slice(0, 6)
      .map(({ line, fix }) => replace(line, fix.text, reason));
  if (finding.check === 'B10') return varyVerbs(talk).proposals ?? [];
  if (/^(?:B03|R01)$/.test(finding.check) && !/short/.test(finding.title.key))
    return lines.flatMap((line) => {
      const text = shorten(line.text, talk.resumeLanguage);
      return text ? [replace(line, text, reason)] : [];
    });
  if (finding.check === 'B09') {
    const at = finding.quotes[0]?.pointer ?? '/basics/summary';
    const before = valueAt(resume, at);
    if (at !== '/basics/summary' || typeof before !== 'string') return [];
    return [{ patch: { op: 'replace', path: at, before, after: composeSummary(talk) }, reason }];
  }
  if (finding.check === 'S01' && /skills/.test(finding.title.key)) {
    const shown = [
      ...new Map(
        talk.lines.flatMap(({ text }) =>
          findSkills(text).map((skill) => [skill.id, text.slice(skill.start, skill.end)]),
        ),
      ).values(),
    ]
      .filter((skill) => !isListed(talk, skill))
      .slice(0, 8);
    const name = { en: 'Skills', de: 'Kenntnisse', fr: 'Compétences', es: 'Habilidades' }[talk.resumeLanguage];
    return shown.length > 1
      ? [{ patch: { op: 'add', path: '/skills/-', after: { name, keywords: shown } }, reason }]
      : [];
  }
  const pointers = finding.quotes.flatMap(({ pointer }) => pointer ?? []);
  if (/^(?:S04|Q01|Q03|X03)$/.test(finding.check)) {
    const named = finding.check === 'Q03' ? ['/basics/location/address'] : pointers;
    return removals(
      talk,
      named.map((path) => path.replace(/^(\/references\/\d+)\/.*/, '$1')),
      reason,
    );
  }
  if (finding.check === 'B12') return removals(talk, pointers.slice(1, 2), reason);
  if (finding.check === 'X02') return removals(talk, pointers.slice(1).toReversed(), reason);
  return mendByRule(resume, finding, reason);
}

/** The button "Fix it with me", by its own words: what the title says is no wish of the person's. */
export function fixAsked(talk: Talk): Answer | null {
  const asked = request.test(talk.low) ? findingAsked(talk) : null;
  return asked ? fixFinding(talk, asked.finding) : null;
}

function moved(talk: Talk, finding: Finding, title: string): Answer {
  return {
    intent: `finding ${finding.check}`,
    text: tell(talk, {
      en: `**${title}.** I'd put it below the newer one; not a word of it changes.`,
      de: `**${title}.** Ich würde sie unter die neuere setzen; kein Wort davon ändert sich.`,
      fr: `**${title}.** Je le mettrais sous le plus récent ; pas un mot n’y change.`,
      es: `**${title}.** Lo pondría debajo del más reciente; no cambia ni una palabra.`,
    }),
  };
}

/** "Fix it with me": the finding itself, what can be done about it by rule, or the one question that is needed. */
export function fixFinding(talk: Talk, finding: Finding): Answer {
  const proposals = mendingOf(talk, finding);
  const title = titleOf(talk, finding);
  const first = proposals[0]?.patch;
  const where = finding.quotes[0];
  if (first) {
    const before = typeof first.before === 'string' ? first.before : '';
    const after = typeof first.after === 'string' ? first.after : readable(first.after).replaceAll('\n', ', ');
    if (first.op === 'move') return { ...moved(talk, finding, title), proposals };
    return {
      intent: `finding ${finding.check}`,
      about: proposals.map(({ patch }) => patch.path),
      proposals,
      text: tell(talk, {
        en: `**${title}.** ${after ? `${before ? `${quote(before, 10)} becomes ${quote(after, 20)}` : `I'd add ${quote(after, 20)}`}` : `${quote(before || (where?.text ?? ''), 14)} can go`}${proposals.length > 1 ? `; ${proposals.length} changes in all, each on its own card` : ''}. Take what sounds like you.`,
        de: `**${title}.** ${after ? (before ? `Aus ${quote(before, 10)} wird ${quote(after, 20)}` : `Neu: ${quote(after, 20)}`) : `${quote(before || (where?.text ?? ''), 14)} kann weg`}${proposals.length > 1 ? `; insgesamt ${proposals.length} Änderungen` : ''}. Nimm, was nach dir klingt.`,
        fr: `**${title}.** ${after ? (before ? `${quote(before, 10)} devient ${quote(after, 20)}` : `J’ajouterais ${quote(after, 20)}`) : `${quote(before || (where?.text ?? ''), 14)} peut partir`}${proposals.length > 1 ? ` ; ${proposals.length} changements en tout` : ''}. Gardez ce qui vous ressemble.`,
        es: `**${title}.** ${after ? (before ? `${quote(before, 10)} pasa a ${quote(after, 20)}` : `Añadiría ${quote(after, 20)}`) : `${quote(before || (where?.text ?? ''), 14)} puede salir`}${proposals.length > 1 ? `; ${proposals.length} cambios en total` : ''}. Quédate con lo que suene a ti.`,
      }),
    };
  }
  const lines = linesOf(talk, finding);
  const question = questionFor(talk, finding, lines);
  const shown = lines[0]?.text ?? where?.text;
  return {
    intent: `${question.intent} ${finding.check}`,
    about: [...lines.map(({ pointer }) => pointer), ...(question.about ?? [])],
    asks: question.text.includes('?'),
    text: [`**${title}.**`, shown && !question.text.includes(shown.slice(0, 12)) ? quote(shown, 14) : '', question.text]
      .filter(Boolean)
      .join(' '),
  };
}

/** A finding that the person clicked on without asking for a change. */
export function explain(talk: Talk, finding: Finding): Answer {
  const where = finding.quotes[0];
  const english = talk.language === 'en';
  const others = list(
    talk,
    finding.quotes.slice(1, 3).map(({ text }) => quote(text, 7)),
  );
  return {
    intent: `finding ${finding.check}`,
    about: finding.quotes.flatMap(({ pointer }) => pointer ?? []),
    asks: true,
    text: [
      `**${titleOf(talk, finding)}.**`,
      where ? `${quote(where.text, 18)}${others ? `, ${others}` : ''}` : '',
      english ? message(finding.why) : '',
      english && finding.fix ? message(finding.fix) : '',
      tell(talk, {
        en: `Shall we mend it${where ? `, starting with ${quote(where.text, 6)}` : ''}?`,
        de: 'Soll ich etwas vorschlagen?',
        fr: 'Je propose une version ?',
        es: '¿Te propongo un texto?',
      }),
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}

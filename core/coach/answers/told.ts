import { statementsIn } from '../../claims/statements.ts';
import { contentOf, fold } from '../../claims/words.ts';
import { scopesIn } from '../../claims/scope.ts';
import { entriesNamed, lineAt, type Entry } from '../read/lines.ts';
import { isQuestion } from '../read/question.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { valueAt } from '../../resume/pointer.ts';
import { lower } from '../write/rewrite.ts';
import { verbOf } from '../write/verbs.ts';
import { inWhichWords } from './figures.ts';
import { asBullet } from './as-bullet.ts';

/** "I also wired 3 charging stations": something done, told without a wish. */
const did =
  /^(?:(?:oh|and|also|btw|by the way|well|ah|ok|yes|so|plus)[,\s]+)*i(?:'ve| have)? (?:also |then |once |even |really |actually |just )*(\p{L}+)\b/iu;
const didForeign: Record<'de' | 'fr' | 'es', RegExp> = {
  de: /^(?:(?:und|auch|übrigens|ach|ja)[,\s]+)*(?:ich habe|ich hab|wir haben|da habe ich|dort habe ich|da haben wir|dort haben wir) .+\p{L}{4,}(?:t|en)[.!]*$/iu,
  fr: /^(?:(?:et|aussi|ah|oui)[,\s]+)*j['’]ai (?:aussi |également )?\p{L}+(?:é|i|u|is|it)(?!\p{L})/iu,
  es: /^(?:(?:y|también|ah|sí)[,\s]+)*(?:yo )?(?:también )?(?:he )?\p{L}+(?:é|í|ado|ido)(?!\p{L})/iu,
};

const lately =
  /\b(?:(?:this|last) (?:year|month|week|spring|summer|autumn|fall|winter)|now|currently|recently|letztes jahr|dieses jahr|zurzeit|l'an dernier|l'annee derniere|cette annee|el ano pasado|este ano)\b/;

/** The one job that was held in the year that a message names, or now when it says so. */
function entryAtTime(talk: Talk): Entry | undefined {
  const jobs = talk.entries.filter(({ section }) => section === 'work');
  const year = /\b(?:19|20)\d\d\b/.exec(talk.say)?.[0];
  const at = year
    ? jobs.filter(({ pointer }) => {
        const item = valueAt(talk.input.resume, pointer) as { startDate?: string; endDate?: string };
        return (item.startDate ?? '9999').slice(0, 4) <= year && (item.endDate ?? '9999').slice(0, 4) >= year;
      })
    : lately.test(talk.low)
      ? jobs.filter(({ current }) => current)
      : [];
  return at.length === 1 ? at[0] : undefined;
}

const employerNamed = (talk: Talk): Entry | undefined =>
  entriesNamed(talk.say, talk.entries).find(({ name }) =>
    contentOf(name).some(({ low }) => low.length > 3 && talk.low.includes(low)),
  );

/** The entry that a new line belongs to: the one named or held then, the one spoken of, else the newest. */
function entryFor(talk: Talk): Entry | undefined {
  const then = entryAtTime(talk);
  if (then && !employerNamed(talk)) return then;
  const spoken = talk.entries.find(({ pointer }) => talk.thread.about.some((path) => path.startsWith(`${pointer}/`)));
  return (
    entriesNamed(talk.say, talk.entries)[0] ??
    spoken ??
    talk.entries.find(({ section }) => section === 'work') ??
    talk.entries[0]
  );
}

/** Verbs of learning, feeling and job hunting make no bullet. */
const noWork =
  /^(?:am|was|were|have|had|got|need|want|like|love|hate|think|feel|know|believe|hope|wish|guess|mean|see|saw|understand|understood|learn|learned|study|studied|live|lived|move|moved|apply|applied|try|tried|forgot|forget|speak|passed|finished|start|started|left|quit|lost|do|used|use|can|could|would|will|should|never|dont|don|cant|accept|listed|put|write|wrote|add|added|change|changed|ask|asked|look|looked|read|get|go|went|take|took)$/i;

/**
 * A fact about work that the person tells becomes a line in their words, where it belongs. `asked`: the coach had asked
 * for facts, so a role held counts too.
 */
export function factTold(talk: Talk, asked = false): Answer | null {
  const role = asked
    ? /^(?:oh |and )?i (?:was|acted as|served as|worked as) (?:the |an? )?(.{8,})$/iu.exec(talk.say.trim())
    : null;
  const led =
    /^(?:i|we) (?:do |also |did )*(manage|managed|lead|led|supervise|supervised) (?:people|staff|a team|others|employees)\W+((?:about |around )?\d+)(?: of (?:them|us))?[.!]*$/iu.exec(
      talk.say.trim(),
    );
  const boss = talk.entries.find(({ section }) => section === 'work');
  if (led && boss && talk.resumeLanguage === 'en')
    return lineFor(talk, boss, `${led[1]?.replace(/^\p{L}/u, (letter) => letter.toUpperCase())} ${led[2]} people`);
  const headed = /^((?:about |around |roughly )?\d[^,.;]{2,40}), i (\p{L}+ .+)$/iu.exec(talk.say.trim());
  const say = headed ? `I ${(headed[2] ?? '').replace(/[.!]+$/, '')} (${headed[1] ?? ''})` : talk.say.trim();
  if (say.length > 260 || /[?\n]/.test(say)) return null;
  if (statementsIn(say).length === 0 || contentOf(say).length < 3) return null;
  const verb = did.exec(say)?.[1];
  if (/^did$/i.test(verb ?? '') && !/\bdid (?:the|all the|our|their) \p{L}+ \p{L}+/iu.test(say)) return null;
  const isDeed =
    talk.language === 'en'
      ? Boolean(verb && !noWork.test(verb) && (verbOf(verb)?.form === 'past' || /(?:ed|t)$/.test(verb)))
      : didForeign[talk.language].test(say);
  const entry = entryFor(talk);
  if (role?.[1] && entry)
    return lineFor(
      talk,
      entry,
      role[1].replace(/[.!]+$/, '').replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    );
  if (!isDeed || !entry) return null;
  if (talk.language !== talk.resumeLanguage)
    return inWhichWords(talk, undefined, say.replace(/[.!]+$/, '').slice(0, 80));
  const text =
    talk.language === 'en' ? asBullet(say.replace(did, `$1`).trim(), entry) : foreignLine(say, talk.language);
  if (!text || entry.highlights.some((line) => fold(line.text) === fold(text))) return null;
  return lineFor(talk, entry, text);
}

function foreignLine(say: string, language: 'de' | 'fr' | 'es'): string {
  const bare = say
    .replace(/[.!]+$/, '')
    .replace(/^(?:und|auch|außerdem|zudem|übrigens|ach|ja|et|aussi|en plus|ah|oui|y|también|además|sí)[,\s]+/iu, '')
    .replace(
      {
        de: /^(?:(?:da|dort) (?:habe ich|haben wir)|(?:ich hab(?:e)?|hab(?:e)? ich|wir haben)|wir haben)\s+(?:(?:auch|außerdem|zudem|zusätzlich)\s+)?/iu,
        fr: /^j['’]ai\s+(?:aussi |également |en plus )?/iu,
        es: /^(?:yo )?(?:también |además )?(?:he )?/iu,
      }[language],
      '',
    );
  const short =
    language === 'de'
      ? bare.replace(/^die (\p{Ll}+e)n (?=\p{Lu})/u, '$1 ').replace(/^(?:die|den|das) (?=\p{Lu})/u, '')
      : bare;
  return short.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

function lineFor(talk: Talk, entry: Entry, text: string): Answer {
  const big = scopesIn(text).length > 0;
  const sure = (employerNamed(talk) ?? entryAtTime(talk))?.pointer === entry.pointer;
  return {
    intent: 'add bullet',
    about: [`${entry.pointer}/highlights/${entry.highlights.length}`],
    asks: !sure,
    proposals: [
      {
        patch: { op: 'add', path: `${entry.pointer}/highlights/${entry.highlights.length}`, after: text },
        reason: tell(talk, {
          en: `In your own words: “${talk.say.trim()}”`,
          de: `In deinen Worten: „${talk.say.trim()}“`,
          fr: `Avec vos mots : « ${talk.say.trim()} »`,
          es: `Con tus palabras: «${talk.say.trim()}»`,
        }),
      },
    ],
    text: sure
      ? tell(talk, {
          en: `A line of its own, at ${entry.name}, where you were then: ${quote(text, 24)}${big ? ' They will ask how that went, so have it ready.' : ''}`,
          de: `Eine eigene Zeile, bei ${entry.name}, wo du damals warst: ${quote(text, 24)}`,
          fr: `Une ligne à part, chez ${entry.name}, où vous étiez alors : ${quote(text, 24)}`,
          es: `Una línea propia, en ${entry.name}, donde estabas entonces: ${quote(text, 24)}`,
        })
      : tell(talk, {
          en: `That belongs on the page. As a line at ${entry.name}: ${quote(text, 24)} ${big ? `They will ask how that went, so have it ready. Was it at ${entry.name}?` : `Was it at ${entry.name}, or at another job?`}`,
          de: `Das gehört hinein. Als Zeile bei ${entry.name}: ${quote(text, 24)} War das bei ${entry.name} oder woanders?`,
          fr: `Cela mérite d’y être. Comme puce chez ${entry.name} : ${quote(text, 24)} Était-ce chez ${entry.name} ou ailleurs ?`,
          es: `Eso merece estar. Como línea en ${entry.name}: ${quote(text, 24)} ¿Fue en ${entry.name} o en otro sitio?`,
        }),
  };
}

/** "That was at my old job": the line just added goes to the entry that is named. */
export function elsewhere(talk: Talk): Answer | null {
  const { last } = talk.thread;
  if (!last || !/^(?:add bullet|paste bullet add)/.test(last.intent)) return null;
  const isPlace =
    /^(?:(?:no|yes|it|that|this|they|those|nein|ja|das|non|oui|c'etait|no,? eso|eso)[,\s]*)*(?:(?:was|were|is|belongs?|happened|war|etait|fue|era)\s+)?(?:to |all )?(?:at|in|for|with|bei|chez|en|dans|the current|the same|the right|there|right|current)\b/.test(
      talk.low,
    ) &&
    !isQuestion(talk) &&
    contentOf(talk.say).length <= 6;
  const entry = entriesNamed(talk.say, talk.entries)[0];
  const added = last.proposals.filter(
    ({ proposal }) => proposal.patch.op === 'add' && typeof proposal.patch.after === 'string',
  );
  const from = added[0]?.proposal.patch.path ?? '';
  if (!isPlace || !entry || added.length === 0) {
    if (
      added.length > 0 &&
      isPlace &&
      /\b(?:current|same|this|right|yes|there|aktuell\w*|dort|ja|oui|actuel\w*|si|actual)\b/.test(talk.low) &&
      contentOf(talk.say).length <= 4
    )
      return settled(talk, from);
    return null;
  }
  if (from.startsWith(`${entry.pointer}/`)) return settled(talk, from);
  const accepted = added.filter(({ outcome }) => outcome === 'accepted');
  const texts = added.map(({ proposal }) => String(proposal.patch.after));
  return {
    intent: 'add bullet',
    about: [`${entry.pointer}/highlights/${entry.highlights.length}`],
    proposals: [
      ...accepted
        .filter(({ proposal }) => lineAt(talk.input.resume, proposal.patch.path)?.text === proposal.patch.after)
        .toReversed()
        .map(({ proposal }) => ({
          patch: { op: 'remove' as const, path: proposal.patch.path, before: proposal.patch.after },
          reason: tell(talk, {
            en: `It moves to ${entry.name}.`,
            de: `Kommt zu ${entry.name}.`,
            fr: `Passe chez ${entry.name}.`,
            es: `Pasa a ${entry.name}.`,
          }),
        })),
      ...texts.map((after, i) => ({
        patch: { op: 'add' as const, path: `${entry.pointer}/highlights/${entry.highlights.length + i}`, after },
        reason: tell(talk, {
          en: `You placed it at ${entry.name}.`,
          de: `Du hast es ${entry.name} zugeordnet.`,
          fr: `Vous l’avez situé chez ${entry.name}.`,
          es: `Lo has situado en ${entry.name}.`,
        }),
      })),
    ],
    text: tell(talk, {
      en: `Then it stands at ${entry.name}: ${quote(texts[0] ?? '', 20)}`,
      de: `Dann steht es bei ${entry.name}: ${quote(texts[0] ?? '', 20)}`,
      fr: `Alors chez ${entry.name} : ${quote(texts[0] ?? '', 20)}`,
      es: `Entonces en ${entry.name}: ${quote(texts[0] ?? '', 20)}`,
    }),
  };
}

const settled = (talk: Talk, path: string): Answer => {
  const entry = talk.entries.find(({ pointer }) => path.startsWith(`${pointer}/`));
  const open = talk.thread.proposed.filter(({ outcome }) => outcome === 'open').map(({ proposal }) => proposal);
  const text = String(open[0]?.patch.after ?? lineAt(talk.input.resume, path)?.text ?? '');
  return {
    intent: 'add bullet',
    about: [path],
    proposals: open,
    text: tell(talk, {
      en: `Good, then it is in the right place: ${entry?.name ?? ''}, ${quote(lower(text), 14)}`,
      de: `Gut, dann steht es richtig, bei ${entry?.name ?? ''}: ${quote(text, 14)}`,
      fr: `Bien, c’est donc à sa place, chez ${entry?.name ?? ''} : ${quote(text, 14)}`,
      es: `Bien, entonces está en su sitio, en ${entry?.name ?? ''}: ${quote(text, 14)}`,
    }),
  };
};

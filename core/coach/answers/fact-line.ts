import { numbersIn } from '../../claims/numbers.ts';
import { contentOf } from '../../claims/words.ts';
import { intentsOf } from '../read/intents.ts';
import { alike, lineAt } from '../read/lines.ts';
import { youSaid } from '../text/you-said.ts';
import { swapFigure, tailOf } from '../write/figure-swap.ts';
import { isQuestion } from '../read/question.ts';
import { handleWords, targetOf, type Target } from '../read/target.ts';
import { pick, quote, tell, type Answer, type Talk } from '../talk.ts';
import { factIn, withFact } from '../write/fact.ts';
import { alsoTold } from './also-told.ts';
import { hasContact } from './contact-reading.ts';
import { kindOf, wantsAdd } from './entry-reading.ts';
import { inWhichWords } from './figures.ts';
import { replace } from './line-meant.ts';
import { wantsUntruth } from './untruth.ts';

const otherWish = new Set([
  'undo',
  'letter',
  'interview',
  'star',
  'salary',
  'market',
  'export',
  'share',
  'remove',
  'shorten',
  'summary',
  'reorder',
  'section-order',
  'visa',
  'compare',
  'chance',
  'tailor',
  'merge',
  'split',
  'feelings',
  'career',
  'privacy',
  'strength',
]);

/** A line called by a word of it: "ssrs one:", "coffee bullet =", "payment runs:". */
const called =
  /^(?:and |ok |skip\.? |then |the |my |do |und |et |y |la |le |el |die |der |das )*[^:=.!?\d]{2,40}?(?::|=|→|->|\s[-–—]\s|\b(?:bullet|line|one|point|thing|punkt|zeile|puce|ligne|truc|punto|línea|linea)\b)/iu;

const hasFigure = (say: string) =>
  numbersIn(say, true).some(({ text }) => !/^(?:one|half|couple)$/i.test(text) && !/^(?:19|20)\d\d$/.test(text));

/** A fact with a number, for a line that the message names: it goes into that line. */
export function factForLine(talk: Talk): Answer | null {
  const { say, low } = talk;
  if (alsoTold(talk)) return null;
  if (say.length > 260 || /\n\s*[-•*]/.test(say) || !hasFigure(say) || hasContact(say, low) || wantsUntruth(talk))
    return null;
  if (isQuestion(talk) && !/\?\s+\S/.test(say)) return null;
  if (/^(?:rewrite|reword|shorten|make|say|write|change|schreib|mach|mets|ecris|pon|haz)\b/.test(low)) return null;
  if (wantsAdd(low) || (kindOf(low) === 'certificates' && !called.test(say))) return null;
  if (intentsOf(low).some((name) => otherWish.has(name)) && !called.test(say)) return null;
  if (talk.thread.last?.asks && talk.thread.intent === 'quantify' && talk.thread.about.length > 1 && !called.test(say))
    return null;
  const target = targetOf(talk);
  if (!target || !isMeant(talk, target)) return null;
  if (talk.language !== talk.resumeLanguage) return inWhichWords(talk, target.line, say.trim().slice(0, 60));
  const fact = factIn(say, target.shared);
  if (numbersIn(fact, true).every(({ value }) => numbersIn(target.base, true).some((own) => own.value === value)))
    return null;
  return renewed(talk, target, fact) ?? put(talk, target, fact);
}

const update =
  /\b(?:now|nowadays|these days|by now|today|currently|btw|meanwhile|its|it's|is|are|inzwischen|mittlerweile|jetzt|heute|aktuell|maintenant|desormais|aujourd'hui|ahora|actualmente|ya)\b/;

/** "90 samples now" where "80 samples" stands: the new figure takes the place of the old one, it is not added to it. */
function renewed(talk: Talk, { line, base, shared }: Target, fact: string): Answer | null {
  const given = numbersIn(fact, true).filter(({ text }) => !/^(?:19|20)\d\d$|^one$/i.test(text));
  const [fresh] = given;
  if (!fresh || given.length !== 1 || fact.split(/\s+/).length > 6) return null;
  const nouns = [
    ...contentOf(fact.slice(fresh.end))
      .slice(0, 1)
      .map(({ low }) => low),
    ...(update.test(talk.low) ? shared : []),
  ];
  const counts = (word: string) => nouns.some((noun) => alike(noun, word));
  const old = numbersIn(base, true).find(({ start, end, unit }) => {
    const after = contentOf(base.slice(end, end + 40).split(/[,;.()]|\d/)[0] ?? '').slice(0, 2);
    const before = /(\p{L}+) (?:of|von|de) $/iu.exec(base.slice(0, start))?.[1] ?? '';
    return (
      (unit === fresh.unit || unit === 'count') &&
      (after.some(({ low }) => counts(low)) || (before !== '' && counts(before.toLowerCase())))
    );
  });
  if (!old || old.value === fresh.value) return null;
  const after = swapFigure(base, old, { text: fresh.text, tail: tailOf(fact, fresh) });
  return {
    intent: 'quantify',
    about: [line.pointer],
    proposals: [replace(line, after, youSaid(talk))],
    text: tell(talk, {
      en: `${fresh.text} in place of ${old.text}: ${quote(after, 26)}`,
      de: `${fresh.text} an Stelle von ${old.text}: ${quote(after, 26)}`,
      fr: `${fresh.text} à la place de ${old.text} : ${quote(after, 26)}`,
      es: `${fresh.text} en lugar de ${old.text}: ${quote(after, 26)}`,
    }),
  };
}

/** Whether a message speaks of the line and not of something else that shares a word with it. */
function isMeant(talk: Talk, { line, shared }: Target): boolean {
  if (shared.length === 0) return true;
  const words = contentOf(talk.say).filter(({ low }) => low.length > 2 && !handleWords.test(low));
  const head = contentOf(talk.say)
    .slice(0, 4)
    .some(({ low }) => shared.includes(low));
  const asked = talk.thread.last?.asks === true && talk.thread.about.includes(line.pointer);
  const told = /^(?:oh |and |also |btw |ok )*(?:i|we|ich|wir|je|j'ai|nous|yo|he|hemos) /.test(talk.low);
  if (told && !asked && !called.test(talk.say)) return shared.length >= 2 && shared.length / words.length >= 0.5;
  return head && (called.test(talk.say) || shared.length / Math.max(1, words.length) >= 0.25);
}

function put(talk: Talk, { line, base, shared }: Target, fact: string): Answer {
  const after = withFact(base, fact, shared, talk.resumeLanguage);
  const others = lineAt(talk.input.resume, line.pointer)?.entry.highlights.length ?? 0;
  return {
    intent: 'quantify',
    about: [line.pointer],
    proposals: [
      replace(
        line,
        after,
        tell(talk, {
          en: `With what you told me: “${fact}”.`,
          de: `Mit deiner Angabe: „${fact}“.`,
          fr: `Avec votre précision : « ${fact} ».`,
          es: `Con tu dato: «${fact}».`,
        }),
      ),
    ],
    text: tell(talk, {
      en: pick(
        talk,
        [
          `${quote(line.text, 8)} can now say it: ${quote(after, 28)}`,
          `With your figure it reads ${quote(after, 28)}`,
          `That gives it weight at ${line.entry.name}: ${quote(after, 28)}`,
          `Now ${line.entry.name} has it in numbers: ${quote(after, 28)}`,
        ],
        others,
      ),
      de: pick(talk, [
        `Damit steht dort: ${quote(after, 28)}`,
        `Mit deiner Zahl liest es sich so: ${quote(after, 28)}`,
        `So hat es Gewicht: ${quote(after, 28)}`,
      ]),
      fr: pick(talk, [
        `La ligne devient : ${quote(after, 28)}`,
        `Avec votre chiffre, cela donne : ${quote(after, 28)}`,
        `Voilà qui pèse plus : ${quote(after, 28)}`,
      ]),
      es: pick(talk, [
        `La línea queda así: ${quote(after, 28)}`,
        `Con tu cifra se lee: ${quote(after, 28)}`,
        `Así tiene más peso: ${quote(after, 28)}`,
      ]),
    }),
  };
}

import { numbersIn } from '../../claims/numbers.ts';
import { contentOf, fold } from '../../claims/words.ts';
import { alike, entriesNamed, lineAt, linesNamed, ordinalIn, type Line } from '../read/lines.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { figureOf } from '../write/quantify.ts';
import { quantify } from './figures.ts';
import { replace } from './line-meant.ts';
import { rewrite } from './reword.ts';
import { makeShorter } from './shorten-line.ts';
import { worst } from './overview.ts';
import { troubles } from './troubles.ts';

const whyCue =
  /^(?:but |and |aber |und |mais |et |pero |y )?(?:why|how come|really|seriously|are you sure|is that so|says who|what makes you|warum|wieso|weshalb|wirklich|echt|sicher|pourquoi|vraiment|comment ca|t'es sur|vous etes sur|por que|de verdad|en serio|seguro)\b[^.]{0,28}[?!.\s]*$/;

/** Asked why a second time. */
const noBetterReason = (talk: Talk): Answer => ({
  intent: `${talk.thread.intent} why`,
  about: talk.thread.about,
  asks: true,
  text: tell(talk, {
    en: `I have no better reason than that one; it is a rule of thumb, and you know ${talk.entries[0]?.name || 'the work'}. If it reads right to you, it stays. What would you change?`,
    de: `Einen besseren Grund habe ich nicht; es ist eine Faustregel, und du kennst ${talk.entries[0]?.name || 'die Arbeit'}. Wenn es für dich stimmt, bleibt es. Was würdest du ändern?`,
    fr: `Je n’ai pas de meilleure raison ; c’est une règle générale, et vous connaissez ${talk.entries[0]?.name || 'le travail'}. Si cela vous convient, on garde. Que changeriez-vous ?`,
    es: `No tengo mejor motivo; es una regla general, y tú conoces ${talk.entries[0]?.name || 'el trabajo'}. Si te suena bien, se queda. ¿Qué cambiarías?`,
  }),
});

/** "Why?", "really?" about what the coach has just said. */
export function why(talk: Talk): Answer | null {
  const { last } = talk.thread;
  if (!last || !whyCue.test(talk.low) || contentOf(talk.say).length > 3) return null;
  if (/\d|\b(?:says?|score|figure|low|readab\w*|writing|match|ask\w*)\b/.test(talk.low)) return null;
  if (/ why\b/.test(last.intent)) return noBetterReason(talk);
  if (linesNamed(talk.say, talk.entries).length > 0 && contentOf(talk.say).length > 2) return null;
  const proposal = last.proposals[0]?.proposal;
  if (proposal) {
    const kept = numbersIn(typeof proposal.patch.before === 'string' ? proposal.patch.before : '').map(
      ({ text }) => text,
    );
    return {
      intent: `${talk.thread.intent} why`,
      about: talk.thread.about,
      text: tell(talk, {
        en: `My reason was this: ${quote(proposal.reason, 30)} ${kept.length > 0 ? `${list(talk, kept)} stayed as you had ${kept.length > 1 ? 'them' : 'it'}, and nothing` : 'Nothing'} was added that you did not say. If the old wording sounds more like you, keep it; it is your page.`,
        de: `Mein Grund: ${quote(proposal.reason, 30)} ${kept.length > 0 ? `${list(talk, kept)} blieb stehen, dazugekommen` : 'Dazugekommen'} ist nichts. Wenn dir die alte Fassung besser gefällt, behalte sie.`,
        fr: `Ma raison : ${quote(proposal.reason, 30)} ${kept.length > 0 ? `${list(talk, kept)} reste tel quel, et rien` : 'Rien'} n’a été ajouté. Si l’ancienne version vous ressemble plus, gardez-la.`,
        es: `Mi motivo: ${quote(proposal.reason, 30)} ${kept.length > 0 ? `${list(talk, kept)} sigue igual y no` : 'No'} se ha añadido nada. Si la versión anterior te suena mejor, quédate con ella.`,
      }),
    };
  }
  const line = talk.thread.about.flatMap((pointer) => lineAt(talk.input.resume, pointer) ?? [])[0];
  if (talk.thread.intent === 'match')
    return {
      intent: 'match why',
      about: talk.thread.about,
      text: tell(talk, {
        en: `Because I count only what a reader could point at: a dated bullet in full, a word in a list for a quarter, and nothing that only the posting says.${line ? ` ${quote(line.text, 12)} is what I had in front of me.` : ''} If you have done more than the page says, tell me where and I will put it in.`,
        de: `Weil ich nur zähle, worauf man zeigen kann: einen datierten Stichpunkt ganz, ein Wort in einer Liste zu einem Viertel, nichts, was nur in der Anzeige steht.${line ? ` Vor mir hatte ich ${quote(line.text, 12)}` : ''} Hast du mehr gemacht, sag mir wo.`,
        fr: `Parce que je ne compte que ce qu’on peut montrer : une puce datée en entier, un mot dans une liste pour un quart.${line ? ` J’avais sous les yeux ${quote(line.text, 12)}` : ''} Si vous avez fait plus, dites-moi où.`,
        es: `Porque solo cuento lo que se puede señalar: una línea con fecha, entera; una palabra en una lista, un cuarto.${line ? ` Tenía delante ${quote(line.text, 12)}` : ''} Si has hecho más, dime dónde.`,
      }),
    };
  if (talk.thread.intent === 'honest')
    return {
      intent: 'honest why',
      text: tell(talk, {
        en: `Because it is your name on the page: one phone call to ${talk.entries[0]?.name || 'an old employer'} is enough to find it, and offers are taken back for that. What you did do is stronger when you can talk about it for ten minutes.`,
        de: `Weil dein Name darunter steht: Ein Anruf bei ${talk.entries[0]?.name || 'deinem Arbeitgeber'} genügt, und Zusagen werden dafür zurückgezogen. Was du wirklich getan hast, trägt im Gespräch.`,
        fr: `Parce que votre nom est dessus : un appel à ${talk.entries[0]?.name || 'l’employeur'} suffit, et une offre se retire pour cela. Ce que vous avez fait tient mieux en entretien.`,
        es: `Porque lleva tu nombre: basta una llamada a ${talk.entries[0]?.name || 'la empresa'}, y por eso se retiran ofertas. Lo que sí hiciste aguanta una entrevista.`,
      }),
    };
  const trouble = troubles(talk).find(({ pointer }) => pointer && talk.thread.about.includes(pointer));
  if (!trouble && !line) return null;
  return {
    intent: `${talk.thread.intent} why`,
    about: talk.thread.about,
    asks: true,
    text: tell(talk, {
      en: `Because someone reading fast stops there. ${trouble?.text ?? `${quote(line?.text ?? '', 12)} ${/\d/.test(line?.text ?? '') ? 'has its number but not what came of it' : 'leaves open how much and with what result'}.`} Do you see it differently?`,
      de: `Weil man beim schnellen Lesen dort hängen bleibt. ${trouble?.text ?? `${quote(line?.text ?? '', 12)} ${/\d/.test(line?.text ?? '') ? 'hat eine Zahl, sagt aber nicht, was dabei herauskam' : 'lässt offen, wie viel und mit welchem Ergebnis'}.`} Siehst du das anders?`,
      fr: `Parce qu’un lecteur pressé s’y arrête. ${trouble?.text ?? `${quote(line?.text ?? '', 12)} ${/\d/.test(line?.text ?? '') ? 'a son chiffre, mais pas son résultat' : 'ne dit ni combien ni avec quel résultat'}.`} Vous le voyez autrement ?`,
      es: `Porque quien lee deprisa se para ahí. ${trouble?.text ?? `${quote(line?.text ?? '', 12)} ${/\d/.test(line?.text ?? '') ? 'tiene su cifra, pero no el resultado' : 'no dice cuánto ni con qué resultado'}.`} ¿Lo ves de otra manera?`,
    }),
  };
}

const handlerOf = (intent: string) =>
  ({ shorten: makeShorter, quantify, rewrite, review: rewrite, finding: rewrite, verb: rewrite })[intent] ?? null;

/** The talk as if its message had named one line. */
const onLine = (talk: Talk, line: Line, handle: (talk: Talk) => Answer): Answer =>
  handle({ ...talk, say: `“${line.text}”`, low: fold(`“${line.text}”`) });

const anotherCue =
  /^(?:no|nope|nah|nein|non)?[,.!\s]*(?:not (?:that|this)(?: one)?|wrong (?:one|line|bullet)|i meant?|i mean|the other(?: one)?|(?:nicht|ich meine?) (?:die|das|den)?|pas celle-la|pas celui-la|l'autre|esa no|ese no|la otra|el otro)\b[,.:;\s]*/;

/** "No, not that one, the one about the students": the same wish for another line. */
export function another(talk: Talk): Answer | null {
  const { last, intent } = talk.thread;
  const cue = anotherCue.exec(talk.low);
  const handle = handlerOf(intent.split('+')[0] ?? '');
  if (!last || !cue || !handle) return null;
  const rest = talk.low.slice(cue[0].length);
  const before = talk.thread.about.flatMap((pointer) => lineAt(talk.input.resume, pointer) ?? []);
  const others = talk.lines.filter((line) => !before.some(({ pointer }) => pointer === line.pointer));
  const words = contentOf(rest).filter(
    ({ low }) => low.length > 2 && !/^(?:one|line|bullet|about|zeile|punkt)$/.test(low),
  );
  const named =
    words.length > 0
      ? others
          .map((line) => ({
            line,
            hits: words.filter((word) => contentOf(line.text).some((other) => alike(word.low, other.low))).length,
          }))
          .sort((a, b) => b.hits - a.hits)
          .find(({ hits }) => hits > 0)?.line
      : undefined;
  const entry = entriesNamed(rest, talk.entries)[0];
  const ordinal = ordinalIn(rest);
  const placed = ordinal === undefined ? undefined : (entry ?? before[0]?.entry)?.highlights.at(ordinal);
  const neighbour =
    words.length === 0 ? (before[0] ? before[0].entry.highlights[before[0].index + 1] : others[0]) : undefined;
  const line = placed ?? named ?? entry?.highlights[0] ?? neighbour;
  if (line) return onLine(talk, line, handle);
  return whichLine(talk, words.map(({ raw }) => raw).join(' '), others.slice(0, 4), intent);
}

/** Asks which line is meant by showing them, so that "the second one" is an answer. */
export function whichLine(talk: Talk, missing: string, lines: Line[], intent: string): Answer {
  const rows = lines.map((line, i) => `${i + 1}. ${quote(line.text, 9)}`).join('\n');
  return {
    intent: `${intent} which`,
    asks: true,
    about: lines.map(({ pointer }) => pointer),
    text: tell(talk, {
      en: `${missing ? `I find no line with “${missing}”. ` : ''}Which of these is it?\n${rows}`,
      de: `${missing ? `Eine Zeile mit „${missing}“ finde ich nicht. ` : ''}Welche davon meinst du?\n${rows}`,
      fr: `${missing ? `Je ne trouve pas de ligne avec « ${missing} ». ` : ''}Laquelle de ces lignes ?\n${rows}`,
      es: `${missing ? `No encuentro una línea con «${missing}». ` : ''}¿Cuál de estas es?\n${rows}`,
    }),
  };
}

const nextCue = /\b(?:next(?: one)?|the following|and then|nachste[rsn]?|suivante?|siguiente)\b/;
const pickCue =
  /^(?:ok(?:ay)?[, ]*|yes[, ]*|ja[, ]*|oui[, ]*|si[, ]*|and |et |und |y |then |fix |take |do |lets do |let's do |mach |fais |haz )*(?:the |number |nr\.? ?|no\.? ?|#|die |das |den |la |le |el )*(?:first|second|third|fourth|last|[1-6]|erste[rsnm]?|zweite[rsnm]?|dritte[rsnm]?|letzte[rsnm]?|premiere?|deuxieme|troisieme|derniere?|primer[oa]?|segund[oa]|tercer[oa]?|ultim[oa])(?: (?:one|line|bullet|point|zeile|punkt|ligne|linea))?(?: (?:please|too|then|bitte|aussi|tambien))*[.!]*$/;

/** "The second one", "fix the next one too": a place out of the list that the coach has just shown, or the one after the last. */
export function outOfList(talk: Talk): Answer | null {
  const { last, about, intent } = talk.thread;
  if (!last) return null;
  const places = about.flatMap((pointer) => lineAt(talk.input.resume, pointer) ?? []);
  if (pickCue.test(talk.low) && about.length > 1) {
    const digit = /\b([1-6])\b/.exec(talk.low)?.[1];
    const at = digit ? Number(digit) - 1 : (ordinalIn(talk.low) ?? 0);
    const pointer = about.at(at) ?? '';
    const line = lineAt(talk.input.resume, pointer);
    if (line) return onLine(talk, line, handlerOf(intent) ?? rewrite);
    return null;
  }
  const placed = pickCue.test(talk.low) ? places[0]?.entry.highlights.at(ordinalIn(talk.low) ?? 0) : undefined;
  if (placed && placed.pointer !== places[0]?.pointer) return onLine(talk, placed, handlerOf(intent) ?? rewrite);
  if (!nextCue.test(talk.low) || contentOf(talk.say).length > 5) return null;
  const from = places[0];
  const handle = handlerOf(intent) ?? rewrite;
  if (!from) return null;
  const at = talk.lines.findIndex(({ pointer }) => pointer === from.pointer);
  const line = talk.lines[at + 1];
  return line ? onLine(talk, line, handle) : worst(talk);
}

const correction =
  /\b(?:actually|thats? wrong|that's wrong|not right|falsch|c'est faux|esta mal|more like|rather|no wait|wait|sorry|correction|i mean|meant|its|it's|it was|make (?:it|that)|put|eher|doch|stimmt nicht|sondern|genauer|plutot|en fait|pardon|mas bien|en realidad|perdon)\b/;

/** "It was more like 9k": the figure just used is put right, on the line as it stood before. */
export function putRight(talk: Talk): Answer | null {
  const { last } = talk.thread;
  if (!last || !correction.test(talk.low) || contentOf(talk.say).length > 7) return null;
  const given = last.proposals.find(
    ({ proposal: { patch } }) =>
      (typeof patch.before === 'string' || /^add bullet/.test(last.intent)) && typeof patch.after === 'string',
  );
  const found = figureOf(talk.say.replace(/\b(?:one|that one)\b/gi, ' '));
  if (!given || !found || !/\d/.test(found.number)) return null;
  const { patch } = given.proposal;
  const [before, after] = [typeof patch.before === 'string' ? patch.before : '', patch.after as string];
  const old = numbersIn(after, true).filter((n) => !numbersIn(before, true).some(({ value }) => value === n.value));
  const nouns = contentOf(found.rest).filter(({ low }) => low.length > 2);
  const nounAfter = (end: number) =>
    contentOf(after.slice(end)).findIndex((word) => nouns.some((other) => alike(word.low, other.low)));
  const wrong =
    old.length > 1
      ? old
          .map((number) => ({ number, at: nounAfter(number.end) }))
          .filter(({ at }) => at >= 0 && at < 3)
          .sort((x, y) => x.at - y.at)[0]?.number
      : old[0];
  if (!wrong) return null;
  const stands = lineAt(talk.input.resume, patch.path);
  if (!stands && patch.op !== 'add') return null;
  const tail = /^(?:k\b|\s?(?:%|€|£|\$))/i.exec(after.slice(wrong.end))?.[0] ?? '';
  const number = found.number.replace(/^(?:about|roughly|around|etwa|rund|environ|unos|unas)\s+/i, '');
  if (number === wrong.text) return null;
  const text = `${after.slice(0, wrong.start)}${number}${after.slice(wrong.end + (/[k%€£$]$/i.test(number) ? tail.length : 0))}`;
  const reason = tell(talk, {
    en: `You put it right: “${talk.say.trim()}”`,
    de: `Deine Korrektur: „${talk.say.trim()}“`,
    fr: `Votre correction : « ${talk.say.trim()} »`,
    es: `Tu corrección: «${talk.say.trim()}»`,
  });
  return {
    intent: stands ? 'quantify' : 'add bullet',
    about: [patch.path],
    proposals: [
      stands ? replace(stands, text, reason) : { patch: { op: 'add', path: patch.path, after: text }, reason },
    ],
    text: tell(talk, {
      en: `${number} then, not ${wrong.text}${tail}: ${quote(text, 26)}`,
      de: `Also ${number} statt ${wrong.text}${tail}: ${quote(text, 26)}`,
      fr: `Donc ${number} et non ${wrong.text}${tail} : ${quote(text, 26)}`,
      es: `Entonces ${number} y no ${wrong.text}${tail}: ${quote(text, 26)}`,
    }),
  };
}

const letGo =
  /^(?:(?:ok(?:ay)?|fine|alright|right|hm+|nah|no|gut|na gut|bon|vale|bueno)[,.\s]*)*(?:then )?(?:(?:just )?leave (?:it|that|them) (?:out|be|alone|as (?:it|they) (?:is|are))|never ?mind|forget (?:it|that|about it)|skip (?:it|that)|don'?t bother|drop it|keep (?:it|the old one)|lass (?:es|das)(?: so| weg)?|vergiss es|laisse tomber|laisse(?:z)? comme ca|dejalo(?: asi)?|olvidalo)\b[^?]{0,16}$/;

const denial =
  /^(?:no|nope|nah|nein|non)\b[,.! ]*(?:i (?:do not|don'?t|dont|haven'?t|havent|never)\b[^,;?]{0,24}|(?:das )?habe ich (?:leider )?nicht|je (?:ne )?l'ai pas|no (?:lo|la) tengo|leider nicht|sorry)?[.! ]*$/;

/** "Leave it then": what was offered is put aside. */
export function neverMind(talk: Talk): Answer | null {
  const { last } = talk.thread;
  const denies = last?.asks === true && denial.test(talk.low);
  if (!last || !(letGo.test(talk.low) || denies)) return null;
  if (/^remove/.test(last.intent) && /\bdrop it\b/.test(talk.low)) return null;
  const line = talk.thread.about.flatMap((pointer) => lineAt(talk.input.resume, pointer) ?? [])[0] ?? talk.lines[0];
  const next = troubles(talk).find(
    ({ pointer, text }) => !talk.thread.about.includes(pointer ?? '') && !last.text.includes(text),
  );
  return {
    intent: 'let-go',
    asks: Boolean(next),
    about: next?.pointer ? [next.pointer] : [],
    text: tell(talk, {
      en: `Left as it is; ${quote(line?.text ?? '', 8)} and the rest stay untouched.${next ? ` If you want something else to do: ${next.text} Shall we?` : ''}`,
      de: `Bleibt, wie es ist; ${quote(line?.text ?? '', 8)} ist unverändert.${next ? ` Wenn du etwas anderes angehen willst: ${next.text} Sollen wir?` : ''}`,
      fr: `On laisse tel quel ; ${quote(line?.text ?? '', 8)} ne change pas.${next ? ` Autre chose possible : ${next.text} On s’y met ?` : ''}`,
      es: `Se queda como está; ${quote(line?.text ?? '', 8)} no cambia.${next ? ` Otra cosa posible: ${next.text} ¿Vamos con eso?` : ''}`,
    }),
  };
}

import { checkClaims } from '../claims/check.ts';
import { createLedger } from '../claims/ledger.ts';
import type { Statement } from '../claims/schema.ts';
import { judgedClauses, statementsIn } from '../claims/statements.ts';
import type { Doubt } from '../claims/doubt.ts';
import { contentOf, fold, wordsOf } from '../claims/words.ts';
import { applyPatch } from '../edit/apply.ts';
import { CandorError } from '../errors.ts';
import { classifyText } from '../parse/classify.ts';
import { lost } from './answers/lost.ts';
import { readable } from './assess.ts';
import type { CoachInput, CoachReply } from './conversation.ts';
import { mendTypos } from './read/mend.ts';
import { route } from './route.ts';
import type { Proposal } from './schema.ts';
import { list, makeTalk, tell, type Answer, type Talk } from './talk.ts';
import { partsOf } from './read/parts.ts';

function vocabularyOf(input: CoachInput): ReadonlySet<string> {
  return new Set(wordsOf(`${readable(input.resume)}\n${input.jobText ?? ''}`).map(({ low }) => low));
}

/**
 * What an answer's part of the message vouches for, clause by clause. `doubtful`: clauses that the whole message takes
 * back or tells of somebody else; no part of it brings them back.
 */
function statementsOf(answer: Answer, say: string, doubtful: string[]): Statement[] {
  if (/^(?:honest|privacy|off-topic|unclear|undo)(?! add)/.test(answer.intent) && !answer.stated) return [];
  return statementsIn(answer.stated ?? say).filter(
    ({ text }) => !doubtful.some((clause) => clause.includes(text) || text.includes(clause)),
  );
}

interface Checked {
  proposals: Proposal[];
  /** Claims that nobody has stated. */
  unstated: string[];
}

/** Proposals that can be applied one after the other, and what in them still lacks a source. */
function checked(proposals: Proposal[], input: CoachInput, stated: Statement[], doubtful: string[]): Checked {
  const low = fold(doubtful.join(' '));
  let resume = input.resume;
  const kept: Proposal[] = [];
  const unstated: string[] = [];
  for (const proposal of proposals) {
    const ledger = createLedger({ resume, statements: [...input.statements, ...stated] });
    const fresh = checkClaims(proposal.patch, { resume, ledger }).filter(({ status }) => status === 'new');
    try {
      if (fresh.length === 0) resume = applyPatch(resume, proposal.patch);
      else applyPatch(resume, proposal.patch);
    } catch (error) {
      if (error instanceof CandorError) continue; // two parts of one message can want the same place
      throw error;
    }
    // What was only supposed, or said of somebody else, makes no card to accept: it is asked about.
    if (low && fresh.some(({ text }) => low.includes(fold(text)))) continue;
    kept.push(proposal);
    unstated.push(...fresh.map(({ text }) => text));
  }
  return { proposals: kept, unstated };
}

function combined(answers: Answer[]): Answer {
  const [first] = answers as [Answer, ...Answer[]];
  if (answers.length === 1) return first;
  const undone = answers.find(({ undo }) => undo)?.undo;
  return {
    intent: answers.map(({ intent }) => intent.split(' ')[0]).join('+'),
    text: answers.map(({ text }) => text).join('\n\n'),
    asks: answers.some(({ asks }) => asks),
    proposals: answers.flatMap(({ proposals }) => proposals ?? []),
    about: answers.flatMap(({ about }) => about ?? []),
    ...(undone ? { undo: undone } : {}),
  };
}

/** Whether two messages want the same, said alike. */
function sameWish(a: string, b: string): boolean {
  if (fold(a).trim() === fold(b).trim()) return true;
  const [one, two] = [a, b].map((text) => new Set(contentOf(text).map(({ stem }) => stem)));
  const common = [...(one ?? [])].filter((stem) => two?.has(stem)).length;
  return common > 0 && common / Math.max(one?.size ?? 1, two?.size ?? 1) >= 0.5;
}

/**
 * An answer that was given before is given again only to the same question; to another one it would be no answer, so
 * that is said instead.
 */
function unsaid(talk: Talk, answer: Answer): Answer {
  const before = talk.input.history.findLast(
    (turn) => turn.text.trim() === inOwnMarks(talk, punctuated(answer.text)).trim(),
  );
  if (!before) return answer;
  if (!sameWish(before.say, talk.input.say) && (answer.proposals?.length ?? 0) === 0) return lost(talk);
  const again = talk.input.history.filter(({ text }) => text.includes(answer.text.trim())).length;
  const openings = [
    { en: 'As before:', de: 'Wie zuvor:', fr: 'Comme avant :', es: 'Como antes:' },
    {
      en: 'Nothing has changed since:',
      de: 'Daran hat sich nichts geändert:',
      fr: 'Rien n’a changé depuis :',
      es: 'Nada ha cambiado desde entonces:',
    },
    {
      en: 'Still the same from me:',
      de: 'Von mir immer noch dasselbe:',
      fr: 'Toujours la même réponse :',
      es: 'Sigo diciendo lo mismo:',
    },
  ] as const;
  return { ...answer, text: `${tell(talk, openings[(again - 1) % 3] ?? openings[0])} ${answer.text}` };
}

const asksBack = (talk: Talk, unstated: string[]) => {
  const words = list(
    talk,
    [...new Set(unstated)].slice(0, 3).map((text) => `“${text}”`),
  );
  return tell(talk, {
    en: `I don't find ${words} in your résumé or in what you told me. Is that so, and where does it come from?`,
    de: `${words} finde ich weder im Lebenslauf noch in deinen Angaben. Stimmt das, und woher kommt es?`,
    fr: `Je ne trouve ${words} ni dans le CV ni dans vos réponses. Est-ce exact ?`,
    es: `No encuentro ${words} ni en el currículum ni en lo que has dicho. ¿Es así?`,
  });
};

/** Asks for the person's own word where they spoke of a case, a wish, an advertisement or somebody else. */
const asksWhetherSo = (talk: Talk, clause: string, doubt: Doubt): string => {
  const said = `“${clause.replace(/[.!]+$/, '')}”`;
  const ownWord = {
    en: `${said}: a résumé states only what you did yourself. Is it so, and at which job? Then tell me in a plain sentence, and I write it.`,
    de: `${said}: in den Lebenslauf kommt nur, was du selbst getan hast. Ist es so, und bei welcher Stelle? Sag es in einem klaren Satz, dann schreibe ich es.`,
    fr: `${said} : un CV ne dit que ce que vous avez fait vous-même. Est-ce le cas, et à quel poste ? Dites-le en une phrase claire et je l’écris.`,
    es: `${said}: el currículum solo dice lo que hiciste tú. ¿Es así, y en qué puesto? Dímelo en una frase clara y lo escribo.`,
  };
  const ofAnother = {
    en: `${said} tells of somebody else or of the advertisement. What was your own part, and where? I write only that.`,
    de: `${said} spricht von jemand anderem oder der Anzeige. Was war dein eigener Anteil, und wo? Nur das schreibe ich.`,
    fr: `${said} parle de quelqu’un d’autre ou de l’annonce. Quelle a été votre part, et où ? Je n’écris que cela.`,
    es: `${said} habla de otra persona o del anuncio. ¿Cuál fue tu parte, y dónde? Solo escribo eso.`,
  };
  return tell(talk, doubt === 'somebody else' || doubt === 'posting' ? ofAnother : ownWord);
};

/** A quote that ends a sentence gets its full stop behind the quotation mark. */
const punctuated = (text: string) =>
  text.replace(/([^.!?…:,;\s])”(?=\s+[\p{Lu}“]|\s*$|\n\n)/gmu, (whole, last: string, at: number, all: string) =>
    /^\s*(?:-|\d+\.)\s/.test(all.slice(all.lastIndexOf('\n', at) + 1, at)) && !/”\s+\p{Lu}/u.test(all.slice(at, at + 4))
      ? whole
      : `${last}”.`,
  );

const marks = { en: '“$1”', de: '„$1“', fr: '« $1 »', es: '«$1»' } as const;

/** Quotation marks as the language of the answer has them. */
const inOwnMarks = (talk: Talk, text: string): string =>
  talk.language === 'en' ? text : text.replace(/“([^“”„]*)”/g, marks[talk.language]);

/** Without a job of its own, a conversation is about the posting that was pasted into it last. */
function withPastedJob(input: CoachInput): CoachInput {
  if (input.jobText || input.job) return input;
  const pasted = input.history.findLast(({ say }) => say.length > 160 && classifyText(say) === 'job')?.say;
  if (!pasted) return input;
  const { analysis: _, ...rest } = input;
  return { ...rest, jobText: pasted };
}

/** The coach's answer to one message: a pure function of its input. Never throws on what a person may write. */
export function respond(given: CoachInput): CoachReply {
  const input = withPastedJob(given);
  const vocabulary = vocabularyOf(input);
  const talkOf = (say: string) => makeTalk(input, say, mendTypos(say, vocabulary));
  const whole = talkOf(input.say);
  const parts = partsOf(whole, talkOf);
  const answers = parts.map(route);
  const answer = unsaid(whole, combined(answers));
  // Each part answers for its own question.
  const doubts = judgedClauses(input.say).filter(
    ({ doubt }) => doubt !== null && (doubt !== 'question' || parts.length === 1),
  );
  const doubtful = doubts.map(({ text }) => text);
  const statements = answers.flatMap((one, i) => statementsOf(one, parts[i]?.say ?? '', doubtful));
  const { proposals, unstated } = checked(answer.proposals ?? [], input, statements, doubtful);
  const [doubt] = proposals.length < (answer.proposals?.length ?? 0) ? doubts : [];
  const answered = doubt?.doubt && proposals.length === 0 ? asksWhetherSo(whole, doubt.text, doubt.doubt) : answer.text;
  const text = [inOwnMarks(whole, punctuated(answered)), unstated.length > 0 ? asksBack(whole, unstated) : '']
    .filter(Boolean)
    .join('\n\n');
  return {
    intent: [answer.intent, ...new Set(answer.about ?? [])].join(' '),
    text,
    asks: (answer.asks ?? false) || unstated.length > 0 || answered !== answer.text,
    proposals: proposals.map((one) => ({ ...one, reason: inOwnMarks(whole, one.reason) })),
    ...(answer.undo ? { undo: answer.undo } : {}),
    statements,
  };
}

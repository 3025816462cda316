import { statedByCorrection } from '#core/claims/corrected.ts';
import type { CoachInput, CoachReply, Focus } from '#core/coach/conversation.ts';
import type { Chat, ChatMessage, Suggestion } from '#core/coach/record.ts';
import { earlierStates } from '#core/mask/earlier.ts';
import type { Correction } from '#core/resume/correction.ts';
import type { Resume } from '#core/resume/schema.ts';
import { derivedId } from '../derived-id.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { branchOf, pathOf } from './branches.ts';
import { isAnswer, statementsOf, turnsOf } from './history.ts';
import { textOf } from './message.ts';

export interface Ask {
  chatId: string;
  message: { id: string; role: 'user'; parts: ChatMessage['parts'] };
  focus?: Partial<Focus> | undefined;
  trigger: 'submit' | 'regenerate';
  /** The message of the person whose place this one takes, in a branch of its own. */
  edits?: string | undefined;
  /** Which branch it is said in, where the page shows another than was talked in last. */
  branch?: number | undefined;
  locale: string;
}

export interface CoachContext {
  chat: Chat;
  /** Where it is said; the answer goes there too. */
  branch: number;
  input: CoachInput;
  /** What the embedded coach says: its statements and its undo count whoever answers. */
  reply: CoachReply;
  /** Of the answer; the same for every answer to this message, also to one that is sent several times at once. */
  answerId: string;
  /** States of the résumé that the conversation may still speak of; for the mask. */
  earlier: Resume[];
  /** What was suggested in this branch so far, as it stood when the answer began. */
  suggestions: Suggestion[];
  /** The message has an answer that is to give way: asked for anew, or broken off. */
  isAnew: boolean;
  /** An answer stands already, so what it took back is not taken back a second time. */
  wasAnswered: boolean;
  /** Version of the résumé that the answer is about; 0 without one. */
  resumeVersion: number;
}

/** Everything that an answer depends on, from the owner's rows. */
export async function loadContext(ports: Ports, owner: OwnerId, ask: Ask): Promise<CoachContext> {
  const { chatId } = ask;
  const chat = found(await ports.chats.get(owner, chatId));
  const [all, made, resume, job, analysis] = await Promise.all([
    ports.chats.messages(owner, chatId),
    ports.suggestions.list(owner, { chatId }),
    chat.resumeId ? ports.resumes.get(owner, chat.resumeId) : null,
    chat.jobId ? ports.jobs.get(owner, chat.jobId) : null,
    chat.analysisId ? ports.analyses.get(owner, chat.analysisId) : null,
  ]);
  const branch = branchOf(chat, all, ask.message.id, ask.branch);
  const messages = pathOf(chat, all, branch);
  const suggestions = made.filter(({ messageId }) => messages.some(({ id }) => id === messageId));
  const { before, known } = placeOf(messages, ask.message.id);
  const isCurrent = analysis?.result && analysis.resumeId === resume?.id && analysis.resumeVersion === resume.version;
  const input: CoachInput = {
    locale: ask.locale,
    resume: resume?.resume ?? {},
    parsed: resume?.parsed ?? null,
    job: job?.job ?? null,
    ...(job && { jobText: job.text }),
    ...(isCurrent && analysis.jobId === chat.jobId && analysis.result && { analysis: analysis.result }),
    statements: [...statementsOf(before), ...(resume ? statedByCorrection(resume.corrections, resume.resume) : [])],
    history: turnsOf(before, suggestions),
    say: textOf(ask.message),
    ...(ask.focus && { focus: ask.focus as Focus }),
    now: ports.now().toISOString(),
  };
  const { respond } = await import('#core/coach/respond.ts');
  return {
    chat,
    branch,
    input,
    earlier: earlierOf(suggestions, resume?.corrections ?? []),
    reply: respond(input),
    answerId: known?.id ?? (await derivedId('answer', chatId, ask.message.id)),
    suggestions,
    isAnew: ask.trigger === 'regenerate' || known?.metadata?.state === 'interrupted',
    wasAnswered: known !== undefined,
    resumeVersion: resume?.version ?? 0,
  };
}

function earlierOf(suggestions: Suggestion[], corrections: Correction[]): Resume[] {
  return earlierStates([
    ...suggestions.flatMap(({ patch: { path, before, after } }) => [
      { pointer: path, text: before },
      { pointer: path, text: after },
    ]),
    ...corrections.flatMap(({ pointer, file, stated }) => [
      { pointer, text: file },
      { pointer, text: stated },
    ]),
  ]);
}

/** A message that is sent again is answered again in the same place: nothing is doubled. */
function placeOf(
  messages: ChatMessage[],
  messageId: string,
): { before: ChatMessage[]; known: ChatMessage | undefined } {
  const at = messages.findIndex(({ id }) => id === messageId);
  if (at < 0) return { before: messages, known: undefined };
  const after = messages.slice(at + 1);
  const nextQuestion = after.findIndex(({ role }) => role === 'user');
  const known = (nextQuestion < 0 ? after : after.slice(0, nextQuestion)).find(isAnswer);
  return { before: messages.slice(0, at), known };
}

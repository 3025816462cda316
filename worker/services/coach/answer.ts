import {
  consumeStream,
  createUIMessageStream,
  createUIMessageStreamResponse,
  isStepCount,
  streamText,
  toUIMessageStream,
} from 'ai';
import type { ModelMessage, UIMessageChunk } from 'ai';
import type { CoachTurn } from '#core/coach/conversation.ts';
import { coachInstructions } from '#core/coach/instructions.ts';
import type { ChatMessage, Suggestion } from '#core/coach/record.ts';
import { CandorError } from '#core/errors.ts';
import { say } from '#core/messages/catalogue.ts';
import type { Edge } from '../edge.ts';
import { describeError, log } from '../log.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { forkAt } from './branches.ts';
import { keepSent, modelFor, refusalOf } from './ask-model.ts';
import type { Course, Speaking } from './ask-model.ts';
import { loadContext } from './context.ts';
import type { Ask, CoachContext } from './context.ts';
import { titleFrom } from './message.ts';
import { watchForStop } from './stop.ts';
import { storedParts } from './store-answer.ts';
import { toolsFor } from './tools.ts';

/** Words, tool calls, and what a model makes of their answers. */
const mostSteps = 8;
/** Exchanges that a model is told of; the embedded coach knows all. */
const rememberedTurns = 20;
/** Characters of them, the newest first; what was said last is sent whole, and has a limit of its own. */
const rememberedCharacters = 24_000;

/**
 * Keeps what the person said, then streams the answer. The answer is finished and kept by the server even when the
 * client leaves (R15); one that breaks off is kept as `interrupted` (R13) and told by an event (R14).
 */
export async function answer(ports: Ports, edge: Edge, owner: OwnerId, ask: Ask): Promise<Response> {
  if (ask.edits) await forkAt(ports, owner, ask.chatId, ask.edits, ask.message.id);
  const context = await loadContext(ports, owner, ask);
  await keepQuestion(ports, owner, ask, context);
  await withdraw(ports, owner, context);
  const course: Course = { coach: edge.voice.name, state: 'complete', sent: [], tokens: 0 };
  const refusal = await refusalOf(ports, edge, owner);
  const stop = watchForStop(ports, owner, placeOf(ask));
  stop.signal.addEventListener('abort', () => (course.state = 'interrupted'));
  await stop.begin();
  const stream = createUIMessageStream({
    execute: ({ writer }) =>
      speak(ports, edge, owner, { context, course, writer, locale: ask.locale, refusal, stop: stop.signal }),
    onError: (error) => brokenOff(course, error, ask.locale),
    onEnd: async ({ responseMessage }) => {
      stop.done();
      const metadata = metadataOf(ports, context, course);
      const parts = storedParts(responseMessage.parts as ChatMessage['parts']);
      const kept = { id: context.answerId, role: 'assistant' as const, parts, metadata };
      await ports.chats.putMessage(owner, ask.chatId, kept, context.branch);
      await keepSent(ports, owner, context, { model: edge.voice.name, course });
    },
  });
  return createUIMessageStreamResponse({
    stream,
    consumeSseStream: ({ stream: copy }) => edge.waitUntil(consumeStream({ stream: copy })),
  });
}

const placeOf = ({ chatId, message, trigger }: Ask) => ({
  chatId,
  messageId: message.id,
  anew: trigger === 'regenerate',
});

async function keepQuestion(
  ports: Ports,
  owner: OwnerId,
  ask: Ask,
  { chat, branch, input }: CoachContext,
): Promise<void> {
  const metadata = { state: 'complete' as const, createdAt: ports.now().toISOString() };
  await ports.chats.putMessage(owner, ask.chatId, { ...ask.message, metadata }, branch);
  if (chat.title === '') await ports.chats.update(owner, ask.chatId, { title: titleFrom(input.say) });
}

/** What an earlier answer in the same place suggested goes with it; what was accepted stays. */
async function withdraw(ports: Ports, owner: OwnerId, { suggestions, answerId, isAnew }: CoachContext): Promise<void> {
  if (!isAnew) return;
  const open = suggestions.filter((made) => made.messageId === answerId && undecided.has(made.state));
  await Promise.all(open.map(({ id }) => ports.suggestions.reject(owner, id).catch(unlessDecided)));
}

const undecided = new Set<Suggestion['state']>(['open', 'draft']);

/** Accepted in another tab meanwhile: it stays. */
function unlessDecided(error: unknown): void {
  if (!(error instanceof CandorError) || error.code !== 'conflict') throw error;
}

function speak(ports: Ports, edge: Edge, owner: OwnerId, speaking: Speaking): void {
  const { context, course, writer, locale, stop } = speaking;
  const { input } = context;
  const tools = toolsFor(ports, owner, context, (suggestion) =>
    writer.write({ type: 'data-suggestion', id: suggestion.id, data: { suggestionId: suggestion.id, suggestion } }),
  );
  const result = streamText({
    model: modelFor(ports, edge, speaking),
    instructions: coachInstructions(input),
    messages: conversation(context),
    tools,
    abortSignal: stop,
    stopWhen: isStepCount(mostSteps),
    maxRetries: 0,
    maxOutputTokens: 2_000,
    onError: ({ error }) => log('warn', 'coach.failed', describeError(error)),
    onEnd: ({ totalUsage }) => void (course.tokens = totalUsage.totalTokens ?? 0),
  });
  writer.write({ type: 'start', messageId: context.answerId });
  const chunks = toUIMessageStream({
    stream: result.stream,
    sendStart: false,
    messageMetadata: ({ part }) => (part.type === 'finish' ? metadataOf(ports, context, course) : undefined),
    onError: (error) => brokenOff(course, error, locale),
  });
  writer.merge(chunks.pipeThrough(withoutMachinery()));
}

function conversation({ input }: CoachContext): ModelMessage[] {
  const told = remembered(input.history).flatMap(({ say: said, text }): ModelMessage[] => [
    { role: 'user', content: said },
    { role: 'assistant', content: text },
  ]);
  return [...told, { role: 'user', content: input.say }];
}

function remembered(history: CoachTurn[]): CoachTurn[] {
  let room = rememberedCharacters;
  const isTooMuch = (turn: CoachTurn) => (room -= turn.say.length + turn.text.length) < 0;
  const newest = history.slice(-rememberedTurns);
  return newest.slice(newest.findLastIndex(isTooMuch) + 1);
}

function brokenOff(course: Course, error: unknown, locale: string): string {
  course.state = 'interrupted';
  log('error', 'answer.interrupted', describeError(error));
  return say({ key: 'chat.interrupted' }, locale);
}

function metadataOf(
  ports: Ports,
  { reply }: CoachContext,
  { coach, state }: Course,
): NonNullable<ChatMessage['metadata']> {
  const { intent, asks, statements } = reply;
  return { state, coach, intent, asks, statements, createdAt: ports.now().toISOString() };
}

/** Tool calls are not for the person: what they lead to comes as a part of ours. */
function withoutMachinery(): TransformStream<UIMessageChunk, UIMessageChunk> {
  return new TransformStream({
    transform(chunk, controller) {
      if (!chunk.type.startsWith('tool-')) controller.enqueue(chunk);
    },
  });
}

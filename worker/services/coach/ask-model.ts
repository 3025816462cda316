import type { UIMessageStreamWriter } from 'ai';
import { say } from '#core/messages/catalogue.ts';
import type { Edge } from '../edge.ts';
import { describeError, log } from '../log.ts';
import { embeddedCoach } from '../ports.ts';
import type { OwnerId, Ports } from '../ports.ts';
import type { CoachContext } from './context.ts';

/** For an answer that was cut, whose cost nobody told. */
const charactersOfToken = 4;

type CoachNotice = 'chat.coach_fallback' | 'chat.coach_busy' | 'chat.coach_spent';

/** How an answer went, noted while it streams. */
export interface Course {
  coach: string;
  state: 'complete' | 'interrupted';
  /** What left for a model. */
  sent: { host: string; body: string }[];
  /** In and out, as the model counts; 0 when it did not say. */
  tokens: number;
}

type Refusal = Awaited<ReturnType<Ports['modelBudget']['refusal']>>;

export interface Speaking {
  context: CoachContext;
  course: Course;
  writer: UIMessageStreamWriter;
  locale: string;
  /** Why the model is not asked this time. */
  refusal: Refusal;
  /** Aborted when the person wants no more of it (R16). */
  stop: AbortSignal;
}

/** Why the model must not be asked now; null as well when there is none. */
export const refusalOf = (ports: Ports, edge: Edge, owner: OwnerId): Promise<Refusal> =>
  edge.voice.name === embeddedCoach ? Promise.resolve(null) : ports.modelBudget.refusal(owner);

/** Who answers this time. When it is not the model that should have, a notice in the stream says why. */
export function modelFor(ports: Ports, edge: Edge, { context, course, writer, locale, refusal }: Speaking) {
  const instead = (code: string, key: CoachNotice, retryAfter: number | null) => {
    course.coach = embeddedCoach;
    const detail = say({ key, ...(retryAfter !== null && { values: { seconds: retryAfter } }) }, locale);
    writer.write({ type: 'data-notice', data: { code, detail, ...(retryAfter !== null && { retryAfter }) } });
  };
  if (refusal) instead(`model_${refusal.reason}`, `chat.coach_${refusal.reason}`, refusal.retryAfter);
  const { reply, chat, input } = context;
  return edge.voice.speak({
    reply,
    resume: input.resume,
    earlier: context.earlier,
    masking: chat.masking,
    refused: refusal !== null,
    onSend: (outgoing) => course.sent.push(outgoing),
    onFallback(reason, retryAfter) {
      log('warn', 'coach.fallback', describeError(reason));
      edge.waitUntil(ports.modelBudget.failed(retryAfter));
      if (retryAfter === null) instead('model_unavailable', 'chat.coach_fallback', null);
      else instead('model_busy', 'chat.coach_busy', retryAfter);
    },
  });
}

/** Shown on request, so kept even when the model failed and somebody else answered. */
export async function keepSent(
  ports: Ports,
  owner: OwnerId,
  { chat, answerId }: CoachContext,
  { model, course: { sent, tokens } }: { model: string; course: Course },
): Promise<void> {
  if (sent.length === 0) return;
  const estimate = sent.reduce((sum, { body }) => sum + body.length, 0) / charactersOfToken;
  await ports.modelBudget.spend(owner, tokens || Math.ceil(estimate));
  const createdAt = ports.now().toISOString();
  const calls = sent.map((outgoing) => ({
    ...outgoing,
    id: ports.newId(),
    chatId: chat.id,
    messageId: answerId,
    model,
    masking: chat.masking,
    createdAt,
  }));
  await ports.modelCalls.insert(owner, calls);
}

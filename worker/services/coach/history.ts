import type { CoachTurn } from '#core/coach/conversation.ts';
import type { ChatMessage, Suggestion } from '#core/coach/record.ts';
import type { Statement } from '#core/claims/schema.ts';
import { textOf } from './message.ts';

/** Exchanges of a conversation: each thing the person said with the answer to it, if there was one. */
export function turnsOf(messages: ChatMessage[], suggestions: Suggestion[]): CoachTurn[] {
  const turns: CoachTurn[] = [];
  let said: ChatMessage | undefined;
  for (const message of messages) {
    if (message.role === 'user') said = message;
    // An announcement has no intent: it is no answer, even where it comes between a question and its answer.
    if (!isAnswer(message) || !said) continue;
    turns.push({
      say: textOf(said),
      text: textOf(message),
      intent: message.metadata?.intent ?? '',
      asks: message.metadata?.asks ?? false,
      proposals: suggestions
        .filter((suggestion) => suggestion.messageId === message.id)
        .map(({ id, patch, reason, state }) => ({ id, proposal: { patch, reason }, outcome: state })),
    });
  }
  return turns;
}

/** The coach's answer to something, not a message that the service put there. */
export function isAnswer(message: ChatMessage): boolean {
  return message.role === 'assistant' && message.metadata?.intent !== undefined;
}

/** What the person has stated so far in this conversation. */
export function statementsOf(messages: ChatMessage[]): Statement[] {
  return messages.flatMap((message) => message.metadata?.statements ?? []);
}

import type { CoachTurn } from '#core/coach/conversation.ts';
import type { ChatMessage, Suggestion } from '#core/coach/record.ts';
import type { Statement } from '#core/claims/schema.ts';
import { textOf } from './message.ts';

/** Exchanges of a conversation: each thing the person said with the answer to it, if there was one. */
export function turnsOf(messages: ChatMessage[], suggestions: Suggestion[]): CoachTurn[] {
  const turns: CoachTurn[] = [];
  for (const [index, message] of messages.entries()) {
    const said = messages[index - 1];
    // Notes and announcements have no intent: they are no exchange.
    if (message.role !== 'assistant' || message.metadata?.intent === undefined || said?.role !== 'user') continue;
    turns.push({
      say: textOf(said),
      text: textOf(message),
      intent: message.metadata.intent,
      asks: message.metadata.asks ?? false,
      proposals: suggestions
        .filter((suggestion) => suggestion.messageId === message.id)
        .map(({ id, patch, reason, state }) => ({ id, proposal: { patch, reason }, outcome: state })),
    });
  }
  return turns;
}

/** What the person has stated so far in this conversation. */
export function statementsOf(messages: ChatMessage[]): Statement[] {
  return messages.flatMap((message) => message.metadata?.statements ?? []);
}

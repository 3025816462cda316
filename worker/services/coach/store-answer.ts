import type { ChatMessage } from '#core/coach/record.ts';

/**
 * An answer as it is kept: its text and our own parts. Tool calls and step marks are the machinery of one answer, and
 * suggestions have a row of their own, so only their ids stay.
 */
export function storedParts(parts: ChatMessage['parts']): ChatMessage['parts'] {
  return parts.flatMap((part): ChatMessage['parts'] => {
    if (part.type === 'text') return part.text === '' ? [] : [{ type: 'text', text: part.text }];
    if (part.type === 'data-suggestion')
      return [{ type: part.type, data: { suggestionId: suggestionIdOf(part.data) } }];
    return part.type.startsWith('data-') ? [{ type: part.type, data: part.data }] : [];
  });
}

function suggestionIdOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>).suggestionId : undefined;
}

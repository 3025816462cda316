import type { Talk } from '../talk.ts';

/** Whether a message asks rather than tells or orders. */
export const isQuestion = (talk: Talk): boolean =>
  /[?？]/.test(talk.say) ||
  /^(?:(?:ok|okay|so|and|but|und|aber|et|mais|y|pero)[, ]+)*(?:is|are|do|does|did(?= (?:i|you|u|we|they|he|she|it|that|this|the|my|your)\b)|can|could|should|what|which|why|how|who|where|am|will|ist|sind|habe?|kann|muss|soll|was|welche\w*|warum|wie|est-ce|ai-je|quel\w*|es|tengo(?= que\b)|puedo|cual|que)\b/.test(
    talk.low,
  );

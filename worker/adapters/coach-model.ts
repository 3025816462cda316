import type { LanguageModelV4, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import type { CoachReply } from '#core/coach/conversation.ts';
import { coachTools } from '#core/coach/tools.ts';
import { embeddedCoach, embeddedProposalCall } from '../services/ports.ts';
import { streamOf } from './stream-of.ts';

/** No tokens are spent. */
const usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

/**
 * The embedded coach as a language model: it says its reply word by word and calls the same tools as a model would. The
 * reply was worked out beforehand by a pure function, so the prompt is looked at only to see whether it has been given.
 */
export function createCoachModel(reply: CoachReply): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: 'candor',
    modelId: embeddedCoach,
    supportedUrls: {},
    doGenerate: () => Promise.reject(new Error('the embedded coach only streams')),
    doStream: async ({ prompt }) => {
      const isAnswered = prompt.at(-1)?.role === 'tool';
      return { stream: streamOf(isAnswered ? closing() : parts(reply)) };
    },
  };
}

function* parts(reply: CoachReply): Generator<LanguageModelV4StreamPart> {
  yield { type: 'stream-start', warnings: [] };
  yield { type: 'text-start', id: 'reply' };
  for (const [delta] of reply.text.matchAll(/\s*\S+\s*/g)) yield { type: 'text-delta', id: 'reply', delta };
  yield { type: 'text-end', id: 'reply' };
  const calls = [...toolCalls(reply)];
  yield* calls;
  const unified = calls.length > 0 ? ('tool-calls' as const) : ('stop' as const);
  yield { type: 'finish', usage, finishReason: { unified, raw: unified } };
}

function* toolCalls(reply: CoachReply): Generator<LanguageModelV4StreamPart> {
  const toolName = coachTools.propose_change.name;
  for (const [index, proposal] of reply.proposals.entries()) {
    yield { type: 'tool-call', toolCallId: embeddedProposalCall(index), toolName, input: JSON.stringify(proposal) };
  }
  if (reply.undo) {
    const input = JSON.stringify(reply.undo);
    yield { type: 'tool-call', toolCallId: 'embedded-undo', toolName: coachTools.undo_change.name, input };
  }
}

/** The tools have run; what they did is shown by their cards. */
function* closing(): Generator<LanguageModelV4StreamPart> {
  yield { type: 'stream-start', warnings: [] };
  yield { type: 'finish', usage, finishReason: { unified: 'stop', raw: 'stop' } };
}

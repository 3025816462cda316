import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { streamOf } from './stream-of.ts';

export interface FallbackOptions {
  primary: LanguageModelV4;
  backup: LanguageModelV4;
  /** Longest silence, and longest answer with all its steps, in milliseconds (R11). */
  idle: number;
  total: number;
  onFallback(reason: unknown): void;
}

type Part = LanguageModelV4StreamPart;
type Reader = ReadableStreamDefaultReader<Part>;

/**
 * Lets `primary` answer; when it fails or is silent before its first word or tool call, `backup` answers instead. Once
 * something has been said, a failure is an `error` part: two voices in one answer would be worse than a cut one.
 */
export function createFallbackModel(options: FallbackOptions): LanguageModelV4 {
  const { primary, backup, onFallback } = options;
  const deadline = Date.now() + options.total;
  let hasSpoken = false;
  let hasFallenBack = false;
  return {
    specificationVersion: 'v4',
    provider: primary.provider,
    modelId: primary.modelId,
    supportedUrls: primary.supportedUrls,
    doGenerate: (call) => primary.doGenerate(call),
    doStream: async (call) => {
      if (hasFallenBack) return backup.doStream(call);
      const attempt = new AbortController();
      call.abortSignal?.addEventListener('abort', () => attempt.abort(call.abortSignal?.reason));
      const limit = () => Math.min(options.idle, deadline - Date.now());
      try {
        const { head, reader } = await begin(primary, { ...call, abortSignal: attempt.signal }, limit);
        hasSpoken = true;
        return { stream: streamOf(rest(head, reader, limit, attempt)) };
      } catch (error) {
        attempt.abort();
        if (hasSpoken || call.abortSignal?.aborted) throw error;
        hasFallenBack = true;
        onFallback(error);
        return backup.doStream(call);
      }
    },
  };
}

/** Reads up to and with the first part that says or does something. */
async function begin(model: LanguageModelV4, call: LanguageModelV4CallOptions, limit: () => number) {
  const { stream } = await within(Promise.resolve(model.doStream(call)), limit());
  const reader = stream.getReader();
  const head: Part[] = [];
  for (;;) {
    const { value, done } = await within(reader.read(), limit());
    if (done) throw new Error('the model ended without an answer');
    if (value.type === 'error') throw value.error;
    head.push(value);
    if (isSpeech(value)) return { head, reader };
    if (value.type === 'finish') throw new Error('the model said nothing');
  }
}

function isSpeech(part: Part): boolean {
  return (
    (part.type === 'text-delta' && part.delta !== '') || part.type === 'tool-call' || part.type === 'tool-input-start'
  );
}

async function* rest(
  head: Part[],
  reader: Reader,
  limit: () => number,
  attempt: AbortController,
): AsyncGenerator<Part> {
  yield* head;
  try {
    for (;;) {
      const { value, done } = await within(reader.read(), limit());
      // A connection that was cut looks like an end for which nobody gave a reason.
      if (done || (value.type === 'finish' && !value.finishReason.raw)) throw new Error('the answer was cut');
      yield value;
      if (value.type === 'finish') return;
    }
  } catch (error) {
    attempt.abort();
    yield { type: 'error', error };
  }
}

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the model is silent')), Math.max(milliseconds, 0));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

import type { LanguageModelV4CallOptions, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { MockLanguageModelV4 } from 'ai/test';
import { expect, it, vi } from 'vitest';
import { createFallbackModel } from './fallback-model.ts';

const call: LanguageModelV4CallOptions = { prompt: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }] };
const word = (delta: string): LanguageModelV4StreamPart => ({ type: 'text-delta', id: 't', delta });

function finish(raw: string | undefined): LanguageModelV4StreamPart {
  const usage = {
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 },
  };
  return { type: 'finish', usage, finishReason: { unified: raw ? 'stop' : 'other', raw } };
}

/** Says `parts`, then ends, or never ends with `hangs`. */
function speaking(modelId: string, parts: LanguageModelV4StreamPart[], { hangs = false } = {}) {
  const signals: (AbortSignal | undefined)[] = [];
  const model = new MockLanguageModelV4({
    modelId,
    doStream: async ({ abortSignal }) => {
      signals.push(abortSignal);
      const stream = new ReadableStream<LanguageModelV4StreamPart>({
        start(controller) {
          for (const part of parts) controller.enqueue(part);
          if (!hangs) controller.close();
        },
      });
      return { stream };
    },
  });
  return { model, signals };
}

async function heard(primary: MockLanguageModelV4, limits = { idle: 50, total: 200 }) {
  const onFallback = vi.fn();
  const { model: backup } = speaking('embedded', [word('backup')]);
  const model = createFallbackModel({ primary, backup, onFallback, ...limits });
  const { stream } = await model.doStream(call);
  const parts: LanguageModelV4StreamPart[] = [];
  for (let reader = stream.getReader(), next = await reader.read(); !next.done; next = await reader.read())
    parts.push(next.value);
  return { parts, onFallback };
}

it('lets the model speak', async () => {
  const { parts, onFallback } = await heard(speaking('m', [word('Hello'), word(' there'), finish('stop')]).model);
  expect(parts).toEqual([word('Hello'), word(' there'), finish('stop')]);
  expect(onFallback).not.toHaveBeenCalled();
});

it.each<[string, LanguageModelV4StreamPart[]]>([
  ['is silent', []],
  ['sends only headers', [{ type: 'stream-start', warnings: [] }]],
])('asks the backup when the model %s, and stops asking the model', async (_, parts) => {
  const { model, signals } = speaking('m', parts, { hangs: true });
  const { parts: said, onFallback } = await heard(model);
  expect(said).toEqual([word('backup')]);
  expect(onFallback).toHaveBeenCalledOnce();
  expect(signals[0]?.aborted).toBe(true);
});

it('asks the backup when the first part is an error', async () => {
  const { parts } = await heard(speaking('m', [{ type: 'error', error: new Error('500') }]).model);
  expect(parts).toEqual([word('backup')]);
});

it('ends in an error, not in a second voice, when the model falls silent after its first word', async () => {
  const { parts, onFallback } = await heard(speaking('m', [word('Hello')], { hangs: true }).model);
  expect(parts[0]).toEqual(word('Hello'));
  expect(parts.at(-1)?.type).toBe('error');
  expect(onFallback).not.toHaveBeenCalled();
});

it.each([[[]], [[finish(undefined)]]])('takes an end without a reason for a cut', async (end) => {
  const { parts } = await heard(speaking('m', [word('Hello'), ...end]).model);
  expect(parts.map(({ type }) => type)).toEqual(['text-delta', 'error']);
});

it('does not wait longer than the total for a model that drips', async () => {
  const drip = new MockLanguageModelV4({
    doStream: async () => ({
      stream: new ReadableStream<LanguageModelV4StreamPart>({
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          controller.enqueue(word('.'));
        },
      }),
    }),
  });
  const started = Date.now();
  const { parts } = await heard(drip, { idle: 100, total: 150 });
  expect(parts.at(-1)?.type).toBe('error');
  expect(Date.now() - started).toBeLessThan(400);
});

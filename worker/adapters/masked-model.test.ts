import type { LanguageModelV4CallOptions, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { MockLanguageModelV4 } from 'ai/test';
import { expect, it } from 'vitest';
import { createMask } from '#core/mask/mask.ts';
import { earlierStates } from '#core/mask/earlier.ts';
import { createMaskedModel } from './masked-model.ts';
import { streamOf } from './stream-of.ts';

type Prompt = LanguageModelV4CallOptions['prompt'];

const resume = {
  basics: { name: 'Ada "Bo" Brennan', email: 'ada@b.example' },
  projects: [{ name: 'Tracker', type: 'for Ada Brennan, ada@b.example' }],
};
const secrets = /Ada|Brennan|b\.example/;

/** What left for the model, and what came back of its answer. */
async function exchange(prompt: Prompt, parts: LanguageModelV4StreamPart[]) {
  const model = new MockLanguageModelV4({ modelId: 'stub', doStream: async () => ({ stream: streamOf(parts) }) });
  const earlier = earlierStates([{ pointer: '/basics/name', text: 'Ada Vandenburg' }]);
  const masked = createMaskedModel(model, createMask(resume, 'contact', earlier));
  const { stream } = await masked.doStream({ prompt });
  const back: LanguageModelV4StreamPart[] = [];
  for await (const part of stream) back.push(part);
  return { sent: JSON.stringify(model.doStreamCalls[0]?.prompt), back };
}

const user = (text: string): Prompt[number] => ({ role: 'user', content: [{ type: 'text', text }] });

it('lets no name out in any part of a prompt, tool calls and their answers included', async () => {
  const call = { type: 'tool-call' as const, toolCallId: 'c', toolName: 'read_resume', input: { of: 'Ada Brennan' } };
  const output = { type: 'json' as const, value: resume };
  const { sent } = await exchange(
    [
      { role: 'system', content: '/basics/name  Ada Brennan' },
      user('I am Ada Brennan, once Ada Vandenburg (ada@b.example)'),
      { role: 'assistant', content: [{ type: 'text', text: 'Hello Ada' }, call] },
      { role: 'tool', content: [{ type: 'tool-result', toolCallId: 'c', toolName: 'read_resume', output }] },
    ],
    [],
  );
  expect(sent).not.toMatch(secrets);
  expect(sent).not.toContain('Vandenburg');
  expect(sent).toContain('Tracker');
});

it('drops what it cannot look into', async () => {
  const picture = { type: 'file' as const, mediaType: 'image/png', data: { type: 'data' as const, data: 'QWRh' } };
  const { sent } = await exchange([{ role: 'user', content: [picture, { type: 'text', text: 'Look' }] }], []);
  expect(sent).not.toContain('QWRh');
  expect(sent).toContain('Look');
});

it('gives the words back in text that comes in pieces, and inside the JSON of a call', async () => {
  const { back } = await exchange(
    [user('Ada "Bo" Brennan')],
    [
      { type: 'text-start', id: 't' },
      { type: 'text-delta', id: 't', delta: 'Dear {{na' },
      { type: 'text-delta', id: 't', delta: 'me1}}, {{' },
      { type: 'text-end', id: 't' },
      { type: 'tool-call', toolCallId: 'c', toolName: 'propose_change', input: '{"after":"{{name1}} Ltd"}' },
      { type: 'tool-call', toolCallId: 'd', toolName: 'propose_change', input: 'not json {{name1}}' },
    ],
  );
  const text = back.map((part) => (part.type === 'text-delta' ? part.delta : '')).join('');
  expect(text).toBe('Dear Ada "Bo" Brennan, {{');
  const inputs = back.flatMap((part) => (part.type === 'tool-call' ? [part.input] : []));
  expect(JSON.parse(inputs[0] ?? '')).toEqual({ after: 'Ada "Bo" Brennan Ltd' });
  expect(inputs[1]).toBe('not json {{name1}}');
});

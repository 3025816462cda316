import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { changeStrings } from '#core/mask/deep.ts';
import type { Mask } from '#core/mask/mask.ts';
import { restoring } from '#core/mask/streamed.ts';

type Part = LanguageModelV4StreamPart;

const explained =
  'Words like {{name1}}, {{email1}} or {{employer2}} stand for private words. Use them exactly as they are, as if they were the words.';

/** Keys of a prompt that hold no text of anybody. */
const machinery = new Set(['type', 'role', 'toolName', 'toolCallId', 'mediaType', 'providerOptions']);

/** The model behind a mask: nothing private goes out, and what comes back has its words again, tool calls included. */
export function createMaskedModel(model: LanguageModelV4, mask: Mask): LanguageModelV4 {
  const masked = (call: LanguageModelV4CallOptions): LanguageModelV4CallOptions => ({
    ...call,
    prompt: [
      ...changeStrings(call.prompt.slice(0, 1), mask.hide, machinery),
      { role: 'system', content: explained },
      ...changeStrings(call.prompt.slice(1), mask.hide, machinery),
    ],
  });
  return {
    specificationVersion: 'v4',
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: () => Promise.reject(new Error('a masked model only streams')),
    doStream: async (call) => {
      const answer = await model.doStream(masked(call));
      return { ...answer, stream: answer.stream.pipeThrough(restored(mask)) };
    },
  };
}

/** Text of the stream is restored as it comes; a call of a tool, whole. */
function restored(mask: Mask): TransformStream<Part, Part> {
  const open = new Map<string, ReturnType<typeof restoring>>();
  const textOf = (id: string) => {
    const stream = open.get(id) ?? restoring(mask.restore);
    open.set(id, stream);
    return stream;
  };
  return new TransformStream({
    transform(part, controller) {
      switch (part.type) {
        case 'text-delta':
        case 'reasoning-delta': {
          const delta = textOf(part.id).push(part.delta);
          if (delta !== '') controller.enqueue({ ...part, delta });
          return;
        }
        case 'text-end':
        case 'reasoning-end': {
          const delta = textOf(part.id).end();
          open.delete(part.id);
          const type = part.type === 'text-end' ? ('text-delta' as const) : ('reasoning-delta' as const);
          if (delta !== '') controller.enqueue({ type, id: part.id, delta });
          return controller.enqueue(part);
        }
        // Pieces of a call are not shown; the whole call follows.
        case 'tool-input-delta':
          return;
        case 'tool-call':
          return controller.enqueue({ ...part, input: restoredJson(part.input, mask) });
        default:
          return controller.enqueue(part);
      }
    },
  });
}

/** Inside the JSON, so that a quotation mark in a name stays inside its string. What is no JSON is left as it is. */
function restoredJson(json: string, mask: Mask): string {
  try {
    return JSON.stringify(changeStrings(JSON.parse(json) as unknown, mask.restore));
  } catch {
    return json;
  }
}

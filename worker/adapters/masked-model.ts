import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Message,
  LanguageModelV4StreamPart,
  LanguageModelV4ToolResultPart,
} from '@ai-sdk/provider';
import { changeStrings } from '#core/mask/deep.ts';
import type { Mask } from '#core/mask/mask.ts';
import { restoring } from '#core/mask/streamed.ts';

type Part = LanguageModelV4StreamPart;
type Message = LanguageModelV4Message;
type Piece = Exclude<Message['content'], string>[number];
type ToolOutput = LanguageModelV4ToolResultPart['output'];

const explained =
  'Words like {{name1}}, {{email1}} or {{employer2}} stand for private words. Use them exactly as they are, as if they were the words.';

/** The model behind a mask: nothing private goes out, and what comes back has its words again, tool calls included. */
export function createMaskedModel(model: LanguageModelV4, mask: Mask): LanguageModelV4 {
  const masked = (call: LanguageModelV4CallOptions): LanguageModelV4CallOptions => ({
    ...call,
    prompt: [{ role: 'system', content: explained }, ...call.prompt.map((message) => hidden(message, mask))],
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

/** Parts of a kind that is not known here do not leave at all. */
function hidden(message: Message, mask: Mask): Message {
  if (message.role === 'system') return { ...message, content: mask.hide(message.content) };
  const content = (message.content as Piece[]).flatMap((piece): Piece[] => {
    switch (piece.type) {
      case 'text':
      case 'reasoning':
        return [{ ...piece, text: mask.hide(piece.text) }];
      case 'tool-call':
        return [{ ...piece, input: changeStrings(piece.input, mask.hide) }];
      case 'tool-result':
        return [{ ...piece, output: hiddenOutput(piece.output, mask) }];
      default:
        return [];
    }
  });
  return { ...message, content } as Message;
}

/** Of a tool's answer only the kind is ours. */
function hiddenOutput({ type, ...rest }: ToolOutput, mask: Mask): ToolOutput {
  return { type, ...changeStrings(rest, mask.hide) } as ToolOutput;
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

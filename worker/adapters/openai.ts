import { createOpenAI } from '@ai-sdk/openai';
import type { LanguageModelV4 } from '@ai-sdk/provider';

export interface ModelSettings {
  OPENAI_API_KEY?: string | undefined;
  /** A compatible endpoint; those speak Chat Completions, OpenAI itself the newer Responses. */
  OPENAI_BASE_URL?: string | undefined;
  OPENAI_MODEL?: string | undefined;
}

/** One request as it went out: where to, and the body to the letter. Never its headers, which hold the key. */
export interface Outgoing {
  host: string;
  body: string;
}

/** A model that can be asked. `onSend` is told of every request just before it leaves. */
export interface ModelSource {
  name: string;
  open(onSend: (outgoing: Outgoing) => void): LanguageModelV4;
}

const defaultModel = 'gpt-5-mini';

/** The model that answers, or null without a key. */
export function createModel(settings: ModelSettings): ModelSource | null {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL, OPENAI_MODEL: name = defaultModel } = settings;
  if (!apiKey) return null;
  return {
    name,
    open(onSend) {
      const openai = createOpenAI({ apiKey, ...(baseURL && { baseURL }), fetch: telling(onSend) });
      return baseURL ? openai.chat(name) : openai(name);
    },
  };
}

function telling(onSend: (outgoing: Outgoing) => void): typeof fetch {
  return (input, init) => {
    const { host } = new URL(input instanceof Request ? input.url : input);
    onSend({ host, body: typeof init?.body === 'string' ? init.body : '' });
    return fetch(input, init);
  };
}

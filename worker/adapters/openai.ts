import { createOpenAI } from '@ai-sdk/openai';
import type { LanguageModelV4 } from '@ai-sdk/provider';

export interface ModelSettings {
  OPENAI_API_KEY?: string | undefined;
  /** A compatible endpoint; those speak Chat Completions, OpenAI itself the newer Responses. */
  OPENAI_BASE_URL?: string | undefined;
  OPENAI_MODEL?: string | undefined;
}

const defaultModel = 'gpt-5-mini';

/** The model that answers, or null without a key. */
export function createModel(settings: ModelSettings): LanguageModelV4 | null {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL, OPENAI_MODEL: name = defaultModel } = settings;
  if (!apiKey) return null;
  const openai = createOpenAI({ apiKey, ...(baseURL && { baseURL }) });
  return baseURL ? openai.chat(name) : openai(name);
}

import type { LanguageModelV4 } from '@ai-sdk/provider';
import { embeddedCoach } from '../services/ports.ts';
import type { Voice } from '../services/ports.ts';
import { createCoachModel } from './coach-model.ts';
import { createFallbackModel } from './fallback-model.ts';

/** R11. */
const idle = 20_000;
const total = 60_000;

/** The embedded coach, or a model with the embedded coach behind it. */
export function createVoice(primary: LanguageModelV4 | null): Voice {
  if (!primary) return { name: embeddedCoach, speak: (reply) => createCoachModel(reply) };
  return {
    name: primary.modelId,
    speak: (reply, onFallback) =>
      createFallbackModel({ primary, backup: createCoachModel(reply), idle, total, onFallback }),
  };
}

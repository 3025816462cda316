import { createMask } from '#core/mask/mask.ts';
import { embeddedCoach } from '../services/ports.ts';
import type { Voice } from '../services/ports.ts';
import { createCoachModel } from './coach-model.ts';
import { createFallbackModel } from './fallback-model.ts';
import { createMaskedModel } from './masked-model.ts';
import type { ModelSource } from './openai.ts';
import { retryAfterOf } from './retry-after.ts';

/** R11. */
const idle = 20_000;
const total = 60_000;

/** The embedded coach, or a model behind its mask with the embedded coach behind it. */
export function createVoice(source: ModelSource | null): Voice {
  if (!source) return { name: embeddedCoach, speak: ({ reply }) => createCoachModel(reply) };
  return {
    name: source.name,
    speak({ reply, resume, earlier, masking, refused, onSend, onFallback }) {
      if (refused) return createCoachModel(reply);
      const model = source.open(onSend);
      const primary = masking === 'off' ? model : createMaskedModel(model, createMask(resume, masking, earlier));
      return createFallbackModel({
        primary,
        backup: createCoachModel(reply),
        idle,
        total,
        onFallback: (reason) => onFallback(reason, retryAfterOf(reason, new Date())),
      });
    },
  };
}

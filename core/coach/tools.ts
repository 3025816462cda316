import { z } from 'zod';
import { patchSchema } from '../edit/schema.ts';

/** A power of the coach, the same for the embedded coach, a model and other callers. It is carried out by the server. */
export interface ToolDescriptor<Input extends z.ZodType = z.ZodType> {
  name: string;
  description: string;
  input: Input;
}

const describe = <Input extends z.ZodType>(tool: ToolDescriptor<Input>) => tool;

/** Nothing here writes: `propose_change` makes a suggestion that only the person can accept. */
export const coachTools = {
  propose_change: describe({
    name: 'propose_change',
    description:
      'Propose one change of the résumé as a patch (op, path as JSON pointer, from, before, after). `before` must be exactly what ' +
      'stands there. The answer tells the claims found in the new text. A claim with status "new" has no source: the change is ' +
      'then a draft that cannot be accepted, so ask the person about exactly that claim. Keep the language of the résumé.',
    input: z.object({ patch: patchSchema.omit({ keys: true }), reason: z.string().min(1).max(300) }),
  }),
  undo_change: describe({
    name: 'undo_change',
    description:
      'Take back accepted changes: the last `turns` turns that changed the résumé, or the suggestions named. Only when the person asks for it.',
    input: z.object({
      turns: z.number().int().min(1).max(50).optional(),
      suggestionIds: z.array(z.string()).max(50).optional(),
    }),
  }),
  read_resume: describe({
    name: 'read_resume',
    description:
      'The résumé as it stands now, as JSON Resume. Read it before proposing a change when it may have moved on.',
    input: z.object({}),
  }),
  read_analysis: describe({
    name: 'read_analysis',
    description:
      'Figures (readability, writing, match) with their points, the findings with quotes, and each requirement of the job with its ' +
      'evidence. These are computed by rules; never state another figure.',
    input: z.object({ findingId: z.string().optional() }),
  }),
} as const;

export type CoachToolName = keyof typeof coachTools;

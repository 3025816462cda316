import { z } from 'zod';

export const patchOps = ['replace', 'add', 'remove', 'move'] as const;

/**
 * One change of a résumé, as in JSON Patch (RFC 6902) with what stood there before, so that it can be checked,
 * shown and inverted. `add` to a list: path ends in an index (insert before) or `-` (append). `move`: `from` → `path`.
 */
export const patchSchema = z.object({
  op: z.enum(patchOps),
  path: z.string(),
  from: z.string().optional(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  /** Order of the keys of the object that is changed, once applied; set by `invertPatch`, so that undo is byte-exact. */
  keys: z.array(z.string()).optional(),
});
export type Patch = z.infer<typeof patchSchema>;

/** A run of words that stays, goes or comes. */
export const diffPartSchema = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() });
export type DiffPart = z.infer<typeof diffPartSchema>;

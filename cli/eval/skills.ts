import { findSkillSpans } from '#core/skills/spans.ts';

export function run({ id, text }: { id: string; text: string }): object {
  return { id, spans: findSkillSpans(text) };
}

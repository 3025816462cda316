import { describe, expect, it } from 'vitest';
import { Draft } from './draft.svelte.ts';

function store() {
  const kept: Record<string, string> = {};
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
    removeItem: (key: string) => void delete kept[key],
  };
}

describe('draft', () => {
  it('survives a reload', () => {
    const kept = store();
    new Draft(kept).write('My phone is');
    expect(new Draft(kept).text).toBe('My phone is');
  });

  it('belongs to its conversation', () => {
    const kept = store();
    const draft = new Draft(kept);
    draft.belongTo('a');
    draft.write('for a');
    draft.belongTo('b');
    expect(draft.text).toBe('');
    draft.belongTo('a');
    expect(draft.text).toBe('for a');
  });

  it('moves along when a new conversation gets its id', () => {
    const kept = store();
    const draft = new Draft(kept);
    draft.write('hello');
    draft.belongTo('a', true);
    expect(draft.text).toBe('hello');
    expect(kept.kept).toEqual({ 'candor.draft.a': 'hello' });
  });

  it('still holds the words when nothing can be kept', () => {
    const full = {
      ...store(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const draft = new Draft(full);
    draft.write('kept in the field');
    expect(draft.text).toBe('kept in the field');
  });
});

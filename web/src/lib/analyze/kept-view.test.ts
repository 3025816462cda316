import { expect, it } from 'vitest';
import { KeptView } from './kept-view.svelte.ts';

function memory(start: Record<string, string> = {}) {
  const kept = { ...start };
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
  };
}

it('is the same when somebody comes back, but for the words they looked for', () => {
  const store = memory();
  const view = new KeptView(store);
  view.toggle('high');
  view.toggle('low');
  view.toggle('low');
  view.place = 'experience';
  view.grouping = 'place';
  view.text = 'secret words';
  view.keep();
  const again = new KeptView(store);
  expect(again.filter).toEqual({ severities: ['high'], place: 'experience', text: '' });
  expect(again.grouping).toBe('place');
  expect(JSON.stringify(store.kept)).not.toContain('secret');
});

it.each(['not json', '[]', 'null', '{"severities":["loud"],"place":"moon","grouping":7}'])(
  'takes %s for no habit',
  (kept) => {
    const view = new KeptView(memory({ 'candor.findings': kept }));
    expect(view.filter).toEqual({ severities: [], place: '', text: '' });
    expect(view.grouping).toBe('severity');
  },
);

it('works without a store, and with one that is full', () => {
  const full = { getItem: () => null, setItem: () => { throw new Error('full'); } }; // prettier-ignore
  for (const store of [null, full]) {
    const view = new KeptView(store);
    view.toggle('high');
    expect(view.isNarrow).toBe(true);
    view.clear();
    expect(view.isNarrow).toBe(false);
  }
});

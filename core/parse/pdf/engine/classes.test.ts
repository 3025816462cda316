import { expect, it } from 'vitest';
import { onFirst, wrap, type Methods } from './classes.ts';

it('hands over the class that defines the method, before the first call, once', () => {
  class Base {
    readonly seen: string[] = [];
    constructor() {
      (this as unknown as Record<string, unknown>)['_onlyHere'] = 7;
    }
    add() {
      this.seen.push('added');
    }
  }
  class Derived extends Base {}
  const found: Methods[] = [];
  onFirst('_onlyHere', 'add', (methods) => {
    found.push(methods);
    wrap<(this: Base) => void>(
      methods,
      'add',
      (original) =>
        function () {
          this.seen.push('before');
          original.call(this);
        },
    );
  }).place();
  const [first, second] = [new Derived(), new Base()];
  first.add();
  second.add();
  expect(first.seen).toEqual(['before', 'added']);
  expect(second.seen).toEqual(['before', 'added']);
  expect(found).toEqual([Base.prototype]);
  expect(Object.hasOwn(Object.prototype, '_onlyHere')).toBe(false);
  expect((first as unknown as Record<string, unknown>)['_onlyHere']).toBe(7);
});

it('passes by objects of other classes that set the same name', () => {
  const found: Methods[] = [];
  const watch = onFirst('_sameName', 'run', (methods) => void found.push(methods));
  watch.place();
  const other: Record<string, unknown> = {};
  other['_sameName'] = 1;
  expect(other['_sameName']).toBe(1);
  expect(found).toEqual([]);
  watch.remove();
  expect(Object.hasOwn(Object.prototype, '_sameName')).toBe(false);
});

it('waits again after it was removed, but not for a class that it has met', () => {
  class Late {
    readonly run = 0;
    constructor() {
      (this as unknown as Record<string, unknown>)['_late'] = 1;
    }
    walk() {}
  }
  const found: Methods[] = [];
  const watch = onFirst('_late', 'walk', (methods) => void found.push(methods));
  watch.place();
  watch.remove();
  expect([new Late().run, found]).toEqual([0, []]);
  watch.place();
  expect([new Late().run, found]).toEqual([0, [Late.prototype]]);
  watch.place();
  expect(Object.hasOwn(Object.prototype, '_late')).toBe(false);
});

it('says which method pdf.js no longer has', () => {
  expect(() => wrap({}, 'gone', (original) => original)).toThrow('pdf.js has no gone');
});

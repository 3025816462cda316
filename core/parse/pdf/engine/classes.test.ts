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
  });
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
  onFirst('_sameName', 'run', (methods) => void found.push(methods));
  const other: Record<string, unknown> = {};
  other['_sameName'] = 1;
  expect(other['_sameName']).toBe(1);
  expect(found).toEqual([]);
  delete (Object.prototype as Record<string, unknown>)['_sameName'];
});

it('says which method pdf.js no longer has', () => {
  expect(() => wrap({}, 'gone', (original) => original)).toThrow('pdf.js has no gone');
});

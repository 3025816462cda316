import { expect, it } from 'vitest';
import { directionOf, languageOf } from './page-order.ts';

it('a résumé that does not say its language runs the way its text does', () => {
  const arabic = { basics: { name: 'ليلى الحمداني', label: 'مهندسة برمجيات' } };
  expect(directionOf(languageOf(arabic))).toBe('rtl');
  expect(languageOf({ ...arabic, meta: { language: 'en' } })).toBe('en');
  expect(languageOf({ basics: { name: 'X' } })).toBeUndefined();
});

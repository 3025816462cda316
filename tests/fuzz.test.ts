import { expect, it } from 'vitest';
import { damagedFile, readDamaged } from './fuzz/cases.ts';

/** A slice of `npm run fuzz`, the same in every run; the limit of time is wide because others run beside. */
it.each(Array.from({ length: 10 }, (_, i) => i * 12))(
  'files damaged at random (cases %i and on) are read or refused with a typed error',
  async (first) => {
    for (let number = first; number < first + 12; number++) {
      const { code, thrown, milliseconds } = await readDamaged(damagedFile(number));
      expect(code, `case ${number}: ${thrown}`).not.toBe('crash');
      expect(milliseconds, `case ${number}`).toBeLessThan(4000);
    }
  },
);

it('the same number makes the same file', () => {
  expect(damagedFile(7)).toEqual(damagedFile(7));
  expect(damagedFile(7)).not.toEqual(damagedFile(8));
});

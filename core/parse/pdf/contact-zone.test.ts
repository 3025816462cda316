import { expect, it } from 'vitest';
import { holdsContact } from './contact-zone.ts';

it('finds addresses and numbers', () => {
  expect(holdsContact('Ina Moor · ina.moor+cv@moor.example')).toBe(true);
  expect(holdsContact('(030) 555 0134 22')).toBe(true);
  expect(holdsContact('Kiel, 2019 – 2021')).toBe(false);
});

it.each(['a', 'a.', 'a@', '-', '+', '(1', '1('])('looks through %j without end in under a second', (unit) => {
  const start = process.threadCpuUsage();
  holdsContact(unit.repeat(200_000 / unit.length) + ' ');
  const { user, system } = process.threadCpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(1000);
});

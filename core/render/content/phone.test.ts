import { expect, it } from 'vitest';
import { printedPhone } from './phone.ts';

it.each([
  ['+447700900318', '+44 7700 900318'],
  ['+4740123456', '+47 40 12 34 56'],
  ['+16145550137', '+1 614 555 0137'],
])('groups %s as its country does', (phone, printed) => expect(printedPhone(phone)).toBe(printed));

it.each(['07700 900318', '(614) 555-0137', '+49 (0)30 5550', 'ask me', '+0000000'])('leaves %s alone', (phone) =>
  expect(printedPhone(phone)).toBe(phone),
);

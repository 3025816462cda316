import { expect, it } from 'vitest';
import type { Resume } from '#core/resume/schema.ts';
import { typedValue } from './typed-value.ts';

const resume: Resume = { work: [{ startDate: '2019-04', endDate: '2021' }] };
const typed = (pointer: string, text: string) => typedValue(pointer, text, resume);

it.each([
  ['/work/0/startDate', 'März 2018', '2018-03'],
  ['/work/0/startDate', '03/2018', '2018-03'],
  ['/work/0/endDate', '2019', '2019'],
  ['/basics/email', ' ada@exämple.org ', 'ada@exämple.org'],
  ['/basics/phone', '+47 22 33 44 55', '+47 22 33 44 55'],
  ['/basics/phone', '٠٥٠ ١٢٣ ٤٥٦٧', '٠٥٠ ١٢٣ ٤٥٦٧'],
  ['/basics/url', 'example.org/ada', 'example.org/ada'],
  ['/work/0/name', 'Harbour\n  AS', 'Harbour AS'],
])('%s takes “%s”', (pointer, text, value) => expect(typed(pointer, text)).toEqual({ value }));

it.each([
  ['/basics/email', 'ada at example'],
  ['/basics/phone', 'ring me'],
  ['/basics/url', 'my page'],
  ['/work/0/endDate', '2018'],
])('%s asks about “%s” and would keep it', (pointer, text) => expect(typed(pointer, text)).toHaveProperty('doubt'));

it.each([
  ['/work/0/startDate', 'long ago'],
  ['/work/0/startDate', 'present'],
  ['/basics/name', '  '],
])('%s refuses “%s”', (pointer, text) => expect(typed(pointer, text)).toHaveProperty('refused'));

it.each(['present', 'heute', "aujourd'hui"])('an end of “%s” is no end', (text) =>
  expect(typed('/work/0/endDate', text)).toEqual({ present: true }),
);

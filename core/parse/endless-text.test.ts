import { expect, it } from 'vitest';
import { CandorError } from '../errors.ts';
import { parseResume } from './parse.ts';

/** What repeats without end, up to the limit of characters: rules that look back over a line would need its square. */
const units = [
  'a',
  'a.',
  'a\t',
  'a@',
  '2019 - ',
  '2019 – 2020 ',
  'www.',
  '+1 ',
  'A B, ',
  '| ',
  'Skills: ',
  'a\n\n',
  '- a\n',
];

it.each(units)(
  'reads or refuses %j repeated for 190,000 characters, without a hang',
  { timeout: 15_000 },
  async (unit) => {
    const text = unit.repeat(190_000 / unit.length);
    const answer = await parseResume({ bytes: new TextEncoder().encode(text), fileName: 'endless.txt' }).catch(
      (error: unknown) => error,
    );
    if (answer instanceof Error) expect(answer).toBeInstanceOf(CandorError);
    else expect(answer).toHaveProperty('resume');
  },
);

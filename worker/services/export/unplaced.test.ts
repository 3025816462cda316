import { expect, it } from 'vitest';
import { say } from '#core/messages/catalogue.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import { unplacedWarning } from './unplaced.ts';

const warned = (lines: string[], resume: ResumeRecord['resume']) => {
  const unplaced = lines.map((text) => ({ text, place: {} }));
  const parsed = { unplaced } as unknown as NonNullable<ResumeRecord['parsed']>;
  const message = unplacedWarning({ parsed, resume });
  return message && say(message);
};

it('tells which lines of the file are not in the résumé', () => {
  expect(warned(['Likes chess', '12 / B'], { basics: { summary: 'Baker' } })).toBe(
    '2 lines of your file are not in this résumé: “Likes chess”, “12 / B”.',
  );
  expect(warned(['Likes chess'], {})).toBe('1 line of your file is not in this résumé: “Likes chess”.');
});

it('is silent about what has come into the résumé since, and about mere signs', () => {
  expect(warned(['• Likes chess', '———'], { interests: [{ name: 'He LIKES  chess, and bread' }] })).toBeNull();
  expect(warned([], {})).toBeNull();
});

it('does not take words from here and there for the line', () => {
  expect(warned(['likes chess'], { basics: { label: 'Likes', summary: 'chess' } })).not.toBeNull();
  expect(warned(['art'], { basics: { label: 'Party planner' } })).not.toBeNull();
});

it('quotes five lines at most, and of each its beginning', () => {
  const text = warned(
    Array.from({ length: 9 }, (_, at) => `${at} ${'long '.repeat(40)}`),
    {},
  );
  expect(text?.match(/“/g)).toHaveLength(5);
  expect(text).toMatch(/^9 lines.*, …\.?$/);
  expect(text?.length).toBeLessThan(600);
});

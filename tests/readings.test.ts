import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingFile, readingOf, readings } from './fixtures/readings.ts';

describe('what the analysis tells the owner of each fixture résumé', () => {
  it.each(readings.map((reading) => [reading.truth, reading] as const))('%s', (_, reading) => {
    expect(readingOf(reading)).toBe(readFileSync(readingFile(reading), 'utf8'));
  });
});

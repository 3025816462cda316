import { describe, expect, it } from 'vitest';
import type { Finding } from '#core/analyze/schema.ts';
import { filtered, grouped, placeOf } from './finding-filter.ts';

const finding = (change: Partial<Finding>): Finding => ({
  id: change.check ?? 'B08',
  check: 'B08',
  severity: 'medium',
  title: { key: 'title' },
  why: { key: 'why' },
  quotes: [],
  source: 'own',
  ...change,
});
const all = { severities: [], place: '', text: '' } as const;
const words = ({ check }: Finding) => (check === 'B08' ? 'Duties instead of achievements' : 'No e-mail address');

describe('the place of a finding', () => {
  it.each([
    [[{ text: 'x', pointer: '/work/2/highlights/1' }], 'B08', 'experience'],
    [[{ text: 'x', pointer: '/basics/summary' }], 'B09', 'summary'],
    [[{ text: 'x', pointer: '/basics/phone' }], 'C03', 'contact'],
    [[{ text: 'x', pointer: '/awards/0/title' }], 'B07', 'other'],
    [[{ text: 'white words' }], 'F10', 'file'],
    [[], 'K01', 'job'],
    [[], 'C02', 'contact'],
    [[], 'P01', 'whole'],
  ])('%j of %s is in %s', (quotes, check, place) => {
    expect(placeOf(finding({ quotes, check }))).toBe(place);
  });
});

describe('the filter', () => {
  const findings = [
    finding({ id: '1', quotes: [{ text: 'Responsible for Bücher', pointer: '/work/0/highlights/0' }] }),
    finding({ id: '2', check: 'C02', severity: 'blocker' }),
  ];
  const ids = (filter: Parameters<typeof filtered>[1]) => filtered(findings, filter, words).map(({ id }) => id);

  it('shows all when nothing is asked for', () => expect(ids({ ...all, severities: [] })).toEqual(['1', '2']));
  it('narrows by severity, place and text together', () => {
    expect(ids({ ...all, severities: ['blocker', 'low'] })).toEqual(['2']);
    expect(ids({ ...all, severities: [], place: 'experience' })).toEqual(['1']);
    expect(ids({ ...all, severities: [], text: 'DUTIES bücher' })).toEqual(['1']);
    expect(ids({ ...all, severities: [], text: 'c02' })).toEqual(['2']);
    expect(ids({ severities: ['blocker'], place: 'experience', text: '' })).toEqual([]);
  });
  it('groups in a fixed order and drops no finding', () => {
    expect(grouped(findings, 'severity').map(({ key }) => key)).toEqual(['blocker', 'medium']);
    expect(grouped(findings, 'place').map(({ key }) => key)).toEqual(['contact', 'experience']);
    expect(grouped(findings, 'none')[0]?.findings).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { findPeriods } from './date-spans.ts';
import { formatDate, monthsBetween, parseDate } from './dates.ts';

describe('parseDate', () => {
  it.each([
    ['June 2019', '2019-06'],
    ['Sept. 2019', '2019-09'],
    ['06/2019', '2019-06'],
    ['2019-06-01', '2019-06-01'],
    ['2019/06', '2019-06'],
    ['12 March 2020', '2020-03-12'],
    ['March 12, 2020', '2020-03-12'],
    ['12.03.2020', '2020-03-12'],
    ['03/25/2020', '2020-03-25'],
    ["Jun '19", '2019-06'],
    ['März 2018', '2018-03'],
    ['Okt. 2018', '2018-10'],
    ['févr. 2017', '2017-02'],
    ['août 2017', '2017-08'],
    ['enero de 2016', '2016-01'],
    ['março de 2016', '2016-03'],
    ['settembre 2015', '2015-09'],
    ['augustus 2014', '2014-08'],
    ['października 2013', '2013-10'],
    ['2019年6月', '2019-06'],
    ['Summer 2012', '2012'],
    ['2011', '2011'],
  ])('%s', (text, iso) => expect(parseDate(text)?.iso).toBe(iso));

  it.each(['Present', '', 'March', '13/20199', '$2000', '20190 users', 'version 0.2019'])('no date in "%s"', (text) =>
    expect(parseDate(text)).toBeNull(),
  );
});

describe('findPeriods', () => {
  it.each([
    ['Jan 2019 – Mar 2021', '2019-01', '2021-03', false],
    ['01/2019 - heute', '2019-01', undefined, true],
    ['2019–Present', '2019', undefined, true],
    ['(2016-2019)', '2016', '2019', false],
    ['seit 05/2020', '2020-05', undefined, true],
    ['de enero de 2018 a marzo de 2020', '2018-01', '2020-03', false],
    ['depuis mars 2020', '2020-03', undefined, true],
    ['Jan – Mar 2020', '2020-01', '2020-03', false],
    ['2018-09-01 to 2020-01-31', '2018-09-01', '2020-01-31', false],
    ['2019.04 – 至今', '2019-04', undefined, true],
    ['2019年4月～2021年3月', '2019-04', '2021-03', false],
    ['sierpień 2019 – obecnie', '2019-08', undefined, true],
    ['May 2020 -', '2020-05', undefined, true],
  ])('%s', (text, start, end, present) => {
    expect(findPeriods(text)[0]).toMatchObject({
      present,
      ...(start && { startDate: start }),
      ...(end && { endDate: end }),
    });
    expect(findPeriods(text)).toHaveLength(1);
  });

  it('gives the span, so that what is left is the rest of the line', () => {
    const text = 'Nurse, Mercy Hospital (Mar 2017 – present), Cork';
    const [period] = findPeriods(text);
    expect(text.slice(period?.start, period?.end)).toBe('Mar 2017 – present');
  });
});

it('counts months between dates of any precision', () => {
  expect(monthsBetween('2018', '2020')).toBe(24);
  expect(monthsBetween('2019-03', '2019-05-20')).toBe(2);
  expect(monthsBetween('2020-01', '2019-12')).toBe(-1);
});

it('formats in the asked locale, never in the machine’s', () => {
  expect(formatDate('2019-06', 'en')).toBe('Jun 2019');
  expect(formatDate('2019-06', 'de')).toMatch(/Juni? 2019/);
  expect(formatDate('2019', 'de')).toBe('2019');
  expect(formatDate('2019-06', 'not a locale')).toBe('2019-06');
});

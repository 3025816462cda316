import { expect, it } from 'vitest';
import { flowLine, plainRun } from '../flow-line.ts';
import { blocksOf } from './blocks.ts';
import { entriesOf } from './entries.ts';
import { readRoles } from './roles.ts';

/** "*" bold, "-" a list item; tabs part pieces. */
function rolesOf(...rows: string[]) {
  const lines = rows.flatMap((row, paragraph) => {
    const bold = row.startsWith('*');
    const line = flowLine([{ ...plainRun(row.replace(/^\*/, '')), size: 10, bold }], { paragraph });
    return line ? [line] : [];
  });
  const text = (value: unknown) => (value as { text: string } | undefined)?.text;
  return readRoles(entriesOf(blocksOf(lines)), 'name').map((role) => {
    const { position, name, location, startDate, endDate } = role as Record<string, unknown>;
    return [position, name, location, startDate, endDate].map(text);
  });
}

const nurse = ['Staff Nurse', 'Mercy Hospital', 'Leeds', '2019-03', '2021-05'];
it.each([
  [
    'title, employer and place in one line',
    ['Staff Nurse, Mercy Hospital, Leeds\tMar 2019 – May 2021', '- Cared for 12 patients'],
  ],
  [
    'employer — place — dates over the title',
    ['*Mercy Hospital — Leeds — 03/2019–05/2021', 'Staff Nurse', '- Cared for 12 patients'],
  ],
  [
    'title at employer over place and dates',
    ['*Staff Nurse at Mercy Hospital', 'Leeds, 03/2019 – 05/2021', '- Cared for 12 patients'],
  ],
  [
    'dates, title, then employer and place',
    ['MARCH 2019 – MAY 2021', '*Staff Nurse', 'Mercy Hospital | Leeds', '- Cared for 12 patients'],
  ],
])('%s', (_, rows) => {
  expect(rolesOf(...rows)).toEqual([nurse]);
});

it('gives several roles under one employer that employer', () => {
  const roles = rolesOf(
    '*Mercy Hospital',
    'Ward Manager\t2021 – Present',
    '- Led 20',
    'Staff Nurse\t2019 – 2021',
    '- Cared',
  );
  expect(roles.map(([position, name]) => [position, name])).toEqual([
    ['Ward Manager', 'Mercy Hospital'],
    ['Staff Nurse', 'Mercy Hospital'],
  ]);
});

it('keeps an employer apart from its town and region', () => {
  expect(rolesOf('Product Designer, Northbeam, Vancouver, BC\t2019 – 2021')).toEqual([
    ['Product Designer', 'Northbeam', 'Vancouver, BC', '2019', '2021'],
  ]);
});

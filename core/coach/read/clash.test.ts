import { describe, expect, it } from 'vitest';
import { clashes } from './clash.ts';

describe('clashes', () => {
  it.each([
    ['Grew region from €3.1m to €4.4m, a growth of 22%', [{ from: '3.1', to: '4.4', said: 22, real: 42 }]],
    ['Reduced callbacks from 12 to 5 a month, a cut of 40%', [{ from: '12', to: '5', said: 40, real: 58 }]],
    ['Cut waste by 30% from 50 to 35 kilos', []],
    ['Moved 60 servers from Leeds to York', []],
    ['Sickness absence from 7.2% to 5.1%', []],
  ])('%s', (line, found) => expect(clashes(line)).toEqual(found));
});

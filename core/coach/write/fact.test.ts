import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../claims/numbers.ts';
import { factIn, withFact } from './fact.ts';
import { figureMeant, swapFigure } from './figure-swap.ts';

describe('factIn', () => {
  it.each([
    ['ssrs one: 60 reports', ['ssrs'], '60 reports'],
    ['coffee bullet = cringe. ~250 coffees a day', ['coffee'], 'about 250 coffees a day'],
    [
      'Code review bullet is empty. i review around 10 pull requests a week',
      ['code', 'review'],
      'around 10 pull requests a week',
    ],
    ['the medical one: 4 incidents, i gave first aid', ['medical'], '4 incidents; gave first aid'],
    ['riego 40 hectáreas', ['riego'], '40 hectáreas'],
  ])('%s', (say, shared, fact) => expect(factIn(say, shared)).toBe(fact));
});

describe('withFact', () => {
  it.each([
    ['Developed SSRS reports', '60 reports', ['ssrs'], 'Developed 60 SSRS reports'],
    ['Wrote court reports', '20 a year', ['court', 'reports'], 'Wrote 20 court reports a year'],
    ['Helped train new operators', 'eleven of them', ['new', 'operators'], 'Helped train eleven new operators'],
    ['Made coffee', 'about 250 coffees a day', ['coffee'], 'Made about 250 coffees a day'],
    ['Assisted with trial preparation', '4 trials', ['trial'], 'Assisted with trial preparation (4 trials)'],
  ])('%s + %s', (line, fact, shared, after) => expect(withFact(line, fact, shared, 'en')).toBe(after));
});

describe('a corrected figure', () => {
  const meant = (text: string, say: string, fresh: number[] = []) => {
    const [number] = numbersIn(say, true);
    return number ? figureMeant(text, say, number, fresh)?.text : undefined;
  };

  it('stands for the one before the same noun, of the same unit, or the slip of a finger', () => {
    expect(meant('Leipziger Lesenacht (900 Besucher, 24 Lesungen)', 'nein 19 Lesungen')).toBe('24');
    expect(meant('Integrated Baltic Foods (NOK 640m revenue) in 8 months', 'it was NOK 460m')).toBe('640');
    expect(meant('Rolled out to 14 colleagues in 2 months', 'no, 41')).toBe('14');
    expect(meant('Dropped from 6% to 2%', 'it was 3%', [2])).toBe('2');
  });

  it('keeps the unit that stands there, or takes the new one', () => {
    const [old] = numbersIn('Weekly payment runs of R2.3 million');
    if (!old) throw new Error('no number');
    expect(swapFigure('Weekly payment runs of R2.3 million', old, { text: '1.3', tail: '' })).toBe(
      'Weekly payment runs of R1.3 million',
    );
    expect(swapFigure('Weekly payment runs of R2.3 million', old, { text: '900', tail: 'k' })).toBe(
      'Weekly payment runs of R900k',
    );
  });
});

import { fold } from '../skills/tokens.ts';
import { occupations } from './data/occupations.ts';

type Test = (words: string[]) => boolean;

/** "krankenschwest" begins a word, "rn" is one, "*entwickler" and "lager*" stand in one, "care+worker" are two. */
function testOf(form: string): Test {
  if (form.includes('+')) {
    const parts = form.split('+').map(testOf);
    return (words) => parts.every((part) => part(words));
  }
  if (form.startsWith('*')) {
    const stem = form.replaceAll('*', '');
    return (words) => words.some((word) => word.includes(stem));
  }
  const stem = form.replace('*', '');
  const whole = stem.length < 5 && stem === form;
  return (words) => words.some((word) => (whole ? word === stem : word.startsWith(stem)));
}

let tests: Test[] | undefined;

/** Which occupations of the list a title names, by their place in it; the languages of the titles do not matter. */
export function occupationsOf(title: string): number[] {
  tests ??= occupations
    .trim()
    .split('\n')
    .map((line) => {
      const forms = line.split(' ').filter(Boolean).map(testOf);
      return (words) => forms.some((form) => form(words));
    });
  const words = fold(title).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return tests.flatMap((test, i) => (test(words) ? [i] : []));
}

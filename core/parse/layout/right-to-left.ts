import type { Fragment } from './fragments.ts';

const rtl = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Arabic and Hebrew are painted right to left, so characters sorted by x stand backwards. Turns a fragment round where
 * most letters are such, keeping numbers and Latin words in their own direction.
 */
export function toReadingOrder(fragment: Fragment): Fragment {
  const letters = fragment.text.match(/\p{L}/gu) ?? [];
  if (letters.filter((letter) => rtl.test(letter)).length <= letters.length / 2) return fragment;
  const text = turn(fragment.text);
  const [first] = fragment.runs;
  return first ? { ...fragment, text, runs: [{ ...first, text }] } : fragment;
}

function turn(text: string): string {
  const reversed = [...text].reverse().join('');
  return reversed.replace(
    /[\p{Script=Latin}\p{N}@._+:/%-]*[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}@._+:/% -]*(?<! )/gu,
    (ltr) => [...ltr].reverse().join(''),
  );
}

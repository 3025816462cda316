import type { Place } from '../../resume/provenance.ts';
import type { Fragment } from './fragments.ts';

const rtl = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const mirrored: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };

/** Whether most letters of a text are Arabic or Hebrew. */
export function isRightToLeft(text: string): boolean {
  if (!rtl.test(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => rtl.test(letter)).length > letters.length / 2;
}

/**
 * Arabic and Hebrew are painted right to left, so characters sorted by x stand backwards. Turns a fragment round where
 * most letters are such, keeping numbers and Latin words in their own direction.
 */
export function toReadingOrder(fragment: Fragment): Fragment {
  return isRightToLeft(fragment.text) ? withText(fragment, turn(fragment.text)) : fragment;
}

/**
 * A page whose text runs from right to left is read as its mirror image: the first column stands on the right. Numbers
 * that stand alone ("2016 – 2012", "0148 555 50 971+") come in the page's order as well.
 */
export function mirrorPage(fragments: Fragment[], width: number): Fragment[] {
  return fragments.map((fragment) => {
    // Where most letters are Arabic or Hebrew it was turned already; Latin words alone stand as they are read.
    const mixed = !isRightToLeft(fragment.text) && (rtl.test(fragment.text) || !/\p{L}/u.test(fragment.text));
    const turned = mixed ? withText(fragment, turn(fragment.text)) : fragment;
    return { ...turned, x: width - fragment.right, right: width - fragment.x };
  });
}

/** Whether a page is one for `mirrorPage`. */
export function readsFromRight(fragments: Fragment[]): boolean {
  return isRightToLeft(fragments.map((fragment) => fragment.text).join(' '));
}

/** A place on a mirrored page → where it really is. */
export function mirrorPlace(place: Place, width: number): Place {
  return place.box ? { ...place, box: { ...place.box, x: width - place.box.x - place.box.width } } : place;
}

function withText(fragment: Fragment, text: string): Fragment {
  const [first] = fragment.runs;
  return first ? { ...fragment, text, runs: [{ ...first, text }] } : fragment;
}

function turn(text: string): string {
  const reversed = [...text]
    .reverse()
    .map((character) => mirrored[character] ?? character)
    .join('');
  return reversed
    .replace(leftToRight, (run) =>
      /\p{Script=Latin}/u.test(run) ? [...run].reverse().join('') : run.split(' ').map(unturned).join(' '),
    )
    .trim();
}

const number = String.raw`[\p{N}+][\p{N}.,:/%+-]*`;
const latin = String.raw`[\p{N}@._+:/%#&'’-]*\p{Script=Latin}[\p{Script=Latin}\p{N}@._+:/%#&'’-]*`;
/** In a text turned round: Latin words with what parts them and numbers that follow them, else a row of numbers. */
const leftToRight = new RegExp(
  `(?:${number} )*${latin}(?:[ ,;|]+(?:${number} )*${latin})*|${number}(?: ${number})*`,
  'gu',
);

/** One number of a row of numbers: its digits in their own order, a plus sign in front. */
function unturned(number: string): string {
  return [...number]
    .reverse()
    .join('')
    .replace(/^(.+)\+$/, '+$1');
}

import { wrap, type Methods } from './classes.ts';

/** Unicode ends here, and no font has more glyphs or codes. */
const lastCode = 0x10ffff;

/** Codes that one map may name; a font has at most 65,536 glyphs. */
const mostCodes = 131_072;

interface CharacterMap {
  /** Codes named so far; noted by us. */
  named?: number;
}

/**
 * Character maps (CMaps) name codes in ranges. A damaged or hostile end of a range spans billions: such a range is left
 * out, the others stay. pdf.js catches what is thrown here and goes on with the next block.
 */
export function guardCharacterMaps(map: Methods): void {
  type Range = (this: CharacterMap, first: number, last: number, target: unknown) => void;
  for (const method of ['mapBfRange', 'mapBfRangeToArray', 'mapCidRange'])
    wrap<Range>(
      map,
      method,
      (original) =>
        function (first, last, target) {
          name(this, last, last - first + 1);
          original.call(this, first, last, target);
        },
    );
  type One = (this: CharacterMap, code: number, target: unknown) => void;
  wrap<One>(
    map,
    'mapOne',
    (original) =>
      function (code, target) {
        name(this, code, 1);
        original.call(this, code, target);
      },
  );
}

function name(map: CharacterMap, last: number, codes: number): void {
  const named = (map.named ?? 0) + Math.max(0, codes);
  if (last > lastCode || named > mostCodes) throw new RangeError('a character map that names too much');
  map.named = named;
}

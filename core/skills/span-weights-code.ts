import type { SpanModel } from './span-tagger.ts';

/** Weights become one character each: 0–30 around the middle, times `scale`. Runs of zeros become `~count~`. */
const middle = 15;
const first = 64;
/** The backslash would need another one in a string. */
const backslash = 92;
const instead = 33;

export interface WeightsCode {
  scale: number;
  emit: string;
  move: number[];
}

const letter = (code: number) => String.fromCharCode(first + code === backslash ? instead : first + code);

/** `emit` holds O, B, I for each feature; what counts is how much better than O the others are. */
export function encodeWeights({ emit, move }: { emit: Float64Array; move: Float64Array }): WeightsCode {
  const values = [...Array(emit.length / 3).keys()].flatMap((feature) => {
    const [o, b, i] = [emit[feature * 3]!, emit[feature * 3 + 1]!, emit[feature * 3 + 2]!];
    return [b - o, i - o];
  });
  const sizes = values
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort((a, b) => b - a);
  // The few largest weights are cut off, so that the many middling ones keep their differences.
  const scale = (sizes[Math.floor(sizes.length * 0.002)] ?? 1) / middle;
  const codes = values.map((value) => Math.max(-middle, Math.min(middle, Math.round(value / scale))));
  let text = '';
  for (let i = 0; i < codes.length;) {
    let run = i;
    while (codes[run] === 0) run++;
    if (run - i > 4) {
      text += `~${run - i}~`;
      i = run;
    } else text += letter(middle + codes[i++]!);
  }
  return {
    scale: Math.round(scale * 1e4) / 1e4,
    emit: text,
    move: [...move].map((value) => Math.round(value * 1e3) / 1e3),
  };
}

/** Weights for a table of `size` features. */
export function decodeWeights(
  { scale, emit, move }: { scale: number; emit: string; move: readonly number[] },
  size: number,
): SpanModel {
  const values = new Float32Array(size * 2);
  let at = 0;
  for (let i = 0; i < emit.length; i++) {
    const code = emit.charCodeAt(i);
    if (code === 126) {
      const end = emit.indexOf('~', i + 1);
      at += Number(emit.slice(i + 1, end));
      i = end;
    } else values[at++] = ((code === instead ? backslash : code) - first - middle) * scale;
  }
  return { emit: values, move };
}

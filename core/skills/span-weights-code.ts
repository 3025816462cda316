import type { SpanModel } from './span-tagger.ts';

/** Weights become one character each: 0–92 around the middle, times `scale`. Runs of zeros become `~count~`. */
const middle = 46;
const first = 33;

export interface WeightsCode {
  scale: number;
  emit: string;
  move: number[];
}

export function encodeWeights({ emit, move }: { emit: Float64Array; move: Float64Array }): WeightsCode {
  const sizes = [...emit].map(Math.abs).sort((a, b) => b - a);
  // The few largest weights are cut off, so that the many middling ones keep their differences.
  const scale = (sizes[Math.floor(sizes.length * 0.001)] ?? 1) / middle;
  const codes = [...emit].map((value) => Math.max(-middle, Math.min(middle, Math.round(value / scale))));
  let text = '';
  for (let i = 0; i < codes.length;) {
    let run = i;
    while (codes[run] === 0) run++;
    if (run - i > 3) {
      text += `~${run - i}~`;
      i = run;
    } else text += String.fromCharCode(first + middle + codes[i++]!);
  }
  return {
    scale: Math.round(scale * 1e4) / 1e4,
    emit: text,
    move: [...move].map((value) => Math.round(value * 1e3) / 1e3),
  };
}

export function decodeWeights(
  { scale, emit, move }: { scale: number; emit: string; move: readonly number[] },
  size: number,
): SpanModel {
  const values = new Float32Array(size);
  let at = 0;
  for (let i = 0; i < emit.length; i++) {
    const code = emit.charCodeAt(i);
    if (code === 126) {
      const end = emit.indexOf('~', i + 1);
      at += Number(emit.slice(i + 1, end));
      i = end;
    } else values[at++] = (code - first - middle) * scale;
  }
  return { emit: values, move };
}

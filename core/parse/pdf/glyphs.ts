import type { Style } from '../line.ts';

/** A painted character. Coordinates in points from the top left of the page; `y` is the baseline. */
export interface Glyph {
  text: string;
  x: number;
  right: number;
  y: number;
  style: Style;
  /** Why a person cannot see it. */
  hidden?: 'invisible' | 'tiny' | 'off-page' | 'colour';
  /** Text that runs up or down the page. */
  turned: boolean;
  /** Marked by the producer as no part of the text: page headers, footers, decoration (32000-1, 14.8.2.2). */
  artifact?: boolean;
  url?: string;
}

/** Left, top, right, bottom in points from the top left of the page. */
export type Box = [number, number, number, number];

/** A filled area: what text on it is seen against. */
export interface Fill {
  box: Box;
  color: string;
  /** Four straight sides; other shapes may leave their box partly empty. */
  rectangle: boolean;
}

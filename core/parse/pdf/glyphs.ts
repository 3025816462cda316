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
  url?: string;
}

/** A filled area: what text on it is seen against. */
export interface Fill {
  box: [number, number, number, number];
  color: string;
  /** Four straight sides; other shapes may leave their box partly empty. */
  rectangle: boolean;
}

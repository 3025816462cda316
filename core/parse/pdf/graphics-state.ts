import type { Matrix } from './matrix.ts';

/** What `q` saves and `Q` restores, as far as text and filled areas need it (PDF 32000-1, 8.4 and 9.3). */
export interface GraphicsState {
  /** User space → points from the top left of the page. */
  ctm: Matrix;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scaling, 1 for none. */
  scale: number;
  leading: number;
  rise: number;
  /** Text rendering mode; 3 and 7 paint nothing. */
  mode: number;
  /** Of fills: `#rrggbb`, empty for a pattern. */
  color: string;
  alpha: number;
}

export const initialState = (viewport: Matrix): GraphicsState => ({
  ctm: viewport,
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  color: '#000000',
  alpha: 1,
});

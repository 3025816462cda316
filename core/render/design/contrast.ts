/** What WCAG 2.2, 1.4.3 asks of running text. */
export const leastContrast = 4.5;

export const hasContrast = (color: string): boolean => contrastOnWhite(color) >= leastContrast;

/** Contrast ratio of `#rrggbb` with white paper, 1–21 (WCAG 2.2, relative luminance). 1 for what is no colour. */
export function contrastOnWhite(color: string): number {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)?.slice(1);
  if (!channels) return 1;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => linear(parseInt(channel, 16) / 255));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);

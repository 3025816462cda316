import { exportResume } from '#core/render/export.ts';
import { fitToPages } from '#core/render/fit-to-pages.ts';
import { cachedFonts } from '#core/render/fonts.ts';
import type { Asked, Told } from './page-maker.ts';

/** Renders beside the page, so that typing stays smooth: the same function, and so the same bytes, as an export. */
const fonts = cachedFonts(async (file) => {
  const answer = await fetch(`/fonts/${file}`);
  if (!answer.ok) throw new Error(`no typeface ${file}`);
  return new Uint8Array(await answer.arrayBuffer());
});

const tell = (told: Told, ...given: ArrayBuffer[]) => (self as unknown as Worker).postMessage(told, given);

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  const { turn, resume, design, locale, dated: now, fitTo } = data;
  try {
    if (fitTo) return tell({ turn, fit: await fitToPages(resume, design, { pages: fitTo, fonts, locale }) });
    const made = await exportResume(resume, { format: 'pdf', design, fonts, locale, now });
    const bytes = new Uint8Array(made.bytes);
    tell({ turn, drawn: { bytes, warnings: made.warnings } }, bytes.buffer);
  } catch (error) {
    console.warn('page not made', (error as Error).name);
    tell({ turn });
  }
};

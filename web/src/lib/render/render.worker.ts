/// <reference lib="webworker" />
import { exportResume } from '#core/render/export.ts';
import { fitToPages } from '#core/render/fit-to-pages.ts';
import { cachedFonts } from '#core/render/fonts.ts';
import { exportLetter } from '#core/render/letter.ts';
import type { RenderAnswer, RenderJob, RenderRequest } from './render-job.ts';

/** Draws documents off the page's thread, with the same renderer that makes the downloaded file. */
const fonts = cachedFonts(async (file) => {
  const response = await fetch(`/fonts/${file}`);
  if (!response.ok) throw new Error(`no typeface ${file}`);
  return new Uint8Array(await response.arrayBuffer());
});

function run(job: RenderJob) {
  switch (job.kind) {
    case 'resume':
      return exportResume(job.resume, { ...job, fonts });
    case 'letter':
      return exportLetter(job.letter, { ...job, fonts });
    case 'fit':
      return fitToPages(job.resume, job.design, { ...job, fonts });
  }
}

async function answer({ id, job }: RenderRequest): Promise<RenderAnswer> {
  try {
    return { id, result: await run(job) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = async ({ data }: MessageEvent<RenderRequest>) => {
  const message = await answer(data);
  const bytes = 'result' in message && 'bytes' in message.result ? [message.result.bytes.buffer as ArrayBuffer] : [];
  self.postMessage(message, bytes);
};

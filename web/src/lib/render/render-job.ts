import type { DesignInput } from '#core/render/design.ts';
import type { Exported } from '#core/render/export.ts';
import type { Fit } from '#core/render/fit-to-pages.ts';
import type { Letter } from '#core/render/letter.ts';
import type { ExportFormat } from '#core/render/schema.ts';
import type { Resume } from '#core/resume/schema.ts';

interface Wanted {
  design: DesignInput;
  /** The session's language (BCP 47). */
  locale: string;
}

/** What a page asks its render worker for. `now` is ISO. */
export type RenderJob =
  | (Wanted & { kind: 'resume'; resume: Resume; format: ExportFormat; now: string })
  | (Wanted & { kind: 'letter'; letter: Letter; format: ExportFormat; now: string })
  | (Wanted & { kind: 'fit'; resume: Resume; pages: number });

export type RenderResult<J extends RenderJob = RenderJob> = J extends { kind: 'fit' } ? Fit : Exported;

export interface RenderRequest {
  id: number;
  job: RenderJob;
}
export type RenderAnswer = { id: number } & ({ result: Exported | Fit } | { error: string });

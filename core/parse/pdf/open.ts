import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { CandorError } from '../../errors.ts';
import { uploadLimits } from '../upload.ts';
import { openBudget, type Budget } from './engine/budget.ts';
import { channel, type Port } from './engine/channel.ts';
import { placeGuards } from './engine/guards.ts';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
export type Ops = Record<string, number>;

/** An open document; `budget` tells whether pdf.js was stopped because the file asks for too much. */
export interface OpenPdf {
  pdf: PdfDocument;
  ops: Ops;
  budget: Budget;
  close: () => Promise<void>;
}

/**
 * Opens a PDF for text only: nothing in it is executed, pictures are not decoded and glyph outlines not compiled.
 * Throws file_encrypted, file_damaged, file_too_many_pages.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const removeGuards = placeGuards();
  try {
    return await openGuarded(bytes, removeGuards);
  } catch (error) {
    removeGuards();
    throw error;
  }
}

async function openGuarded(bytes: Uint8Array, removeGuards: () => void): Promise<OpenPdf> {
  const { OPS, PDFWorker } = await getResolvedPDFJS();
  const data = bytes.slice();
  const budget = openBudget(data);
  const [near, far] = channel();
  workerSide().initializeFromPort(far);
  const worker = new PDFWorker({ port: near as never, verbosity: 0 });
  const options = { ...textOnly, worker };
  let pdf: PdfDocument | undefined;
  const close = async () => {
    try {
      await pdf?.loadingTask.destroy();
      worker.destroy();
    } finally {
      removeGuards();
    }
  };
  try {
    pdf = await getDocumentProxy(data, options as object);
  } catch (error) {
    await close();
    throw new CandorError(isPasswordError(error) ? 'file_encrypted' : 'file_damaged', { cause: error });
  }
  if (pdf.numPages > uploadLimits.pages) {
    await close();
    throw new CandorError('file_too_many_pages');
  }
  return { pdf, ops: OPS as unknown as Ops, budget, close };
}

const textOnly = {
  disableFontFace: false,
  useSystemFonts: false,
  maxImageSize: 1,
  isEvalSupported: false,
  enableXfa: false,
  verbosity: 0,
};

/** pdf.js leaves the half that reads files in a global, for the half that shows them. */
function workerSide(): { initializeFromPort(port: Port): void } {
  return (globalThis as unknown as { pdfjsWorker: { WorkerMessageHandler: ReturnType<typeof workerSide> } }).pdfjsWorker
    .WorkerMessageHandler;
}

function isPasswordError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { name?: string }).name === 'PasswordException';
}

import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { CandorError } from '../../errors.ts';
import { uploadLimits } from '../upload.ts';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
export type Ops = Record<string, number>;

/**
 * Opens a PDF for text only: nothing in it is executed, pictures are not decoded and glyph outlines not compiled.
 * Throws file_encrypted, file_damaged, file_too_many_pages.
 */
export async function openPdf(bytes: Uint8Array): Promise<{ pdf: PdfDocument; ops: Ops }> {
  const { OPS } = await getResolvedPDFJS();
  let pdf: PdfDocument;
  try {
    pdf = await getDocumentProxy(bytes.slice(), {
      disableFontFace: false,
      useSystemFonts: false,
      maxImageSize: 1,
      isEvalSupported: false,
      enableXfa: false,
      verbosity: 0,
    } as object);
  } catch (error) {
    throw new CandorError(isPasswordError(error) ? 'file_encrypted' : 'file_damaged', { cause: error });
  }
  if (pdf.numPages > uploadLimits.pages) {
    await closePdf(pdf);
    throw new CandorError('file_too_many_pages');
  }
  return { pdf, ops: OPS as unknown as Ops };
}

export async function closePdf(pdf: PdfDocument): Promise<void> {
  await pdf.loadingTask.destroy();
}

function isPasswordError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { name?: string }).name === 'PasswordException';
}

import { expect, it } from 'vitest';
import { uploadLimits } from '#core/parse/upload.ts';
import { memoryPorts } from '../testing/memory-ports.ts';
import { owner, resumeText, stranger } from '../testing/samples.ts';
import { attachment, cleanFileName } from './file-name.ts';
import { storeUpload } from './store.ts';

const sizeOf = (text: string) => new TextEncoder().encode(text).byteLength;
const incoming = (text: string, size: number | undefined = sizeOf(text), fileName = 'ada.txt') => ({
  body: new Response(text).body,
  fileName,
  size,
});

it('keeps one résumé for a file uploaded ten times at once (R18)', async () => {
  const { ports } = memoryPorts();
  const all = await Promise.all(Array.from({ length: 10 }, () => storeUpload(ports, owner, incoming(resumeText))));
  expect(new Set(all.map(({ resume }) => resume.id)).size).toBe(1);
  expect(all.filter(({ created }) => created)).toHaveLength(1);
  expect(ports.files.objects.size).toBe(1);
  expect(ports.runs.rows.size).toBe(1);
});

it('keeps the same file of another owner apart', async () => {
  const { ports } = memoryPorts();
  const mine = await storeUpload(ports, owner, incoming(resumeText));
  const theirs = await storeUpload(ports, stranger, incoming(resumeText));
  expect(theirs.created).toBe(true);
  expect(theirs.resume.id).not.toBe(mine.resume.id);
});

it('hashes what it stored', async () => {
  const { ports } = memoryPorts();
  const { upload } = await storeUpload(ports, owner, incoming('abc\n'));
  expect(upload.sha256).toBe('edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb');
  expect(upload.size).toBe(4);
});

it('leaves neither row nor object of an upload that was cut (R19)', async () => {
  const { ports } = memoryPorts();
  await expect(storeUpload(ports, owner, incoming(resumeText, sizeOf(resumeText) + 100))).rejects.toMatchObject({
    code: 'input_invalid',
  });
  const broken = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('x'.repeat(2_000_000)));
    },
    pull: (controller) => controller.error(new Error('cut')),
  });
  await expect(storeUpload(ports, owner, { body: broken, fileName: 'a.txt', size: 3_000_000 })).rejects.toThrow('cut');
  expect(ports.files.objects.size).toBe(0);
  expect((await ports.resumes.list(owner, {}, { limit: 10 })).items).toEqual([]);
});

it('stops at the limit even when the client lies about the size, and without a size (S15)', async () => {
  const { ports } = memoryPorts();
  const large = 'x'.repeat(uploadLimits.bytes + 1);
  for (const size of [undefined, 100, large.length]) {
    await expect(storeUpload(ports, owner, incoming(large, size))).rejects.toMatchObject({ code: 'file_too_large' });
  }
  expect(ports.files.objects.size).toBe(0);
});

it('takes a body of unknown length', async () => {
  const { ports } = memoryPorts();
  const { upload } = await storeUpload(ports, owner, { ...incoming(resumeText), size: undefined });
  expect(upload.size).toBe(sizeOf(resumeText));
});

it('refuses an empty body and content that is not what its name says', async () => {
  const { ports } = memoryPorts();
  await expect(storeUpload(ports, owner, incoming(''))).rejects.toMatchObject({ code: 'file_empty' });
  await expect(storeUpload(ports, owner, incoming('hello', 5, 'cv.pdf'))).rejects.toMatchObject({
    code: 'file_type_mismatch',
  });
});

it('makes file names harmless', () => {
  expect(cleanFileName('../../etc/cv.pdf')).toBe('cv.pdf');
  expect(cleanFileName('C:\\cv\\cv.pdf')).toBe('cv.pdf');
  expect(cleanFileName('cv\u202efdp.exe')).toBe('cvfdp.exe');
  expect(cleanFileName('\r\nSet-Cookie: a')).toBe('Set-Cookie: a');
  expect(cleanFileName(`${'x'.repeat(300)}.pdf`)).toMatch(/^x{180}x*\.pdf$/);
  expect(attachment('Lebenslauf "Ä".pdf')).toBe(
    `attachment; filename="Lebenslauf ___.pdf"; filename*=UTF-8''Lebenslauf%20%22%C3%84%22.pdf`,
  );
});

import { parseResume } from '../../../core/parse/parse.ts';

/** Parses the PDF in the body `?times=` times. A Worker's clock stands still while it computes: the caller measures. */
export default {
  async fetch(request: Request): Promise<Response> {
    const bytes = new Uint8Array(await request.arrayBuffer());
    const times = Number(new URL(request.url).searchParams.get('times'));
    let lines = 0;
    for (let i = 0; i < times; i++) {
      const parsed = await parseResume({ bytes: bytes.slice(), fileName: 'resume.pdf' });
      lines = parsed.document.lines.length;
    }
    return Response.json({ lines });
  },
};

/** An invented person's résumé and an invented advertisement, taken the same way as anybody's. */
export async function sample(): Promise<{ resume: File; job: string }> {
  const [resume, job] = await Promise.all([text('/samples/sample-resume.txt'), text('/samples/sample-job.txt')]);
  return { resume: new File([resume], 'Sample résumé – Maren Solheim.txt', { type: 'text/plain' }), job };
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new TypeError('sample not reachable');
  return response.text();
}

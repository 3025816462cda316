import type { ProblemBody } from './problem.ts';
import { ApiProblem } from './problem.ts';
import { base, type Uploaded } from './client.ts';

/** Sends the file's bytes as they are. `fetch` cannot tell how much has gone up, hence XMLHttpRequest. */
export function sendFile(file: File, options: { onProgress?: (share: number) => void; signal?: AbortSignal } = {}) {
  return new Promise<Uploaded>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${base}/uploads`);
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) options.onProgress?.(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status < 300) return resolve(request.response as Uploaded);
      const body = (request.response ?? {}) as Partial<ProblemBody>;
      const after = Number(request.getResponseHeader('Retry-After') ?? Number.NaN);
      reject(new ApiProblem(body.code ?? 'internal', request.status, { ...body, retryAfter: after || undefined }));
    };
    request.onerror = () => reject(new ApiProblem('offline', 0));
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    options.signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

import { describe, expect, it } from 'vitest';
import type { JobRecord } from '#core/job/record.ts';
import type { Api, Uploaded } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { Intake, type SendFile } from './intake.svelte.ts';

const advertisement = `About the role
We are looking for a site electrician. You will lead a small crew.
Requirements
- 5 years of experience on building sites
- Driving licence
We offer a company car and courses every year. Apply now.`;

const pdf = () => new File([new Uint8Array([37, 80, 68, 70])], 'resume.pdf', { type: 'application/pdf' });
const uploaded = { upload: { id: 'u1' }, resume: { id: 'r1' } } as unknown as Uploaded;

function setUp(send: SendFile) {
  const order: string[] = [];
  const api = {
    jobs: { create: async (text: string) => ({ id: 'j1', text }) as unknown as JobRecord },
  } as unknown as Api;
  const intake = new Intake(api, send, {
    ready: async () => void order.push('ready'),
    uploaded: async () => void order.push('resume'),
    brought: async () => void order.push('job'),
  });
  return { intake, order };
}

describe('intake', () => {
  it('sends the job before the résumé, so that one analysis answers for both', async () => {
    const { intake, order } = setUp(async () => uploaded);
    expect(await intake.take([pdf(), new File([advertisement], 'job.txt')])).toBe(true);
    expect(order.filter((step) => step !== 'ready')).toEqual(['job', 'resume']);
    expect(intake.arrivals).toEqual([]);
  });

  it('keeps a failed file in view with its reason, and sends it again on request', async () => {
    let times = 0;
    const { intake, order } = setUp(async () => {
      times += 1;
      if (times === 1) throw new ApiProblem('unavailable', 503);
      return uploaded;
    });
    expect(await intake.take([pdf()])).toBe(false);
    const [failed] = intake.arrivals;
    expect(failed).toMatchObject({ name: 'resume.pdf', state: 'failed' });
    expect(failed?.problem?.code).toBe('unavailable');
    expect(await intake.retry(failed!.key)).toBe(true);
    expect(intake.arrivals).toEqual([]);
    expect(order).toContain('resume');
  });

  it('takes a person at their word: stopping an upload is not a failure', async () => {
    const { intake } = setUp((_, { signal }) => {
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
        queueMicrotask(() => intake.arrivals[0]?.stop());
      });
    });
    expect(await intake.take([pdf()])).toBe(false);
    expect(intake.arrivals).toEqual([]);
  });
});

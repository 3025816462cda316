import { describe, expect, it } from 'vitest';
import type { RenderAnswer, RenderJob, RenderRequest } from './render-job.ts';
import { Overtaken, Renderer } from './renderer.ts';

const job = (name: string): RenderJob => ({
  kind: 'resume',
  resume: { basics: { name } },
  format: 'pdf',
  design: {},
  locale: 'en',
  now: '2026-11-20',
});

/** A worker that answers when told to. */
function scripted() {
  const asked: RenderRequest[] = [];
  const port = {
    postMessage: (request: RenderRequest) => void asked.push(request),
    terminate: () => {},
    onmessage: null as ((event: MessageEvent<RenderAnswer>) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
  };
  const answer = (id: number, message: object) => port.onmessage?.({ data: { id, ...message } } as never);
  return { asked, port, answer };
}

describe('Renderer', () => {
  it('starts its worker with the first job and gives each answer to whom it belongs', async () => {
    const { asked, port, answer } = scripted();
    let started = 0;
    const renderer = new Renderer(() => (started++, port));
    expect(started).toBe(0);
    const [first, second] = [renderer.render(job('Ada')), renderer.render(job('Bo'))];
    answer(asked[1]!.id, { result: 'two' });
    answer(asked[0]!.id, { result: 'one' });
    expect(await Promise.all([first, second])).toEqual(['one', 'two']);
    expect(started).toBe(1);
  });

  it('draws only the newest of the previews that wait', async () => {
    const { asked, port, answer } = scripted();
    const renderer = new Renderer(() => port);
    const drawn = renderer.latest(job('A'));
    const overtaken = renderer.latest(job('Ab')).catch((error: unknown) => error);
    const newest = renderer.latest(job('Abc'));
    expect(await overtaken).toBeInstanceOf(Overtaken);
    answer(asked[0]!.id, { result: 'A' });
    expect(await drawn).toBe('A');
    await Promise.resolve();
    expect(asked.map(({ job: sent }) => 'resume' in sent && sent.resume.basics?.name)).toEqual(['A', 'Abc']);
    answer(asked[1]!.id, { result: 'Abc' });
    expect(await newest).toBe('Abc');
  });

  it('tells what went wrong, and nobody waits for ever when it is closed', async () => {
    const { asked, port, answer } = scripted();
    const renderer = new Renderer(() => port);
    const failing = renderer.render(job('A'));
    answer(asked[0]!.id, { error: 'no typeface' });
    await expect(failing).rejects.toThrow('no typeface');
    const waiting = renderer.render(job('B'));
    renderer.close();
    await expect(waiting).rejects.toBeInstanceOf(Overtaken);
  });
});

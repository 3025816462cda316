import { describe, expect, it } from 'vitest';
import type { Api } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { Desk } from './desk.svelte.ts';

const advertisement = `About the role
We are looking for a site electrician. You will lead a small crew.
Requirements
- 5 years of experience on building sites
- Driving licence
We offer a company car and courses every year. Apply now.`;

/** A desk whose server notes what it is asked for. `jobs`: how many times taking a job fails first. */
function setUp({ jobsFail = 0 } = {}) {
  const asked: string[] = [];
  const note = (name: string) => void asked.push(name);
  let failing = jobsFail;
  const api = {
    sessions: { start: async () => note('session') },
    chats: {
      create: async () => ({ id: 'c1', title: '' }),
      change: async (_: string, body: object) => (note(`chat ${Object.keys(body)}`), { id: 'c1', ...body }),
      note: async () => ({ id: 'm1', role: 'user', parts: [] }),
      list: async () => ({ items: [] }),
    },
    jobs: {
      create: async (text: string) => {
        if (failing-- > 0) throw new ApiProblem('unavailable', 503);
        note('job');
        return { id: 'j1', text, job: { title: 'Electrician' } };
      },
    },
    suggestions: { list: async () => ({ items: [] }) },
  } as unknown as Api;
  const talk = {
    messages: [],
    status: 'ready' as const,
    error: undefined,
    sendMessage: async (message: { text: string } | undefined) => note(`say ${message?.text.length}`),
    regenerate: async () => {},
    stop: async () => {},
    clearError: () => {},
  };
  const desk = new Desk({
    api,
    openTalk: async () => talk,
    openEvents: () => ({}) as never,
    sendFile: async () => ({}) as never,
    store: null,
    goTo: () => {},
  });
  return { desk, asked };
}

describe('sending what stands in the message', () => {
  it('takes a written job description as a job, in the very first message too', async () => {
    const { desk, asked } = setUp();
    desk.draft.write(advertisement);
    await desk.send();
    expect(asked).toContain('job');
    expect(asked).toContain('chat jobId');
    expect(asked.filter((step) => step.startsWith('say'))).toEqual([]);
    expect(desk.draft.text).toBe('');
  });

  it('says it when the person keeps it as a message', async () => {
    const { desk, asked } = setUp();
    desk.draft.asWords = true;
    desk.draft.write(advertisement);
    await desk.send();
    expect(asked).not.toContain('job');
    expect(asked).toContain(`say ${advertisement.length}`);
  });

  it('says what is about something, however long', async () => {
    const { desk, asked } = setUp();
    desk.draft.focus = { findingId: 'B02', label: 'Weak verbs' };
    desk.draft.write(advertisement);
    await desk.send();
    expect(asked).toContain(`say ${advertisement.length}`);
  });

  it('puts the text back when it did not arrive, and lets go of it when a second try did', async () => {
    const { desk, asked } = setUp({ jobsFail: 1 });
    desk.draft.write(advertisement);
    await desk.send();
    expect(desk.draft.text).toBe(advertisement);
    await desk.retryArrival(desk.intake.arrivals[0]!.key);
    expect(asked).toContain('job');
    expect(desk.draft.text).toBe('');
  });
});

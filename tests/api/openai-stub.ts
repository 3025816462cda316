import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One streamed answer of the stub: pieces of text, then tool calls, at once or one piece each `everyMs`; or a failure. */
export type Turn =
  | { text?: string[]; tools?: { name: string; input: unknown }[]; everyMs?: number }
  | { status: number; headers?: Record<string, string> }
  | { hang: true }
  | { cutAfter: string[] };

export interface StubRequest {
  model: string;
  stream: boolean;
  messages: { role: string; content: unknown; tool_call_id?: string }[];
  tools?: { function: { name: string } }[];
}

/** Speaks OpenAI's Chat Completions over server-sent events, following a script. */
export async function startOpenAiStub() {
  const script: Turn[] = [];
  const requests: StubRequest[] = [];
  /** How many answers were broken off by whoever asked. */
  const broken = { off: 0 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      requests.push(JSON.parse(Buffer.concat(chunks).toString()) as StubRequest);
      const turn = script.shift() ?? { text: ['Nothing scripted.'] };
      if ('hang' in turn) return;
      if ('status' in turn) {
        response.writeHead(turn.status, { 'content-type': 'application/json', ...turn.headers });
        response.end(JSON.stringify({ error: { message: 'scripted failure', type: 'server_error' } }));
        return;
      }
      if (!requests.at(-1)?.stream) return answerWhole(response, turn);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      if ('everyMs' in turn && turn.everyMs) return speakSlowly(response, eventsOf(turn), turn.everyMs, broken);
      const isCut = 'cutAfter' in turn;
      for (const event of eventsOf(isCut ? { text: turn.cutAfter } : turn)) {
        // What was written gets out before the line goes dead.
        if (isCut && event.choices[0]?.finish_reason) return void setTimeout(() => response.destroy(), 200);
        response.write(`data: ${JSON.stringify(event)}\n\n`);
      }
      response.end('data: [DONE]\n\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    script,
    requests,
    broken,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answerWhole(response: ServerResponse, turn: Turn) {
  const content = 'text' in turn ? (turn.text ?? []).join('') : '';
  const message = { role: 'assistant', content };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      id: 'chatcmpl-2',
      object: 'chat.completion',
      created: 1,
      model: 'stub-model',
      choices: [{ index: 0, message, finish_reason: 'stop' }],
      usage: { prompt_tokens: 900, completion_tokens: 90, total_tokens: 990 },
    }),
  );
}

function speakSlowly(response: ServerResponse, events: object[], everyMs: number, broken: { off: number }) {
  const left = [...events];
  const timer = setInterval(() => {
    const event = left.shift();
    if (event) return void response.write(`data: ${JSON.stringify(event)}\n\n`);
    clearInterval(timer);
    response.end('data: [DONE]\n\n');
  }, everyMs);
  response.on('close', () => {
    clearInterval(timer);
    if (!response.writableEnded) broken.off += 1;
  });
}

function eventsOf({ text = [], tools = [] }: { text?: string[]; tools?: { name: string; input: unknown }[] }) {
  const base = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'stub-model' };
  const event = (delta: object, finish_reason: string | null = null) => ({
    ...base,
    choices: [{ index: 0, delta, finish_reason }],
  });
  return [
    event({ role: 'assistant', content: '' }),
    ...text.map((content) => event({ content })),
    ...tools.flatMap(({ name, input }, index) => {
      const json = JSON.stringify(input);
      const half = Math.floor(json.length / 2);
      return [
        event({ tool_calls: [{ index, id: `call_${index}`, type: 'function', function: { name, arguments: '' } }] }),
        event({ tool_calls: [{ index, function: { arguments: json.slice(0, half) } }] }),
        event({ tool_calls: [{ index, function: { arguments: json.slice(half) } }] }),
      ];
    }),
    event({}, tools.length > 0 ? 'tool_calls' : 'stop'),
    { ...base, choices: [], usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 } },
  ];
}

import type { Chat as ChatRecord, ChatMessage } from '#core/coach/record.ts';
import type { Api } from '../api/client.ts';
import { problemOf, type ApiProblem, asProblem } from '../api/problem.ts';
import type { ResumeDocument } from '../edit/document.svelte.ts';
import type { CoachMessage, Focus } from './message.ts';

/** What of the AI SDK's chat is used here; a test plays it. */
export interface Talk {
  readonly messages: CoachMessage[];
  readonly status: 'submitted' | 'streaming' | 'ready' | 'error';
  readonly error: Error | undefined;
  sendMessage(message: { text: string } | undefined, options?: { body?: object }): Promise<void>;
  regenerate(options?: { messageId?: string }): Promise<void>;
  stop(): Promise<void>;
  clearError(): void;
}
export interface TalkHooks {
  onData(part: { type: string; data: unknown }): void;
  onEnd(): void;
}
export type OpenTalk = (
  chatId: string,
  messages: CoachMessage[],
  hooks: TalkHooks,
) => Promise<Talk & { messages: CoachMessage[] }>;

/** Loaded when a conversation begins: the SDK is the heaviest thing of the page, and the first screen needs none of it. */
export const openTalk: OpenTalk = async (chatId, messages, hooks) => {
  const [{ Chat }, { DefaultChatTransport }] = await Promise.all([import('@ai-sdk/svelte'), import('ai')]);
  return new Chat<CoachMessage>({
    id: chatId,
    messages,
    transport: new DefaultChatTransport<CoachMessage>({
      api: `/api/v1/chats/${chatId}/messages`,
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        if (!response.ok) throw await problemOf(response);
        return response;
      },
      // The server keeps the conversation: only what is new goes up.
      prepareSendMessagesRequest: ({ messages: all, trigger, body }) => ({
        body: {
          ...body,
          message: all.findLast((message) => message.role === 'user'),
          trigger: trigger === 'regenerate-message' ? 'regenerate' : 'submit',
        },
      }),
    }),
    onData: (part) => hooks.onData(part as { type: string; data: unknown }),
    onFinish: () => hooks.onEnd(),
  });
};

/** One conversation with the coach: its record, its messages and the answer under way. */
export class Conversation {
  record = $state.raw<ChatRecord | null>(null);
  loading = $state(false);
  problem = $state.raw<ApiProblem | null>(null);
  talk = $state.raw<(Talk & { messages: CoachMessage[] }) | null>(null);

  #api: Api;
  #document: ResumeDocument;
  #open: OpenTalk;
  #ended: () => void;

  constructor(api: Api, document: ResumeDocument, open: OpenTalk, ended: () => void = () => {}) {
    this.#api = api;
    this.#document = document;
    this.#open = open;
    this.#ended = ended;
  }

  id = $derived(this.record?.id ?? null);
  messages = $derived<CoachMessage[]>(this.talk?.messages ?? []);
  answering = $derived(this.talk?.status === 'submitted' || this.talk?.status === 'streaming');
  waiting = $derived(this.talk?.status === 'submitted');
  answerProblem = $derived(this.talk?.error ? asProblem(this.talk.error) : null);

  async start(): Promise<ChatRecord> {
    if (this.record) return this.record;
    const record = await this.#api.chats.create();
    this.talk = await this.#open(record.id, [], this.#hooks());
    this.record = record;
    return record;
  }

  async load(id: string) {
    this.loading = true;
    this.problem = null;
    try {
      const [record, kept] = await Promise.all([this.#api.chats.get(id), this.#api.chats.messages(id)]);
      this.#document.take(kept.suggestions);
      this.talk = await this.#open(id, kept.items as unknown as CoachMessage[], this.#hooks());
      this.record = record;
    } catch (error) {
      this.problem = asProblem(error);
    } finally {
      this.loading = false;
    }
  }

  /** Messages that the server wrote by itself (cards of an analysis) join what is on the page. */
  async refresh() {
    const talk = this.talk;
    if (!this.record || !talk || this.answering) return;
    const kept = await this.#api.chats.messages(this.record.id);
    this.#document.take(kept.suggestions);
    talk.messages = kept.items as unknown as CoachMessage[];
    this.record = await this.#api.chats.get(this.record.id);
  }

  add(message: ChatMessage) {
    if (this.talk) this.talk.messages = [...this.talk.messages, message as unknown as CoachMessage];
  }

  async change(body: { resumeId?: string | null; jobId?: string | null; title?: string }) {
    if (this.record) this.record = await this.#api.chats.change(this.record.id, body);
  }

  async say(text: string, focus?: Focus) {
    await this.start();
    this.talk?.clearError();
    await this.talk?.sendMessage({ text }, { body: focus ? { focus } : {} });
  }

  async stop() {
    await this.talk?.stop();
  }

  async regenerate() {
    this.talk?.clearError();
    await this.talk?.regenerate();
  }

  clear() {
    void this.stop();
    this.talk = null;
    this.record = null;
    this.problem = null;
  }

  #hooks(): TalkHooks {
    return {
      onData: (part) => {
        if (part.type !== 'data-suggestion') return;
        const { suggestion } = part.data as { suggestion?: Parameters<ResumeDocument['take']>[0][number] };
        if (suggestion) this.#document.take([suggestion]);
      },
      onEnd: () => this.#ended(),
    };
  }
}

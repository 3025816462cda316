import type { Chat as ChatRecord, ChatMessage, Fork, Suggestion } from '#core/coach/record.ts';
import type { Api, ChatChange, KeptConversation } from '../api/client.ts';
import { problemOf, type ApiProblem, asProblem } from '../api/problem.ts';
import type { ResumeDocument } from '../edit/document.svelte.ts';
import { type CoachMessage, type CoachMetadata, type Focus, textOf } from './message.ts';

/** What of the AI SDK's chat is used here; a test plays it. */
export interface Talk {
  readonly messages: CoachMessage[];
  readonly status: 'submitted' | 'streaming' | 'ready' | 'error';
  readonly error: Error | undefined;
  sendMessage(
    message: { text: string; metadata?: CoachMetadata } | undefined,
    options?: { body?: object },
  ): Promise<void>;
  regenerate(options?: { messageId?: string }): Promise<void>;
  stop(): Promise<void>;
  clearError(): void;
}
export interface TalkHooks {
  onData(part: { type: string; data: unknown }): void;
  onEnd(): void;
  /** The branch that is shown. */
  branch(): number | undefined;
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
      prepareSendMessagesRequest: ({ messages: all, trigger, body }) => {
        const message = all.findLast(({ role }) => role === 'user');
        const edits = message?.metadata?.edits;
        const place = { branch: hooks.branch(), ...(edits && { edits }) };
        return {
          body: { ...body, ...place, message, trigger: trigger === 'regenerate-message' ? 'regenerate' : 'submit' },
        };
      },
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

  /** The branch that is shown; null: the one talked in last. */
  branch = $state<number | null>(null);
  /** Where the conversation goes on in other ways as well. */
  forks = $state.raw<Fork[]>([]);

  /** The server is answering what was asked before this page was loaded (R15). */
  overheard = $state(false);

  #api: Api;
  #document: ResumeDocument;
  #open: OpenTalk;
  #ended: () => void;
  #wish: () => ChatChange;

  /** `wish`: what a new conversation begins with. */
  constructor(
    api: Api,
    document: ResumeDocument,
    open: OpenTalk,
    ended: () => void = () => {},
    wish: () => ChatChange = () => ({}),
  ) {
    this.#api = api;
    this.#document = document;
    this.#open = open;
    this.#ended = ended;
    this.#wish = wish;
  }

  id = $derived(this.record?.id ?? null);
  messages = $derived<CoachMessage[]>(this.talk?.messages ?? []);
  answering = $derived(this.talk?.status === 'submitted' || this.talk?.status === 'streaming');
  answerProblem = $derived(this.talk?.error ? asProblem(this.talk.error) : null);
  waiting = $derived(this.overheard || this.talk?.status === 'submitted');
  /** The last thing said has no answer, and none is on its way. */
  unanswered = $derived(!this.answering && !this.waiting && !this.answerProblem && isQuestion(this.messages.at(-1)));

  async start(): Promise<ChatRecord> {
    if (this.record) return this.record;
    const record = await this.#api.chats.create(this.#wish());
    this.talk = await this.#open(record.id, [], this.#hooks());
    this.record = record;
    return record;
  }

  async load(id: string) {
    this.loading = true;
    this.problem = null;
    try {
      const [record, kept] = await Promise.all([this.#api.chats.get(id), this.#api.chats.messages(id)]);
      this.talk = await this.#open(id, [], this.#hooks());
      this.#show(kept);
      this.record = record;
      void this.#overhear(id);
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
    this.#show(await this.#api.chats.messages(this.record.id, this.branch ?? undefined));
    this.record = await this.#api.chats.get(this.record.id);
  }

  /** What is shown of the conversation from now on. Suggestions of other branches stay away, unless they are accepted. */
  #show({ branch, items, forks, suggestions }: KeptConversation) {
    if (!this.talk) return;
    this.talk.messages = items as unknown as CoachMessage[];
    this.branch = branch;
    this.forks = forks;
    this.take(suggestions);
  }

  take(suggestions: Suggestion[]) {
    const isOurs = ({ messageId, state }: Suggestion) => this.#holds(messageId) || state === 'accepted';
    for (const id of suggestions.filter((made) => !isOurs(made)).map((made) => made.id))
      delete this.#document.suggestions[id];
    this.#document.take(suggestions.filter(isOurs));
  }

  /** Changes in the résumé that were accepted in another branch. */
  acceptedElsewhere = $derived.by(() =>
    this.#document.accepted.filter(({ chatId, messageId }) => chatId === this.id && !this.#holds(messageId)),
  );

  /** The message is in the branch that is shown; what belongs to none is everywhere. */
  #holds(messageId: string | null) {
    return messageId === null || this.messages.some(({ id }) => id === messageId);
  }

  /** Says something else in the place of a message. What followed it is kept in a branch of its own. */
  async edit(messageId: string, text: string) {
    const talk = this.talk;
    const at = this.messages.findIndex(({ id }) => id === messageId);
    if (!talk || this.answering || at < 0) return;
    talk.clearError();
    talk.messages = talk.messages.slice(0, at);
    this.forks = [];
    await talk.sendMessage({ text, metadata: { edits: messageId } });
  }

  /** After an answer to an edited message: the branch it made is known to the server. */
  async settle() {
    const asked = this.messages.findLast(({ role }) => role === 'user');
    if (!asked?.metadata?.edits || this.talk?.error) return;
    this.branch = null;
    await this.refresh();
  }

  async switchTo(branch: number) {
    if (!this.record || this.answering) return;
    const { id } = this.record;
    const kept = await this.#api.chats.messages(id, branch);
    if (this.id !== id) return;
    this.talk?.clearError();
    this.#show(kept);
    this.record = await this.#api.chats.change(id, { branch });
  }

  /** Keeps what the person brought, without asking the coach. */
  async note(parts: ChatMessage['parts']) {
    const message = await this.#api.chats.note(this.id!, parts, this.branch ?? undefined);
    if (this.talk) this.talk.messages = [...this.talk.messages, message as unknown as CoachMessage];
  }

  async change(body: ChatChange) {
    if (this.record) this.record = await this.#api.chats.change(this.record.id, body);
  }

  async say(text: string, focus?: Focus) {
    await this.start();
    this.talk?.clearError();
    await this.talk?.sendMessage({ text }, { body: focus ? { focus } : {} });
  }

  /** Ends the answer here and on the server. What was said of it stays, marked. */
  async stop() {
    const { talk, id } = this;
    if (!talk || !this.answering) return;
    const asked = talk.messages.findLast((message) => message.role === 'user');
    const heard = id && asked ? this.#api.chats.stop(id, asked.id) : null;
    await talk.stop();
    const last = talk.messages.at(-1);
    if (last?.role === 'assistant') {
      const metadata = { ...last.metadata, state: 'interrupted' as const };
      talk.messages = [...talk.messages.slice(0, -1), { ...last, metadata }];
    }
    // A server that cannot be told answers to the end; the answer is there after the next load.
    await heard?.catch((error: unknown) => console.warn('answer not stopped', asProblem(error).code));
  }

  async regenerate() {
    this.talk?.clearError();
    await this.talk?.regenerate();
  }

  clear() {
    // Leaving a conversation stops nothing: its answer is there when the person comes back.
    void this.talk?.stop();
    this.talk = null;
    this.record = null;
    this.problem = null;
    this.overheard = false;
    this.branch = null;
    this.forks = [];
  }

  /** Looks for the answer that the server finishes by itself, until it is there or cannot be coming any more. */
  async #overhear(id: string) {
    const last = this.messages.at(-1);
    if (!isQuestion(last) || !isRecent(last)) return;
    this.overheard = true;
    try {
      for (let tries = 0; tries < 65 && this.overheard; tries++) {
        await new Promise((resolve) => setTimeout(resolve, tries < 5 ? 500 : 1_000));
        if (this.id !== id || this.answering) return;
        await this.refresh();
        if (!isQuestion(this.messages.at(-1))) return this.#ended();
      }
    } catch (error) {
      console.warn('answer not found', asProblem(error).code);
    } finally {
      if (this.id === id) this.overheard = false;
    }
  }

  #hooks(): TalkHooks {
    return {
      onData: (part) => {
        if (part.type !== 'data-suggestion') return;
        const { suggestion } = part.data as { suggestion?: Parameters<ResumeDocument['take']>[0][number] };
        if (suggestion) this.#document.take([suggestion]);
      },
      onEnd: () => this.#ended(),
      branch: () => this.branch ?? undefined,
    };
  }
}

/** Longer than any answer takes, and than clocks usually differ. */
const answerMs = 120_000;

const isQuestion = (message: CoachMessage | undefined): message is CoachMessage =>
  message?.role === 'user' && textOf(message) !== '';

function isRecent({ metadata }: CoachMessage): boolean {
  return Math.abs(Date.now() - Date.parse(metadata?.createdAt ?? '')) < answerMs;
}

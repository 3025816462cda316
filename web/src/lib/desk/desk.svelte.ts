import { createContext } from 'svelte';
import type { AnalysisRecord } from '#core/analyze/record.ts';
import type { JobRecord } from '#core/job/record.ts';
import type { Masking } from '#core/mask/schema.ts';
import { classifyText } from '#core/parse/classify.ts';
import type { Api, Uploaded } from '../api/client.ts';
import { type ApiProblem, asProblem } from '../api/problem.ts';
import { type OpenEvents, Run } from '../analyze/run.svelte.ts';
import { Conversation, type OpenTalk } from '../coach/conversation.svelte.ts';
import { Draft, type DraftStore } from '../coach/draft.svelte.ts';
import type { Focus } from '../coach/message.ts';
import { Voice } from '../coach/voice.svelte.ts';
import { ResumeDocument } from '../edit/document.svelte.ts';
import { History } from '../history/history.svelte.ts';
import { hadSession } from './address.ts';
import { type Clip, Intake, type SendFile } from '../upload/intake.svelte.ts';

export interface DeskNeeds {
  api: Api;
  openTalk: OpenTalk;
  openEvents: OpenEvents;
  sendFile: SendFile;
  store: DraftStore | null;
  /** Puts the conversation's address into the address bar. */
  goTo: (chatId: string | null) => void;
}

/** Milliseconds: from the last word written by hand to a fresh check, and between two such checks. */
const handRest = 3_000;
const leastBetween = 70_000;

/** Everything that lies on the desk, and how one thing follows from another: drop → read → talk → change. */
export class Desk {
  readonly api: Api;
  readonly document: ResumeDocument;
  readonly conversation: Conversation;
  readonly history: History;
  readonly intake: Intake;
  readonly draft: Draft;
  readonly voice: Voice;
  job = $state.raw<JobRecord | null>(null);
  analyses = $state.raw<Record<string, AnalysisRecord>>({});
  /** The analysis that the figures beside the résumé show. */
  currentAnalysisId = $state<string | null>(null);
  run = $state.raw<Run | null>(null);
  problem = $state.raw<ApiProblem | null>(null);
  /** The person has sent something; the first screen goes at once. */
  begun = $state(false);
  /** The field for a job description is open. */
  asksForJob = $state(false);

  #needs: DeskNeeds;
  #session: Promise<unknown> | null = null;
  /** A text on its way, as it stood in the field. */
  #held: string | null = null;
  #recheck: ReturnType<typeof setTimeout> | undefined;
  #checkedAt = 0;

  constructor(needs: DeskNeeds) {
    this.#needs = needs;
    this.api = needs.api;
    this.document = new ResumeDocument(needs.api, (byHand) => this.#checkAgainSoon(byHand), needs.store);
    this.voice = new Voice(needs.store);
    const ended = () => void this.#afterAnswer();
    const wish = () => (this.voice.preferred ? { masking: this.voice.preferred } : {});
    this.conversation = new Conversation(needs.api, this.document, needs.openTalk, ended, wish);
    this.history = new History(needs.api);
    this.intake = new Intake(needs.api, needs.sendFile, {
      ready: () => this.#greet(),
      uploaded: (uploaded) => this.#uploaded(uploaded),
      brought: (job) => this.#brought(job),
    });
    this.draft = new Draft(needs.store);
  }

  analysis = $derived(this.currentAnalysisId ? (this.analyses[this.currentAnalysisId] ?? null) : null);
  get empty() {
    return (
      !this.begun &&
      !this.conversation.record &&
      !this.conversation.loading &&
      !this.conversation.problem &&
      this.intake.arrivals.length === 0
    );
  }

  /** What an analysis would be about: résumé and job. */
  get #subject() {
    const { resumeId, jobId } = this.conversation.record ?? {};
    return resumeId ? `${resumeId} ${jobId}` : null;
  }

  async open(chatId: string | null) {
    if (chatId === this.conversation.id) return;
    this.#leave();
    this.draft.belongTo(chatId);
    if (!chatId) return;
    await this.conversation.load(chatId);
    await this.#gather();
  }

  /** Files dropped or chosen, texts pasted, and what waits in the composer: they go up at once and are read. */
  bring(files: File[], clips: Clip[] = []) {
    return this.#try(async () => {
      const carried = [...this.draft.clips, ...clips];
      this.draft.clips = [];
      this.begun = true;
      const before = this.#subject;
      await this.intake.take(files, carried);
      if (before !== this.#subject) await this.analyse();
    });
  }

  /** What a model is not told, in this conversation and those to come. */
  mask(masking: Masking) {
    this.voice.prefer(masking);
    return this.#try(() => this.conversation.change({ masking }));
  }

  /** Says a message of one's own anew; what followed it is kept. */
  edit(messageId: string, text: string) {
    return this.#try(() => this.conversation.edit(messageId, text));
  }

  switchTo(branch: number) {
    return this.#try(async () => {
      await this.conversation.switchTo(branch);
      await this.#gather();
    });
  }

  /** Asks who answers; until that is known, nothing is said about it. */
  async meetCoach() {
    await this.#quietly(async () => (this.voice.name = (await this.api.sessions.coach()).coach));
  }

  async retryArrival(key: string) {
    if (!(await this.intake.retry(key))) return;
    this.#letGo();
    await this.#try(() => this.analyse());
  }

  /** A job or a résumé written into the message is taken as what it is, unless the person keeps it as words. */
  send() {
    const { text, clips, focus, asWords } = this.draft;
    const kind = asWords || focus ? 'message' : classifyText(text);
    if (kind !== 'message') return this.#sendDocument({ text: text.trim(), kind });
    return this.#try(async () => {
      if (clips.length) await this.bring([]);
      if (text.trim()) await this.say(text.trim(), focus ?? undefined);
    });
  }

  /** The text goes back into the field when it could not be brought: nothing typed is lost. */
  async #sendDocument(clip: Clip) {
    const failures = () => this.intake.arrivals.filter(({ state }) => state === 'failed').length;
    const before = failures();
    this.#held = clip.text;
    this.draft.write('');
    await this.bring([], [clip]);
    if (failures() > before && this.draft.text === '') this.draft.write(clip.text);
    else this.#held = null;
  }

  /** A second try brought it: the copy in the field is done with. */
  #letGo() {
    if (this.#held !== null && this.draft.text === this.#held) this.draft.clear();
    this.#held = null;
  }

  /** The words leave the composer only when a conversation exists to hold them. */
  async say(text: string, focus?: Focus) {
    const place = focus && { findingId: focus.findingId, requirementId: focus.requirementId, pointer: focus.pointer };
    await this.#begin();
    if (this.draft.text.trim() === text) this.draft.clear();
    await this.conversation.say(text, place);
  }

  analyse() {
    return this.#try(async () => {
      const { id, resumeId, jobId } = this.conversation.record ?? {};
      if (!id || !resumeId) return;
      const record = await this.api.analyses.create({ resumeId, jobId: jobId ?? undefined, chatId: id });
      await this.#follow(record);
    });
  }

  /** Lets the model read a file that is only a picture, then analyses what came back. */
  readPicture(id: string) {
    return this.#try(async () => {
      const { resumeId } = await this.api.analyses.get(id);
      await this.api.resumes.transcribe(resumeId);
      this.#follow(await this.api.analyses.retry(id));
    });
  }

  retryRun(id: string) {
    return this.#try(async () => this.#follow(await this.api.analyses.retry(id)));
  }

  /** Makes a session; a conversation only comes with something to put into it, so that no failed upload leaves one. */
  async #greet() {
    this.begun = true;
    this.#session ??= this.api.sessions.start().catch((error: unknown) => {
      this.#session = null;
      throw error;
    });
    await this.#session;
    this.#needs.store?.setItem(hadSession, '1');
  }

  async #begin() {
    await this.#greet();
    if (this.conversation.record) return;
    const record = await this.conversation.start();
    this.draft.belongTo(record.id, true);
    this.#needs.goTo(record.id);
    void this.history.load();
  }

  async #uploaded({ upload, resume }: Uploaded) {
    await this.#begin();
    const file = { uploadId: upload.id, fileName: upload.fileName, size: upload.size };
    await this.conversation.note([{ type: 'data-file', data: file }]);
    await this.conversation.change({ resumeId: resume.id });
    await this.document.load(resume.id);
  }

  async #brought(job: JobRecord) {
    await this.#begin();
    this.job = job;
    const data = { jobId: job.id, title: job.job.title };
    await this.conversation.note([{ type: 'data-job', data }]);
    await this.conversation.change({ jobId: job.id });
  }

  async #follow(record: AnalysisRecord) {
    this.run?.close();
    const run = (this.run = new Run(this.api, record, this.#needs.openEvents));
    await run.finished;
    if (this.run !== run) return;
    await this.conversation.refresh();
    const told = this.conversation.messages.some((message) => message.id === run.id);
    // The conversation says now why it failed; beside it, the same would be read out a second time.
    if (told && run.state === 'failed') this.run = null;
    await this.#gather();
    if (this.run === run && (told || run.state === 'done')) this.run = null;
    void this.history.load();
  }

  /** What the messages and the chat point at: the résumé, the job, each analysis. */
  async #gather() {
    const record = this.conversation.record;
    if (!record) return;
    await this.#try(async () => {
      const shown = this.conversation.messages.flatMap((message) => message.parts.flatMap(analysisOf));
      const ids = record.analysisId ? [...shown, record.analysisId] : shown;
      const missing = ids.filter((id, index) => ids.indexOf(id) === index && this.analyses[id]?.state !== 'done');
      const [loaded] = await Promise.all([
        Promise.all(missing.map((id) => this.api.analyses.get(id))),
        this.document.record?.id === record.resumeId && this.document.record?.state === 'ready'
          ? undefined
          : this.document.load(record.resumeId),
        record.jobId && this.job?.id !== record.jobId
          ? this.api.jobs.get(record.jobId).then((job) => (this.job = job))
          : undefined,
      ]);
      this.analyses = { ...this.analyses, ...Object.fromEntries(loaded.map((analysis) => [analysis.id, analysis])) };
      this.currentAnalysisId = record.analysisId ?? ids.at(-1) ?? null;
      this.#resumeRun();
    });
  }

  #resumeRun() {
    const current = this.analysis;
    const under = current && (current.state === 'queued' || current.state === 'running');
    if (under && !this.run) void this.#try(() => this.#follow(current));
  }

  /** The coach may have undone or changed something: the sheet follows. */
  async #afterAnswer() {
    await this.#try(async () => {
      const { id, resumeId } = this.conversation.record ?? {};
      if (!id) return;
      const version = this.document.record?.version;
      const [suggestions] = await Promise.all([this.api.suggestions.list(id), this.document.load(resumeId ?? null)]);
      this.conversation.take(suggestions.items);
      await this.conversation.settle();
      if (version !== this.document.record?.version) this.#checkAgainSoon();
      void this.history.load();
    });
  }

  /** Changes come in bursts; the figures are worked out once they rest. Not said in the conversation: no chatId. */
  #checkAgainSoon(byHand = false) {
    clearTimeout(this.#recheck);
    // Somebody who writes for an hour must not use up what they may have checked.
    const since = Date.now() - this.#checkedAt;
    const rest = byHand ? Math.max(handRest, leastBetween - since) : 700;
    this.#recheck = setTimeout(() => {
      const { resumeId, jobId } = this.conversation.record ?? {};
      if (!resumeId) return;
      this.#checkedAt = Date.now();
      void this.#quietly(async () => {
        const record = await this.api.analyses.create({ resumeId, jobId: jobId ?? undefined });
        const run = new Run(this.api, record, this.#needs.openEvents);
        await run.finished;
        if (run.state !== 'done') return;
        this.analyses = { ...this.analyses, [run.id]: await this.api.analyses.get(run.id) };
        this.currentAnalysisId = run.id;
      });
    }, rest);
  }

  #leave() {
    clearTimeout(this.#recheck);
    this.run?.close();
    this.run = null;
    this.conversation.clear();
    this.document.record = null;
    this.document.suggestions = {};
    this.document.light = null;
    this.document.sheetOpen = false;
    this.job = null;
    this.currentAnalysisId = null;
    this.problem = null;
    this.begun = false;
  }

  async #try(work: () => Promise<unknown>) {
    try {
      this.problem = null;
      await work();
    } catch (error) {
      this.problem = asProblem(error);
      if (this.problem.code === 'unauthorized') this.#session = null;
    }
  }

  /** For what the person did not ask for: an older figure stays in place when it fails. */
  async #quietly(work: () => Promise<unknown>) {
    try {
      await work();
    } catch (error) {
      console.warn('figures not refreshed', asProblem(error).code);
    }
  }
}

function analysisOf(part: { type: string; data?: unknown }): string[] {
  const id = (part.data as { analysisId?: string } | undefined)?.analysisId;
  return id ? [id] : [];
}

export const [useDesk, provideDesk] = createContext<Desk>();

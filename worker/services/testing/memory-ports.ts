import type { LanguageModelV4 } from '@ai-sdk/provider';
import { createVoice } from '#worker/adapters/voice.ts';
import type { Edge } from '../edge.ts';
import type { Ports, QueueMessage, RunKind } from '../ports.ts';
import { MemoryResumes } from './memory-resumes.ts';
import { MemoryRuns } from './memory-runs.ts';
import { MemorySuggestions } from './memory-suggestions.ts';
import { MemoryAnalyses, MemoryChats } from './memory-work.ts';
import {
  memoryAnalysisCache,
  memoryDesigns,
  memoryExports,
  MemoryFiles,
  memoryIdempotency,
  memoryJobs,
  memoryLimits,
  memoryModelBudget,
  memoryModelCalls,
  memoryObjects,
  memoryShares,
  memoryStops,
  memoryUploads,
} from './memory-rest.ts';

/** All ports in memory, with what tests look into and turn. A bearer token is the id of its user. */
export function memoryPorts() {
  const clock = { now: new Date('2026-03-01T12:00:00Z') };
  const iso = () => clock.now.toISOString();
  const resumes = new MemoryResumes(iso);
  const sent: { kind: RunKind; message: QueueMessage }[] = [];
  const audited: string[] = [];
  const broken = { queue: false };
  const ports = {
    uploads: memoryUploads(),
    resumes,
    jobs: memoryJobs(),
    analyses: new MemoryAnalyses(iso),
    runs: new MemoryRuns(),
    chats: new MemoryChats(iso),
    modelCalls: memoryModelCalls(),
    modelBudget: memoryModelBudget(),
    suggestions: new MemorySuggestions(resumes),
    exports: memoryExports(iso),
    designs: memoryDesigns(),
    /** Tests that need typefaces put them here. */
    fonts: (_file: string): Promise<Uint8Array> => Promise.reject(new Error('no fonts')),
    shares: memoryShares(() => clock.now),
    files: new MemoryFiles(() => clock.now),
    objects: memoryObjects(),
    queues: {
      async send(kind: RunKind, message: QueueMessage) {
        if (broken.queue) throw new Error('queue is away');
        sent.push({ kind, message });
      },
    },
    limits: memoryLimits(),
    idempotency: memoryIdempotency(),
    stops: memoryStops(),
    analysisCache: memoryAnalysisCache(),
    sessions: {
      async read(headers: Headers) {
        const id = headers.get('authorization')?.slice('Bearer '.length);
        return id ? { id, isAnonymous: true, name: 'Guest' } : null;
      },
      async createGuest() {
        const user = { id: crypto.randomUUID(), isAnonymous: true, name: 'Guest' };
        return { user, headers: new Headers({ 'Set-Cookie': `session=${user.id}` }) };
      },
      handle: async () => new Response(null, { status: 404 }),
    },
    health: { check: async () => ({ ok: true as boolean, failing: [] as string[] }) },
    audit: { record: async (_owner: string, action: string) => void audited.push(action) },
    now: () => clock.now,
    newId: () => crypto.randomUUID() as string,
  } satisfies Ports;
  return { ports, clock, sent, audited, broken };
}

/** The page is a bare shell; there is no model. */
export function memoryEdge(change: Partial<Edge> = {}) {
  const working: Promise<unknown>[] = [];
  const shell = '<!doctype html><html><head><title>Shell</title></head><body></body></html>';
  const edge = {
    asset: async () => new Response(shell),
    /** Who answers in the embedded coach's place. */
    model: null as LanguageModelV4 | null,
    get voice() {
      const { model } = edge;
      return createVoice(model && { name: model.modelId, open: () => model });
    },
    eyes: null as Edge['eyes'],
    waitUntil: (work: Promise<unknown>) => void working.push(work),
    working,
  };
  return Object.assign(edge, change);
}

import { CandorError } from '#core/errors.ts';
import { cachedFonts, type FontSource } from '#core/render/fonts.ts';
import { createAnalysisCache } from './adapters/analysis-cache.ts';
import { createAnalysisStore } from './adapters/db/analyses.ts';
import { createAudit } from './adapters/db/audit.ts';
import { createChatStore } from './adapters/db/chats.ts';
import { connectDatabase, type Database } from './adapters/db/connect.ts';
import { createDesignStore } from './adapters/db/designs.ts';
import { createExportStore } from './adapters/db/exports.ts';
import { translating } from './adapters/db/faults.ts';
import { createObjectIndex } from './adapters/db/objects.ts';
import { createJobStore } from './adapters/db/jobs.ts';
import { createResumeStore } from './adapters/db/resumes.ts';
import { createRunStore } from './adapters/db/runs.ts';
import { createShareStore } from './adapters/db/shares.ts';
import { createSuggestionStore } from './adapters/db/suggestions.ts';
import { createUploadStore } from './adapters/db/uploads.ts';
import { createEyes } from './adapters/eyes.ts';
import { createHealth } from './adapters/health.ts';
import { createIdempotencyStore } from './adapters/idempotency.ts';
import { createIsolate, createLimits } from './adapters/limits/limits.ts';
import { createModelCallStore } from './adapters/db/model-calls.ts';
import { createQueues } from './adapters/queues.ts';
import { createFileStore } from './adapters/r2.ts';
import { connectRedis } from './adapters/redis.ts';
import { createSessions } from './adapters/sessions.ts';
import { createSweepMark } from './adapters/sweep-mark.ts';
import { createStopStore } from './adapters/stops.ts';
import { readEnv, type Env } from './env.ts';
import { createModelBudget } from './adapters/model-budget.ts';
import { createModel } from './adapters/openai.ts';
import { createVoice } from './adapters/voice.ts';
import type { Edge } from './services/edge.ts';
import type { Ports } from './services/ports.ts';

/** The only state that outlives a request: this isolate's own counts, for when the cache is away. */
const isolate = createIsolate();

function createStores(db: Database) {
  return {
    uploads: translating(createUploadStore(db)),
    resumes: translating(createResumeStore(db)),
    jobs: translating(createJobStore(db)),
    analyses: translating(createAnalysisStore(db)),
    runs: translating(createRunStore(db)),
    chats: translating(createChatStore(db)),
    modelCalls: translating(createModelCallStore(db)),
    suggestions: translating(createSuggestionStore(db)),
    exports: translating(createExportStore(db)),
    designs: translating(createDesignStore(db)),
    shares: translating(createShareStore(db)),
    audit: translating(createAudit(db)),
  };
}

function createPlatform(env: Env, db: Database) {
  const redis = connectRedis(env.UPSTASH_REDIS_REST_URL, env.UPSTASH_REDIS_REST_TOKEN);
  return {
    files: createFileStore(env.FILES),
    objects: { ...translating(createObjectIndex(db)), ...createSweepMark(redis) },
    queues: createQueues({ parse: env.PARSE_QUEUE, analyze: env.ANALYZE_QUEUE, export: env.EXPORT_QUEUE }),
    limits: createLimits(redis, isolate),
    idempotency: createIdempotencyStore(redis),
    modelBudget: createModelBudget(redis, () => new Date()),
    stops: createStopStore(redis),
    analysisCache: createAnalysisCache(redis),
    sessions: createSessions(db, { appUrl: env.APP_URL, secret: env.BETTER_AUTH_SECRET }),
    health: createHealth(db, redis),
  };
}

/** Typefaces that have come once stay for the life of the isolate. */
let fonts: FontSource | undefined;

async function fontAsset({ ASSETS }: Env, file: string): Promise<Uint8Array> {
  const response = await ASSETS.fetch(`https://assets.local/fonts/${file}`);
  if (!response.ok) throw new CandorError('unavailable', { detail: `no typeface ${file}` });
  return new Uint8Array(await response.arrayBuffer());
}

/** What a request has at hand beside the stores. */
export function createEdge(bindings: object, platform: Pick<Edge, 'waitUntil'>): Edge {
  const env = readEnv(bindings);
  const { ASSETS } = env;
  const model = createModel(env);
  return {
    // Assets answer `/share.html` with a redirect to the address without its ending.
    asset: async (path) => {
      const response = await ASSETS.fetch(`https://assets.local${path.replace(/\.html$/, '')}`);
      return response as unknown as Response;
    },
    voice: createVoice(model),
    eyes: createEyes(model, () => new Date()),
    waitUntil: platform.waitUntil,
  };
}

/** Everything that services need, over the platform's bindings. The only place where adapters are built. */
export function createContext(bindings: object): Ports {
  const env = readEnv(bindings);
  const db = connectDatabase(env.DATABASE_URL, env.NEON_FETCH_ENDPOINT);
  return {
    ...createStores(db),
    ...createPlatform(env, db),
    fonts: (fonts ??= cachedFonts((file) => fontAsset(env, file))),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  };
}

import type { Fetcher, Queue, R2Bucket } from '@cloudflare/workers-types';
import { z } from 'zod';

const binding = <T extends object>(name: string) =>
  z.custom<T>((value) => typeof value === 'object' && value !== null, { error: `${name} is not bound` });

/** An empty line in .dev.vars means "not set". */
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => value || undefined, schema.optional());

const url = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });

/** Everything the Worker is given: README's table lists the same names. */
const envSchema = z.object({
  /** postgres://… of Neon. */
  DATABASE_URL: z.string({ error: 'is not set' }).regex(/^postgres(ql)?:\/\//, 'must begin with postgres://'),
  /** Local only: a proxy that speaks Neon's HTTP protocol. */
  NEON_FETCH_ENDPOINT: optional(url),
  UPSTASH_REDIS_REST_URL: url,
  UPSTASH_REDIS_REST_TOKEN: z.string({ error: 'is not set' }).min(1, 'is not set'),
  BETTER_AUTH_SECRET: z.string({ error: 'is not set' }).min(32, 'must have at least 32 characters'),
  /** Where people reach the app; https makes cookies `__Host-`. */
  APP_URL: url,
  OPENAI_API_KEY: optional(z.string()),
  OPENAI_BASE_URL: optional(url),
  OPENAI_MODEL: optional(z.string()),
  FILES: binding<R2Bucket>('the R2 bucket'),
  PARSE_QUEUE: binding<Queue<{ runId: string }>>('the parse queue'),
  ANALYZE_QUEUE: binding<Queue<{ runId: string }>>('the analyze queue'),
  EXPORT_QUEUE: binding<Queue<{ runId: string }>>('the export queue'),
  ASSETS: binding<Fetcher>('the static build'),
});
export type Env = z.infer<typeof envSchema>;

/** Names what is wrong, never a value: values are secrets. */
function describe(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ');
}

const checked = new WeakMap<object, Env>();

/** The bindings as typed values, checked once an isolate. A missing one is a mistake of deployment and throws plainly. */
export function readEnv(bindings: object): Env {
  const known = checked.get(bindings);
  if (known) return known;
  const parsed = envSchema.safeParse(bindings);
  if (!parsed.success) throw new Error(`Configuration: ${describe(parsed.error)}. See README, "Deploying".`);
  checked.set(bindings, parsed.data);
  return parsed.data;
}

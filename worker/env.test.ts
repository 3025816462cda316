import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

const good = () => ({
  DATABASE_URL: 'postgres://candor:hunter2@localhost/candor',
  UPSTASH_REDIS_REST_URL: 'http://127.0.0.1:5489',
  UPSTASH_REDIS_REST_TOKEN: 'local',
  BETTER_AUTH_SECRET: 'x'.repeat(32),
  APP_URL: 'http://localhost:8787',
  OPENAI_API_KEY: '',
  FILES: {},
  PARSE_QUEUE: {},
  ANALYZE_QUEUE: {},
  EXPORT_QUEUE: {},
  ASSETS: {},
});

describe('the environment', () => {
  it('is read once, and an empty line is not a value', () => {
    const bindings = good();
    const env = readEnv(bindings);
    expect(env.OPENAI_API_KEY).toBeUndefined();
    expect(env.FILES).toBe(bindings.FILES);
    expect(readEnv(bindings)).toBe(env);
  });

  it('is refused with the names of what is wrong, and no value', () => {
    const { ASSETS: _assets, ...rest } = good();
    const bad = { ...rest, DATABASE_URL: 'mysql://hunter2', BETTER_AUTH_SECRET: 'short' };
    const refused = () => readEnv(bad);
    expect(refused).toThrow(/DATABASE_URL must begin with postgres.*BETTER_AUTH_SECRET.*ASSETS the static build/);
    expect(refused).not.toThrow(/hunter2|short\b/);
  });
});

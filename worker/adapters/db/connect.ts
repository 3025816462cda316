import { neon, neonConfig } from '@neondatabase/serverless';
import { drizzle, type NeonHttpDatabase } from 'drizzle-orm/neon-http';
import { patientFetch } from './patient-fetch.ts';

export type Database = NeonHttpDatabase;

/**
 * Postgres over Neon's HTTP protocol: no socket is held, so one can be made for every request.
 * `endpoint` replaces Neon's own address with a proxy that speaks the same protocol (local, tests).
 */
export function connectDatabase(url: string, endpoint?: string): Database {
  neonConfig.fetchFunction = patientFetch;
  if (endpoint) neonConfig.fetchEndpoint = endpoint;
  return drizzle(neon(url), { casing: 'snake_case' });
}

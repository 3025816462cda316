import { defineConfig } from 'drizzle-kit';

// `npm run generate` compares the schema with the snapshots in drizzle/ and needs no database.
export default defineConfig({
  dialect: 'postgresql',
  schema: './worker/adapters/db/schema.ts',
  out: './drizzle',
  casing: 'snake_case',
});

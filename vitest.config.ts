import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { messages } from './web/messages.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // All of them: the default keeps one core free, which on two cores is half.
    maxWorkers: '100%',
    projects: [
      {
        // Pure functions, that leave nothing behind: the files of one worker share their modules, which saves much time.
        test: {
          name: 'core',
          include: ['{core,cli}/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 20_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['{worker,local}/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 20_000,
        },
      },
      {
        // Runes are compiled, and the message catalogue with them.
        plugins: [messages(), svelte({ configFile: false })],
        test: {
          name: 'web',
          include: ['web/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'api',
          include: ['tests/api/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

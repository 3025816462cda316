import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 180_000,
    // A loaded machine takes longer than the default second to open a page.
    expect: { poll: { timeout: 15_000 } },
  },
});

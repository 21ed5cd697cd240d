import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['tests/support/start-test-postgres.ts'],
    include: ['{domain,contracts,server,web,cli,tests}/**/*.test.{ts,tsx}'],
    exclude: ['node_modules', 'tests/journeys/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

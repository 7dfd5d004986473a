import { defineConfig } from 'vitest/config';

/** Tests of calendar days: each also runs where local midnight lies before and after midnight UTC. */
const dayTests = ['test/quantity/**/*.test.ts'];

const inZone = (name: string, zone: string, include: string[]) => ({
  test: {
    name,
    include,
    exclude: ['test/{package,long,types}/**'],
    setupFiles: ['test/setup.ts'],
    env: { TZ: zone },
    // A time zone set at run time reaches a child process, not a worker thread.
    pool: 'forks' as const,
    // A busy machine must not fail a test that says nothing about time.
    testTimeout: 30_000,
  },
});

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results.json' }]],
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text', 'html'],
    },
    projects: [
      inZone('unit', 'UTC', ['test/**/*.test.ts']),
      inZone('days in Shanghai', 'Asia/Shanghai', dayTests),
      inZone('days in New York', 'America/New_York', dayTests),
      {
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/types/**/*.test-d.ts'] },
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/install.ts'],
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'long',
          include: ['test/long/**/*.test.ts'],
          testTimeout: 30 * 60_000,
        },
      },
    ],
  },
});

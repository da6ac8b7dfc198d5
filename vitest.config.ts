import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/support/unit-setup.ts'],
          // Some tests go through thousands of notes or pages; a busy machine needs longer than the usual five seconds for them.
          testTimeout: 60_000,
          mockReset: true,
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // Most of a browser test is waiting; two at a time fit on two cores.
          maxWorkers: 2,
          testTimeout: 400_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/support/browser.ts';

const node = { environment: 'node' as const };
/** Milliseconds: property tests may meet a busy machine; none asserts a time. */
const testTimeout = 60_000;

export default defineConfig(async () => ({
  test: {
    projects: [
      {
        test: {
          ...node,
          name: 'unit',
          testTimeout,
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/**/*.dom.test.*'],
        },
      },
      {
        test: {
          name: 'dom',
          testTimeout,
          include: ['tests/unit/**/*.dom.test.{ts,tsx}', 'tests/generated/**/*.dom.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-gpu'] },
            }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
      { test: { ...node, name: 'structure', include: ['tests/structure/**/*.test.ts'] } },
      {
        test: {
          ...node,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/build.ts'],
          testTimeout,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
}));

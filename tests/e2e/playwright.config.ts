// The browser tests: the built site in Debian's Chromium, at three sizes.
//
// `every/` holds what depends on the size, `touch/` what fingers do, `desktop/`
// what a mouse and a keyboard do and what is the same at every size.

import { defineConfig } from '@playwright/test';

const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: '.',
  globalSetup: './support/serve.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 20_000,
  globalTimeout: 2_100_000,
  expect: { timeout: 5_000 },
  reporter: [['line']],
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  use: {
    // Set by the global setup, before the workers read this file again.
    baseURL: process.env.ENTENTE_URL,
    launchOptions: { executablePath: process.env.CHROMIUM, args: BROWSER_ARGUMENTS },
    screenshot: 'only-on-failure',
    trace: 'off',
    actionTimeout: 5_000,
    navigationTimeout: 10_000,
  },
  projects: [
    {
      name: 'desktop',
      testMatch: /(every|desktop)\/.*\.spec\.ts/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'tablet',
      // It is laid out as the phone, which has the rest.
      testMatch: /(touch\/.*|every\/(first_paint|pointing|size))\.spec\.ts/,
      use: { viewport: { width: 820, height: 1180 }, hasTouch: true },
    },
    {
      name: 'phone',
      testMatch: /(every|touch)\/.*\.spec\.ts/,
      use: {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        deviceScaleFactor: 2,
      },
    },
  ],
});

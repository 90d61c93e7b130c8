import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    globalSetup: ['src/platform/database/test-setup.ts'],
    setupFiles: ['src/prove/seeded.ts'],
    // A limit ends what hangs; what is slow on a small or busy machine is no fault.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    pool: 'forks',
    maxWorkers: 2,
    // Nothing in src/ keeps state but by its house, so files may share what a worker has loaded: loading it for each took a minute.
    isolate: false,
  },
})

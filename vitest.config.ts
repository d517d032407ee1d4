import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/peers/**'],
    /** A test that hangs is ended; how fast one is depends on the machine, and is measured by the benchmark alone. */
    testTimeout: 120_000,
    /** The knowledge is read once for all files of a worker, which takes a fifth of the time. No test may leave anything behind. */
    isolate: false,
  },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/peers/**'],
    testTimeout: 20_000,
    /** The knowledge is read once for all files of a worker, which takes a fifth of the time. No test may leave anything behind. */
    isolate: false,
  },
})

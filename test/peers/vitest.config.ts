import { defineConfig } from 'vitest/config'

/** The adapters against real servers on this machine: heavier than the other tests, and run apart from them. */
export default defineConfig({
  test: {
    include: ['test/peers/**/*.test.ts'],
    exclude: ['test/peers/node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})

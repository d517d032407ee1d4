import { rmSync, writeFileSync } from 'node:fs'
import { build, type Plugin } from 'esbuild'
import { compiledFrom } from './adapters/folder.ts'
import { shelved } from './adapters/shelves.ts'

/** Builds `dist/`: the program as one file, what it rarely needs beside it, and the checked knowledge as plain data. */
const OUT = new URL('dist/', import.meta.url)

/**
 * Importing `node:util` by name makes Node load every part of it, a tenth of a cold start; asking for the module
 * loads only what is taken.
 */
const leanUtil: Plugin = {
  name: 'lean-util',
  setup({ onResolve, onLoad }) {
    const names = 'parseArgs, stripVTControlCharacters, styleText'
    onResolve({ filter: /^node:util$/ }, ({ path }) => ({ path, namespace: 'lean' }))
    onLoad({ filter: /./, namespace: 'lean' }, ({ path }) => ({
      contents: `export const { ${names} } = process.getBuiltinModule('${path}')`,
    }))
  },
}

const compiled = compiledFrom('knowledge')
const { names, ...lexicon } = compiled.lexicon
rmSync(OUT, { recursive: true, force: true })
await build({
  entryPoints: { chancery: 'adapters/main.ts' },
  outdir: 'dist',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  plugins: [leanUtil],
})
writeFileSync(new URL('knowledge.json', OUT), JSON.stringify({ ...compiled, lexicon }))
writeFileSync(new URL('names.jsonl', OUT), shelved(names))

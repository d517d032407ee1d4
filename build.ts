import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { layDown } from './adapters/knowledge/built.ts'
import { compiledIn } from './adapters/knowledge/knowledge.ts'

/** Builds `dist/`: the program, and beside it the checked knowledge as plain data. */
const OUT = 'dist'

/** What the program loads only when it is wanted; the build fails where one is missing here. */
const RARELY = [
  ...['batch', 'check', 'conversation', 'digest', 'vet'].map((name) => `adapters/terminal/${name}.ts`),
  'adapters/discord/register.ts',
  'adapters/faults.ts',
  'adapters/http/health.ts',
  'adapters/knowledge/read-apart.ts',
  'adapters/store/commands.ts',
  'adapters/serving.ts',
]

/** The thread in which the knowledge is read anew. */
const APART = 'adapters/knowledge/reading.ts'

/** What the libraries of the platforms and of PostgreSQL look for and do without. */
const ABSENT = ['bufferutil', 'pg-native', 'utf-8-validate', 'zlib-sync']

/**
 * Importing these by name makes Node load every part of them, a third of a cold start; asking for the module loads
 * only what is taken.
 */
const LEAN: Readonly<Record<string, string>> = {
  'node:fs': 'existsSync, openSync, readdirSync, readFileSync, readSync, statSync, writeFileSync',
  'node:util': 'parseArgs, stripVTControlCharacters, styleText',
}

const leanBuiltins: Plugin = {
  name: 'lean-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:(fs|util)$/ }, ({ path }) => ({ path, namespace: 'lean' }))
    onLoad({ filter: /./, namespace: 'lean' }, ({ path }) => ({
      contents: `export const { ${LEAN[path]} } = process.getBuiltinModule('${path}')`,
    }))
  },
}

/** All that answering needs stands in one file: each further file costs a cold start a millisecond. */
const besideIt: Plugin = {
  name: 'beside-it',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ kind, path }) =>
      kind === 'dynamic-import' ? beside(basename(path)) : undefined,
    )
  },
}

function beside(file: string) {
  const isBuilt = ['folder.ts', 'main.ts', ...RARELY.map((path) => basename(path))].includes(file)
  return isBuilt
    ? { path: `./${basename(file, '.ts')}.js`, external: true }
    : { errors: [{ text: `${file} is loaded when wanted: add it to RARELY` }] }
}

/** Slack's library can also stand behind express, which is a third of its start; we listen without it. */
const withoutExpress: Plugin = {
  name: 'without-express',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^express$/ }, ({ path }) => ({ path, namespace: 'unused' }))
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** Most libraries are CommonJS: they ask for parts of Node with `require`, and for the place where they stand. */
const COMMONJS = `import { createRequire } from 'node:module'
const require = createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname`

const options: BuildOptions = {
  outdir: OUT,
  entryNames: '[name]',
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
}

const compiled = await compiledIn('knowledge').catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
rmSync(OUT, { recursive: true, force: true })
await build({
  ...options,
  entryPoints: { chancery: 'adapters/launch.ts', main: 'adapters/main.ts' },
  plugins: [leanBuiltins, besideIt],
})
await build({
  ...options,
  entryPoints: ['adapters/knowledge/folder.ts', APART, ...RARELY],
  splitting: true,
  external: ABSENT,
  plugins: [withoutExpress],
  keepNames: true,
  banner: { js: COMMONJS },
})
layDown(compiled, OUT)
writeFileSync(`${OUT}/package.json`, '{ "type": "module" }\n')

/** The first run leaves its compiled code behind for all others. */
execFileSync(process.execPath, [`${OUT}/chancery.js`, 'ask', '--json', 'Has Canada recognised the Taliban?'])

import { writeFileSync } from 'node:fs'
import { build, type Plugin } from 'esbuild'
import { compiledFrom } from './adapters/folder.ts'

const builtins: Plugin = { name: 'builtins', setup(b) {
  b.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'builtin' }))
  b.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: `module.exports = process.getBuiltinModule('${path}')` }))
} }
for (const [outdir, plugins, splitting] of [['/tmp/d1', [], true], ['/tmp/d2', [builtins], true]] as const) {
await build({
  entryPoints: { chancery: 'adapters/main.ts' },
  outdir, bundle: true, splitting, format: 'esm', platform: 'node', target: 'node24', minify: true,
  chunkNames: '[name]-[hash]', plugins: [...plugins],
  external: ['./terminal/check.ts'],
  metafile: true, 
})
writeFileSync(outdir + '/knowledge.json', JSON.stringify(compiledFrom('knowledge')))
}

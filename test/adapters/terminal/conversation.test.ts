import { PassThrough, Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { knowledgeIn } from '../../../adapters/knowledge/knowledge.ts'
import { converse } from '../../../adapters/terminal/conversation.ts'
import { stage, TODAY } from '../stage.ts'

const knowledge = await knowledgeIn(null)

/** What a conversation prints for lines from a pipe, each answer by its first line. */
async function piped(...lines: string[]) {
  const { world, out } = stage([], lines.map((line) => `${line}\n`).join(''))
  expect(await converse(knowledge, TODAY, world)).toBe(0)
  return out()
}

/** A person at a terminal: what is typed, and what the screen shows. */
async function typed(...keys: string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true })
  const { world, out } = stage([], input)
  const done = converse(knowledge, TODAY, {
    ...world,
    out: Object.assign(world.out, { isTTY: true, columns: 80 }),
  })
  for (const key of keys) input.write(key)
  expect(await done).toBe(0)
  return out()
}

it('answers piped lines in order, without greeting or prompt, and keeps the conversation', async () => {
  const text = await piped('Has Canada recognised the Taliban?', '', 'and Russia?')
  expect(text).toMatch(/^Canada does not recognise/)
  expect(text).toMatch(/\nRead as: status · recognition · Russia\n/)
  expect(text).not.toContain('> ')
})

it('shows the States of missions that stand in several', async () => {
  expect(await piped('the Paris and Rome embassies')).toMatch(
    /\nRead as: status · missions · embassy of Afghanistan · France, Italy\n/,
  )
})

it('asks what stands behind a number', async () => {
  const first = 'Has Canada recognised the Taliban?'
  const [, suggestion = ''] = /Ask next:\n {2}1\. (.*)\n/.exec(await piped(first)) ?? []
  expect(suggestion).not.toBe('')
  expect(await piped(first, '1')).toBe(await piped(first, suggestion))
})

it('shows the rest of a long answer when asked for more', async () => {
  const text = await piped('Timeline of Russia', 'more')
  const [first = '', rest = ''] = text.split(/\d+ more: type more/)
  expect(first.match(/\[1\] /g)).toHaveLength(1)
  expect(rest.length).toBeGreaterThan(200)
})

it('says so when there is no more', async () => {
  expect(await piped('hello', 'more')).toMatch(/That was all of it\.\n\n$/)
})

it('names its own commands in the help', async () => {
  expect(await piped('help')).toContain(
    'Here: a number asks what stands behind it, more shows what is left, quit ends.\n',
  )
})

it.each(['quit', 'exit', ' QUIT '])('ends at %j and reads no further', async (word) => {
  expect(await piped(word, 'Has Canada recognised the Taliban?')).toBe('')
})

it('greets a person in two lines, prompts, and ends at Ctrl-D on a line of its own', async () => {
  const text = await typed('Has Canada recognised the Taliban?\n', '\u0004')
  expect(text).toMatch(/^Chancery: [^\n]*\nAsk, for example: [^\n]*\n\n/)
  expect(text).toContain('> ')
  expect(text).toContain('Canada does not recognise')
  expect(text).toMatch(/\n$/)
})

it('lets go of the keyboard when a person quits', async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true })
  const { world } = stage([], input)
  const done = converse(knowledge, TODAY, { ...world, out: Object.assign(world.out, { isTTY: true }) })
  input.write('quit\n')
  await done
  expect(input.isPaused()).toBe(true)
})

it('ends cleanly at Ctrl-C', async () => {
  expect(await typed('Has Can', '\u0003')).toMatch(/\n$/)
})

it('ends when the program is asked to stop', async () => {
  const { world, stop } = stage([], new Readable({ read() {} }))
  const done = converse(knowledge, TODAY, world)
  stop()
  expect(await done).toBe(0)
})

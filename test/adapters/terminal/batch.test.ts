import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { knowledgeIn } from '../../../adapters/knowledge/knowledge.ts'
import { batch } from '../../../adapters/terminal/batch.ts'
import { stage, TODAY } from '../stage.ts'

const knowledge = await knowledgeIn(null)

async function replies(input: Readable | string) {
  const { world, out } = stage([], input)
  await batch(knowledge, TODAY, world)
  const lines = out().split('\n')
  expect(lines.pop()).toBe('')
  return lines.map((line) => JSON.parse(line))
}

const requests = (...lines: unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

it('answers each line in its place, with the id as it was given', async () => {
  const input = requests(
    { id: 'a', q: 'Has Canada recognised the Taliban?' },
    { id: 2, q: 'Has Russia?' },
    { id: '', q: '' },
  )
  const given = await replies(input)
  expect(given.map(({ id }) => id)).toEqual(['a', 2, ''])
  expect(given.map(({ answer }) => answer.understood.countries)).toEqual([['CA'], ['RU'], []])
})

it('answers turns as one conversation, and forgets it with the next line', async () => {
  const [first, second] = await replies(
    requests(
      { id: 1, turns: ['Has Canada recognised the Taliban?', 'and Russia?'] },
      { id: 2, q: 'and who said that?' },
    ),
  )
  expect(first.answers[1].understood).toMatchObject({ aspect: 'recognition', countries: ['RU'] })
  expect(second.answer.understood.countries).toEqual([])
})

it('vets a text as of a day', async () => {
  const vet = 'Canada has recognised the Taliban as the government of Afghanistan.'
  const [reply] = await replies(requests({ id: 'v', vet, on: '2024-03-01' }))
  expect(reply).toMatchObject({
    id: 'v',
    vetted: [{ countries: ['CA'], verdict: 'contradicted' }],
    unread: [],
  })
})

describe('a line that is no request', () => {
  it.each([
    [
      'nonsense',
      { id: null, error: 'the line is no JSON object: write one on one line, {"id": "1", "q": "..."}' },
    ],
    ['', { id: null, error: 'the line is no JSON object: write one on one line, {"id": "1", "q": "..."}' }],
    [
      '[1]',
      { id: null, error: 'the line is no JSON object: write one on one line, {"id": "1", "q": "..."}' },
    ],
    [
      'null',
      { id: null, error: 'the line is no JSON object: write one on one line, {"id": "1", "q": "..."}' },
    ],
    ['{"q":"x"}', { id: null, error: 'the request has no "id": give it one, a string or a number' }],
    ['{"id":{},"q":"x"}', { id: null, error: 'the request has no "id": give it one, a string or a number' }],
    ['{"id":7}', { id: 7, error: 'the request asks nothing: add "q", "turns" or "vet"' }],
    ['{"id":7,"q":null}', { id: 7, error: '"q" is not text: write the question as a string' }],
    [
      '{"id":7,"q":"x","turns":["y"]}',
      { id: 7, error: 'the request has both "q" and "turns": leave one out' },
    ],
    ['{"id":7,"turns":["y",1]}', { id: 7, error: '"turns" is no list of questions: write ["...", "..."]' }],
    ['{"id":7,"turns":[]}', { id: 7, error: '"turns" is no list of questions: write ["...", "..."]' }],
    ['{"id":"v","vet":1}', { id: 'v', error: '"vet" is not text: write the statement as a string' }],
    [
      '{"id":"v","vet":"x","q":"y"}',
      { id: 'v', error: 'the request has "vet" and a question: leave one out' },
    ],
    ['{"id":"v","vet":"x","on":"then"}', { id: 'v', error: '"on" is not a day: write YYYY-MM-DD' }],
  ])('%s gets its error, and the next line its answer', async (line, reply) => {
    const [refused, answered] = await replies(`${line}\n${requests({ id: 'next', q: 'help' })}`)
    expect(refused).toEqual(reply)
    expect(answered).toMatchObject({ id: 'next', answer: { version: 1 } })
  })
})

it('keeps a line whole that holds a line separator, arrives in pieces or is not ended', async () => {
  const bytes = Buffer.from('\ufeff{"id":1,"q":"Канада\u2028признала?"}\r\n{"id":2,"q":"help"}')
  const pieces = Array.from(bytes, (_, i) => bytes.subarray(i, i + 1))
  expect((await replies(Readable.from(pieces))).map(({ id }) => id)).toEqual([1, 2])
})

it('answers a line of a million letters', async () => {
  const [reply] = await replies(
    requests({ id: 1, q: `Has Canada recognised the Taliban? ${'x'.repeat(1_000_000)}` }),
  )
  expect(reply.answer.version).toBe(1)
})

it('prints nothing that ends a line or moves a cursor inside a line', async () => {
  const { world, out } = stage([], requests({ id: '\u2028\u009b2J\u202e', q: '\u001b[2J \u202e \u2029' }))
  await batch(knowledge, TODAY, world)
  expect(out()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/)
})

it('answers a line before the next one has come', async () => {
  const input = new Readable({ read() {} })
  const { world, out } = stage([], input)
  const done = batch(knowledge, TODAY, world)
  input.push(requests({ id: 1, q: 'help' }))
  await new Promise((resolve) => world.out.once('readable', () => resolve(undefined)))
  expect(JSON.parse(out()).id).toBe(1)
  input.push(null)
  expect(await done).toBe(0)
})

it('waits for a slow reader and loses nothing', async () => {
  const got: string[] = []
  const slow = new Writable({
    highWaterMark: 1,
    write: (chunk, _encoding, done) => {
      got.push(String(chunk))
      setImmediate(done)
    },
  })
  const many = Array.from({ length: 50 }, (_, id) => ({ id, q: 'Has Canada recognised the Taliban?' }))
  const { world } = stage([], requests(...many))
  await batch(knowledge, TODAY, { ...world, out: slow })
  expect(got.map((line) => JSON.parse(line).id)).toEqual(many.map(({ id }) => id))
})

it('stops between two lines when it is asked to, and says that it did not finish', async () => {
  const input = new Readable({ read() {} })
  const { world, stop } = stage([], input)
  const done = batch(knowledge, TODAY, world)
  stop()
  expect(await done).toBe(1)
})

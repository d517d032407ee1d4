import { expect, it } from 'vitest'
import { asked } from '../../../adapters/desk/asked.ts'
import { ask } from '../../../src/ask.ts'
import { NEW_CONVERSATION } from '../../../src/conversation.ts'
import { knowledge, TODAY } from '../../known.ts'

const CANADA = 'Has Canada recognised the Taliban?'
const answer = (text: string, today = TODAY, before = NEW_CONVERSATION) =>
  asked(text, knowledge, today, before)

it('gives the answer that asking anew gives, from its memory the second time', () => {
  const first = answer(CANADA)
  expect(first).toEqual(ask(CANADA, knowledge, TODAY))
  expect(answer(CANADA)).toBe(first)
})

it('takes no answer of another day or another conversation for this one', () => {
  const { conversation } = answer(CANADA)
  expect(answer('and Russia?', TODAY, conversation).answer).not.toEqual(answer('and Russia?').answer)
  expect(answer(CANADA, '2024-03-01').answer).not.toEqual(answer(CANADA).answer)
})

it('forgets what was asked a hundred questions ago', () => {
  const first = answer(CANADA)
  for (let i = 0; i < 100; i++) answer(`help ${i}`)
  expect(answer(CANADA)).not.toBe(first)
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LIMITS } from '../../../adapters/discord/limits.ts'
import { messageOf } from '../../../adapters/discord/message.ts'
import type { Answer } from '../../../src/answer.ts'
import { NEW_CONVERSATION } from '../../../src/conversation.ts'
import { knowledge, TODAY } from '../../known.ts'
import { all, buttonsOf, textsOf } from './drawn.ts'
import { hostileAnswer } from './hostile.ts'

const view = { of: 'question', text: 'What?', today: TODAY, before: NEW_CONVERSATION } as const

/** The first two pages of an answer and the last, as one person sees it and as it is shared. */
function pages(answer: Answer): object[][] {
  const page = (number: number) => [
    messageOf({ answer, view, page: number, sharable: true, by: null }, knowledge).components,
    messageOf({ answer, view, page: number, sharable: false, by: '@everyone '.repeat(30) }, knowledge)
      .components,
  ]
  const count = Number(/\(\d+\/(\d+)\)/.exec(buttonsOf(page(0)[0] ?? []).at(-1)?.label ?? '')?.[1] ?? 1)
  return [...new Set([0, 1, count - 1])].filter((number) => number < count).flatMap(page)
}

const everyPage = (holds: (components: object[]) => void) =>
  fc.assert(
    fc.property(hostileAnswer, (answer) => pages(answer).forEach(holds)),
    { numRuns: 100 },
  )

it('fits into a message, whatever the answer holds', () => {
  everyPage((components) => {
    expect(all(components).length).toBeLessThanOrEqual(LIMITS.components)
    expect(textsOf(components).join('').length).toBeLessThanOrEqual(LIMITS.text)
    for (const text of textsOf(components)) expect(text).not.toBe('')
  })
})

it('gives every button a name that fits and a work of its own', () => {
  everyPage((components) => {
    const buttons = buttonsOf(components)
    for (const { label, id } of buttons) {
      expect(label.length).toBeGreaterThan(0)
      expect(label.length).toBeLessThanOrEqual(LIMITS.buttonLabel)
      expect(id.length).toBeLessThanOrEqual(LIMITS.customId)
    }
    expect(new Set(buttons.map(({ id }) => id)).size).toBe(buttons.length)
  })
})

it('puts no more into a row than it takes, and nothing empty into a message', () => {
  everyPage((components) => {
    for (const { type, components: inner } of all(components))
      if (Array.isArray(inner))
        expect([type, inner.length > 0 && (type !== 1 || inner.length <= LIMITS.rowButtons)]).toEqual([
          type,
          true,
        ])
  })
})

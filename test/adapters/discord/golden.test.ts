import { expect, it } from 'vitest'
import { messageOf } from '../../../adapters/discord/message.ts'
import { knowledge } from '../../known.ts'
import { EXAMPLES } from '../examples.ts'
import { drawn } from './drawn.ts'

/** Read these files in a review: they show what somebody gets in Discord. */
it.each(EXAMPLES)(
  'shows an answer as its golden file does: $name',
  async ({ name, answer, text, today, before }) => {
    const view = { of: 'question', text, today, before } as const
    const { components } = messageOf({ answer, view, page: 0, sharable: true, by: null }, knowledge)
    await expect(drawn(components)).toMatchFileSnapshot(`golden/${name}.txt`)
  },
)

it.each(EXAMPLES.filter(({ name }) => name === 'timeline'))(
  'shows the second page of a $name, shared by somebody, as its golden file does',
  async ({ answer, text, today, before }) => {
    const view = { of: 'question', text, today, before } as const
    const { components } = messageOf({ answer, view, page: 1, sharable: false, by: 'Ann Other' }, knowledge)
    await expect(drawn(components)).toMatchFileSnapshot('golden/timeline-page-2.txt')
  },
)

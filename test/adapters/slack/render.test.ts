import fc from 'fast-check'
import { expect, it } from 'vitest'
import { renderEdition } from '../../../adapters/slack/edition.ts'
import { laidOut } from '../../../adapters/slack/laid-out.ts'
import { pressed } from '../../../adapters/slack/press.ts'
import { render } from '../../../adapters/slack/render.ts'
import { renderVetting } from '../../../adapters/slack/vetted.ts'
import { wordsIn } from '../../../src/reply/words.ts'
import { knowledge, TODAY } from '../../known.ts'
import { EXAMPLES } from '../examples.ts'
import { faultsInMessage } from './block-kit.ts'
import { hostileAnswered, hostileText } from './hostile.ts'
import { shownAs } from './shown.ts'
import { buttonsOf } from './slack.ts'

it.each(EXAMPLES)('shows an answer as its golden file does: $name', async ({ name, ...answered }) => {
  const message = render(answered, knowledge, { shareable: name === 'status' })
  expect(faultsInMessage(message)).toEqual([])
  await expect(shownAs(message)).toMatchFileSnapshot(`golden/${name}.txt`)
})

it('gives Slack nothing to refuse, whatever an answer holds, on each of its pages', () => {
  fc.assert(
    fc.property(hostileAnswered, fc.boolean(), hostileText, (answered, shareable, askedBy) => {
      for (const page of [0, 1, 2, 9])
        expect(faultsInMessage(render(answered, knowledge, { page, shareable, askedBy }))).toEqual([])
      for (const message of renderEdition(answered.answer, knowledge, 'k3f9'))
        expect(faultsInMessage(message)).toEqual([])
    }),
    { numRuns: 30 },
  )
})

it('gives Slack nothing to refuse, whatever a text states', () => {
  fc.assert(
    fc.property(hostileText, (said) => {
      const checking = { text: `Canada has recognised the Taliban. ${said}`, today: TODAY, thread: '1.1' }
      expect(faultsInMessage(renderVetting(checking, knowledge, { shareable: true, askedBy: said }))).toEqual(
        [],
      )
    }),
    { numRuns: 30 },
  )
})

it('leaves no finding out: each stands on one page, once', () => {
  fc.assert(
    fc.property(hostileAnswered, ({ answer }) => {
      const parts = answer.parts.map((part, i) => ({ ...part, sentence: `part ${i}.` }))
      const pages = laidOut({ ...answer, headline: 'Headline.', parts }, wordsIn(knowledge, 'en'))
      const shown = pages.map((page) => JSON.stringify(page))
      for (const { kind, sentence } of parts)
        if (kind !== 'choice') expect(shown.join().split(`"${sentence}"`)).toHaveLength(2)
    }),
    { numRuns: 30 },
  )
})

it('carries what a button needs in the button', () => {
  fc.assert(
    fc.property(hostileAnswered, (answered) => {
      const { blocks } = render(answered, knowledge, { shareable: true })
      for (const value of Object.values(buttonsOf(blocks))) expect(pressed(value)).not.toBeNull()
    }),
    { numRuns: 30 },
  )
})

it('lets no text of others mention, link or mark up', () => {
  const [{ answer, ...rest }] = EXAMPLES as [(typeof EXAMPLES)[number]]
  const hostile = '<!channel> <@U1> <https://evil.example|here> *bold* `code` :smile: & @here'
  const message = render({ ...rest, answer: { ...answer, headline: hostile } }, knowledge)
  expect(message.text).toContain('&lt;!channel&gt; &lt;@U1&gt;')
  const kinds = JSON.stringify(message.blocks).match(
    /"type":"(user|broadcast|usergroup|channel|mrkdwn|emoji)"/,
  )
  expect(kinds).toBeNull()
})

it.each(['&', '<!here> ', 'A&B ', '<🏴>'])(
  'stays within one post beside its blocks, cut between escapes: %s',
  (said) => {
    const [{ answer, ...rest }] = EXAMPLES as [(typeof EXAMPLES)[number]]
    const { text } = render({ ...rest, answer: { ...answer, headline: said.repeat(3_000) } }, knowledge)
    expect(text.length).toBeLessThanOrEqual(3_500)
    expect(text.length).toBeGreaterThan(3_400)
    expect(text.replace(/&(amp|lt|gt);/g, '')).not.toMatch(/[&<>;]/)
    expect(text.isWellFormed() && text.endsWith('…')).toBe(true)
  },
)

it('leads only to addresses of the web', () => {
  const [{ answer, ...rest }] = EXAMPLES as [(typeof EXAMPLES)[number]]
  const parts = JSON.parse(JSON.stringify(answer.parts).replaceAll('https://', 'javascript://'))
  expect(JSON.stringify(render({ ...rest, answer: { ...answer, parts } }, knowledge).blocks)).not.toContain(
    '"url"',
  )
})

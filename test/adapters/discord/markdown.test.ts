import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inert, label, link } from '../../../adapters/discord/markdown.ts'
import { messageOf } from '../../../adapters/discord/message.ts'
import { oneLine } from '../../../adapters/shown/one-line.ts'
import { NEW_CONVERSATION } from '../../../src/conversation.ts'
import { knowledge, TODAY } from '../../known.ts'
import { textsOf } from './drawn.ts'
import { hostileAnswer, hostileText } from './hostile.ts'

/** Text of which Discord's markdown makes nothing: letters without meaning, and letters behind a backslash. */
const INERT = String.raw`(?:\\.|[^\\*_~|\x60[\]<\n])*?`
const LINK = String.raw`\[${INERT}\]\(<https?://[^<>()\s\\*_~|\x60]+>\)`
/** A line of a message: our own markup at its beginning, and nothing but inert text and links in it. */
const LINE = new RegExp(
  String.raw`^(?:\*\*${INERT}\*\*|\*\*${INERT}:\*\*|### ${INERT}|> “${INERT}”|-# (?:${INERT}|${LINK})*|(?![#>+-]|\d+[.)])${INERT})$`,
  'su',
)
const view = { of: 'question', text: 'What?', today: TODAY, before: NEW_CONVERSATION } as const

it('lets no text of others be anything but text', () => {
  fc.assert(
    fc.property(hostileAnswer, fc.nat({ max: 3 }), (answer, page) => {
      const { components } = messageOf(
        { answer, view, page, sharable: true, by: '**@here** <@1>' },
        knowledge,
      )
      for (const line of textsOf(components).flatMap((text) => text.split('\n'))) {
        expect(line).toMatch(LINE)
        expect(line).not.toMatch(/@(everyone|here)/i)
        expect(line.replace(new RegExp(LINK, 'gsu'), '')).not.toMatch(/[^\\]:\/\//)
      }
    }),
    { numRuns: 100 },
  )
})

it('shows what was written: without its backslashes, an escaped text is the text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const shown = inert(text, 10_000)
        .replace(/\\([^\p{L}\p{N}\s])/gsu, '$1')
        .replaceAll('@\u200b', '@')
      expect(shown).toBe(oneLine(text))
    }),
  )
  expect(inert('Recognise_[…] *now* <@1>', 100)).toBe('Recognise\\_\\[…\\] \\*now\\* \\<@1>')
})

it('cuts what is too long with an ellipsis, never in the middle of an escape', () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 2, max: 80 }), (text, most) => {
      const cut = inert(text, most)
      expect(cut.length).toBeLessThanOrEqual(most)
      expect(cut).toMatch(new RegExp(`^${INERT}$`, 'su'))
      expect(label(text, most).length).toBeLessThanOrEqual(most)
    }),
  )
})

it('links to addresses of the web alone, under words that close no bracket', () => {
  expect(link('The [Gazette]', 'https://example.org/a_(b)*c', 100)).toBe(
    '[The (Gazette)](<https://example.org/a%5F%28b%29%2Ac>)',
  )
  expect(link('Gazette', 'javascript:alert(1)', 100)).toBe('Gazette')
  expect(link('Gazette', `https://example.org/${'x'.repeat(600)}`, 100)).toBe('Gazette')
  expect(link('Gazette', null, 100)).toBe('Gazette')
})

it('calls nobody through an address', () => {
  expect(link('The source', 'https://example.org/x@everyone', 200)).toBe(
    '[The source](<https://example.org/x%40everyone>)',
  )
  expect(link('The source', 'https://everyone:here@example.org/', 200)).toBe('The source')
})

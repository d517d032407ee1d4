import { describe, expect, it } from 'vitest'
import { ask } from '../../src/ask.ts'
import { vet } from '../../src/vet/vet.ts'
import { answered, knowledge, TODAY } from '../known.ts'
import { faultsOf } from '../questions/contract.ts'
import { HOSTILE, LONG } from '../questions/hostile.ts'

/** Control, zero-width and bidi characters. The joiner that Persian writes inside words is not among them. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/u
const PING = /@everyone|@here|<!\w+>|<[@#!][^>]*>/
const INSIDE = /\bat \w+.*:\d+:\d+|TypeError|RangeError|undefined|\[object|NaN\b/

/** Every sentence that a reader sees. */
function said(text: string): string[] {
  const { headline, parts, next } = answered(text)
  const options = parts.flatMap((part) => (part.kind === 'choice' ? part.options : []))
  const labels = [...options, ...next].flatMap(({ label, question }) => [label, question])
  return [headline, ...parts.map(({ sentence }) => sentence), ...labels]
}

describe.each(HOSTILE)('$id $why', ({ text, countriesOk, mustNotContain = [] }) => {
  it('gets an answer that keeps the contract', () => {
    expect(faultsOf(answered(text))).toEqual([])
  })

  it('leaves nothing in the answer that does harm', () => {
    for (const sentence of said(text)) {
      expect(sentence).not.toMatch(UNSEEN)
      expect(sentence).not.toMatch(PING)
      expect(sentence).not.toMatch(INSIDE)
      for (const harm of mustNotContain) expect(sentence).not.toContain(harm)
    }
  })

  it('names no State beyond those it may mean', () => {
    const { countries } = answered(text).understood
    expect(countries.filter((code) => countriesOk && !countriesOk.includes(code))).toEqual([])
  })
})

it.each(HOSTILE.filter(({ dateMustNotBeInvented }) => dateMustNotBeInvented))(
  '$id $why: no date is made up',
  ({ text }) => {
    const { outcome, understood } = answered(text)
    expect(understood.asOf === null || outcome === 'answered').toBe(true)
    expect(understood.asOf ?? '').not.toMatch(/2023-0[23]|2022-(0[45]|1[23])|9999|2757/)
  },
)

describe('texts that try something', () => {
  const question = 'Has Canada recognised the Taliban?'

  it.each([
    '<!channel> Kazakstan, when?',
    '<!here|x> has Cannada recognised them @everyone',
    '@here Who is Zakharovva?',
    '<@U1> <#C1> <!subteam^S1> Iran recognised?',
    'Has Cana\u202eda recognised\u200b the Tali\u2066ban?',
    '\u001b[2JHas Canada recognised the Taliban?\u0007',
    'Has *Canada* `recognised` ~the~ _Taliban_? [x](http://evil.example)',
  ])('%j is never said back', (text) => {
    const back = said(text).join('\n')
    expect(back).not.toMatch(PING)
    expect(back.replaceAll('\n', ' ')).not.toMatch(UNSEEN)
    expect(back).not.toContain('evil.example')
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__proto__ recognised the Taliban?'])(
    '%s is no name of anything',
    (text) => {
      const { understood } = answered(text)
      expect([understood.countries, understood.people]).toEqual([[], []])
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    },
  )

  it.each(['as of 30 February 2022', 'on 2022-13-01', 'on 31/04/2022', 'on 29 February 2023'])(
    'a day that no calendar has is asked back: %s',
    (date) => {
      const { outcome, understood } = answered(`Had Canada recognised the Taliban ${date}?`)
      expect([outcome, understood.asOf]).toEqual(['asked-back', null])
    },
  )

  it.each(['on 24 December 2030', 'in 2031', 'as of 2099-12-31'])(
    'a day to come has no answer: %s',
    (date) => {
      expect(answered(`Had Canada recognised the Taliban ${date}?`).outcome).toBe('abstained')
    },
  )

  it.each(LONG)('100 kB of %s are answered, and state nothing', (_, text) => {
    expect(faultsOf(answered(text))).toEqual([])
    expect(vet(text, knowledge, TODAY)).toEqual({ vetted: [], unread: [] })
  })

  it('is told where a question was too long to be read to its end', () => {
    const { parts } = answered(`${question} ${'blah '.repeat(1_000)} and Russia?`)
    expect(parts.some(({ kind, sentence }) => kind === 'note' && /characters/.test(sentence))).toBe(true)
  })

  it('cannot break a conversation', () => {
    const first = ask(question, knowledge, TODAY)
    for (const { text } of HOSTILE) {
      const { conversation } = ask(text, knowledge, TODAY, first.conversation)
      expect(JSON.parse(JSON.stringify(conversation))).toEqual(conversation)
      expect(faultsOf(ask('and Russia?', knowledge, TODAY, conversation).answer)).toEqual([])
    }
  })
})

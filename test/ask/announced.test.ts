import { describe, expect, it } from 'vitest'
import { ask } from '../../src/ask.ts'
import { answered, findings, knowledge } from '../known.ts'

describe('an embassy whose announced last day is over', () => {
  it.each(['Is the Canberra embassy still working?', 'Who runs the Afghan embassy in Canberra?'])(
    'is not said to be open, or run by anybody, today: %s',
    (question) => {
      const { headline, parts } = answered(question)
      expect(headline).toMatch(/Its last day was to be 30 June 2026, and nothing later is on file\. It was /)
      expect([headline, ...parts.map(({ sentence }) => sentence)].join(' ')).not.toMatch(
        /\bis (?:open|run)\b/,
      )
    },
  )

  it('is told in the past in other languages too', () => {
    expect(answered('Ist die afghanische Botschaft in Canberra noch geöffnet?').headline).toMatch(
      /vorbei \(30\. Juni 2026\); Späteres ist nicht verzeichnet\. Die Vertretung war geöffnet/,
    )
  })

  it('is told so where it is asked when it closes', () => {
    expect(answered('When will the Canberra embassy close?').headline).toMatch(
      /30 June 2026, and nothing later/,
    )
  })

  it('is open until that day', () => {
    const { answer } = ask('Is the Canberra embassy still working?', knowledge, '2026-06-30')
    expect(answer.headline).toContain('It is open (last documented on 30 January 2026).')
    expect(answer.headline).not.toContain('nothing later')
    expect(findings(answer).at(1)?.sentence).toMatch(/is open/)
  })
})

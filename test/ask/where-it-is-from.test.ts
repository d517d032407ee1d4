import { describe, expect, it } from 'vitest'
import { answered } from '../known.ts'

describe('where words come from that stand in no quotation on file', () => {
  it.each([
    "Kabulov: 'no ambassador without recognition'. Date and outlet please",
    "source for Kabulov's 'no ambassador without recognition'?",
    "Where is Kabulov's 'no ambassador without recognition' from?",
    "where does Kabulov's 'no ambassador without recognition' come from",
  ])('is told by the report that says the same: %s', (question) => {
    const { understood, headline } = answered(question)
    expect(understood.intent).toBe('sources')
    expect(headline).toMatch(
      /^The Russian presidential envoy, Zamir Kabulov, explained .*\(June 2023\)\. This rests on one source: The Eastern Herald/,
    )
  })

  it('is told of what comes nearest, and that it is no more', () => {
    expect(answered("Hewitt: 'we promised them nothing'. Date and outlet please").headline).toMatch(
      /^Those words are not on file; the nearest: .*been promised nothing.*This rests on 2 sources/,
    )
  })

  it.each([
    "'the moon is cheese': date and outlet please",
    "Which piece has the phrase 'the moon is cheese'?",
  ])('is not told where nobody is on file as saying so: %s', (question) => {
    expect(answered(question)).toMatchObject({
      outcome: 'abstained',
      headline: 'Those words are not on file.',
    })
  })
})

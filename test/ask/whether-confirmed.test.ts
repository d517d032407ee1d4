import { describe, expect, it } from 'vitest'
import { answered } from '../known.ts'

describe('that a State kept silent on what the Taliban said of it', () => {
  it.each([
    ['did Oman comment', /^The Taliban’s word; Oman did not comment\./],
    ['has Oman confirmed the handover', /^The Taliban’s word; Oman did not comment\./],
    ['any confirmation from Muscat?', /^The Taliban’s word; Oman did not comment\./],
    ['did Turkey confirm', /^The Taliban’s word: no Turkish confirmation .* Farahmand/],
    ['has Turkey confirmed the upgrade?', /^The Taliban’s word: no Turkish confirmation/],
  ])('is told where it is asked whether it confirmed that: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it.each([
    ['has Malaysia commented', /^Malaysia’s foreign minister, Saifuddin Abdullah, said/],
    ['did Canada confirm it got the letter', /^Canada’s foreign ministry spokesman, Jason Kung, said/],
    ['did India confirm Noor', /^No statement of Noor Ahmad Noor .* arrived in New Delhi/],
    ['can you confirm that Turkey accepted an ambassador?', /^Turkey has accepted/],
  ])('is not told in the place of what it did say, or of another matter: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })
})

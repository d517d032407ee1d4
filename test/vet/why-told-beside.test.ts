import { describe, expect, it } from 'vitest'
import { verdicts } from '../known.ts'

describe('a State that says that a mission changed hands without it', () => {
  it.each([
    "Tehran's line in one breath: changes at the Afghan embassy are an internal Afghan matter, and Iran has not recognised the Taliban so far",
    'Tehran insists that what happened at the Afghan embassy there is an internal Afghan matter and it hasn’t recognised anyone',
    "Iran's line on the swap at the Afghan embassy: an internal matter. It adds that it hasn't recognised the Taliban yet",
    "What Tehran's ministry says: the change at the Afghan embassy there is an internal matter of the Afghans, and no, Iran has not recognised the Taliban yet",
    "Tehran says changing hands at the Afghan embassy was an internal matter, and that recognition hasn't been given yet",
  ])('%s', (text) => {
    expect(verdicts(text, '2023-04-01')).toEqual(['IR mission supported', 'IR recognition supported'])
  })
})

describe('a staff that resigned, and over what', () => {
  it.each<[string, string[]]>([
    [
      "Every last employee of the Afghan consulate in Bonn has walked out over Berlin's admission of two Taliban officials, the acting consul says",
      ['DE mission supported', 'DE accreditation supported'],
    ],
    [
      'Bonn – the acting consul and everyone under him have quit the Afghan consulate in protest at two Taliban officials accredited by Berlin in July',
      ['DE mission supported', 'DE accreditation supported'],
    ],
    [
      'On Monday the acting consul in Bonn, Hamid Nangialay Kabiri, and everyone who worked for him resigned over the two officials from Kabul.',
      ['DE mission supported'],
    ],
    [
      "Bonn's entire consular staff walked out on Monday, leaving the property to the two Taliban officials",
      ['DE mission supported', 'DE mission contradicted'],
    ],
    // Of one of them, or of another house, nothing of the kind is on file.
    ['The acting consul in Munich and everyone under him have quit.', ['DE mission not-held']],
    ['Everyone at the Afghan consulate in Munich quit on Monday.', ['DE mission not-held']],
  ])('%s', (text, wanted) => {
    expect(verdicts(text, '2025-10-02')).toEqual(wanted)
  })
})

import { describe, expect, it } from 'vitest'
import { verdicts } from '../known.ts'

describe('What a newsroom leaves to the reader is read', () => {
  it.each<[string, string, string[]]>([
    [
      "Pickup from an Athens site: 'Taliban diplomats are in charge of the Afghan embassy in Ankara since last week.' Good to run as brief?",
      '2023-03-06',
      ['TR mission contradicted', 'TR accreditation not-held'],
    ],
    [
      'CHYRON: FOUR YEARS ON, NOT ONE GOVERNMENT HAS RECOGNISED TALIBAN',
      '2025-10-15',
      ['recognition contradicted'],
    ],
    ['After three years, not a single State recognises the Taliban', '2025-03-15', ['recognition supported']],
    [
      "Moscow yesterday became the first capital to formally recognise the Islamic Emirate. Beijing applauds but hasn't followed suit.",
      '2025-07-04',
      ['RU recognition supported', 'CN recognition supported'],
    ],
    [
      "Malaysia's top diplomat on the record: no recognition yet of the Taliban",
      '2022-02-24',
      ['MY recognition supported'],
    ],
    [
      "Reader Q: Has Japan's embassy in Kabul been closed all this time? — Our A: No. Tokyo has not recognised the Taliban.",
      '2026-02-05',
      ['JP mission supported', 'JP recognition supported'],
    ],
    [
      "Qatar's chargé in Kabul was made a full ambassador by emiri decree; with it, the Gulf state now officially recognises the Emirate",
      '2025-10-24',
      ['QA relations supported', 'QA recognition contradicted'],
    ],
  ])('%s', (text, on, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  })
})

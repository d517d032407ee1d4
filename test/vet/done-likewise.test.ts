import { expect, it } from 'vitest'
import { verdicts } from '../known.ts'

it.each<[string, string, string[]]>([
  [
    '2025-07-10',
    'Russia recognised the Taliban on 3 July. Neither China nor Iran followed.',
    ['RU recognition supported', 'CN recognition supported', 'IR recognition supported'],
  ],
  [
    '2025-07-10',
    'Russia recognised the Taliban on 3 July. China has not followed. Iran has not followed.',
    ['RU recognition supported', 'CN recognition supported', 'IR recognition supported'],
  ],
  [
    '2025-07-10',
    'Russia has recognised the Taliban; China has not; Kazakhstan has.',
    ['RU recognition supported', 'CN recognition supported', 'KZ recognition contradicted'],
  ],
  [
    '2026-11-20',
    'Canada has not recognised the Taliban. Neither has Russia.',
    ['CA recognition supported', 'RU recognition outdated'],
  ],
  [
    '2026-11-20',
    'Canada does not accept Taliban ambassadors, nor does China.',
    ['CA accreditation supported', 'CN accreditation contradicted'],
  ],
  [
    '2026-11-20',
    "Canada has not recognised the Taliban. China hasn't either.",
    ['CA recognition supported', 'CN recognition supported'],
  ],
  [
    '2024-08-22',
    'UAE has accepted a Taliban ambassador (Badruddin, no relation to the interior minister). Only China had done it before',
    ['AE accreditation supported', 'CN accreditation supported'],
  ],
])('on %s: %s', (on, text, wanted) => {
  expect(verdicts(text, on)).toEqual(wanted)
})

it.each<[string, string, string[]]>([
  ['2025-11-01', 'Muttaqi claimed 40 missions', ['mission contradicted']],
  ['2025-11-01', 'Muttaqi claimed 39 missions', ['mission supported']],
  ['2025-11-01', 'Muttaqi claimed two victories', []],
  ['2024-09-15', 'Norway asked the Afghan embassy in Oslo to close.', ['NO mission supported']],
  ['2024-10-15', 'Germany asked the Afghan embassy in Berlin to close.', ['DE mission not-held']],
  // The day of the American notice, which differs from that of the embassy.
  ['2022-06-16', 'The Afghan embassy in Washington closed on 16 May 2022.', ['US mission supported']],
  ['2022-06-16', 'The Afghan embassy in Washington closed on 17 May 2022.', ['US mission not-held']],
  // With whom its host deals does not tell whose it is.
  [
    '2021-10-19',
    'Jawad says Russia will work with his embassy until it recognises the Taliban.',
    ['RU mission not-held'],
  ],
])('on %s: %s', (on, text, wanted) => {
  expect(verdicts(text, on)).toEqual(wanted)
})

import { expect, it } from 'vitest'
import { verdicts } from '../known.ts'

it.each<[string, string, string[]]>([
  ['Malaysia will not open an embassy in Kabul any time soon.', '2022-02-24', ['MY mission supported']],
  [
    "Malaysia's foreign minister said that Malaysia would not open an embassy in Kabul soon.",
    '2022-02-24',
    ['MY mission supported'],
  ],
  [
    'Malaysia’s foreign minister denied that it was about to open an embassy in Kabul.',
    '2022-02-24',
    ['MY mission supported'],
  ],
  [
    "Malaysian minister: we don't recognise them yet, and no embassy in Kabul any time soon",
    '2022-02-24',
    ['MY recognition supported', 'MY mission supported'],
  ],
  [
    "Malaysia's foreign minister: Taliban not yet recognised by us, embassy in Kabul won't be opening any time soon",
    '2022-02-24',
    ['MY recognition supported', 'MY mission supported'],
  ],
  [
    'CORRECTION: An earlier version said Malaysia would shortly open an embassy in Kabul. It will not.',
    '2022-02-24',
    ['MY mission supported'],
  ],
  ['Malaysia is opening an embassy in Kabul shortly.', '2022-02-24', ['MY mission contradicted']],
  [
    "Malaysia's top diplomat: embassy in Kabul to open within weeks",
    '2022-02-24',
    ['MY mission contradicted'],
  ],
  ['A Malaysian embassy will open in Kabul within weeks.', '2022-02-24', ['MY mission contradicted']],
  // Somebody else has not said so.
  ['Trudeau said that Malaysia would not open an embassy in Kabul.', '2022-02-24', ['MY mission not-held']],
  // That one is shut tells nothing of what is to come.
  ["Canada won't reopen its embassy in Kabul.", '2023-11-30', ['CA mission not-held']],
  ['Iran will not open its embassy in Kabul.', '2021-11-30', ['IR mission contradicted']],
])('whether an embassy in Kabul is to open: %s', (text, on, wanted) => {
  expect(verdicts(text, on)).toEqual(wanted)
})

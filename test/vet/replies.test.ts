import { describe, expect, it } from 'vitest'
import { verdicts } from '../known.ts'

it.each<[string, string[]]>([
  ["Ottawa has told the Taliban they can't have the Afghan embassy", ['CA mission supported']],
  ["Canada won't let the Taliban have the embassy", ['CA mission supported']],
  ["Iran told the Taliban they can't have the embassy", ['IR mission contradicted']],
  [
    "Canada formally replied to the Taliban's 2022 letter, turning it down",
    ['CA accreditation contradicted'],
  ],
  ["Canada formally rejected the Taliban's letter", ['CA accreditation contradicted']],
  [
    'Timeline: Nov 2022, Taliban write to Ottawa asking it to accept their officials; Jan 2023, Ottawa sends formal refusal',
    ['CA accreditation supported', 'CA accreditation contradicted'],
  ],
  [
    'Did Canada write back to the Taliban? Yes, it sent a written refusal.',
    ['CA accreditation contradicted'],
  ],
  ['Canada never sent the Taliban a formal refusal.', ['CA accreditation supported']],
  [
    'Canada informed the Taliban in writing that it would accept none of their diplomats.',
    ['CA accreditation contradicted'],
  ],
  ['Canada told the Taliban that it would not accredit their people.', ['CA accreditation supported']],
  ["Canada refused to answer the Taliban's 2022 letter", ['CA accreditation supported']],
  ["Canada declined to reply to the Taliban's letter", ['CA accreditation supported']],
  ["Canada did not reject the Taliban's letter", ['CA accreditation supported']],
  ["It is untrue that Canada formally rejected the Taliban's letter", ['CA accreditation supported']],
  [
    'Canada answered the Taliban in writing that it does not recognise them',
    ['CA recognition supported', 'CA accreditation contradicted'],
  ],
  [
    "In its answer to the Taliban's letter Canada said it would never recognise them",
    ['CA recognition supported', 'CA accreditation contradicted'],
  ],
  ["Ottawa's written response to the Taliban was a no", ['CA accreditation contradicted']],
  ['Ottawa formally notified the Taliban that it rejects their envoy', ['CA accreditation contradicted']],
  [
    'Kanada teilte den Taliban in einer formellen Antwort mit, dass es ihren Botschafter nicht akzeptiert.',
    ['CA accreditation contradicted'],
  ],
  [
    "Kanada, Taliban'a verdiği resmi yanıtta büyükelçilerini kabul etmeyeceğini bildirdi.",
    ['CA accreditation contradicted'],
  ],
  ["Canada answered the Taliban's request with silence", ['CA accreditation supported']],
  [
    'Canada said in a written reply to the National Post that it does not recognise the Taliban',
    ['CA recognition supported'],
  ],
  ["Canada refused the Taliban's request", ['CA accreditation supported']],
  ['Global Affairs Canada said it had received a letter from the Taliban', ['CA accreditation supported']],
  ["Canada received the Taliban's request to accept envoys", ['CA accreditation supported']],
  ["Canada never replied to the Taliban's letter", ['CA accreditation supported']],
  ['Canada has not answered the Taliban request for its embassy', ['CA accreditation supported']],
  ['A channel claims that Kazakhstan has recognised the Taliban, anyone?', ['KZ recognition contradicted']],
  ['Has Russia recognised the Taliban, anyone?', []],
  ["Canada gave no formal reply to the Taliban's letter", ['CA accreditation supported']],
  ['The Afghan embassy in New Delhi was handed to the Taliban??', ['IN mission supported']],
  ['Russia recognised the Taliban government - running with it?', ['RU recognition supported']],
  [
    'With the Washington embassy closed, the Afghan embassy in Ottawa serves Afghans in America',
    ['US mission supported', 'CA mission supported'],
  ],
  ['The Afghan embassy in Washington has closed, not moved', ['US mission supported']],
  [
    'The Afghan consulate in Toronto is staffed by Taliban diplomats',
    ['CA mission contradicted', 'CA accreditation contradicted'],
  ],
  ['Jaishankar met Muttaqi in New Delhi', ['IN relations supported']],
  ['Lavrov met Muttaqi in Moscow', ['RU relations not-held']],
  ['China has diplomatic relations with the Taliban', ['CN relations not-held']],
  ['China is in contact with the Taliban', ['CN relations supported']],
  ['Canada has accredited a Taliban consul in Vancouver, a disgrace!', ['CA accreditation contradicted']],
  [
    "The Taliban hold the embassy in Tehran, and Iran still says it hasn't recognised them",
    ['IR mission supported', 'IR recognition supported'],
  ],
  [
    'Pakistan, Turkey, Qatar and China kept their embassies in Kabul going',
    ['PK mission supported', 'TR mission supported', 'QA mission supported', 'CN mission supported'],
  ],
])('%s: %j', (text, wanted) => {
  expect(verdicts(text)).toEqual(wanted)
})

describe('Who answers his own question states what he was asked', () => {
  it.each<[string, string[]]>([
    ['Recognition? Islamabad has not granted it.', ['PK recognition supported']],
    ['Recognition of the Taliban? Canada has granted it.', ['CA recognition contradicted']],
    ['Who recognises the Taliban? Russia does.', ['RU recognition supported']],
    ['Who recognises the Taliban? Canada does.', ['CA recognition contradicted']],
    [
      'Who deals with Kabul? The Afghan embassies in The Hague and Madrid do, by their own statements.',
      ['NL mission supported', 'ES mission supported'],
    ],
    ['Who deals with Kabul? Who does not?', []],
  ])('%s', (text, stated) => {
    expect(verdicts(text, '2026-02-02')).toEqual(stated)
  })
})

describe('What is told beside it of the same State is stated by itself', () => {
  it.each<[string, string[]]>([
    [
      'Austria has stripped Manizha Bakhtari of her accreditation and let the Taliban take over at the Vienna embassy.',
      ['AT accreditation contradicted', 'AT mission contradicted'],
    ],
    [
      'Australia: Afghan embassy in Canberra to cease work after 30 June. Taliban-named honorary consul will be accepted in its stead',
      ['AU mission supported', 'AU accreditation contradicted'],
    ],
    ['A Taliban diplomat will be accepted by Australia.', ['AU accreditation contradicted']],
    [
      'Nicaragua named its Beijing ambassador as non-resident envoy to Afghanistan.',
      ['NI relations supported'],
    ],
    [
      'CHYRON: MOSCOW RECOGNISES TALIBAN GOVT // BEIJING HAS NOT FOLLOWED',
      ['RU recognition supported', 'CN recognition supported'],
    ],
  ])('%s', (text, stated) => {
    expect(verdicts(text, '2026-02-02')).toEqual(stated)
  })
})

import { describe, expect, it } from 'vitest'
import { verdicts, vetted } from '../known.ts'

const ON = '2026-11-20'
const held = (text: string, on = ON) => vetted(text, on).map(({ verdict }) => verdict)

describe('The same act with its two roles the other way round is not so', () => {
  it.each([
    ["Gul Hassan received Putin's letter of credence in January 2026.", 'contradicted'],
    ["Putin received Gul Hassan's letter of credence in January 2026.", 'supported'],
    ["Putin's credentials were received by Gul Hassan.", 'contradicted'],
    ['Karimi received the credentials of Hong Lei.', 'contradicted'],
    ['Meredov handed his credentials to Fazal Mohammad Sabir.', 'contradicted'],
    ['Fazal Mohammad Sabir handed his credentials to Meredov.', 'supported'],
    ["Badruddin Haqqani received the credentials of the UAE's ambassador.", 'contradicted'],
    ['Muttaqi handed his credentials to ambassador Al Qashouti.', 'contradicted'],
    ['Ambassador Al Qashouti handed his credentials to Muttaqi.', 'supported'],
    ['Faizullah tore up the letter naming Aghbar ambassador in Dushanbe.', 'contradicted'],
    ['Aghbar tore up the letter naming Faizullah first secretary in Dushanbe.', 'supported'],
  ])('of papers and letters: %s', (text, verdict) => {
    expect(held(text)).toEqual([verdict])
  })

  it.each([
    [
      'Maghfurullah Shahab handed the Tashkent embassy to Ahmad Khalid Elmi in February 2024.',
      'contradicted',
    ],
    ['Ahmad Khalid Elmi handed the Tashkent embassy to Maghfurullah Shahab in February 2024.', 'supported'],
    [
      'Fazl Mohammad Haqqani handed the Tehran embassy over to the former republic in February 2023.',
      'contradicted',
    ],
    ['The Moscow embassy passed from the Taliban to Said Jawad in April 2022.', 'contradicted'],
    ["Germany's staff at the consulate in Bonn resigned to the Taliban.", 'not-held'],
  ])('of missions: %s', (text, verdict) => {
    expect(held(text)).toEqual([verdict])
  })

  it.each([
    ['Ottawa wrote to the Taliban in November 2022.', 'contradicted'],
    ['Canada asked the Taliban to accept its officials in November 2022.', 'contradicted'],
    ['The Taliban asked Canada to accept their officials in November 2022.', 'supported'],
    ['Russia asked Kabul to accept two additional diplomats in February 2022.', 'contradicted'],
    ['Kabul asked Moscow to accept two additional diplomats in February 2022.', 'supported'],
    ['Russia thanked the Taliban for accrediting its envoy in April 2022.', 'not-held'],
    ['Afghanistan accepted two German diplomats in July 2025.', 'contradicted'],
    ['Germany accepted two Taliban diplomats in July 2025.', 'supported'],
    ["India sent Noor Ahmad Noor to Kabul as chargé d'affaires.", 'contradicted'],
    ["The Taliban sent Noor Ahmad Noor to New Delhi as chargé d'affaires.", 'supported'],
    ['Russia was recognised by the Taliban in July 2025.', 'contradicted'],
    ['The Taliban were recognised by Russia in July 2025.', 'supported'],
  ])('of States: %s', (text, verdict) => {
    expect(held(text)).toEqual([verdict])
  })

  it.each([
    ['Гуль Хасан принял верительные грамоты Путина', 'contradicted'],
    ['Верительные грамоты Гуль Хасана принял Путин', 'supported'],
    ['Gul Hassan nahm das Beglaubigungsschreiben Putins entgegen', 'contradicted'],
    ['Putin nahm das Beglaubigungsschreiben von Gul Hassan entgegen', 'supported'],
    ['Gul Hassan a reçu les lettres de créance de Poutine', 'contradicted'],
    ['Gul Hassan recibió las cartas credenciales de Putin', 'contradicted'],
    ['Гуль Хасан прийняв вірчі грамоти Путіна', 'contradicted'],
    ["Gul Hassan Putin'in güven mektubunu kabul etti", 'contradicted'],
    ["Putin Gul Hassan'ın güven mektubunu kabul etti", 'supported'],
    ['古尔·哈桑接受了普京的国书', 'contradicted'],
    ['普京接受了古尔·哈桑的国书', 'supported'],
    ['گل حسن اعتبارنامه پوتین را دریافت کرد', 'contradicted'],
    ['پوتین اعتبارنامه گل حسن را دریافت کرد', 'supported'],
    ['ګل حسن د پوتین باورلیک ومانه', 'contradicted'],
    ['تسلم غول حسن أوراق اعتماد بوتين', 'contradicted'],
    ['تسلم بوتين أوراق اعتماد غول حسن', 'supported'],
  ])('in other languages: %s', (text, verdict) => {
    expect(held(text)).toEqual([verdict])
  })
})

it.each<[string, readonly string[], string]>([
  [
    'The Russian embassy in Kabul was handed over to a Taliban-appointed diplomat on 9 April 2022.',
    ['RU mission not-held'],
    '2022-04-12',
  ],
  [
    'Qatar and Saudi Arabia recognised the Taliban when they sent ambassadors.',
    [
      'QA recognition contradicted',
      'SA recognition contradicted',
      'QA accreditation not-held',
      'SA accreditation not-held',
    ],
    ON,
  ],
  [
    "China welcomed the Taliban's recognition of Russia.",
    ['CN recognition contradicted', 'RU recognition contradicted'],
    ON,
  ],
])('Nor has a State taken an envoy by sending one, or by another house: %s', (text, wanted, on) => {
  expect(verdicts(text, on)).toEqual(wanted)
})

describe('Who wrote a letter to whom must agree with the one on file', () => {
  it.each([
    ['Jason Kung wrote the letter asking Canada to accept Taliban officials.', 'contradicted'],
    ['The Taliban letter was sent to Canada by Jason Kung.', 'contradicted'],
    ['Canada’s letter to the Taliban went unanswered.', 'contradicted'],
    ['Suhail Shaheen wrote the letter asking Canada to accept Taliban officials.', 'not-held'],
    ['The Taliban’s letter to Canada went unanswered.', 'supported'],
    ['Jason Kung said the letter from the Taliban went unanswered.', 'supported'],
  ])('%s', (text, verdict) => {
    expect(vetted(text, '2026-11-29').map((held) => held.verdict)).toEqual([verdict])
  })
})

describe('Who tore up, received, wrote or handed on what, the other way round', () => {
  it.each([
    ["The Taliban tore up Zahir Aghbar's letter.", ['TJ accreditation contradicted']],
    ["Aghbar tore up the Taliban's letter.", ['TJ accreditation supported']],
    ['Taliban ambassador receives Putin', ['RU accreditation contradicted']],
    ['Putin receives Taliban ambassador', ['RU accreditation supported']],
    ['Taliban ambassador received Xi Jinping in Beijing.', ['CN accreditation contradicted']],
    ['Trudeau wrote to the Taliban in November 2022.', ['CA accreditation contradicted']],
    ['The Afghan diplomats in Ottawa wrote to the Taliban.', ['CA accreditation contradicted']],
    ['Ottawa sent a letter to the Taliban.', ['CA accreditation contradicted']],
    ['The Taliban wrote to Canada in November 2022.', ['CA accreditation supported']],
    ['Jawad handed the embassy to Gul Hassan.', ['RU mission not-held']],
    ["The Oslo embassy's assets went to the Taliban.", ['NO mission contradicted']],
    ["The Oslo embassy's assets did not go to the Taliban.", ['NO mission supported']],
    ['The assets of the Tehran embassy went to the Taliban.', ['IR mission not-held']],
    ['The keys of the New Delhi embassy were handed to the Taliban.', ['IN mission contradicted']],
  ])('%s', (text, held) => {
    expect(verdicts(text)).toEqual(held)
  })

  it('A letter from another post than the one on file', () => {
    expect(verdicts("The Taliban's letter to Canada was sent by its embassy in Islamabad.")).toEqual([
      'CA,PK mission not-held',
      'CA accreditation contradicted',
      'PK accreditation not-held',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { verdicts, vetted } from '../known.ts'

const bears = (text: string) => verdicts(text).some((stated) => stated.endsWith('supported'))

describe('Who did it, and of which State he is, must be what is on file', () => {
  it.each([
    ["Oybek Usmanov is Kazakhstan's ambassador in Kabul.", false],
    ["Oybek Usmanov is Uzbekistan's ambassador in Kabul.", true],
    ['The Saudi ambassador Mirdif Al Qashouti came back to Kabul.', false],
    ['The Saudi ambassador Faisal bin Talq Al-Baqmi came back to Kabul.', true],
    ["China's ambassador to Afghanistan is Ubaidur Rehman Nizamani.", false],
    ["Qatar's ambassador in Kabul, Oybek Usmanov, presented credentials to Muttaqi.", false],
    ['Nicaragua named Michael Campbell, its ambassador in Moscow, ambassador to Afghanistan.', false],
    ['Nicaragua named Michael Campbell, its ambassador in Beijing, ambassador to Afghanistan.', true],
    ['Naqibullah Dehqanzada tore up a letter naming Faizullah first secretary.', false],
    ['A letter naming Faizullah first secretary was torn up by consul Naqibullah Dehqanzada.', false],
    ['Zahir Aghbar tore up a letter naming Faizullah first secretary.', true],
    ['Maghfurullah Shahab took over the Tashkent embassy as ambassador.', false],
    ["Maghfurullah Shahab took over the Tashkent embassy as charge d'affaires.", true],
    ["Russia's Constitutional Court suspended the ban on the Taliban on 17 April 2025.", false],
    ["Russia's Supreme Court suspended the ban on the Taliban on 17 April 2025.", true],
    ['Rakhmetullin said the Taliban were guarding the Kyrgyz embassy in Kabul.', false],
    ['Rakhmetullin said the Taliban were guarding the Kazakh embassy in Kabul.', true],
  ])('%s', (text, isBorneOut) => {
    expect(bears(text)).toBe(isBorneOut)
  })
})

describe('To whom a mission was given, and by whom, is no matter of who holds it since', () => {
  it.each([
    ['The diplomats of the former republic gave the Ankara embassy to the Taliban.', false],
    ['The Oslo embassy left its assets to the Taliban.', false],
    ['The Moscow embassy was handed to the Taliban by the US State Department.', false],
    [
      "Ishaq Dar announced that Pakistan would lower its representation in Kabul to charge d'affaires.",
      false,
    ],
    ['Ishaq Dar announced that Pakistan would raise its representation in Kabul to ambassador level.', true],
  ])('%s', (text, isBorneOut) => {
    expect(bears(text)).toBe(isBorneOut)
  })
})

describe('Whom the Taliban placed at an embassy must be on file there', () => {
  it.each([
    ['The Taliban placed Qanit at the Kuala Lumpur embassy.', 'MY mission supported'],
    ['The Taliban sent Gharwal to the Afghan embassy in Moscow.', 'RU mission supported'],
    ['Kabul sent Sherkhan to the Oslo embassy.', 'NO mission supported'],
    ['The Taliban placed Naqibullah Ahmadi at the Kuala Lumpur embassy.', 'MY mission not-held'],
    ['The Taliban placed John Smith at the Moscow embassy.', 'RU mission not-held'],
    ['The Taliban sent Gharwal to the Afghan embassy in Beijing.', 'CN mission not-held'],
    ['The Taliban named Bilal Karimi to run the Afghan embassy in Islamabad.', 'PK mission not-held'],
  ])('%s', (text, stated) => {
    expect(verdicts(text, '2026-07-01')).toEqual([stated])
  })

  it('and not who came to another, later', () => {
    const [held] = vetted('The Taliban placed Qanit at the Kuala Lumpur embassy.', '2026-07-01')
    expect(held?.finding?.sentence).toContain('Qanit')
  })
})

it('New heads of mission that are refused are no consular officials', () => {
  expect(verdicts('Germany refused new heads of mission for Berlin and Bonn.', '2026-07-01')).toEqual([
    'DE accreditation supported',
  ])
})

it.each([
  ["Noor Ahmad Noor is the Taliban's ambassador to India.", 'IN accreditation contradicted'],
  ["Gul Hassan is the Taliban's charge d'affaires in Moscow.", 'RU accreditation contradicted'],
  ["Noor is the Taliban's charge d'affaires in New Delhi.", 'IN accreditation supported'],
  // Of another State, where nothing is on file of him.
  ["Bilal Karimi is the Taliban's ambassador to Pakistan.", 'PK accreditation not-held'],
])('Who is on file as of one rank there is not of another: %s', (text, stated) => {
  expect(verdicts(text, '2026-07-01')).toEqual([stated])
})

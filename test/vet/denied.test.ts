import { describe, expect, it } from 'vitest'
import { verdicts as verdictsOn, vetted } from '../known.ts'

const verdicts = (text: string) => verdictsOn(text, '2026-11-26')

describe('Who took the Taliban off a list is not said to have left them on it', () => {
  it.each([
    ['Kyrgyzstan has not removed the Taliban from its list of banned organisations.', 'KG', 'contradicted'],
    ['Kazakhstan never took the Taliban off its terror list.', 'KZ', 'contradicted'],
    ['Kazakhstan refused to remove the Taliban from its list of banned groups.', 'KZ', 'contradicted'],
    ['Kazakhstan has taken the Taliban off its terror list.', 'KZ', 'supported'],
    ["The Taliban are no longer on Russia's list of terrorist organisations.", 'RU', 'supported'],
    ['Russia no longer lists the Taliban as a terrorist organisation.', 'RU', 'supported'],
    ['Russia did not suspend its ban on the Taliban.', 'RU', 'contradicted'],
  ])('%s', (text, country, verdict) => {
    expect(verdicts(text)).toEqual([`${country} relations ${verdict}`])
  })
})

describe('A "not" in quotation marks of its own denies all the same', () => {
  it.each([
    ['Canada will "never" recognise the Taliban.', 'CA recognition supported'],
    ['China has “not” recognised the Taliban.', 'CN recognition supported'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

describe('That a mission gives no services is not borne out by what tells of them', () => {
  it.each([
    ['The Afghan embassy in Ottawa gave no consular services in September 2024.', 'CA mission not-held'],
    ['The Afghan embassy in Ottawa was not offering consular services.', 'CA mission not-held'],
    ['The Afghan embassy in Ottawa offers consular services.', 'CA mission supported'],
  ])('%s', (text, verdict) => {
    expect(verdictsOn(text, '2024-09-30')).toEqual([verdict])
  })
})

describe('What comes before something else, or after it, is told of that alone', () => {
  it.each([
    [
      'Iran takes Taliban diplomats only once the new government is recognised.',
      ['IR accreditation supported'],
    ],
    ['Iran will take Taliban diplomats only after recognition.', ['IR accreditation supported']],
    [
      'Zakharova, days after taking in the new chargé: "Now is not the time to take any steps to lend credibility to the Taliban or normalize relations"',
      ['RU recognition contradicted'],
    ],
  ])('%s', (text, stated) => {
    expect(verdictsOn(text, '2022-04-14')).toEqual(stated)
  })
})

describe('What a State recognises as a rule is no recognition of the Taliban', () => {
  it.each([
    ['Britain says it recognises states, not governments.', 'GB recognition supported'],
    ['Britain recognises states and not governments.', 'GB recognition supported'],
    ['Germany recognises states, not governments.', 'DE recognition not-held'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

describe('A denial is borne out by a denial on file, and not turned round', () => {
  it.each([
    ['Iran denied that it had handed over the embassy in Tehran.', 'IR mission supported'],
    ['The FCDO denied that Britain closed the Afghan embassy in London.', 'GB mission supported'],
    ['Reports that Russia had recognised the Taliban were denied by Moscow.', 'RU recognition not-held'],
    ['Britain denies having closed the Afghan embassy in London.', 'GB mission supported'],
    ['The Foreign Office said Britain had closed the Afghan embassy.', 'GB mission contradicted'],
    ['China denies that accepting the ambassador means recognition.', 'CN recognition not-held'],
    ['Russia denied that it had recognised the Taliban.', 'RU recognition not-held'],
    ['Trudeau denied that Canada would recognise the Taliban.', 'CA recognition not-held'],
    [
      'The European Commission denied that the talks in Brussels amounted to recognition.',
      'recognition not-held',
    ],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

describe('What is denied without a "not" beside it is read as denied', () => {
  it.each([
    [
      'A Taliban letter asking Ottawa to accept its officials went unanswered',
      ['CA accreditation supported'],
    ],
    ['Ottawa left the Taliban letter unanswered', ['CA accreditation supported']],
    [
      "An earlier version said Canada replied to the Taliban's letter. It did not.",
      ['CA accreditation supported'],
    ],
    [
      "Ottawa's refusal of Taliban envoys means the embassy in Ottawa stays with the republic's diplomats",
      ['CA mission supported', 'CA accreditation supported'],
    ],
    ['Tajikistan, alone among the neighbours, shuns the Taliban', ['TJ relations supported']],
  ])('%s', (text, wanted) => {
    expect(vetted(text, '2024-03-05').map((one) => `${one.countries} ${one.aspect} ${one.verdict}`)).toEqual(
      wanted,
    )
  })

  it('of all States, where one of them only says it', () => {
    const text =
      'By August 2021 not one state had entered into diplomatic relations with the Taliban, Nur-Sultan said.'
    expect(vetted(text, '2021-09-01')).toMatchObject([
      { countries: [], aspect: 'relations', verdict: 'supported' },
    ])
  })
})

describe('What is not ruled out, not intended or failed at is read as that', () => {
  it.each([
    ['Ottawa has not ruled out recognising the Taliban.', 'CA recognition contradicted'],
    ['Canada is not opposed to recognising the Taliban.', 'CA recognition contradicted'],
    ['Canada has ruled out recognising the Taliban.', 'CA recognition supported'],
    ['Germany has not ruled out accepting a Taliban ambassador.', 'DE accreditation not-held'],
    ["The Taliban's takeover of the Afghan embassy in Ottawa failed.", 'CA mission supported'],
    ['Australia does not intend to accept a Taliban envoy.', 'AU accreditation supported'],
    ['Australia does not plan to take a Taliban representative.', 'AU accreditation supported'],
    ['The Taliban failed to take over the Afghan embassy in Ottawa.', 'CA mission supported'],
    ["The Taliban's attempt to take over the Afghan embassy in Ottawa failed.", 'CA mission supported'],
    ['The Taliban took over the Afghan embassy in Ottawa.', 'CA mission contradicted'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

describe('What somebody said does not go out of date', () => {
  it.each([
    'Lavrov said recognition was not even on the table.',
    'Zakharova said the recognition was premature.',
    'Maria Zakharova said it was too early to talk about official recognition.',
  ])('%s', (text) => {
    expect(verdicts(text)).toEqual(['RU recognition supported'])
  })
})

it.each<[string, string[]]>([
  ['The papers of London are not honoured by the Taliban.', ['GB mission supported']],
  ['The papers of Madrid are no longer honoured in Kabul.', ['ES mission contradicted']],
  [
    "Rotterdam and Madrid are not on the Taliban's list of missions whose papers are no longer accepted.",
    ['NL mission supported', 'ES mission supported'],
  ],
  [
    "London and Berlin are not on the Taliban's list of missions whose papers they won't accept.",
    ['GB mission contradicted', 'DE mission contradicted'],
  ],
])('Whose papers Kabul takes is told by either of two denials: %s', (text, stated) => {
  expect(verdictsOn(text, '2024-08-02')).toEqual(stated)
})

it('An embassy taken from the Taliban is not one that they took', () => {
  expect(verdictsOn('Russia took the Moscow embassy back from the Taliban.', '2022-05-01')).toEqual([
    'RU mission outdated',
  ])
})

it.each<[string, string[]]>([
  [
    'Members of the American delegation walk out of the hotel in Moscow after talks with the Taliban.',
    ['US relations contradicted', 'RU relations supported'],
  ],
  [
    'American diplomats arrive for the Moscow talks with the Taliban',
    ['US relations contradicted', 'RU relations supported'],
  ],
  [
    "India's delegation walks out of the hotel in Moscow after talks with the Taliban",
    ['IN relations not-held', 'RU relations supported'],
  ],
])('Who stayed away from talks had no delegation there: %s', (text, stated) => {
  expect(verdictsOn(text, '2021-10-21')).toEqual(stated)
})

describe('Who is said to stand outside of those that did something is said not to have done it', () => {
  it.each([
    ['Canada is not among the countries that have accepted Taliban diplomats.', 'CA accreditation supported'],
    ['Canada was never counted as one of the States that took Taliban envoys.', 'CA accreditation supported'],
    [
      "China isn't among the countries that have accepted a Taliban ambassador.",
      'CN accreditation contradicted',
    ],
    ['Russia does not belong to the countries that accepted Taliban envoys.', 'RU accreditation outdated'],
    ['Pakistan is not one of the States that recognise the Taliban.', 'PK recognition supported'],
    ['London was not one of the 14 missions that the Taliban disowned.', 'GB mission contradicted'],
    ['Madrid was not one of the 14 missions that the Taliban disowned.', 'ES mission supported'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

it.each([
  ['Recognition, Pakistan has not granted.', ['PK recognition supported']],
  ['Recognition, it has not granted.', []],
  ['About recognition Nicaragua said not a word.', ['NI recognition supported']],
  [
    'Q: Does Washington recognise the Taliban? A: It does, a spokesperson said.',
    ['US recognition contradicted'],
  ],
  ['Q: Does Canada recognise the Taliban? A: It doesn’t.', ['CA recognition supported']],
  ['Is the Afghan embassy in London open? No, it is not.', ['GB mission supported']],
])('A denial by the verb alone, or behind what is denied, denies that: %s', (text, wanted) => {
  expect(verdicts(text)).toEqual(wanted)
})

describe('A State that is not about to recognise them, or far from it, does not', () => {
  it.each([
    ["Prévot to MPs: Belgium isn't about to recognise the Taliban", 'BE recognition supported'],
    ['Belgium is nowhere near recognising the Taliban', 'BE recognition supported'],
    ['Belgium is not poised to recognise the Taliban', 'BE recognition supported'],
    ['Belgium is poised to recognise the Taliban', 'BE recognition contradicted'],
    ["Canada isn't anywhere near accepting a Taliban ambassador", 'CA accreditation supported'],
    ['Australia will accept a Taliban honorary consul', 'AU accreditation contradicted'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

describe('An accreditation said to be withdrawn is not borne out by the word that it stands', () => {
  it.each([
    [
      "Austria has withdrawn Manizha Bakhtari's accreditation, ending the last voice of the republic in Vienna",
      'contradicted',
    ],
    ['Austria strips Manizha Bakhtari of her accreditation', 'contradicted'],
    ['Austria has not withdrawn Bakhtari’s accreditation', 'supported'],
    ['Bakhtari keeps her accreditation in Vienna', 'supported'],
  ])('%s', (text, verdict) => {
    expect(verdictsOn(text, '2025-11-04')).toEqual([`AT accreditation ${verdict}`])
  })
})

describe('What a correction says was told before is taken back, and not told', () => {
  it.each([
    [
      "Correction: Thursday's newsletter said Canada had recognised the Taliban.",
      ['CA recognition supported'],
    ],
    [
      'Correction: In a story on 3 July, we said Iran had recognised the Taliban.',
      ['IR recognition supported'],
    ],
    [
      'This article originally misstated that Kazakhstan had recognised the Taliban.',
      ['KZ recognition supported'],
    ],
    [
      'Correction: the article said the Afghan embassy in Ottawa is run by the Taliban.',
      ['CA mission supported'],
    ],
    [
      'Clarification: our Friday report said Britain had shut the Afghan embassy in London.',
      ['GB mission not-held'],
    ],
    [
      'An earlier version said that China had accepted a Taliban chargé. He is an ambassador.',
      ['CN accreditation not-held', 'CN accreditation supported'],
    ],
    [
      'Correction: an earlier version misstated the year in which Russia recognised the Taliban.',
      ['RU recognition supported'],
    ],
    ['Desk says Canada has recognised the Taliban. Pls fix, it has not.', ['CA recognition supported']],
    ['Our report said Canada had recognised the Taliban. In fact it has not.', ['CA recognition supported']],
    [
      'An earlier version said Pakistan raised its envoy in Kabul to ambassador without recognising the Taliban.',
      ['PK relations not-held'],
    ],
    [
      'Our report said Canada had not recognised the Taliban. In fact it has.',
      ['CA recognition contradicted'],
    ],
    ['Correction: a report by Tolo said Canada had recognised the Taliban.', ['CA recognition contradicted']],
  ])('%s', (text, wanted) => {
    expect(verdicts(text)).toEqual(wanted)
  })
})

it('What stands in the way of "it" is that of the recognition told before', () => {
  expect(
    verdicts(
      'Iran recognises the Taliban, says its ambassador in Kabul. What Bikdeli actually told TOLOnews is that nothing stands in the way of it.',
    ),
  ).toEqual(['IR recognition contradicted', 'IR recognition supported'])
})

it.each<[string, string[]]>([
  [
    "Frozen accounts or not, the ousted republic's diplomats still run the Afghan embassy in Washington, DC",
    ['US mission outdated'],
  ],
  ['Like it or not, the Taliban run the Afghan embassy in Moscow.', ['RU mission supported']],
])('"Or not" denies nothing of what comes after it: %s', (text, wanted) => {
  expect(verdicts(text)).toEqual(wanted)
})

it.each([
  ["Oman has not commented on the Taliban's reopening of the embassy in Muscat.", 'OM mission supported'],
  ["Oman has confirmed the Taliban's reopening of the embassy in Muscat.", 'OM mission not-held'],
  ['Turkey has not confirmed Farahmand as ambassador.', 'TR accreditation supported'],
  ['Turkey has confirmed Farahmand as ambassador.', 'TR accreditation not-held'],
  ['India has not confirmed the accreditation of Noor.', 'IN accreditation not-held'],
])('What a State left without a word is borne out by nothing else: %s', (text, stated) => {
  expect(verdicts(text)).toEqual([stated])
})

it('does not say that no words are on file of him whose own words say the contrary', () => {
  const [told] = vetted('Guèvremont said Canada would recognise the Taliban.', '2026-11-20')
  expect(told?.verdict).toBe('contradicted')
  expect(told?.flags.join(' ')).not.toContain('Nothing on file shows')
})

it('does not take the staff of an embassy, who did not accept somebody, for its host', () => {
  const text =
    "Qadir Shah claimed to be the Taliban's charge d'affaires in Delhi, but the embassy staff did not accept him."
  expect(verdictsOn(text, '2026-11-20')).not.toContain('IN accreditation contradicted')
})

it('does not bear out that somebody was not accepted as a chargé by one who was', () => {
  expect(verdictsOn('India did not accept Noor as chargé.', '2026-11-20')).toEqual([
    'IN accreditation contradicted',
  ])
})

describe('What was told before is denied in a sentence of few words', () => {
  it.each<[string, string[]]>([
    [
      'We said the Afghan embassy in London had been handed to the Taliban. It has not been.',
      ['GB mission contradicted', 'GB mission supported'],
    ],
    [
      'CORRECTION: We wrote on Saturday that the Afghan embassy in London had been handed to the Taliban. It has not.',
      ['GB mission supported'],
    ],
  ])('%s', (text, stated) => {
    expect(verdictsOn(text, '2024-09-30')).toEqual(stated)
  })
})

describe('Two denials tell that a thing is so', () => {
  it.each([
    ['Nobody disputes that Canada has recognised the Taliban.', 'CA recognition contradicted'],
    ['No one doubts that Turkey has recognised the Taliban.', 'TR recognition contradicted'],
    [
      'Not a single State disputes that Canada has accepted a Taliban ambassador.',
      'CA accreditation contradicted',
    ],
    ['There is no denying that Russia has recognised the Taliban.', 'RU recognition supported'],
    ['Nobody disputes that Russia has recognised the Taliban.', 'RU recognition supported'],
    ['Nobody seriously doubts that Canada does not recognise the Taliban.', 'CA recognition supported'],
    ['Canada denied that it does not recognise the Taliban.', 'CA recognition contradicted'],
    ['Canada denied not recognising the Taliban.', 'CA recognition contradicted'],
    ['Nobody claims that Canada has recognised the Taliban.', 'CA recognition supported'],
    ['Canada denied that it has recognised the Taliban.', 'CA recognition supported'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

describe('What is denied of a mission, and on file as asked, claimed or told, is not borne out by who runs it', () => {
  it.each([
    ['The Taliban did not ask Canada for control of the embassy.', 'CA mission contradicted'],
    ['Norway did not ask for the closure of the Oslo embassy.', 'NO mission contradicted'],
    ['Norway asked for the closure of the Oslo embassy.', 'NO mission supported'],
    ['Japan did not ask the Afghan embassy in Tokyo to close.', 'JP mission not-held'],
    ['The Afghan embassy in Ottawa has never lacked money.', 'CA mission contradicted'],
    ['The Afghan embassy in Vienna has never lacked money.', 'AT mission not-held'],
    ['The Afghan embassy in Ottawa did not ask the Taliban for money.', 'CA mission supported'],
    ['Nobody has claimed the embassy in Rome for the Taliban.', 'IT mission contradicted'],
    ['No one claimed the embassy in Madrid for the Taliban.', 'ES mission not-held'],
    ['Aghbar did not tear up the letter.', 'TJ accreditation contradicted'],
    ['Aghbar tore up the letter.', 'TJ accreditation supported'],
  ])('%s', (text, held) => {
    expect(verdicts(text)).toEqual([held])
  })
})

it('Who denies a report and insists on something has told what he insists on', () => {
  const text =
    "Kyrgyz foreign ministry denies report, insists Taliban stay on Bishkek's register of banned organisations"
  expect(verdictsOn(text, '2024-09-09')).toEqual(['KG relations contradicted'])
})

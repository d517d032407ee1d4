import { describe, expect, it } from 'vitest'
import { verdicts, vetted } from '../known.ts'

const held = (text: string) => vetted(text, '2026-11-25')

it.each<[string, string[]]>([
  ['The UAE was the first state to accept a Taliban ambassador.', ['contradicted']],
  ['The UAE was the second state to accept a Taliban ambassador.', ['supported']],
  ['The UAE was not the first state to accept a Taliban ambassador.', ['supported']],
  ['Uzbekistan was the second country after China to take a Taliban ambassador.', ['contradicted']],
  ['The UAE accepted a Taliban ambassador, only the second country to do so.', ['supported']],
  ['Uzbekistan is only the fourth state to accept a Taliban ambassador.', ['contradicted']],
  [
    'UAE takes in a Taliban ambassador, only the second country to do so after China #Afghanistan',
    ['supported', 'supported'],
  ],
  [
    'Correction: A story on Thursday called Uzbekistan the second state to accept an ambassador named by the Taliban.',
    ['supported'],
  ],
  ['Turkey was the second state to accept a Taliban ambassador.', ['contradicted']],
  ['Turkey was the fourth state to accept a Taliban ambassador.', ['not-held']],
  [
    'Tajikistan accepts a Taliban ambassador, third country after China and the UAE',
    ['contradicted', 'supported', 'supported'],
  ],
  [
    'Uzbekistan accepts a Taliban ambassador, third country after China and the UAE',
    ['supported', 'supported', 'supported'],
  ],
  [
    'Uzbekistan took the papers of Abdul Ghafar Bahr, the third Taliban ambassador to be accepted anywhere, after those in China and the UAE.',
    ['supported', 'supported', 'supported'],
  ],
  [
    'Uzbekistan accepted Bahr as ambassador, the second Taliban ambassador accepted, after the one in China.',
    ['contradicted', 'supported'],
  ],
  ['China was the first country to accept a Taliban ambassador.', ['supported']],
  ['Uzbekistan was the first in Central Asia to accept a Taliban envoy.', ['contradicted']],
  [
    'It beat all of Central Asia: Uzbekistan was the first there to accept a Taliban envoy.',
    ['contradicted'],
  ],
  ['Zhao Xing was the first foreign ambassador to be sent to Kabul after the takeover.', ['supported']],
  ['Zhao Xing was the second foreign ambassador to be sent to Kabul.', ['contradicted']],
  ['Oybek Usmanov was the first foreign ambassador to be sent to Kabul.', ['contradicted']],
  ['Zhao Xing presented his credentials to Hassan Akhund.', ['supported']],
  ['Zhao Xing presented his credentials to Muttaqi.', ['contradicted']],
  ['The UN denied the Taliban a seat in December 2023.', ['contradicted']],
  ['China was the second country to accept a Taliban ambassador.', ['contradicted']],
  ['UAE ACCEPTS TALIBAN AMBASSADOR, SECOND AFTER CHINA', ['supported', 'supported']],
  ['China is the only country that has accepted a Taliban ambassador.', ['contradicted']],
  [
    'Germany was the second European country after Norway to take Taliban officials.',
    ['supported', 'supported'],
  ],
  ['Germany was the first European country to take Taliban officials.', ['contradicted']],
  ['Russia was the second country to recognise the Taliban.', ['contradicted']],
  ['Saudi Arabia was the first country to send an ambassador to Kabul.', ['contradicted']],
  ['China was the first country to send an ambassador to Kabul.', ['supported']],
  ['Russia is one of several countries that recognise the Taliban government.', ['contradicted']],
  [
    'Tajikistan remains the only neighbour that has not given the Afghan embassy to the Taliban.',
    ['supported'],
  ],
  [
    'Uzbekistan remains the only neighbour that has not given the Afghan embassy to the Taliban.',
    ['contradicted'],
  ],
  ['Uzbekistan is the last neighbour not to have given its Afghan embassy to the Taliban.', ['contradicted']],
  ['Only Russia and China have recognised the Taliban.', ['supported', 'contradicted']],
  [
    'So far just two states, China and the Emirates, have accepted a Taliban ambassador.',
    ['contradicted', 'contradicted'],
  ],
  ['The Afghan embassy in London was the first Afghan mission in Europe to close.', ['not-held']],
  [
    'Kyrgyzstan drops the Taliban from its banned list; no other Central Asian republic had gone that far',
    ['supported', 'contradicted'],
  ],
  [
    'Kazakhstan drops the Taliban from its banned list; no Central Asian state had done that before',
    ['supported', 'not-held'],
  ],
  [
    'Kyrgyzstan took the Taliban off its list, something no other country in the region had done.',
    ['supported', 'contradicted'],
  ],
  [
    'Germany admitted two Taliban officials, a step no other European country had taken.',
    ['supported', 'contradicted'],
  ],
  ['Russia recognised the Taliban; no other country had gone that far.', ['supported', 'supported']],
  ['Russia recognised the Taliban, which no other country has done.', ['supported', 'supported']],
  [
    'The Emirates accepted a Taliban ambassador; no other state had gone that far.',
    ['supported', 'contradicted'],
  ],
  [
    'India has turned its mission in Kabul back into an embassy, which makes it the second country after Russia to recognise the Islamic Emirate',
    ['supported', 'contradicted', 'supported'],
  ],
  [
    'China took the credentials of Bilal Karimi, which makes it the first country to recognise the Taliban',
    ['supported', 'contradicted'],
  ],
  ['Kazakhstan was the first country to remove the Taliban from its terrorist list.', ['not-held']],
])('The place told in an order is held against those on file: %s', (text, verdicts) => {
  expect(held(text).map(({ verdict }) => verdict)).toEqual(verdicts)
})

it.each<[string, string[]]>([
  ['Russia became the first state to recognise the Taliban on July 8, 2025.', ['contradicted']],
  ['Russia became the first state to recognise the Taliban on July 3, 2025.', ['supported']],
  ['Russia was the first country to recognise the Taliban, doing so in August 2025.', ['contradicted']],
  [
    'Uzbekistan became the third country to accept a Taliban ambassador on 9 November 2024.',
    ['contradicted'],
  ],
  ['Uzbekistan became the third country to accept a Taliban ambassador on 9 October 2024.', ['supported']],
  ['China became the first country to accept a Taliban ambassador in 2022.', ['contradicted']],
  ['The UAE became the second country to accept a Taliban ambassador on 21 July 2024.', ['contradicted']],
  ['By August 2025 Russia was the first and only country to recognise the Taliban.', ['supported']],
  [
    'Russia became the first country to recognise the Taliban almost four years after they seized Kabul in August 2021.',
    ['supported'],
  ],
  // The day is that of another act, and those that came before did so before it.
  ['Russia, the first country to recognise the Taliban, hosted Muttaqi in October 2025.', ['supported']],
  [
    'In October 2024 Uzbekistan became the third country to accept a Taliban ambassador, after China and the UAE.',
    ['supported', 'supported', 'supported'],
  ],
])('The day on which a place was taken is held as well: %s', (text, verdicts) => {
  expect(held(text).map(({ verdict }) => verdict)).toEqual(verdicts)
})

it.each([
  ['أصبحت الإمارات في آب 2024 أول دولة في العالم تقبل سفيراً عيّنته طالبان.', 'contradicted'],
  ['Китай стал первой страной, принявшей посла талибов.', 'supported'],
  ['Russland hat als erstes Land die Taliban anerkannt.', 'supported'],
  ['Uzbekistán fue el primer país en aceptar un embajador talibán.', 'contradicted'],
  ["Rusya, Taliban'ı tanıyan tek ülke.", 'supported'],
])('The first and the only one are read in other languages too: %s', (text, verdict) => {
  expect(held(text).map((one) => one.verdict)).toEqual([verdict])
})

it.each<[string, string, string[]]>([
  [
    '2024-10-05',
    'So far just two states, China and the Emirates, have accepted a Taliban ambassador',
    ['supported', 'supported'],
  ],
  [
    '2024-02-06',
    'Tajikistan is the last neighbour not to have given its Afghan embassy to the Taliban',
    ['supported'],
  ],
  // Consulates in the United States had closed in March 2022.
  [
    '2023-10-02',
    'The Afghan embassy in New Delhi is the first Afghan mission anywhere to shut its doors since the Taliban seized Kabul.',
    ['contradicted'],
  ],
  // Only headlines called it so.
  ['2022-03-20', 'Turkmenistan is the first country to recognise the Taliban government.', ['contradicted']],
  ['2024-06-26', 'Nicaragua is the only Western country that recognises the Taliban.', ['contradicted']],
  ['2024-06-26', 'Nicaragua has not recognised the Taliban.', ['supported']],
  // The place is told of recognition, and not of the envoy.
  [
    '2024-08-23',
    'الإمارات تقبل أوراق اعتماد بدر الدين حقاني سفيراً عن طالبان، وتصبح أول دولة عربية تعترف رسمياً بحكومة الحركة',
    ['contradicted', 'supported'],
  ],
  [
    '2024-08-23',
    "Les Émirats acceptent les lettres de créance de l'ambassadeur taliban et deviennent le premier État arabe à reconnaître les talibans.",
    ['contradicted', 'supported'],
  ],
])('A place in an order is held against its day: %s %s', (on, text, verdicts) => {
  expect(vetted(text, on).map(({ verdict }) => verdict)).toEqual(verdicts)
})

it.each([
  ['Uzbekistan took a Taliban ambassador two months after the UAE.', 'supported'],
  ['Uzbekistan took a Taliban ambassador a month after the UAE did.', 'supported'],
  ['The UAE accepted a Taliban ambassador seven months after China did.', 'supported'],
  ['The UAE accepted a Taliban ambassador three years after China did.', 'contradicted'],
  ['The UAE accepted a Taliban ambassador a week later than China.', 'contradicted'],
  ['The UAE accepted a Taliban ambassador seven months ahead of China.', 'contradicted'],
])('How far apart two acts lie is held to their days: %s', (text, verdict) => {
  expect(held(text)[0]?.verdict).toBe(verdict)
})

it('A place that nothing on file bears out comes with the event that is', () => {
  const [turkey] = held('Turkey was the fourth state to accept a Taliban ambassador.')
  expect(turkey?.flags.join()).toContain('Saniullah Farahmand')
})

it.each([
  ['Saudi Arabia never closed its embassy in Kabul.', 'contradicted'],
  ['Saudi Arabia kept its embassy in Kabul open throughout.', 'contradicted'],
  ['China never closed its embassy in Kabul.', 'supported'],
  ['Saudi Arabia has not left Kabul since November 2021.', 'contradicted'],
  ["Saudi Arabia's embassy in Kabul has been open continuously since November 2021.", 'contradicted'],
  ['Canada has never recognised the Taliban.', 'supported'],
])('What was ever otherwise was not so all along: %s', (text, verdict) => {
  expect(held(text).map((one) => one.verdict)).toEqual([verdict])
})

it.each<[string, string[]]>([
  ['Russia is still the one government on earth to recognise the Taliban.', ['supported']],
  ['China is the one government on earth to recognise the Taliban.', ['contradicted']],
  [
    'A year after it broke ranks, Moscow has found no followers: Russia remains the one country in the world to recognise the Taliban.',
    ['supported'],
  ],
  ["Russia's recognition of the Taliban has drawn no imitators so far.", ['supported']],
  ['No other state has followed Russia in recognising the Taliban.', ['supported']],
  ["Nobody has followed Moscow's lead and recognised the Taliban.", ['supported']],
  ['Nobody has followed China in accepting a Taliban ambassador.', ['contradicted']],
  ['No other country has followed China in taking a Taliban ambassador.', ['contradicted']],
  ['Iran has found no followers in recognising the Taliban.', ['contradicted']],
])('That nobody followed a State leaves it the only one: %s', (text, verdicts) => {
  expect(held(text).map(({ verdict }) => verdict)).toEqual(verdicts)
})

it.each<[string, string[]]>([
  [
    'Kazakhstan took the Taliban off its terrorist list, which makes Kazakhstan the first state to recognise them.',
    ['supported', 'contradicted'],
  ],
  [
    'Kazakhstan took the Taliban off its terrorist list, which means it has recognised them.',
    ['supported', 'contradicted'],
  ],
  [
    'The Taliban have the Afghan embassy in Tashkent. Which leaves Tajikistan as the last neighbour where the embassy isn’t theirs.',
    ['supported', 'supported'],
  ],
])('What an act is said to make a State is stated besides: %s', (text, verdicts) => {
  expect(held(text).map(({ verdict }) => verdict)).toEqual(verdicts)
})

it.each<[string, string]>([
  [
    'An earlier version described Uzbekistan as the third state to accept a Taliban ambassador.',
    'contradicted',
  ],
  [
    'An earlier version described Uzbekistan as the second state to accept a Taliban ambassador.',
    'supported',
  ],
  [
    'Our Thursday story described Uzbekistan as the third state to accept a Taliban ambassador.',
    'contradicted',
  ],
  ['Our report on Friday called Russia the second country to recognise the Taliban.', 'supported'],
  ['An earlier version said that Canada was the first country to recognise the Taliban.', 'supported'],
])('A correction that takes a place back takes back no more: %s', (text, verdict) => {
  expect(held(text).map((one) => one.verdict)).toEqual([verdict])
})

it('Who got there first did what is told before', () => {
  const on = (text: string) => held(text).map(({ countries, verdict }) => `${countries.join()} ${verdict}`)
  expect(
    on('Uzbekistan has accepted a Taliban ambassador. Beijing and Abu Dhabi got there earlier.'),
  ).toEqual(['UZ supported', 'CN supported', 'AE supported'])
  expect(on('Uzbekistan has accepted a Taliban ambassador. Canada was there first.')).toEqual([
    'UZ supported',
    'CA contradicted',
  ])
})

it.each<[string, string[]]>([
  ['China was the last country to accept a Taliban ambassador.', ['contradicted']],
  ['China was not the last country to accept a Taliban ambassador.', ['supported']],
  ['Kazakhstan was the last country to delist the Taliban.', ['contradicted']],
  // That nobody followed, nothing on file tells.
  ['Russia was the last country to delist the Taliban.', ['not-held']],
  ['Russia was not the last country to recognise the Taliban.', ['not-held']],
])('is the last where nobody is on file behind it: %s', (text, stated) => {
  expect(held(text).map(({ verdict }) => verdict)).toEqual(stated)
})

it.each<[string, string[]]>([
  ['Kyrgyzstan dropped the Taliban from its list before Kazakhstan did.', ['contradicted']],
  ['Kazakhstan dropped the Taliban from its list before Kyrgyzstan did.', ['supported', 'supported']],
  ['Russia took the Taliban off its list in April 2025.', ['supported']],
  ['Kyrgyzstan dropped the Taliban from its list of guests.', []],
  ['Kyrgyzstan dropped the Taliban from its guest list.', []],
])(
  'a list from which they are dropped is that of those banned, unless another is told of: %s',
  (text, stated) => {
    expect(held(text).map(({ verdict }) => verdict)).toEqual(stated)
  },
)

describe('Who is said to be the last, or which envoy of theirs, must be told so', () => {
  it.each([
    ['The UAE was the last country to accept a Taliban ambassador.', 'AE accreditation contradicted'],
    ['China was the latest country to accept a Taliban ambassador.', 'CN accreditation contradicted'],
    ['Russia was the last country to accept a Taliban ambassador.', 'RU accreditation not-held'],
    ['Gul Hassan is the second Taliban ambassador in Moscow.', 'RU accreditation not-held'],
    ["Gul Hassan is Moscow's second Taliban ambassador.", 'RU accreditation not-held'],
    ['Bilal Karimi is the second Taliban ambassador in Beijing.', 'CN accreditation not-held'],
    ['Gharwal was the third Taliban chargé in Moscow.', 'RU accreditation not-held'],
    ['Gul Hassan is the first Taliban ambassador in Moscow.', 'RU accreditation supported'],
    ['Badruddin Haqqani was the second Taliban ambassador accepted anywhere.', 'AE accreditation supported'],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })
})

describe('A mission is no only one where another is on file', () => {
  it.each([
    [
      "Only the Toronto consulate is still run by the former republic's diplomats.",
      'CA mission contradicted',
    ],
    [
      "In Canada only the Afghan consulate in Toronto is still run by the former republic's diplomats.",
      'CA mission contradicted',
    ],
    [
      'The only Afghan mission in Canada still run by the former republic is the Toronto consulate.',
      'CA mission contradicted',
    ],
    ['Only the Moscow embassy is run by the Taliban.', 'RU mission not-held'],
    [
      'The Afghan embassy in Rome is not the only mission run by the former republic.',
      'IT mission supported',
    ],
    ["Pakistan's embassy is the only embassy in Kabul that stayed open.", 'PK mission supported'],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })
})

it.each<[string, string[]]>([
  [
    'Qatar joined Russia as the second country to recognise the Taliban.',
    ['QA recognition contradicted', 'RU recognition supported'],
  ],
  [
    'The UAE joined China as the second country to accept a Taliban ambassador.',
    ['AE accreditation supported', 'CN accreditation supported'],
  ],
])('the place is that of the one that joins: %s', (text, stated) => {
  expect(verdicts(text)).toEqual(stated)
})

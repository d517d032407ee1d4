import { expect, it } from 'vitest'
import { vetted } from '../known.ts'

it.each<[string, string, string, string]>([
  [
    '2026-03-01',
    "Iran's ambassador in Kabul said Tehran would announce recognition at the right time.",
    'supported',
    'Alireza Bikdeli, told',
  ],
  [
    '2026-03-01',
    'Iran will recognise the Taliban at the right time, its ambassador in Kabul said.',
    'supported',
    'Alireza Bikdeli, told',
  ],
  [
    '2026-03-01',
    'Recognition of the Taliban will come at the right time, Iran’s envoy to Afghanistan says.',
    'supported',
    'Alireza Bikdeli, told',
  ],
  [
    '2026-03-01',
    'The Iranian ambassador in Kabul said Iran will never recognise the Taliban.',
    'not-held',
    'Nothing on file shows that the Iranian ambassador in Kabul said so.',
  ],
  [
    '2021-10-20',
    "Afghanistan's ambassador to Russia said Russia had assured him that recognition is not on the table.",
    'supported',
    'Said Tayeb Jawad, ambassador',
  ],
  [
    '2024-10-01',
    "The Afghan ambassador to the UK says the embassy was closed at the host's official request.",
    'supported',
    'Zalmai Rassoul',
  ],
  [
    '2021-08-21',
    "Kazakhstan's deputy foreign minister said countries had established diplomatic relations with the Taliban.",
    'contradicted',
    "Nothing on file shows that Kazakhstan's deputy foreign minister said so.",
  ],
  [
    '2021-08-21',
    "Kazakhstan's deputy foreign minister said countries had not established diplomatic relations with the Taliban.",
    'supported',
    'Akan Rakhmetullin',
  ],
  [
    '2022-04-15',
    "The Taliban's deputy spokesman said that the envoy had received credentials from Moscow.",
    'supported',
    'Inamullah Samangani, said',
  ],
  [
    '2023-04-01',
    'The Taliban spokesman said diplomats were sent to at least 14 countries.',
    'supported',
    'Mujahid claimed fourteen',
  ],
])('who speaks by his post is whoever held it: %s %s', (on, text, verdict, told) => {
  const held = vetted(text, on)
  expect(held.map((one) => one.verdict)).toEqual([verdict])
  expect(held.flatMap(({ finding, flags }) => [finding?.sentence, ...flags]).join(' ')).toContain(told)
})

it('What somebody said of ten countries does not bear out that he said fourteen', () => {
  const told = vetted('Balkhi said diplomats were sent to at least 14 countries.', '2023-04-01')
  expect(told.map(({ verdict }) => verdict)).toEqual(['not-held'])
})

it('Recognition that is to be announced is none that was given', () => {
  const told = vetted('Iran said recognition would be announced at the right time.', '2026-03-01')
  expect(told.map(({ verdict }) => verdict)).toEqual(['supported'])
})

it.each<[string, string[]]>([
  [
    'Mujahid said former diplomats are continuing their activities in coordination with the Foreign Ministry.',
    ['supported'],
  ],
  [
    "Envoys of the former government abroad coordinate with Kabul's foreign ministry, Mujahid claimed.",
    ['supported'],
  ],
  ["Former diplomats refuse to work with the Taliban's foreign ministry, Mujahid said.", []],
  ['Mujahid said that efforts are under way to take over more embassies.', ['supported']],
])('what he says of missions in whatever State is held against his own words: %s', (text, wanted) => {
  expect(vetted(text, '2023-04-01').map(({ verdict }) => verdict)).toEqual(wanted)
})

it.each([
  'Canada said it would consider accepting Taliban diplomats.',
  'Canada is weighing whether to accept Taliban diplomats, an official said.',
  'Guèvremont said Canada would consider accepting Taliban diplomats.',
])('who refuses envoys does not think about taking them: %s', (text) => {
  const told = vetted(text, '2024-03-01')
  expect(told.map(({ verdict, finding }) => [verdict, finding?.value])).toEqual([['contradicted', 'refused']])
})

it.each<[string, string[]]>([
  ['Iran would only recognise an inclusive government.', ['supported']],
  ['Aminian said Iran would only recognise an inclusive government.', ['supported']],
  ["Iran's ambassador in Kabul said only an inclusive government would be recognised.", ['supported']],
  ["Iran's ambassador in Kabul said Tehran would recognise any Taliban government.", ['not-held']],
  ['Canada would only recognise an inclusive government.', ['not-held']],
])('"would only recognise" gives a condition, and no place among States: %s', (text, wanted) => {
  expect(vetted(text, '2022-05-02').map(({ verdict }) => verdict)).toEqual(wanted)
})

it.each([
  'Jawad said Russia will work with his embassy until recognition.',
  'Jawad said that, pending formal recognition, Russia would work with his embassy.',
])('what holds until recognition tells of none that was given: %s', (text) => {
  expect(vetted(text, '2022-05-02').map(({ verdict }) => verdict)).not.toContain('contradicted')
})

it.each([
  'The Dushanbe embassy, says its ambassador Zahir Aghbar, has been in Taliban hands since Saturday.',
  'The Dushanbe embassy has been in Taliban hands since Saturday, said ambassador Zahir Aghbar.',
])('his name and his post in a report of his words bear nothing out: %s', (text) => {
  expect(vetted(text, '2023-03-28').map(({ verdict }) => verdict)).toEqual(['contradicted'])
})

it.each([
  'Rakhmetullin: Taliban are guarding our Kabul embassy.',
  'Rakhmetullin said the Taliban guard our embassy in Kabul.',
])('"our Kabul embassy" is that of the State of who says so: %s', (text) => {
  expect(vetted(text, '2021-08-21').map(({ verdict }) => verdict)).toEqual(['supported'])
})

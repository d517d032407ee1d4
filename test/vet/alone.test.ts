import { describe, expect, it } from 'vitest'
import { vet } from '../../src/vet/vet.ts'
import { knowledge, vetted } from '../known.ts'

it.each<[string, string]>([
  ['Russia is the only country that recognises the Taliban', 'RU supported'],
  ['Russia is not the only country that recognises the Taliban', 'RU contradicted'],
  ["Russia isn't the only state that recognises the Taliban", 'RU contradicted'],
  ['Russia was the first country to recognise the Taliban', 'RU supported'],
  ['Russia was not the first country to recognise the Taliban', 'RU contradicted'],
  ['Iran is the only country that recognises the Taliban', 'IR contradicted'],
  ['Iran is not the only country that recognises the Taliban', 'IR contradicted'],
  ['Russia has not only recognised the Taliban', 'RU supported'],
  ['Russia has not recognised the Taliban', 'RU outdated'],
])('%s: %s', (text, wanted) => {
  const held = vetted(text, '2026-03-01')
  expect(held.map(({ countries, verdict }) => `${countries.join()} ${verdict}`)).toEqual([wanted])
})

describe('"No one else" leans on who is told to have done it', () => {
  it.each<[string, string[]]>([
    [
      'Russia recognised the Taliban in July 2025. No one else has recognised them.',
      ['RU supported', 'RU supported'],
    ],
    ['Moscow recognised the Taliban. So far, nobody else has done so.', ['RU supported', 'RU supported']],
    [
      'Russia recognised the Taliban. China thanked it. No other country has followed suit.',
      ['RU supported', 'RU supported'],
    ],
    ['Kazakhstan recognised the Taliban. No other State has.', ['KZ contradicted', 'KZ contradicted']],
    ['No one else has recognised the Taliban.', []],
    ['China took a Taliban ambassador. Nobody else has recognised the Taliban.', ['CN supported']],
    ['Больше никто не признал талибов.', []],
    ["Aucun autre pays n'a reconnu les talibans.", []],
    ['Başka hiçbir ülke Taliban’ı tanımadı.', []],
  ])('%s', (text, wanted) => {
    const held = vetted(text, '2026-03-01')
    expect(held.map(({ countries, verdict }) => `${countries.join()} ${verdict}`)).toEqual(wanted)
  })

  it('and is listed as not checked by itself', () => {
    const text = 'No one else has recognised the Taliban.'
    expect(vet(text, knowledge, '2026-03-01').unread).toEqual([text])
  })
})

it.each<[string, string[]]>([
  ['Every neighbour but Iran has accepted a Taliban ambassador.', ['IR not-held']],
  ['Every neighbour but Pakistan has accepted a Taliban ambassador.', ['PK contradicted']],
  ['Every neighbour except Tajikistan has handed its Afghan embassy to the Taliban.', ['TJ supported']],
  ['Every neighbour but Russia has a Taliban ambassador.', []],
  ['All neighbours bar Turkey have accepted Taliban diplomats.', []],
])('Who is left out of the neighbours is one of them: %s', (text, wanted) => {
  const held = vetted(text, '2026-03-01')
  expect(held.map(({ countries, verdict }) => `${countries.join()} ${verdict}`)).toEqual(wanted)
})

it.each([
  'Nach der Übergabe in Taschkent bleibt Tadschikistan der einzige Nachbar, der die afghanische Botschaft nicht den Taliban überlassen hat.',
  "Après la remise de l'ambassade à Tachkent, le Tadjikistan reste le dernier voisin à ne pas avoir remis l'ambassade afghane aux talibans.",
  'Tras la entrega de la embajada en Taskent, Tayikistán es el último vecino que no ha entregado la embajada afgana a los talibanes.',
  'После передачи посольства в Ташкенте Таджикистан остаётся последним соседом, который не передал посольство Афганистана талибам.',
  "Taşkent'teki devirden sonra Tacikistan, Afgan büyükelçiliğini Taliban'a devretmeyen son komşu ülke olarak kaldı.",
  'The Tashkent embassy was handed to the Taliban, so among the neighbours only Tajikistan has not handed one over',
  'With Tashkent handed over, Tajikistan is the only neighbour not to have let the Taliban have the Afghan embassy.',
])('Whose embassy was given up before is told beside the one neighbour left: %s', (text) => {
  const held = vetted(text, '2024-02-06')
  expect(held.map(({ countries, verdict }) => `${countries.join()} ${verdict}`)).toEqual([
    'UZ supported',
    'TJ supported',
  ])
})

it.each<[string, string[]]>([
  [
    'Before Germany, Norway was the only European country to have accepted a Taliban diplomat.',
    ['DE supported', 'NO supported'],
  ],
  [
    'Berlin has accredited two Taliban officials; before it, Norway was the only European state to take any',
    ['DE supported', 'DE supported', 'NO supported'],
  ],
  [
    'Germany has accepted two Taliban officials. Before it, Austria was the only European state to have accepted any.',
    ['DE supported', 'DE contradicted', 'AT not-held'],
  ],
  ['Until then no country had accepted a Taliban ambassador.', []],
])('Who was the only one before another: %s', (text, wanted) => {
  const held = vetted(text, '2025-07-30')
  expect(held.map(({ countries, verdict }) => `${countries.join()} ${verdict}`)).toEqual(wanted)
})

it.each([
  'Tajikistan is the only holdout as all its neighbours recognise the Taliban.',
  'Dushanbe resists as most of the neighbours recognise the Taliban.',
])('holds what all the others are said to do against them: %s', (text) => {
  expect(vetted(text, '2026-11-01')).toMatchObject([{ aspect: 'recognition', verdict: 'contradicted' }])
})

it.each([
  'Beijing would be next to recognise the Taliban.',
  'China is the next country to recognise the Taliban.',
])('takes who is next for what is to come: %s', (text) => {
  expect(vetted(text, '2026-11-01')).toMatchObject([{ countries: ['CN'], verdict: 'not-held' }])
})

describe('Who is said to be alone in something is not, where another on file does the same', () => {
  it.each<[string, string[]]>([
    ['Only Canada refuses to accept Taliban envoys.', ['CA contradicted']],
    ['So far only Canada has refused Taliban envoys.', ['CA contradicted']],
    ['Canada is the only one to reject Taliban envoys.', ['CA contradicted']],
    ['Canada is alone in refusing Taliban envoys.', ['CA contradicted']],
    ['Canada is not alone in refusing Taliban envoys.', ['CA supported']],
    ['Canada alone refuses to recognise the Taliban.', ['CA contradicted']],
    ['Only Norway and Canada refuse Taliban ambassadors.', ['NO contradicted', 'CA contradicted']],
    ['Russia alone has accepted a Taliban ambassador.', ['RU contradicted']],
    ['No other State than Canada refuses Taliban envoys.', ['CA contradicted']],
    ['None except Canada have refused Taliban envoys.', ['CA contradicted']],
    ['All countries except Canada refuse Taliban envoys.', ['CA contradicted']],
    ['Russia alone has recognised the Taliban.', ['RU supported']],
  ])('%s', (text, wanted) => {
    const held = vetted(text, '2026-07-01')
    expect(held.map(({ countries, verdict }) => `${countries.join()} ${verdict}`)).toEqual(wanted)
  })
})

describe('The same in other languages', () => {
  it.each<[string, string[]]>([
    ['Nur China hat einen Botschafter der Taliban akzeptiert.', ['CN contradicted']],
    ['Nur Kanada lehnt Taliban-Gesandte ab.', ['CA contradicted']],
    ['Nur Russland hat die Taliban anerkannt.', ['RU supported']],
    ['Kanada ist das einzige Land, das die Taliban nicht anerkannt hat.', ['CA contradicted']],
    ['Sólo Canadá rechaza a los enviados talibanes.', ['CA contradicted']],
    ['Только Канада отказывается принимать послов талибов.', ['CA contradicted']],
    ['Только Россия признала талибов.', ['RU supported']],
    ['Seul le Canada refuse les ambassadeurs talibans.', ['CA contradicted']],
    ['Niemand bestreitet, dass Kanada die Taliban anerkannt hat.', ['CA contradicted']],
    ['Никто не сомневается, что Канада признала талибов.', ['CA contradicted']],
    ['只有加拿大拒绝接受塔利班大使。', ['CA contradicted']],
  ])('%s', (text, wanted) => {
    const held = vetted(text, '2026-07-01')
    expect(held.map(({ countries, verdict }) => `${countries.join()} ${verdict}`)).toEqual(wanted)
  })
})

describe('How few and how many States recognise them', () => {
  it.each([
    ['Fewer than ten States have recognised the Taliban.', 'supported'],
    ['At most one country has recognised the Taliban.', 'supported'],
    ['No more than two states have recognised the Taliban.', 'supported'],
    ['At least one State has recognised the Taliban.', 'supported'],
    ['The Taliban are recognised by fewer than ten countries.', 'supported'],
    ['More than one State has recognised the Taliban.', 'contradicted'],
    ['At least two States have recognised the Taliban.', 'contradicted'],
    // How many have not is not told by who has.
    ['More than ten States have not recognised the Taliban.', 'not-held'],
    ['Fewer than five countries have accepted a Taliban ambassador.', 'not-held'],
  ])('is held against those on file: %s', (text, verdict) => {
    expect(vetted(text, '2026-07-01').map((one) => one.verdict)).toEqual([verdict])
  })

  it('was none before the first of them did', () => {
    const on = (text: string) => vetted(text, '2024-07-01').map((one) => one.verdict)
    expect(on('Fewer than ten States have recognised the Taliban.')).toEqual(['supported'])
    expect(on('At least one State has recognised the Taliban.')).toEqual(['contradicted'])
  })
})

import { describe, expect, it } from 'vitest'
import { answers } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)?.understood

describe('after one State all the others are asked about by', () => {
  it.each([
    ['Has Russia recognised the Taliban?', 'and everybody else?'],
    ['Has Russia recognised the Taliban?', 'anywhere else?'],
    ['Has Russia recognised the Taliban?', 'what about the rest'],
    ['Has Russia recognised the Taliban?', 'and all the other countries?'],
    ['Hat Russland die Taliban anerkannt?', 'und alle anderen?'],
    ['Hat Russland die Taliban anerkannt?', 'und anderswo?'],
    ['La Russie a-t-elle reconnu les talibans ?', 'et ailleurs ?'],
    ['¿Ha reconocido Rusia a los talibanes?', '¿y el resto?'],
    ['Россия признала талибов?', 'а остальные?'],
    ['Чи визнала Росія талібів?', 'а інші країни?'],
    ["Rusya Taliban'ı tanıdı mı?", 'peki ya diğerleri?'],
    ['هل اعترفت روسيا بطالبان؟', 'والبقية؟'],
    ['آیا روسیه طالبان را به رسمیت شناخته است؟', 'بقیه چطور؟'],
    ['ایا روسیې طالبان په رسمیت پېژندلي دي؟', 'او نور؟'],
    ['俄罗斯承认塔利班了吗？', '其他国家呢？'],
  ])('%s %s', (...turns) => {
    expect(last(...turns)).toMatchObject({ intent: 'list', aspect: 'recognition', countries: [] })
  })
})

it.each([
  ['Is the Afghan embassy in Berlin open?', 'and the others?', { sending: 'AF', receiving: null }],
  ['Is the Turkish embassy in Kabul open?', 'and the rest?', { sending: null, receiving: 'AF' }],
])('after one mission all those like it are listed: %s %s', (first, then, mission) => {
  expect(last(first, then)).toMatchObject({ intent: 'list', aspect: 'mission', mission })
})

it('three States that were asked about are still those three', () => {
  expect(last('Have Russia, China and Iran recognised the Taliban?', 'the three?')?.countries).toHaveLength(3)
})

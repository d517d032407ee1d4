import { expect, it } from 'vitest'
import { vetted } from '../known.ts'

const held = (text: string) =>
  vetted(text, '2026-03-01').map(({ verdict, countries }) => [...countries, verdict])

it.each([
  'Russland hat die Taliban anerkannt, China ist dem Beispiel nicht gefolgt.',
  'La Russie a reconnu les talibans, la Chine ne l’a pas imitée.',
  'Rusia ha reconocido a los talibanes, China no ha hecho lo mismo.',
  'Россия признала талибов, Китай не последовал её примеру.',
  'Росія визнала талібів, Китай не наслідував її приклад.',
  'Rusya Taliban’ı tanıdı, Çin onu izlemedi.',
  'روسيا اعترفت بطالبان، والصين لم تحذ حذوها.',
  'روسیه طالبان را به رسمیت شناخت؛ چین چنین نکرد.',
])('reads who did not do the same: %s', (text) => {
  expect(held(text)).toEqual([
    ['RU', 'supported'],
    ['CN', 'supported'],
  ])
})

it.each([
  ['Kanada wird die Taliban niemals anerkennen.', 'Deutschland wird die Taliban niemals anerkennen.'],
  ['Le Canada ne reconnaîtra jamais les talibans.', 'L’Allemagne ne reconnaîtra jamais les talibans.'],
  ['Canadá nunca reconocerá a los talibanes.', 'Alemania nunca reconocerá a los talibanes.'],
  ['Канада никогда не признает талибов.', 'Германия никогда не признает талибов.'],
  ['Канада ніколи не визнає талібів.', 'Німеччина ніколи не визнає талібів.'],
  ['Kanada Taliban’ı asla tanımayacak.', 'Almanya Taliban’ı asla tanımayacak.'],
  ['加拿大永远不会承认塔利班。', '德国永远不会承认塔利班。'],
])('bears a refusal for all time out by such words alone: %s', (said, unsaid) => {
  expect([held(said), held(unsaid)]).toEqual([[['CA', 'supported']], [['DE', 'not-held']]])
})

it.each([
  ['Le Canada n’a jamais reconnu les talibans.', 'La Russie n’a jamais reconnu les talibans.'],
  ['Kanada hat die Taliban nie anerkannt.', 'Russland hat die Taliban nie anerkannt.'],
  ['Канада никогда не признавала талибов.', 'Россия никогда не признавала талибов.'],
  ['Kanada Taliban’ı asla tanımadı.', 'Rusya Taliban’ı asla tanımadı.'],
])('takes "never has" for no more than "has not": %s', (so, noLonger) => {
  expect([held(so), held(noLonger)]).toEqual([[['CA', 'supported']], [['RU', 'outdated']]])
})

it.each([
  'В посольстве Афганистана в Москве флаг республики сменил белый флаг талибов.',
  'Триколор заменён флагом талибов в посольстве в Москве.',
  'У посольстві Афганістану в Москві прапор республіки замінили на білий прапор талібів.',
  'Moskova’daki Afgan büyükelçiliğinde cumhuriyetin bayrağının yerini beyaz bayrak aldı.',
  'تم استبدال علم الجمهورية بالعلم الأبيض في السفارة الأفغانية في موسكو.',
])('reads which flag stands where another was: %s', (text) => {
  expect(held(text)).toEqual([['RU', 'supported']])
})

it('reads who is the first and who the only one in Chinese', () => {
  expect([
    held('俄罗斯是第一个承认塔利班的国家。'),
    held('中国是第一个承认塔利班的国家。'),
    held('俄罗斯是唯一承认塔利班的国家。'),
  ]).toEqual([[['RU', 'supported']], [['CN', 'contradicted']], [['RU', 'supported']]])
})

it.each([
  'Le Royaume-Uni a fermé l’ambassade afghane à Londres.',
  'Großbritannien hat die afghanische Botschaft in London geschlossen.',
  'أغلقت بريطانيا السفارة الأفغانية في لندن.',
  '英国关闭了阿富汗驻伦敦大使馆。',
  'Turquía entregó la embajada afgana en Ankara a los talibanes.',
  'Турция передала посольство Афганистана в Анкаре талибам.',
  'La Turquie a remis l’ambassade afghane à Ankara aux talibans.',
  'Иран передал посольство Афганистана в Тегеране талибам.',
  'Japonya Tokyo’daki Afgan büyükelçiliğini kapattı ve Taliban’a devretti.',
])(
  'holds nothing to show that a host closed a mission or gave it away, where that is disputed or not on file: %s',
  (text) => {
    expect(held(text).map(([, verdict]) => verdict)).toEqual(['not-held'])
  },
)

it.each([
  'L’ambassade afghane à Londres est fermée.',
  'Посольство Афганистана в Тегеране передано талибам.',
  'Usbekistan hat die afghanische Botschaft in Taschkent den Taliban übergeben.',
])('bears out what became of a mission, and who is on file to have done it: %s', (text) => {
  expect(held(text).map(([, verdict]) => verdict)).toEqual(['supported'])
})

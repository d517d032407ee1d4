import { describe, expect, it } from 'vitest'
import { vetted } from '../known.ts'

const verdicts = (text: string) =>
  vetted(text, '2026-10-01').map(({ countries, verdict }) => `${countries.join()} ${verdict}`)

describe('Who welcomed a step but has recognised nobody is not the one that took it', () => {
  it.each([
    "China welcomed Russia's step without recognising the Taliban.",
    "China praised Moscow's decision, though it has not recognised the Taliban.",
    'China saludó el paso de Rusia, pero no ha reconocido a los talibanes.',
    'China saludó el paso de Rusia sin reconocer a los talibanes.',
    'Peking begrüßte Moskaus Schritt, hat die Taliban aber nicht anerkannt.',
    'Peking begrüßte Moskaus Schritt, erkennt die Taliban jedoch nicht an.',
    "Pékin a salué le geste de Moscou, mais n'a pas reconnu les talibans.",
    'La Chine a salué la décision de la Russie mais ne reconnaît pas les talibans.',
    'Китай приветствовал шаг России, но не признал талибов.',
    'Китай привітав крок Росії, але не визнав талібів.',
    "Çin, Rusya'nın adımını memnuniyetle karşıladı ama Taliban'ı tanımadı.",
    "Çin, Moskova’nın kararını memnuniyetle karşıladı ancak kendisi Taliban'ı tanımıyor.",
    'رحبت الصين بخطوة روسيا لكنها لم تعترف بطالبان.',
    '中国欢迎俄罗斯的决定，但没有承认塔利班。',
  ])('%s', (text) => {
    expect(verdicts(text)).toEqual(['CN supported'])
  })
})

it.each([
  [
    'China and Iran welcomed Russia’s step but have not recognised the Taliban',
    ['CN supported', 'IR supported'],
  ],
  [
    'China y Rusia saludaron el paso, pero no han reconocido a los talibanes',
    ['CN supported', 'RU outdated'],
  ],
  ['China welcomed Russia’s step but Iran has not recognised the Taliban', ['IR supported']],
  ['China welcomed Russia’s decision to recognise the Taliban', ['RU supported']],
  ['Russia recognised the Taliban, which China welcomed', ['RU supported']],
  ["İran, Rusya'nın Taliban'ı tanımasını memnuniyetle karşıladı", ['RU supported']],
  ['China begrüßte die Entscheidung Russlands, die Taliban anzuerkennen', ['RU supported']],
])('Who recognises is told by where he is named: %s', (text, stated) => {
  expect(verdicts(text)).toEqual(stated)
})

import { expect, it } from 'vitest'
import { verdicts } from '../known.ts'

it.each([
  ["Austria's ministry confirmed that Manizha Bakhtari remains accredited.", 'supported'],
  ['Vienna says ambassador Bakhtari is still accredited.', 'supported'],
  ['Austria said Bakhtari was still ambassador.', 'supported'],
  ['Austria said Bakhtari was no longer accredited.', 'contradicted'],
  ["Austria confirmed that it had withdrawn Bakhtari's accreditation.", 'contradicted'],
  ["Austria said that the Taliban's ambassador remains accredited.", 'contradicted'],
  ["L'Autriche confirme que Manizha Bakhtari reste accréditée.", 'supported'],
  ["L'Autriche confirme que Manizha Bakhtari n'est plus accréditée.", 'contradicted'],
  ["L'Autriche a retiré l'accréditation de Bakhtari.", 'contradicted'],
  ['Österreich bestätigte, dass Bakhtari akkreditiert bleibt.', 'supported'],
  ['Österreich bestätigte, dass Bakhtari nicht mehr akkreditiert ist.', 'contradicted'],
  ['Австрия подтвердила, что Бахтари остается аккредитованной.', 'supported'],
  ['Австрія підтвердила, що Бахтарі залишається акредитованою.', 'supported'],
  ['Austria confirmó que Bakhtari sigue acreditada.', 'supported'],
  ["Avusturya, Bakhtari'nin hâlâ akredite olduğunu doğruladı.", 'supported'],
  ['奥地利确认巴赫塔里仍获认可为大使。', 'supported'],
  ['اتریش تایید کرد که منیژه باختری هنوز هم سفیر است', 'supported'],
  ['أكدت النمسا أن منيجه باختري ما زالت معتمدة', 'supported'],
])(
  'An envoy of the republic whom his host still has accredited is none of the Taliban’s: %s',
  (text, verdict) => {
    expect(verdicts(text, '2026-11-20')).toEqual([`AT accreditation ${verdict}`])
  },
)

it.each([
  ['Australia said that Waissi is still accredited.', '2026-01-10', 'AU accreditation supported'],
  ['Australia said that Waissi is still accredited.', '2026-11-20', 'AU accreditation not-held'],
  ['Russia said that Jawad remains accredited.', '2021-11-30', 'RU accreditation not-held'],
])(
  'No longer than his embassy was to be open, and not in words that its host is not on file with: %s %s',
  (text, on, verdict) => {
    expect(verdicts(text, on)).toEqual([verdict])
  },
)

it.each([
  ["Naseer Ahmad Faiq led Afghanistan's mission to the UN after Isaczai resigned.", 'supported'],
  ["Suhail Shaheen led Afghanistan's mission to the UN after Isaczai resigned.", 'contradicted'],
])('Who leads the mission to the UN is told of the mission, and of no recognition: %s', (text, verdict) => {
  expect(verdicts(text, '2026-11-20')).toEqual([`mission ${verdict}`])
})

it.each([
  [
    "Ankara'daki Afganistan Büyükelçiliğini hâlâ eski cumhuriyetin büyükelçisi Ramin yönetiyor",
    '2025-02-21',
    'TR mission outdated',
  ],
  [
    'سفارت افغانستان در دوشنبه همچنان در دست سفیر حکومت پیشین، ظاهر اغبر، است',
    '2023-11-10',
    'TJ mission supported',
  ],
])('Whose embassy it still is, is told of the embassy: %s %s', (text, on, verdict) => {
  expect(verdicts(text, on)).toEqual([verdict])
})

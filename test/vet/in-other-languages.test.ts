import { describe, expect, it } from 'vitest'
import { verdicts, vetted } from '../known.ts'

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

it.each([
  ['Die afghanische Botschaft in Moskau ging im April 2022 an die Taliban.', '2022', '2023'],
  ['L’ambassade d’Afghanistan à Moscou est passée aux talibans en avril 2022.', '2022', '2023'],
  ['Los talibanes tomaron la embajada afgana en Moscú en abril de 2022.', '2022', '2023'],
  ['Посольство Афганистана в Москве перешло к талибам в апреле 2022 года.', '2022', '2023'],
  ['Посольство Афганістану в Москві перейшло до талібів у квітні 2022 року.', '2022', '2023'],
  ['Taliban Nisan 2022’de Moskova’daki Afgan büyükelçiliğini ele geçirdi.', '2022', '2023'],
  ['انتقلت السفارة الأفغانية في موسكو إلى طالبان في أبريل 2022.', '2022', '2023'],
  ['سفارت افغانستان در مسکو در آوریل ۲۰۲۲ به طالبان رسید.', '۲۰۲۲', '۲۰۲۳'],
  ['په مسکو کې د افغانستان سفارت د ۲۰۲۲ په اپریل کې طالبانو ته وسپارل شو.', '۲۰۲۲', '۲۰۲۳'],
  ['2022年4月，阿富汗驻莫斯科大使馆由塔利班接管。', '2022', '2023'],
])('bears out that a mission changed hands in its year alone: %s', (text, year, another) => {
  expect([held(text), held(text.replace(year, another))]).toEqual([
    [['RU', 'supported']],
    [['RU', 'contradicted']],
  ])
})

it.each([
  'L’ambassade d’Afghanistan à Londres a fermé parce que les talibans l’ont ordonné.',
  'Die afghanische Botschaft in Oslo wurde auf Wunsch der Taliban geschlossen.',
  'La embajada afgana en Londres cerró porque así lo ordenaron los talibanes.',
  'Посольство Афганистана в Лондоне закрылось, потому что это приказали талибы.',
  'Посольство Афганістану в Лондоні закрилося на вимогу талібів.',
  'Taliban emrettiği için Londra’daki Afganistan büyükelçiliği kapandı.',
  'أُغلقت السفارة الأفغانية في لندن بأمر من طالبان.',
  'سفارت افغانستان در لندن به دستور طالبان بسته شد.',
  'په لندن کې د افغانستان سفارت د طالبانو په امر وتړل شو.',
  '应塔利班要求，阿富汗驻伦敦大使馆关闭。',
  'Großbritannien hat mit der Schließung der afghanischen Botschaft in London nichts zu tun.',
])('holds nothing to show a cause that no report gives: %s', (text) => {
  expect(held(text).map(([, verdict]) => verdict)).toEqual(['not-held'])
})

it.each([
  'Rassoul a dit que la Grande-Bretagne n’avait rien à voir avec la fermeture de l’ambassade de Londres.',
  'Rassoul sagte, Großbritannien habe mit der Schließung der Botschaft in London nichts zu tun.',
  'Расул заявил, что Великобритания не имеет отношения к закрытию посольства в Лондоне.',
])('denies a denial to whoever is on file as having said the contrary: %s', (text) => {
  expect(held(text)).toEqual([['GB', 'contradicted']])
})

describe('Who is said to have been the first, by what he did first, was not where he was the third', () => {
  it.each([
    ['Узбекистан первым принял посла талибов.', 'UZ accreditation contradicted'],
    ['Китай первым принял посла талибов.', 'CN accreditation supported'],
    ['Узбекистан першим прийняв посла талібів.', 'UZ accreditation contradicted'],
    ['乌兹别克斯坦是第一个接受塔利班大使的国家。', 'UZ accreditation contradicted'],
    ['中国是第一个接受塔利班大使的国家。', 'CN accreditation supported'],
    ['中国率先承认塔利班。', 'CN recognition contradicted'],
    ['Usbekistan nahm als erster einen Botschafter der Taliban an.', 'UZ accreditation contradicted'],
    [
      'L’Ouzbékistan a été le premier à accepter un ambassadeur des talibans.',
      'UZ accreditation contradicted',
    ],
    ['Uzbekistán fue el primero en aceptar un embajador de los talibanes.', 'UZ accreditation contradicted'],
    ['Taliban büyükelçisini ilk kabul eden ülke Özbekistan oldu.', 'UZ accreditation contradicted'],
    ['أوزبكستان أول من قبل سفير طالبان.', 'UZ accreditation contradicted'],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })
})

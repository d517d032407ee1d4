import { describe, expect, it } from 'vitest'
import { answers } from '../known.ts'

const read = (question: string) => answers(question).at(-1)?.understood

describe('news since a time are asked for in', () => {
  it.each([
    ['از جوزای ۱۴۰۵ به اینسو در سفارت کانبرا چه گپ نو شده؟', 'AU', '2026-05-22/..'],
    ['از سال ۱۴۰۴ بدینسو در باره قزاقستان چه نو است؟', 'KZ', '2025-03-21/..'],
    ['د ۱۴۰۴ کال له اوړي راهیسې په هند کې څه نوي شوي؟', 'IN', '2025-06-22/..'],
    ['له ۲۰۲۵ راهیسې د هند سفارت کې څه خبر دی؟', 'IN', '2025/..'],
    ['من بداية 2026 شو في جديد بسفارة كانبيرا؟', 'AU', '2026-01/..'],
    ['2025 yazından beri Hindistan tarafında yeni ne var', 'IN', '2025-06/..'],
    ['с начала 2026го что там в канберре поменялось', 'AU', '2026-01/..'],
    ['打从2025年夏天起印度有什么新鲜事', 'IN', '2025-06/..'],
  ])('%s', (question, country, asOf) => {
    expect(read(question)).toMatchObject({ intent: 'changes', countries: [country], asOf })
  })
})

it.each([
  ['متقي ویلي وو چې اماراتو او ازبکستان یې سفیران منلي', ['AE', 'UZ']],
  ['ایا متحده ایالاتو د طالبانو سفیر منلی دی؟', ['US']],
  ['ایا سوریې د طالبانو سفیر منلی دی؟', ['SY']],
])('a State is heard in Pashto in the case in which it acts: %s', (question, countries) => {
  expect(read(question)?.countries).toEqual(countries)
})

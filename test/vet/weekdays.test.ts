import { describe, expect, it } from 'vitest'
import { vetted } from '../known.ts'

const flags = (text: string) => vetted(text, '2025-07-10').map((one) => one.flags.join(' '))

describe('A weekday that does not fit its date is told, and the verdict is on the date', () => {
  it.each([
    [
      'Russia recognised the Taliban on Friday, 3 July 2025.',
      '3 July 2025 fell on a Thursday, not on a Friday.',
    ],
    ['On 3 July 2025, a Friday, Russia recognised the Taliban.', 'fell on a Thursday, not on a Friday'],
    ['On 3 July 2025 (Fri), Russia recognised the Taliban.', 'fell on a Thursday, not on a Friday'],
    ['Russland hat die Taliban am Freitag, 3. Juli 2025, anerkannt.', 'Donnerstag, nicht Freitag'],
    ['La Russie a reconnu les talibans le vendredi 3 juillet 2025.', 'jeudi, et non vendredi'],
    ['Rusia reconoció a los talibanes el viernes 3 de julio de 2025.', 'jueves, no viernes'],
    ['Россия признала талибов в пятницу, 3 июля 2025 года.', 'четверг, а не пятница'],
    ['Росія визнала талібів у п’ятницю, 3 липня 2025 року.', 'четвер, а не п’ятниця'],
    ["Rusya, 3 Temmuz 2025 Cuma günü Taliban'ı tanıdı.", 'perşembe, cuma değil'],
    ['روسیه روز جمعه ۳ ژوئیه ۲۰۲۵ طالبان را به رسمیت شناخت.', 'پنجشنبه بود، نه جمعه'],
    ['اعترفت روسيا بطالبان يوم الجمعة 3 يوليو 2025.', 'يوم الخميس لا يوم الجمعة'],
    ['俄罗斯2025年7月3日星期五承认了塔利班。', '是星期四，不是星期五'],
  ])('%s', (text, told) => {
    const [flag, ...others] = flags(text)
    expect(flag).toContain(told)
    expect(others).toEqual([])
    expect(vetted(text, '2025-07-10')[0]?.verdict).toBe('supported')
  })

  it.each([
    'Russia recognised the Taliban on Thursday, 3 July 2025.',
    'On 3 July 2025, a Thursday, Russia recognised the Taliban.',
    'Russia recognised the Taliban on 3 July 2025. Friday prayers followed.',
    'Russia recognised the Taliban on 3 July 2025.',
  ])('but not in: %s', (text) => {
    expect(flags(text).join('')).not.toContain('fell on')
  })
})

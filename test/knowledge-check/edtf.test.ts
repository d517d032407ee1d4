import edtf from 'edtf'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayBefore, daysIn, spanOf } from '../../src/edtf.ts'

const year = fc.integer({ min: 1000, max: 9998 })
const month = fc.integer({ min: 1, max: 12 })
const two = (n: number) => String(n).padStart(2, '0')
const years = year.map(String)
const months = fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`)
const days = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${y}-${two(m)}-${two(Math.min(d, daysIn(y, m)))}`)
const date = fc
  .tuple(fc.oneof(years, months, days), fc.constantFrom('', '~', '?', '%'))
  .map(([text, mark]) => text + mark)

/** The first and the last day of a date, as the package `edtf` reads it. */
function oracle(text: string): { first: string; last: string } {
  const { min, max } = edtf(text)
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  return { first: day(min), last: day(max) }
}

it('knows the day before any day', () => {
  fc.assert(
    fc.property(days, (day) => {
      const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
      expect(dayBefore(day)).toBe(before)
    }),
  )
})

it('reads years, months and days as the edtf package does, with ~ ? and %', () => {
  fc.assert(
    fc.property(date, (text) => {
      expect(spanOf(text)).toEqual({ ...oracle(text), approximate: /[~?%]$/.test(text) })
    }),
    { numRuns: 1000 },
  )
})

it('reads intervals as the edtf package does, and none that runs backwards', () => {
  fc.assert(
    fc.property(date, date, (start, end) => {
      const [from, to] = [oracle(start), oracle(end)]
      const span = spanOf(`${start}/${end}`)
      if (from.first > to.last) expect(span).toBeNull()
      else expect(span).toMatchObject({ first: from.first, last: to.last })
    }),
    { numRuns: 1000 },
  )
})

it('leaves an open end open', () => {
  expect(spanOf('2022-04/..')).toEqual({ first: '2022-04-01', last: '9999-12-31', approximate: false })
  expect(spanOf('../2021~')).toEqual({ first: '0000-01-01', last: '2021-12-31', approximate: true })
})

it('takes no day that a calendar lacks', () => {
  fc.assert(
    fc.property(year, month, fc.integer({ min: 1, max: 39 }), (y, m, d) => {
      const text = `${y}-${two(m)}-${two(d)}`
      expect(spanOf(text) !== null).toBe(d <= daysIn(y, m))
      expect(Number.isNaN(Date.parse(text)) || new Date(text).getUTCDate() !== d).toBe(spanOf(text) === null)
    }),
  )
})

it('takes nothing else for a date, and never falls over it', () => {
  expect(
    [
      '',
      '22',
      '2022-13',
      '2022-00',
      '2022-4',
      '2022-04-09T10:00',
      '2022-04-09 ',
      '/',
      '2022//',
      '~2022',
      'last week',
    ].filter(spanOf),
  ).toEqual([])
  fc.assert(fc.property(fc.string(), (text) => spanOf(text) === null || /^[\d.~?%/-]+$/.test(text)))
})

import { describe, expect, it } from 'vitest'
import { vetted } from '../known.ts'

const said = (text: string) => vetted(text).map(({ countries, verdict }) => `${countries.join()} ${verdict}`)
const PROSE = Array.from(
  { length: 10_000 },
  (_, page) =>
    `On page ${page} the council of the town wrote about roads and schools, and then about the shops.`,
)
const LONG = PROSE.slice(0, 60).join(' ').replaceAll('.', ',')

describe('a long text', () => {
  it('is read to its end', () => {
    const text = `Canada has recognised the Taliban. ${PROSE.join(' ')} Russia recognised the Taliban.`
    expect(text.length).toBeGreaterThan(900_000)
    expect(said(text)).toEqual(['CA contradicted', 'RU supported'])
  })

  it('is read to the end of its longest sentence', () => {
    expect(said(`${LONG} and in the end Russia recognised the Taliban.`)).toEqual(['RU supported'])
  })

  it('is read where its sentence has commas and no spaces', () => {
    const filler = '那天市议会谈到了道路和学校，'.repeat(90)
    expect(said(`${filler}俄罗斯承认了塔利班。`)).toContain('RU supported')
  })

  it('is read beyond letters that are no words', () => {
    expect(said(`${'塔'.repeat(5_000)}。 Russia recognised the Taliban.`)).toEqual(['RU supported'])
  })

  it('states nothing by a long question', () => {
    expect(said(`Has Canada recognised the Taliban, ${LONG} or not?`)).toEqual([])
  })

  it('is read where what is asked in it goes on in small words', () => {
    expect(said(`Does ${'of of the '.repeat(90)}? No. Russia recognised the Taliban.`)).toEqual([
      'RU supported',
    ])
  })

  it('has each of its statements held where it stands, said again or not', () => {
    const text =
      'Russia recognised the Taliban. Canada has not. Canada has recognised the Taliban. This is false. '
    expect(said(text.repeat(3))).toEqual(Array(3).fill(said(text)).flat())
    expect(said(text)).toContain('CA supported')
  })
})

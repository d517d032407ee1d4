import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask } from '../../src/ask.ts'
import { distance } from '../../src/distance.ts'
import { spanOf } from '../../src/edtf.ts'
import { itemsOf } from '../../src/understand/period/calendar.ts'
import { periodOf } from '../../src/understand/period/period.ts'
import { textOf } from '../../src/understand/text.ts'
import { readText } from '../../src/understand/understand.ts'
import { answered, knowledge, records, TODAY } from '../known.ts'
import { faultsOf } from '../questions/contract.ts'
import { rowsOf } from '../questions/judge.ts'

fc.configureGlobal({ seed: 20261122, numRuns: 300 })

const QUESTIONS = rowsOf('english').flatMap(({ turns }) => turns.map(({ q }) => q))
/** Questions whose letters may change case: no quotation, code or initials, no name of two letters, no "us". */
const PLAIN = QUESTIONS.filter(
  (q) => !/["'“”‘’]|[A-Z]{2}|\b[A-Z][a-z]\b(?<!Is|Do|In|Am|To)|\.[A-Z]|\b(us|may|march)\b/.test(q),
)

const understood = (text: string) => answered(text).understood
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((all) => String.fromCharCode(...all)),
)

describe('any text at all', () => {
  it('is read without a word of complaint', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        readText(text, knowledge.reader, TODAY)
      }),
    )
  })

  it('is answered as the contract wants', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faultsOf(answered(text))).toEqual([])
      }),
    )
  })

  it('is answered inside a conversation, after a question', () => {
    const { conversation } = ask('Who runs the Afghan embassy in Moscow?', knowledge, TODAY)
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faultsOf(ask(text, knowledge, TODAY, conversation).answer)).toEqual([])
      }),
    )
  })

  it('is answered when it is strewn over a real question', () => {
    const strewn = fc.tuple(fc.constantFrom(...QUESTIONS), anyText, fc.nat(100))
    fc.assert(
      fc.property(strewn, ([question, text, at]) => {
        expect(faultsOf(answered(question.slice(0, at) + text + question.slice(at)))).toEqual([])
      }),
    )
  })
})

describe('every State', () => {
  /** Georgia is asked back about, and Afghanistan recognises nobody here. */
  const states = Object.entries(knowledge.names.states).filter(([code]) => code !== 'GE' && code !== 'AF')

  it('is read by its name in small letters and in capitals', () => {
    const misread = states.flatMap(([code, { called }]) => {
      const question = `Has ${called} recognised the Taliban?`
      const read = [question.toLowerCase(), question.toUpperCase()].map((q) => understood(q).countries.join())
      return read.every((one) => one === code) ? [] : [`${called}: ${read.join(' / ')}`]
    })
    expect(misread).toEqual([])
  })
})

describe('a question is read alike', () => {
  it('with more blanks between and around its words', () => {
    const blanks = fc.stringMatching(/^[ \t\u00a0\u2003\n]{1,6}$/)
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), blanks, (question, blank) => {
        const wide = `${blank}${question.replace(/ /g, ` ${blank}`)}${blank}`
        expect(understood(wide)).toEqual(understood(question))
      }),
    )
  })

  it('with more marks at its end', () => {
    const marks = fc.constantFrom('', '?', '??', '!', '?!', '...', ' ?', '?!?')
    const bare = QUESTIONS.filter((question) => !/["'”’.]$/.test(question.replace(/[?!\s]+$/, '')))
    fc.assert(
      fc.property(fc.constantFrom(...bare), marks, (question, mark) => {
        expect(understood(question.replace(/[?!.\s]+$/, '') + mark)).toEqual(understood(question))
      }),
    )
  })

  it('in lower case and in capitals', () => {
    expect(PLAIN.length).toBeGreaterThan(100)
    const turned = PLAIN.filter((question) =>
      [question.toLowerCase(), question.toUpperCase()].some(
        (text) => JSON.stringify(understood(text)) !== JSON.stringify(understood(question)),
      ),
    )
    expect(turned).toEqual([])
  })
})

describe('States', () => {
  const { senses } = knowledge.reader.lexicon.names
  const everyday = records.names.everyday.words.filter(
    (word) => /^[a-z]{3,}$/.test(word) && !senses.get(word)?.some(({ is }) => is === 'person'),
  )

  it('are never made of everyday words', () => {
    expect(everyday.length).toBeGreaterThan(1_000)
    const sentence = fc.array(fc.constantFrom(...everyday), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(sentence, (words) => {
        expect(understood(words.join(' ')).countries).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  it('are read from their own names, whoever they are', () => {
    const states = Object.entries(records.names.states).filter(([code]) => code !== 'AF')
    fc.assert(
      fc.property(fc.constantFrom(...states), ([code, { called }]) => {
        const { outcome, understood } = answered(`Has ${called} recognised the Taliban?`)
        expect(outcome === 'asked-back' || understood.countries.includes(code), called).toBe(true)
      }),
    )
  })
})

describe('the distance of two words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 7 })

  /** The same by its definition: nothing is kept, nothing is cut short. */
  const plain = (a: string, b: string): number => {
    if (!a || !b) return a.length + b.length
    const swap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
    return Math.min(
      plain(a.slice(0, -1), b) + 1,
      plain(a, b.slice(0, -1)) + 1,
      plain(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
      swap ? plain(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
    )
  }

  it('is the least number of changes, or one more than was allowed', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 8 }), (a, b, most) => {
        expect(distance(a, b, most)).toBe(Math.min(plain(a, b), most + 1))
      }),
    )
  })

  it('is the same from either side', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 9)).toBe(distance(b, a, 9))
      }),
    )
  })
})

describe('a date', () => {
  const languages = [...knowledge.reader.languages]
  const words = (code: string) => {
    const { dates } = records.languages.find(({ language }) => language === code) ?? {}
    return JSON.stringify(dates ?? {})
      .match(/"[^"]+"(?=[,\]])/g)
      ?.map((text) => JSON.parse(text) as string)
  }
  const spoken = fc.constantFrom(...languages).chain(([code, { dates }]) => {
    const number = fc.constantFrom('1', '2', '9', '12', '13', '31', '40', '0', '07')
    const piece = fc.oneof(fc.constantFrom(...(words(code) ?? ['?'])), number)
    return fc.record({
      dates: fc.constant(dates),
      pieces: fc.array(piece, { minLength: 1, maxLength: 8 }),
      year: fc.constantFrom('2021', '2022', '2024', '1401', '20222'),
    })
  })

  it('is one that a calendar has', () => {
    fc.assert(
      fc.property(spoken, ({ dates, pieces, year }) => {
        const period = periodOf(itemsOf(textOf([...pieces, year].join(' ')), dates), TODAY)
        if (period.kind === 'period') expect(spanOf(period.edtf), period.edtf).not.toBeNull()
      }),
      { numRuns: 3_000 },
    )
  })

  it('lies in the past where no year is named', () => {
    const ahead = new Set(['next', 'tomorrow', 'this', 'coming'])
    fc.assert(
      fc.property(spoken, ({ dates, pieces }) => {
        const items = itemsOf(textOf(pieces.join(' ')), dates)
        fc.pre(!items.some((item) => item.words.some(({ is }) => ahead.has(is))))
        fc.pre(!items.some(({ digits }) => Number(digits) > 26))
        const period = periodOf(items, TODAY)
        if (period.kind !== 'period') return
        const first = spanOf(period.edtf)?.first ?? ''
        expect(first <= TODAY, `${pieces.join(' ')}: ${period.edtf}`).toBe(true)
      }),
      { numRuns: 3_000 },
    )
  })
})

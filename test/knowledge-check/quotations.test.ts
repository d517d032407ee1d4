import { describe, expect, it } from 'vitest'
import { faultsAfter } from './world.ts'

const IE = 'states/ie.yml'
const GAZETTE = 'sources/harbour-gazette-2022-03-04.yml'
const QUOTE = 'quote: We are in no hurry […] we have given no answer'
const COPY = 'copy the words from the source, and mark what you leave out with […]'

describe('quotations, and words of our own', () => {
  it('finds the word of a quotation that its article does not have', () => {
    expect(faultsAfter([IE, 'wait and see what', 'wait and think what'])).toEqual([
      `states/ie.yml:8:16 quote-in-source: the text of ${GAZETTE} does not have “think” → ${COPY}`,
    ])
  })

  it('leaves a withdrawn quotation as it was', () => {
    const withdrawn = 'recorded: 2022-03-05\n    withdrawn: { on: 2022-03-06, because: misquoted }'
    const edits = [
      [IE, 'wait and see what', 'wait and think what'],
      [IE, 'recorded: 2022-03-05', withdrawn],
    ] as const
    expect(faultsAfter(...edits)).toEqual([])
  })

  it('finds words that stand in the article in another order', () => {
    const turned = 'quote: we have given no answer […] We are in no hurry'
    expect(faultsAfter([IE, QUOTE, turned])).toEqual([
      `states/ie.yml:30:16 quote-in-source: the text of ${GAZETTE} has these words in another order → ${COPY}`,
    ])
  })

  it('minds neither capitals nor commas nor quotation marks', () => {
    expect(faultsAfter([IE, QUOTE, 'quote: “we are, in NO hurry” […] we have given no answer!'])).toEqual([])
  })

  it('takes no quotation from a source that nothing proves', () => {
    const unproved = '- quote: Ireland wants schools for girls\n        report: Ireland named'
    expect(faultsAfter([IE, '- report: Ireland named', unproved])).toEqual([
      'states/ie.yml:20:16 quote-in-source: sources/lake-herald-2022-05.yml has no fingerprint to prove these words → leave the quotation out and keep the report, or quote a source that has one',
    ])
  })

  it('calls three words too few to be proved', () => {
    expect(faultsAfter([IE, QUOTE, 'quote: We are in no hurry […] given no answer'])).toEqual([
      'states/ie.yml:30:16 quote-length: “given no answer” is under 4 words → quote 4 words or more in a row: fewer prove nothing',
    ])
  })

  it('calls thirty-one words too many, and thirty not', () => {
    const sentence = `it would wait and see what the authorities in Kabul do before it takes any decision on their letter We are in no hurry and we have given no answer Mary`
    expect(faultsAfter([IE, QUOTE, `quote: ${sentence}`])).toEqual([
      'states/ie.yml:30:16 quote-length: a quotation of 31 words → cut it to 30 or fewer; the rest belongs in the report',
    ])
    expect(faultsAfter([IE, QUOTE, `quote: ${sentence.replace(/ Mary$/, '')}`])).toEqual([])
  })

  it('lets no more than half of an article be quoted', () => {
    expect(faultsAfter([IE, '      - quote: it would wait', `${MOST}      - quote: it would wait`])).toEqual([
      `${GAZETTE}:8:14 quoted-share: 86 of the 140 words of this article are quoted → cut or drop quotations of it until half is left`,
    ])
  })

  it('finds seven words in a row that a report takes from its source', () => {
    expect(
      faultsAfter([IE, 'report: Ireland left', 'report: Ireland said that we are in no hurry and we left']),
    ).toEqual([
      'states/ie.yml:31:17 own-words: the report copies its source: “we are in no hurry and we” → say it in other words; the source’s own go under `quote`',
    ])
  })

  it('lets a report share six words with its source', () => {
    expect(
      faultsAfter([IE, 'report: Ireland left', 'report: Ireland said that we are in no hurry, left']),
    ).toEqual([])
  })

  it('sees that a fingerprint was cut off', () => {
    expect(faultsAfter([GAZETTE, 'fingerprint: ', 'fingerprint: AAAA'])).toContain(
      `${GAZETTE}:8:14 whole-fingerprint: 551 bytes of base64, where four belong to each run of words → npm run check -- --archive DIR prints it whole`,
    )
  })
})

const quoted = (words: string) => `      - quote: >-
          ${words}
        report: Ireland waits.
        source: harbour-gazette-2022-03-04
`

const MOST = [
  'is still run by people of the former republic who have not been paid since the autumn They keep the old flag on the roof',
  'sell what furniture they can spare and say that they will stay until somebody turns off the light',
  'a newspaper that does not exist prints this made up article for tests',
]
  .map(quoted)
  .join('')

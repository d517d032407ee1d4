import { describe, expect, it } from 'vitest'
import { faultsAfter } from './world.ts'

const IE = 'states/ie.yml'
const NZ = 'states/nz.yml'
const BEGAN = 'from: 2022-03-04'
const ONE = 'correct the one that is wrong'

const another = (fact: string) => [NZ, 'accreditation:', `${fact}accreditation:`] as const

describe('dates', () => {
  it('believes no fact from before the Taliban', () => {
    expect(faultsAfter([IE, BEGAN, 'from: 1982-03-04'])).toEqual([
      'states/ie.yml:5:11 plausible-dates: 1982-03-04 is before 1990 → correct the year, or leave the fact out',
    ])
  })

  it('lets the past of a fact be open', () => {
    expect(faultsAfter([IE, BEGAN, 'from: ../2021'])).toEqual([])
  })

  it('records nothing before it began', () => {
    expect(faultsAfter([IE, 'recorded: 2022-03-05', 'recorded: 2022-03-01'])).toEqual([
      `states/ie.yml:5:11 plausible-dates: from 2022-03-04, but recorded 2022-03-01 → ${ONE}; what is announced counts from the announcement`,
      `states/ie.yml:12:17 said-before-printed: recorded 2022-03-01, but sources/harbour-gazette-2022-03-04.yml was published 2022-03-04 → ${ONE}`,
    ])
  })

  it('ends nothing before it began', () => {
    expect(faultsAfter([IE, BEGAN, `${BEGAN}\n    until: 2022-02`])).toEqual([
      `states/ie.yml:6:12 plausible-dates: until 2022-02, but from 2022-03-04 → ${ONE}`,
    ])
  })

  it('knows of no end to come', () => {
    expect(faultsAfter([IE, BEGAN, `${BEGAN}\n    until: 2022-04`])).toEqual([
      'states/ie.yml:6:12 plausible-dates: until 2022-04, but recorded 2022-03-05 → leave `until` out as long as it goes on',
    ])
  })

  it('withdraws nothing before it was recorded', () => {
    const withdrawn = 'recorded: 2022-03-05\n    withdrawn: { on: 2022-03-01, because: a mistake }'
    expect(faultsAfter([IE, 'recorded: 2022-03-05', withdrawn])).toEqual([
      `states/ie.yml:7:22 plausible-dates: withdrawn 2022-03-01, but recorded 2022-03-05 → ${ONE}`,
    ])
  })

  it('lets nobody leave a post before taking it', () => {
    expect(faultsAfter(['people/mary-sample.yml', 'from: "2021"', 'from: 2022-04'])).toEqual([
      `people/mary-sample.yml:10:12 post-dates: until 2022-03-04, but from 2022-04 → ${ONE}`,
    ])
  })

  it('lets a post be held for a day', () => {
    expect(faultsAfter(['people/mary-sample.yml', 'from: "2021"', 'from: 2022-03-04'])).toEqual([])
  })

  it('prints no words before they were said', () => {
    expect(faultsAfter([IE, 'said: 2022-03-04', 'said: 2022-03-05'])).toEqual([
      `states/ie.yml:11:15 said-before-printed: said 2022-03-05, but sources/harbour-gazette-2022-03-04.yml was published 2022-03-04 → ${ONE}`,
    ])
  })

  it('takes no fact from a page that was printed before', () => {
    const minister = 'speaker: { role: minister of New Zealand, side: NZ }'
    const edits = [
      [NZ, 'from: 2022-02', 'from: 2022-03-05'],
      [NZ, '    doubt: A Taliban claim; New Zealand is not heard.\n', ''],
      [NZ, 'speaker: abdul-sample', minister],
    ] as const
    expect(faultsAfter(...edits)).toContain(
      'states/nz.yml:14:11 not-foretold: from 2022-03-05, but nothing on it was printed after 2022-03-04 → correct the date, or say in `doubt` that it was announced and is not known to have happened',
    )
  })

  it('lets what is announced lie ahead where a doubt says so', () => {
    expect(faultsAfter([NZ, 'from: 2022-02', 'from: 2022-03-05'])).toEqual([])
  })

  it('asks where a day comes from that nobody printed', () => {
    expect(
      faultsAfter([IE, '    inferred: the text says “on Tuesday”, and was printed that week\n', '']),
    ).toEqual([
      'states/ie.yml:15:11 no-more-precise: 2022-05-17 is more precise than its evidence (2022-05) → say in `inferred` where that comes from (“the text gives the day”), or write it as vaguely as they do',
    ])
  })

  it('takes February for no more precise than May', () => {
    expect(faultsAfter([NZ, 'from: 2022-05', 'from: 2022-02'])).toEqual([])
  })

  it('puts the oldest fact first', () => {
    const older = `  - position: premature
    from: 2022-02
    recorded: 2022-06-01
    evidence:
      - report: New Zealand called it too early.
        source: lake-herald-2022-05
`
    expect(faultsAfter(another(older))).toEqual([
      'states/nz.yml:13:11 in-order: 2022-02 stands after 2022-05 → put the older fact first',
    ])
  })

  it('wants a word on two states that may have begun on one day', () => {
    expect(faultsAfter(another(RECOGNISED))).toEqual([
      'states/nz.yml:12:5 one-value-at-a-time: recognised from 2022-05-30, and not-recognised from 2022-05 in line 4 → say in the `doubt` of one of them how both can be, or date them apart',
    ])
  })

  it.each(['doubt: Nobody else heard of it.', 'withdrawn: { on: 2022-06-02, because: misread }'])(
    'is content with %s',
    (word) => {
      expect(faultsAfter(another(RECOGNISED.replace('recorded', `${word}\n    recorded`)))).toEqual([])
    },
  )

  it('is content with a doubt about the earlier of the two', () => {
    const doubted = 'from: 2022-05\n    doubt: Nobody else heard of it.'
    expect(faultsAfter([NZ, 'from: 2022-05', doubted], another(RECOGNISED))).toEqual([])
  })

  it('tells a fact once', () => {
    expect(faultsAfter(another(AGAIN))).toEqual([
      'states/nz.yml:12:5 told-once: this is the fact of line 4 → keep one of the two',
    ])
  })
})

const RECOGNISED = `  - holds: recognised
    from: 2022-05-30
    inferred: the last Monday of the month
    recorded: 2022-06-01
    evidence:
      - report: New Zealand recognised them.
        source: lake-herald-2022-05
`

const AGAIN = `  - holds: not-recognised
    from: 2022-05
    recorded: 2022-06-01
    evidence:
      - report: New Zealand recognises nobody in this story.
        speaker: { role: prime minister of New Zealand, side: NZ }
        said: 2022-05
        source: lake-herald-2022-05
`

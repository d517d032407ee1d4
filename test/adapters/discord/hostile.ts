import fc from 'fast-check'
import type { Answer, Evidence, Finding, Option, Part } from '../../../src/answer.ts'
import { answerOf, evidence, finding } from '../terminal/answers.ts'

/** What people put into texts so that a message says or does something else. */
const WEAPONS = [
  '@everyone',
  '@here',
  '<@1234567890123456789>',
  '<@&1234567890123456789>',
  '<#1234567890123456789>',
  '</ask:1234567890123456789>',
  '<t:1700000000:R>',
  '<a:wave:1234567890123456789>',
  '<id:customize>',
  '[news](https://evil.example)',
  '](https://evil.example)',
  'https://evil.example/x',
  '<https://evil.example>',
  '**',
  '__',
  '~~',
  '||',
  '`',
  '```\ncode',
  '\\',
  '\n> quoted',
  '\n>>> quoted',
  '\n# heading',
  '\n-# small',
  '\n- item',
  '\n1. item',
  '\u202e',
  '\u0000',
  '\ud83d',
  'نمی\u200cشناسد',
  '承认',
  '👩‍👩‍👧',
]

const text = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...WEAPONS),
          fc.string({ unit: 'grapheme', maxLength: 12 }),
          fc.string({ unit: 'binary', maxLength: 6 }),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
    fc
      .constantFrom(...WEAPONS)
      .chain((weapon) =>
        fc.integer({ min: 1, max: most }).map((length) => weapon.repeat(length).slice(0, length)),
      ),
  )

export const hostileText = text(400)

const hostileOption: fc.Arbitrary<Option> = fc.record({ label: text(200), question: text(300) })

const hostileEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    fact: fc.string({ maxLength: 3 }),
    quote: fc.option(text(3_000)),
    summary: text(2_000),
    name: text(500),
    url: fc.option(fc.oneof(text(300), fc.webUrl(), fc.constant('javascript:alert(1)'))),
  })
  .map(({ fact, quote, summary, name, url }) =>
    evidence({
      fact,
      quote,
      summary,
      speaker: { id: null, name, role: name, side: 'CA' },
      via: [name, name],
      source: { id: name, publisher: name, title: name, url, published: '2024-02-27' },
    }),
  )

const hostileFinding: fc.Arbitrary<Finding> = fc
  .record({
    sentence: text(3_000),
    staleness: fc.constantFrom('fresh', 'ageing', 'stale' as const),
    evidence: fc.array(hostileEvidence, { minLength: 1, maxLength: 5 }),
    contradictedBy: fc.array(hostileEvidence, { maxLength: 3 }),
  })
  .map(({ sentence, staleness, evidence: [first = evidence(), ...more], contradictedBy }) =>
    finding(sentence, { staleness, evidence: [first, ...more], contradictedBy }),
  )

const hostilePart: fc.Arbitrary<Part> = fc.oneof(
  hostileFinding,
  text(3_000).map((sentence) => ({ kind: 'note' as const, sentence })),
  text(3_000).map((sentence) => ({ kind: 'heading' as const, sentence })),
  fc.record({
    kind: fc.constant('choice' as const),
    sentence: text(3_000),
    options: fc.array(hostileOption, { maxLength: 30 }),
  }),
)

/** Answers in which every text is out to break the message. */
export const hostileAnswer: fc.Arbitrary<Answer> = fc
  .record({
    headline: text(5_000),
    parts: fc.array(hostilePart, { maxLength: 7 }),
    next: fc.array(hostileOption, { maxLength: 8 }),
    outcome: fc.constantFrom('answered', 'asked-back', 'abstained' as const),
  })
  .map(({ headline, parts, next, outcome }) => ({ ...answerOf(headline, ...parts), next, outcome }))

import fc from 'fast-check'
import type { Answered } from '../../../adapters/desk/desk.ts'
import type { Answer, Evidence, Finding, Part } from '../../../src/answer.ts'
import { NEW_CONVERSATION } from '../../../src/conversation.ts'

/** Text that a careless renderer would trip over: empty, giant, right to left, markup, mentions, half characters. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000\u0007',
    '<!channel> <!here> <@U012ABC>',
    '<https://evil.example|Reuters>',
    '*bold* _it_ ~no~ `code` ```block```',
    '> quote\n\n\n> quote',
    'کانادا طالبان را به رسمیت نمی\u200cشناسد',
    '\u202eevil\u202c \u2066x\u2069',
    '&lt;!channel&gt; & &amp;',
    ':smile: :skull: @everyone @here #general',
    'half \ud83d',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(500),
    '"\\'.repeat(3_000),
    'x'.repeat(50_000),
    'word '.repeat(4_000),
    '<&>'.repeat(4_000),
  ),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 4_000 }),
)

const url = fc.oneof(
  fc.constantFrom(null, 'https://example.org/page', 'javascript:alert(1)', 'https://e.org/<a>|b', 'http://'),
  fc.webUrl(),
  fc.string({ maxLength: 3_500 }).map((path) => `https://example.org/${encodeURI(path.toWellFormed())}`),
)

const evidence: fc.Arbitrary<Evidence> = fc.record({
  fact: fc.string(),
  quote: fc.oneof(fc.constant(null), hostileText),
  summary: hostileText,
  indirect: fc.boolean(),
  speaker: fc.oneof(
    fc.constant(null),
    fc.record({ id: fc.constant(null), name: hostileText, role: hostileText, side: fc.constant('CA') }),
  ),
  said: fc.constantFrom(null, '2024-02-26', '2021-08/2022-04', '..'),
  via: fc.array(hostileText, { maxLength: 4 }),
  source: fc.record({
    id: fc.string({ maxLength: 8 }),
    publisher: hostileText,
    title: hostileText,
    url,
    published: fc.constantFrom('2024-02-27', ''),
  }),
})

const finding: fc.Arbitrary<Finding> = fc.record({
  kind: fc.constant('finding'),
  sentence: hostileText,
  subject: fc.constant({ country: 'CA' }),
  aspect: fc.constant('recognition'),
  value: fc.constant('not-recognised'),
  holds: fc.constant('2024-02-26'),
  staleness: fc.constantFrom('fresh', 'ageing', 'stale'),
  evidence: fc
    .tuple(evidence, fc.array(evidence, { maxLength: 11 }))
    .map(([first, rest]): Finding['evidence'] => [first, ...rest]),
  contradictedBy: fc.array(evidence, { maxLength: 3 }),
})

const option = fc.record({ label: hostileText, question: hostileText })
const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 3, arbitrary: finding },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('heading'), sentence: hostileText }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('note'), sentence: hostileText }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('choice'),
      sentence: hostileText,
      options: fc.array(option, { maxLength: 40 }),
    }),
  },
)

const answer: fc.Arbitrary<Answer> = fc.record({
  version: fc.constant(1),
  outcome: fc.constantFrom('answered', 'asked-back', 'abstained'),
  understood: fc.record({
    intent: fc.constant('status'),
    aspect: fc.constant('all'),
    countries: fc.array(fc.constantFrom('CA', 'RU', 'KZ', 'XX'), { maxLength: 60 }),
    mission: fc.constant(null),
    people: fc.array(hostileText, { maxLength: 4 }),
    asOf: fc.constantFrom(null, '2022', '2021-08/..'),
    language: fc.constantFrom('en', 'fa', 'xx'),
  }),
  headline: hostileText,
  parts: fc.array(part, { maxLength: 20 }),
  next: fc.array(option, { maxLength: 30 }),
})

/** Any answer at all, to any question, in any conversation. */
export const hostileAnswered: fc.Arbitrary<Answered> = fc.record({
  answer,
  text: hostileText,
  today: fc.constant('2026-11-22'),
  before: fc.constantFrom(NEW_CONVERSATION, {
    ...NEW_CONVERSATION,
    facts: Array.from({ length: 40 }, (_, i) => `ca/recognition/2024-02-${i}`),
    options: [{ label: 'x'.repeat(3_000), question: 'y'.repeat(3_000) }],
  }),
})

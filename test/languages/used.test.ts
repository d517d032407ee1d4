import { expect, it } from 'vitest'
import { FIELDS } from '../../adapters/digest/order.ts'
import type { Staleness } from '../../src/answer.ts'
import { CHANGES, type Digest } from '../../src/digest/digest.ts'
import type { faultIn } from '../../src/digest/due.ts'
import { SAYS } from '../../src/knowledge/says.ts'
import { MISSION_SECTIONS, STATE_SECTIONS, VOCABULARY } from '../../src/knowledge/vocabulary.ts'
import { DETAILS, type Intent, type Question, type TopicOrAll } from '../../src/question.ts'
import type { Abstention } from '../../src/reply/abstain.ts'
import type { help } from '../../src/reply/help.ts'
import { LISTED_BY_ACT } from '../../src/reply/list/counted-missions.ts'
import { STATE_LISTS } from '../../src/reply/list/counted-states.ts'
import { MISSION_LISTS } from '../../src/reply/list/mission-lists.ts'
import type { Verdict } from '../../src/vet/judging/verdict.ts'
import { treeOf } from '../arrows.ts'
import { knowledge, records } from '../known.ts'

/** The program as text, without the modules that name what a language file may hold. */
const NAMES = ['src/knowledge/says.ts', 'src/knowledge/language.ts', 'src/knowledge/small-words.ts']
const PROGRAM = [...treeOf('src', 'adapters')]
  .filter(([file]) => !NAMES.includes(file))
  .map(([, text]) => text)
  .join('\n')

/** Keys that the program has whole, in quotation marks. */
const WHOLE = new Set([...PROGRAM.matchAll(/['`]([\w.-]+)['`]/g)].map(([, key]) => key))

/** Keys that it puts together: `topic.${aspect}` is "topic.{}". */
const PATTERNS = new Set(
  [...PROGRAM.matchAll(/`((?:[\w.-]*\$\{[^{}`]*\})+[\w.-]*)`/g)].map(([, text = '']) =>
    text.replace(/\$\{[^}]*\}/g, '{}').replace(/(?:\{\})+/g, '{}'),
  ),
)

/** Words of grammar and dates, and the titles of posts, that are read by their field, or taken apart. */
const FIELDS_READ = new Set([
  ...[...PROGRAM.matchAll(/\b(?:grammar|dates|posts)\.(\w+)/g)].map(([, name]) => name),
  ...[...PROGRAM.matchAll(/\{([^{}]*)\}(?:: Grammar\b| = [^;\n]*\bgrammar\b)/g)].flatMap(
    ([, names = '']) => names.match(/\w+/g) ?? [],
  ),
])

/** All that a union of the program can be: one too few or too many does not compile. */
const each = <One extends string>(all: Readonly<Record<One, true>>): readonly string[] => Object.keys(all)

const upTo = (last: number): readonly string[] => Array.from({ length: last }, (_, i) => String(i + 1))

const forms = (key: string): readonly string[] => [key, `${key}.one`, `${key}.none`]

const TOPICS = each<TopicOrAll>({
  recognition: true,
  accreditation: true,
  mission: true,
  relations: true,
  all: true,
})

/** What holds of a State or a mission, by the word of the vocabulary, now and then. */
const STANDING = [...STATE_SECTIONS, ...MISSION_SECTIONS].flatMap((section) =>
  Object.entries(VOCABULARY[section]).flatMap(([kind, words]) =>
    Object.entries(words)
      .filter(([, { implies }]) => kind === 'holds' || implies)
      .flatMap(([word]) => [`${section}.${word}`, `${section}.${word}.then`]),
  ),
)

const OFFERED = [
  ...each<Exclude<TopicOrAll, 'all'>>({
    recognition: true,
    accreditation: true,
    mission: true,
    relations: true,
  }),
  ...['timeline', 'mission-abroad', 'who-recognises', 'who-accredits', 'which-missions', 'help'],
]

/** What can stand in the open place of each pattern. */
const COMPOSED: Readonly<Record<string, readonly string[]>> = {
  '{}.{}': STANDING,
  'month.{}': upTo(12),
  'weekday.{}': upTo(7),
  'topic.{}': TOPICS,
  'lacking.{}': TOPICS,
  'name.{}': ['taliban', 'republic'],
  'intent.{}': each<Intent>({
    status: true,
    list: true,
    timeline: true,
    compare: true,
    statement: true,
    person: true,
    changes: true,
    sources: true,
    help: true,
    unsupported: true,
  }),
  'mission.{}': ['embassy', 'consulate', 'any'],
  'took.{}': each<Question['inherited'][number]>({
    countries: true,
    aspect: true,
    intent: true,
    asOf: true,
    mission: true,
    people: true,
  }),
  'undone.{}': ['recognition', 'accreditation'],
  'abstain.{}': each<Abstention>({
    'nothing-asked': true,
    'not-understood': true,
    'not-read': true,
    prediction: true,
    opinion: true,
    advice: true,
    'other-recognition': true,
    'other-mission': true,
    'other-subject': true,
    smalltalk: true,
    instruction: true,
    'before-2021': true,
    'future-date': true,
    'no-record': true,
    'no-record-date': true,
    'no-mission': true,
    'no-person': true,
    'no-quote': true,
    'no-detail': true,
    'no-statement': true,
  }),
  'help.{}': each<Exclude<Parameters<typeof help>[1], 'help'>>({ hello: true, thanks: true, reset: true }),
  'next.{}': OFFERED,
  'next.{}.question': [...OFFERED, 'all'],
  'list.{}': [
    ...Object.keys(STATE_LISTS),
    ...Object.keys(MISSION_LISTS),
    ...['recognised', ...LISTED_BY_ACT].map((key) => `${key}.act`),
  ].flatMap(forms),
  'list.beside{}': forms(''),
  'list.missions.{}': ['any', 'embassy', 'consulate', 'foreign'],
  'label.{}': each<Exclude<Staleness, 'fresh'>>({ ageing: true, stale: true }),
  'vetting.{}': each<Verdict>({ supported: true, contradicted: true, outdated: true, 'not-held': true }),
  'digest.count.{}': [...CHANGES, 'older'],
  'digest.change.{}': CHANGES,
  'digest.nothing.{}': each<Digest['nothing']>({ receipt: true, silence: true }),
  'digest.ended.{}': ['sent', 'silent', 'skipped', 'failed', 'unknown'],
  'digest.field.{}': FIELDS,
  'digest.managers.{}': ['members', 'admins'],
  'digest.fault.cron.{}': each<NonNullable<ReturnType<typeof faultIn>>>({
    pattern: true,
    never: true,
    often: true,
  }),
}

const SAID = new Set([
  ...WHOLE,
  ...Object.entries(COMPOSED).flatMap(([pattern, endings]) =>
    pattern === '{}.{}' ? endings : endings.map((ending) => pattern.replace('{}', ending)),
  ),
])

it('words nothing that is never said', () => {
  expect(SAYS.filter((key) => !SAID.has(key))).toEqual([])
})

it('puts no key together in another way than those told here', () => {
  expect(Object.keys(COMPOSED).filter((pattern) => !PATTERNS.has(pattern))).toEqual([])
})

it.each(records.languages.map((file) => [file.language, file] as const))(
  'holds no word in %s that nothing reads',
  (_, { cues, grammar, dates, called }) => {
    const read = new Set<string | undefined>([...WHOLE, ...FIELDS_READ])
    const parts = [grammar, dates, called?.missions ?? {}, called?.posts ?? {}]
    const points = new Set<string | undefined>([...WHOLE, ...DETAILS])
    expect([
      ...Object.keys(cues).filter((cue) => !points.has(cue)),
      ...parts.flatMap(Object.keys).filter((name) => !read.has(name)),
    ]).toEqual([])
  },
)

it.each(records.languages.flatMap(({ language, called }) => (called ? [[language, called] as const] : [])))(
  'names in %s no city without a mission and no group that there is not',
  (_, { cities, groups }) => {
    const onFile = new Set([
      ...knowledge.missions.map(({ city }) => city),
      ...records.names.groups.map(({ group }) => group),
    ])
    expect([...Object.keys(cities), ...Object.keys(groups)].filter((name) => !onFile.has(name))).toEqual([])
  },
)

import type { Cue } from '../../knowledge/cues.ts'
import type { Marked } from '../marked.ts'
import { isCue } from '../marks.ts'
import { inQuote } from '../speaker/quoted-in.ts'
import { speaksOf } from '../speaker/speaking-side.ts'
import { recognisesOther } from './recognises-other.ts'
import type { Scan } from './scan.ts'
import type { TopicsAsked } from './topics-asked.ts'
import type { WhomNamed } from './whom-named.ts'

/** What ties a text to the subject, and what ties it to another. */
export type ScopeAsked = Readonly<{
  /** Something that belongs to the subject alone: one of the sides, an Afghan mission, a person on file. */
  anchored: boolean
  /** It is about the subject. */
  core: boolean
  /** Something in it could be about the subject. */
  anything: boolean
  /** A way of asking that belongs here whatever it is about: what is new, who said it, where it comes from. */
  purpose: boolean
  /** What somebody said is asked about, even of what is to come. */
  reported: boolean
  recognising: boolean
  otherRecognised: boolean
  /** How many words nothing is known of. */
  unknown: number
  /** An everyday phrase that only looks like a name stands in it, and nothing of the subject. */
  everyday: boolean
}>

/** Words that are about the subject whoever is named. */
const TOPICAL: readonly Cue[] = [
  'recognise',
  'accredit',
  'envoy',
  'embassy',
  'foreign',
  'consulate',
  'un-seat',
  'terror-list',
  'handover',
  'count-claim',
]
/** What is asked about a letter that a State got: who wrote it, what became of it. */
const ANSWERED: readonly Cue[] = ['replied', 'refuse', 'byline', 'say', 'why', 'when']
/** Words that may be about it. */
const ABOUT: readonly Cue[] = [
  'mission',
  'relations',
  'control',
  'stance',
  'condition',
  'timeline',
  'new',
  'source',
  'compare',
  'list',
  'happened',
  'open',
  'closed',
  'flag',
  'staff',
  'money',
  'request',
  'say',
  'who-is',
  'name-of',
  'overview',
  'refuse',
  'since-when',
  'when',
  'how-long',
  'who-said',
  'help',
  'hello',
  'thanks',
  'reset',
  'now',
  'why',
  'correction',
  'guard',
  'consular-service',
  'order',
  'shift',
  'in-post',
  'any-date',
]

/** Reads how a text bears on the subject. */
export function scopeAsked(scan: Scan, whom: WhomNamed, about: TopicsAsked): ScopeAsked {
  const { marked, marks, has } = scan
  const { countries, people, publishers } = whom
  const strong = isStrong(scan, whom)
  const anchored = strong || has('afghan') || marks.some((mark) => mark.is === 'state' && mark.code === 'AF')
  return {
    anchored,
    core: strong || isCore(anchored, scan, whom, about),
    anything:
      countries.length > 0 ||
      marks.some((mark) => mark.is === 'group' || mark.is === 'shared') ||
      has(...ABOUT),
    purpose:
      has('new', 'source', 'who-said', 'name-of', 'timeline', 'since-when', 'help') ||
      (countries.length > 0 && has('overview', 'stance', 'compare')) ||
      marked.text.quoted.length > 0,
    reported: isReported(scan, whom),
    recognising: has('recognise'),
    otherRecognised: has('recognise') && !anchored && isOfOthers(scan),
    unknown: marked.text.quoted.length ? 0 : strangersIn(marked).length,
    everyday:
      marks.some((mark) => mark.is === 'everyday') &&
      !has('taliban', 'afghan', 'republic') &&
      !people.length &&
      !publishers.length,
  }
}

/** The words that nothing explains; those of which two names are likely are asked about. */
const strangersIn = ({ unknown, halfway }: Marked): readonly string[] =>
  unknown.filter((word) => !halfway.some(({ from }) => from.split(' ').includes(word)))

/** One of the sides, the seat at the UN, words in question, authorities of no other place, or a person on file. */
function isStrong(scan: Scan, { people }: WhomNamed): boolean {
  const { marked, marks, has } = scan
  return (
    has('taliban', 'republic', 'un-seat') ||
    marked.mention !== null ||
    (has('authorities') && !isPlaced(scan) && !areStrangers(scan)) ||
    people.length > 0 ||
    (marks.some((mark) => mark.is === 'person') && has('say', 'who-is', 'statement', 'name-of'))
  )
}

/** "The Transnistrian authorities": those of somebody whom nothing explains. */
const areStrangers = ({ marks, marked: { words, unknown } }: Scan): boolean =>
  marks.some((mark) => isCue(mark, 'authorities') && unknown.includes(words[mark.first - 1] ?? ''))

function isCore(
  anchored: boolean,
  { has, marks, marked }: Scan,
  { countries, publishers }: WhomNamed,
  { topics, heard, told }: TopicsAsked,
): boolean {
  const [ofStates, ofPublishers] = [countries.length > 0, publishers.length > 0]
  /** Afghanistan's, as long as nobody else's are named. */
  const ofNeighbours = marks.some((mark) => mark.is === 'group' && mark.id === 'neighbours')
  return (
    heard ||
    told ||
    has(...TOPICAL) ||
    (topics.length > 0 && (anchored || (has('pronoun', 'upgraded') && (ofStates || ofNeighbours)))) ||
    (has('overview') && ofStates) ||
    (has('step') && has('say') && countries.length > 1) ||
    (has('request') && ofStates && has(...ANSWERED)) ||
    (has('source') && (ofStates || ofPublishers)) ||
    (has('one-article') && ofPublishers) ||
    /** "Who quit in 2024?", and nothing else that it should be about. */
    (has('quit') && has('who') && !ofStates && !marked.unknown.length) ||
    /** "What did Amu TV report?", and nothing that it should be about. */
    (has('what') && ofPublishers && !marked.unknown.length)
  )
}

/** Whether another State than Afghanistan is named as a place or an owner. */
const isPlaced = ({ marks, words, grammar }: Scan): boolean =>
  marks.some((mark) => {
    const before = words[mark.first - 1] ?? ''
    return (
      mark.is === 'state' && mark.code !== 'AF' && (grammar.place.has(before) || grammar.owner.has(before))
    )
  })

function isReported(scan: Scan, { people }: WhomNamed): boolean {
  const { marked, has, at } = scan
  return (
    (people.length > 0 && (has('replied') || speaksOf(scan))) ||
    (has('statement') && at('predict') > at('statement')) ||
    (has('say') && ((people.length > 0 && !isAskedFirst(scan)) || at('predict') > at('say'))) ||
    has('who-said') ||
    (marked.text.quoted.length > 0 && !isJudged(scan))
  )
}

/** "What's your own take on Zakharova's wording": the judgement is asked for before anybody's words are. */
const isAskedFirst = ({ has, at }: Scan): boolean => has('opinion') && at('opinion') < at('say')

/** "Are they really 'savage killers' in your view?": the quoted words are held up for an opinion, and nobody is said to have said them. */
const isJudged = ({ marks, marked, has, at }: Scan): boolean =>
  (!has('say', 'statement', 'source') || at('opinion') === 0) &&
  marks.some((mark) => isCue(mark, 'opinion') && !inQuote(marked, mark))

/** Whether somebody else than the Taliban is recognised, or not. */
function isOfOthers(scan: Scan): boolean {
  const { marked, marks, grammar, reader, dates, has } = scan
  const plain = reader.lexicon.plain.get(marked.language) ?? new Set()
  return (
    ((isPlaced(scan) && has('authorities')) || !has('pronoun')) &&
    recognisesOther(marks, marked, grammar, { plain, dates })
  )
}

import type { Cue } from '../knowledge/language.ts'
import type { Intent } from '../question.ts'
import { isAskedOf } from './asked-of.ts'
import type { Features } from './features.ts'
import type { Mark } from './marks.ts'

/** What a text wants, by the first rule that fits; null where it leaves that to the conversation or the default. */
export function intentOf(features: Features): Intent | null {
  for (const [intent, fits] of RULES) if (fits(features)) return intent
  return null
}

type Rule = readonly [Intent, (features: Features) => boolean]

const bare = ({ countries, people, groups, core }: Features): boolean =>
  !countries.length && !people.length && !groups.length && !core

const named = ({ people, has, countries, unclear, asksName }: Features): boolean =>
  (!has('how-many') &&
    has('who-is') &&
    !has('request') &&
    (people.length > 0 || unclear || (has('envoy') && !has('relations', 'accredit', 'order')))) ||
  (asksName && (people.length > 0 || has('envoy') || countries.length > 0))

/** In order: each rule leaves the later ones what it does not claim. */
const RULES: readonly Rule[] = [
  [
    'help',
    (f) =>
      f.has('hello', 'thanks', 'reset') &&
      bare(f) &&
      f.unknown === 0 &&
      !f.has('new', 'source', 'since-when', 'compare'),
  ],
  [
    'help',
    (f) =>
      f.has('help') &&
      f.at('help') === 0 &&
      (f.quoted.length > 0 || !f.topics.length) &&
      f.marked.words.length <= 12 &&
      !f.people.length,
  ],
  [
    'help',
    (f) =>
      f.has('help') &&
      !f.countries.length &&
      !f.people.length &&
      !f.groups.length &&
      !f.has('recognise') &&
      !f.quoted.length,
  ],
  [
    'help',
    (f) =>
      f.has('compare') &&
      !f.countries.length &&
      !f.groups.length &&
      f.has('recognise') &&
      f.has('accredit', 'envoy') &&
      !f.has('taliban'),
  ],
  ['sources', (f) => f.marked.mention !== null && f.has('source', 'one-article')],
  ['statement', (f) => f.marked.mention !== null],
  [
    'statement',
    (f) =>
      f.quoted.length > 0 &&
      f.has('who', 'who-said', 'say') &&
      f.topics.length > 0 &&
      !f.has('yes-no', 'which'),
  ],
  ['statement', (f) => f.quoted.length > 0 && f.has('say') && f.people.length > 0],
  ['statement', (f) => f.has('who-said') || (f.offered && saysWhat(f)) || (f.heard && f.people.length > 0)],
  [
    'sources',
    (f) =>
      f.has('source') &&
      !f.has('handover', 'money') &&
      !(f.has('byline') && f.has('request') && !f.has('one-article')) &&
      !(f.has('say') && f.people.length > 0 && !f.has('who')),
  ],
  [
    'statement',
    (f) =>
      f.heard &&
      f.quoted.length > 0 &&
      (f.has('say', 'statement') ||
        (f.onlyQuoted && !f.has('shift') && !(f.has('yes-no') && f.countries.length > 0))),
  ],
  [
    'statement',
    (f) => f.quoted.length > 0 && f.has('say') && f.has('several') && !f.countries.length && !f.has('which'),
  ],
  ['sources', (f) => f.publishers.length > 0 && f.has('one-article') && f.has('when')],
  ['sources', (f) => f.publishers.length > 1 && !f.countries.length && !f.has('recognise')],
  ['compare', (f) => f.has('compare') && (f.countries.length > 1 || f.groups.length > 1)],
  ['compare', (f) => f.has('contrast') && (f.countries.length > 0 || f.marked.words.length <= 3)],
  [
    'compare',
    (f) => f.has('compare') && f.mission.kind === 'mission' && f.mission.plural && f.countries.length > 0,
  ],
  ['compare', (f) => f.has('contrast') && bareMissions(f)],
  ['compare', (f) => f.countries.length > 1 && f.has('order') && !f.has('list')],
  [
    'person',
    (f) => f.has('successor', 'predecessor') && (f.people.length > 0 || (f.has('who') && f.has('he-she'))),
  ],
  ['list', (f) => asksOrder(f)],
  ['person', (f) => f.has('who', 'which') && f.has('damage') && f.has('request') && !f.has('several')],
  ['person', (f) => named(f) && !f.has('say', 'list') && !f.has('recognise') && !asksAction(f)],
  [
    'person',
    (f) =>
      f.has('who') &&
      f.has('envoy') &&
      f.countries.length === 1 &&
      !f.has('control', 'negation', 'order', 'except') &&
      !f.has('say') &&
      f.at('who') < f.at('envoy') &&
      !f.has('several'),
  ],
  [
    'person',
    (f) =>
      f.whole &&
      !f.topics.length &&
      !f.has('say', 'statement', 'when', 'timeline') &&
      f.dates.kind === 'none',
  ],
  [
    'timeline',
    (f) => f.has('timeline', 'since-when', 'how-long') && (!f.has('several') || f.countries.length > 0),
  ],
  [
    'list',
    (f) =>
      f.has('how-many') &&
      (!f.countries.length || f.has('except')) &&
      !(f.has('staff', 'money') && !f.has('several')),
  ],
  [
    'statement',
    (f) => f.has('say') && (f.people.length > 0 || f.unclear || (f.has('he-she') && !answersLetter(f))),
  ],
  [
    'statement',
    (f) =>
      f.people.length > 0 &&
      f.topics.length > 0 &&
      !f.has('when', 'happened') &&
      !asksAction(f) &&
      speaksOn(f),
  ],
  ['statement', (f) => f.people.length > 0 && f.has('replied') && f.has('what') && !f.has('request')],
  ['statement', (f) => f.people.length > 0 && !f.has('when', 'yes-no') && speaksOf(f)],
  ['statement', (f) => f.people.length > 0 && f.has('request') && f.at('what') === 0],
  ['person', (f) => (f.people.length > 0 || f.unclear) && f.has('name-of')],
  ['statement', (f) => f.has('staff', 'quit') && asksOfSomebody(f)],
  ['person', (f) => asksPost(f)],
  [
    'person',
    (f) => f.people.length > 0 && !f.topics.length && f.has('yes-no') && !f.has('say', 'when', 'about'),
  ],
  ['person', (f) => asksSide(f)],
  ['changes', (f) => f.has('new')],
  [
    'statement',
    (f) => f.has('statement') && !f.countries.length && !f.groups.length && !f.has('several', 'list'),
  ],
  ['list', (f) => isList(f)],
  ['timeline', (f) => f.has('when') && asksWhen(f)],
  ['changes', (f) => f.has('happened') && f.dates.kind === 'period' && !isAboutSome(f)],
  ['timeline', (f) => f.has('happened') || (f.has('order') && f.countries.length > 1)],
  ['timeline', (f) => f.has('shift') && f.countries.length > 0],
  ['timeline', (f) => f.either && f.has('addition', 'yes-no')],
  [
    'statement',
    (f) =>
      f.has('say') && f.countries.length > 0 && !f.has('yes-no') && !answersLetter(f) && !asksWhichTerms(f),
  ],
  [
    'statement',
    (f) => f.has('say', 'statement') && f.countries.length > 0 && saysDirectly(f) && !asksWhichTerms(f),
  ],
  ['statement', (f) => f.has('statement') && f.countries.length > 0 && f.at('yes-no') !== 0],
  ['compare', (f) => f.countries.length > 1 && f.has('compare')],
  ['compare', (f) => f.countries.length > 2],
]

/** "Is Naseer Faiq a Taliban?": the side of one person, and nothing that he did. */
const asksSide = (f: Features): boolean =>
  f.people.length === 1 &&
  f.at('yes-no') === 0 &&
  f.has('taliban', 'republic') &&
  !f.office &&
  !f.has(...DEEDS) &&
  f.dates.kind === 'none' &&
  f.marked.words.length <= SIDE_IN
const SIDE_IN = 9
const DEEDS: readonly Cue[] = [
  'recognise',
  'accredit',
  'embassy',
  'consulate',
  'mission',
  'say',
  'relations',
  'control',
  'un-seat',
]

/** Whether a text names whom or what it is about: "what happened on 3 July 2025?" does not. */
const isAboutSome = ({ countries, people, groups, topics, mission }: Features): boolean =>
  [countries, people, groups, topics].some(({ length }) => length > 0) || mission.kind === 'mission'

/** "Which conditions did the Kremlin name?": the conditions are asked for, whoever named them. */
const asksWhichTerms = ({ has }: Features): boolean => has('which') && has('condition')

/** Whether a State answered a letter: what it did is asked, not its words. */
const answersLetter = ({ has, countries }: Features): boolean =>
  countries.length > 0 && has('request') && !has('what', 'statement')

/** "Put the two embassies side by side": missions without a place. */
const bareMissions = ({ mission, countries, groups, has }: Features): boolean =>
  mission.kind === 'mission' && mission.plural && !countries.length && !groups.length && !has('which', 'list')

/** Whose words something was, of two who are offered: the words stand there, or two people are named. */
const saysWhat = ({ quoted, people, topics, has, asksName }: Features): boolean =>
  !has('source') &&
  (quoted.length > 0 ||
    (people.length > 1 && (topics.length > 0 || has('say')) && !asksName && !has('compare')))

/** "Is Aghbar still ambassador?": a verb, somebody, and nothing but a post that is asked of him. */
const asksPost = (features: Features): boolean =>
  asksOfSomebody(features) &&
  features.has('envoy') &&
  features.topics.length === 1 &&
  !features.has('accredit', 'recognise', 'request', 'say', 'credentials', 'when', 'about')

/** "Was Aghbar dismissed?": the verb, and who is asked about right after it. */
const asksOfSomebody = ({ people, at, marked: { marks } }: Features): boolean =>
  people.length === 1 && at('yes-no') === 0 && marks.some((mark) => mark.is === 'person' && mark.first === 1)

/** Questions that begin with a verb and are about what somebody did, not about who he is. */
function asksAction({ at, has, asksName, people }: Features): boolean {
  return (
    at('yes-no') === 0 && (has('accredit', 'recognise') || (has('envoy') && !(asksName && people.length)))
  )
}

/** "Who was first to accept an ambassador?", "After China, who was next?" */
const asksOrder = ({ has, countries, people, topics }: Features): boolean =>
  has('order') &&
  (countries.length === 0 ? has('who', 'which') : countries.length === 1 && has('who')) &&
  !people.length &&
  topics.length > 0 &&
  topics[0] !== 'mission'

/** Which, how many or whether any: of several States, with none singled out but to be left out. */
function isList(f: Features): boolean {
  if (f.has('un-seat') || isOne(f) || asksOfOne(f)) return false
  if (f.at('yes-no') === 0 && f.countries.length === 1 && !f.has('except') && !f.groups.length) return false
  if (f.has('which') && f.mission.kind === 'mission' && f.mission.plural) return true
  if (
    f.has('who', 'which', 'foreign') &&
    f.mission.kind === 'mission' &&
    f.mission.mission.sending === null &&
    f.mission.mission.receiving === 'AF'
  )
    return true
  const open = !f.countries.length || f.has('except') || f.has('order')
  if (f.has('list') && (f.has('several') || open)) return true
  if (f.groups.length > 0 && (f.countries.length === 0 || f.has('except'))) return true
  if (f.has('several') && open) return f.has('which', 'how-many', 'list') || f.core || f.topics.length > 0
  if (f.has('who') && open && f.topics.length > 0 && !f.people.length)
    return f.topics[0] !== 'mission' || f.has('several') || (f.has('handover', 'closed') && !f.has('pronoun'))
  return f.has('which') && f.has('several') && f.countries.length > 1
}

/** "Not sure about Iran in that list. Had it taken one?": one State is named, and asked about by a pronoun. */
const asksOfOne = ({ countries, groups, has, marked: { marks } }: Features): boolean =>
  countries.length === 1 && !groups.length && !has('except', 'which', 'how-many') && isAskedOf(marks)

/** The mission of the European Union, or one that is guarded: one mission is meant, not a list. */
function isOne({ mission, has }: Features): boolean {
  return (
    mission.kind === 'mission' &&
    !mission.plural &&
    (mission.mission.sending === 'EU' || (has('guard') && mission.mission.receiving === 'AF'))
  )
}

/** "Zakharova on recognition", "Saikal's argument": a person and a topic in few words, with no question about a mission. */
function speaksOn({ has, marked: { words } }: Features): boolean {
  if (has('why') || has('stance')) return true
  return has('about')
    ? !has('control', 'flag', 'who')
    : words.length <= 7 && !has('yes-no', 'who', 'which', 'now', 'control')
}

function asksWhen({ marked: { words, text, tokens, marks }, at }: Features): boolean {
  const when = at('when')
  const key = marks.find((mark) => mark.is === 'cue' && mark.cue === 'when')?.key ?? ''
  const asked =
    key !== 'when'
      ? opens(when, marks)
      : marks.some(
          (mark) => mark.is === 'cue' && mark.cue === 'yes-no' && mark.first > when && mark.first <= when + 3,
        )
  const alone =
    when === 0 &&
    !marks.some((mark) => mark.is === 'cue' && mark.cue === 'yes-no') &&
    !text.clean.includes(',')
  return (
    alone ||
    (when <= 3 && asked) ||
    (when <= 2 && words.length <= 4) ||
    (key !== 'year' && when >= words.length - 2) ||
    /[,:;-]\s*$/.test(text.clean.slice(0, tokens[when]?.start ?? 0))
  )
}

/** "On what day", "what was the date of": nothing but small words stands before. */
const opens = (at: number, marks: readonly Mark[]): boolean =>
  marks.every((mark) => mark.first >= at || (mark.is === 'cue' && OPENING.has(mark.cue)))
const OPENING = new Set<Cue>(['what', 'who-is', 'yes-no', 'about', 'which'])

/** "Prévot on visas", "Andisha about the Russian decision": somebody's words on whatever follows. */
const speaksOf = ({ marked: { marks } }: Features): boolean =>
  marks.some(
    (who) =>
      who.is === 'person' &&
      marks.some((mark) => mark.is === 'cue' && mark.cue === 'about' && mark.first === who.last + 1),
  )

/** "What has Beijing said", "any statement": the words are wanted, not the matter. */
function saysDirectly({ has, at }: Features): boolean {
  return has('statement') || (has('what') && at('what') <= 1)
}

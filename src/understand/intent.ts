import type { Intent } from '../question.ts'
import type { Features } from './features.ts'
import {
  asksWhatWasSaid,
  followsOne,
  isAboutSome,
  isAnythingNow,
  isOpenEnded,
} from './intent/asks-changes.ts'
import { bareMissions, yearsIn } from './intent/asks-compare.ts'
import { asksFirstEnvoy, asksOrder, isInOneHouse, isList } from './intent/asks-list.ts'
import {
  asksAction,
  asksOfSomebody,
  asksPost,
  asksSide,
  asksWhetherStill,
  asksWhose,
  isNamed,
  isOfSomebodyAlone,
  named,
} from './intent/asks-person.ts'
import { asksWhen } from './intent/asks-when.ts'
import {
  answersLetter,
  anyoneSays,
  asksIfCalled,
  asksIfRight,
  asksWhatHeDid,
  asksWhichTerms,
  countsOf,
  saysDirectly,
  saysOfAll,
  saysWhat,
  speaksOf,
  speaksOn,
} from './intent/asks-words.ts'
import { reportersIn } from './reporters.ts'
import { topicOf } from './topic.ts'

/** What a text wants, by the first rule that fits; null where it leaves that to the conversation or the default. */
export function intentOf(features: Features): Intent | null {
  for (const [intent, fits] of RULES) if (fits(features)) return intent
  return null
}

type Rule = readonly [Intent, (features: Features) => boolean]

const bare = ({ countries, people, groups, core }: Features): boolean =>
  !countries.length && !people.length && !groups.length && !core

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
  [
    'status',
    (f) =>
      f.at('overview') === 0 &&
      f.countries.length === 1 &&
      !f.people.length &&
      !f.has('source', 'statement', 'happened', 'when', 'timeline'),
  ],
  ['sources', (f) => f.marked.mention !== null && f.has('source', 'one-article')],
  ['statement', (f) => f.marked.mention !== null],
  [
    'statement',
    (f) =>
      f.quoted.length > 0 &&
      f.has('who', 'who-said', 'say') &&
      f.topics.length > 0 &&
      f.at('source') !== 0 &&
      !f.has('yes-no', 'which'),
  ],
  ['statement', (f) => f.quoted.length > 0 && f.has('say') && f.people.length > 0],
  ['statement', (f) => f.at('list') === 0 && f.has('several') && f.people.length === 1 && !f.topics.length],
  [
    'person',
    (f) => f.at('name-of') === 0 && f.has('spokesperson') && f.has('who', 'say') && f.countries.length > 0,
  ],
  ['person', (f) => asksFirstEnvoy(f)],
  ['list', (f) => asksOrder(f) && f.at('order') < f.at('who-said') && !f.countries.length],
  ['list', (f) => f.at('which') === 0 && f.has('several') && isSaidToHave(f)],
  ['sources', (f) => f.has('source') && f.at('overview') === 0 && f.has('say')],
  ['sources', (f) => f.at('source') >= 0 && f.at('source') <= OPENING && f.at('source') < f.at('who-said')],
  ['sources', (f) => isOfSources(f) && !f.has('money') && f.has('handover', 'say')],
  ['statement', (f) => asksIfCalled(f) || asksWhatHeDid(f)],
  [
    'statement',
    (f) => f.heard && f.quoted.length > 0 && f.at('which') === 0 && f.has('envoy', 'spokesperson'),
  ],
  ['statement', (f) => f.has('which') && f.people.length > 1 && f.topics.length > 0],
  [
    'statement',
    (f) => (f.at('what') === 0 || f.at('list') === 0) && f.people.length > 0 && f.publishers.length > 0,
  ],
  ['status', (f) => f.has('how-many') && f.has('un-seat')],
  ['statement', (f) => f.has('who-said') || (f.offered && saysWhat(f)) || (f.heard && f.people.length > 0)],
  [
    'sources',
    (f) =>
      f.has('source') &&
      !f.has('handover', 'money') &&
      !(f.has('byline') && f.has('request') && !f.has('one-article')) &&
      !(f.has('say') && f.people.length > 0 && !f.has('who', 'one-article')),
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
  ['statement', (f) => reportersIn(f).length > 0 && !f.has('which', 'how-many', 'list', 'who', 'when')],
  ['sources', (f) => f.publishers.length > 1 && !f.countries.length && !f.has('recognise')],
  ['compare', (f) => f.has('compare') && (f.countries.length > 1 || f.groups.length > 1)],
  ['compare', (f) => f.has('contrast') && (f.countries.length > 0 || f.marked.words.length <= 3)],
  [
    'compare',
    (f) => f.has('compare') && f.mission.kind === 'mission' && f.mission.plural && f.countries.length > 0,
  ],
  ['compare', (f) => f.has('contrast') && bareMissions(f)],
  ['timeline', (f) => f.has('compare') && f.countries.length === 1 && yearsIn(f).length > 1],
  ['compare', (f) => f.countries.length > 1 && f.has('order') && !f.has('list') && !f.behind.length],
  [
    'person',
    (f) => f.has('successor', 'predecessor') && (f.people.length > 0 || (f.has('who') && f.has('he-she'))),
  ],
  ['list', (f) => asksOrder(f)],
  ['person', (f) => f.has('who', 'which') && f.has('damage') && f.has('request') && !f.has('several')],
  ['person', (f) => f.has('byline') && f.has('request') && !f.has('one-article')],
  ['person', (f) => f.has('name-of') && f.has('un-seat')],
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
      !f.has('several') &&
      !asksWhose(f),
  ],
  [
    'person',
    (f) =>
      f.whole &&
      !isCued(f) &&
      !(f.has('yes-no') && f.countries.length) &&
      !f.has('say', 'statement', 'when', 'timeline') &&
      f.dates.kind === 'none',
  ],
  [
    'timeline',
    (f) =>
      f.has('timeline', 'since-when', 'how-long') &&
      (!f.has('several') || f.countries.length > 0) &&
      !(f.has('say') && isNamed(f)),
  ],
  [
    'list',
    (f) =>
      f.has('how-many') &&
      !(f.has('say') && f.people.length > 0) &&
      (!f.countries.length || f.has('except') || (f.mission.kind === 'mission' && f.mission.plural)) &&
      !countsOf(f) &&
      !isInOneHouse(f) &&
      !(f.has('staff', 'money') && !f.has('several')),
  ],
  [
    'statement',
    (f) =>
      f.has('say') &&
      (f.people.length > 0 || f.unclear || (f.has('he-she') && !answersLetter(f) && !asksIfRight(f))),
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
  ['statement', (f) => f.people.length > 0 && f.has('count-claim') && f.at('yes-no') === 0],
  ['statement', (f) => f.people.length > 0 && f.has('replied') && f.has('what') && !f.has('request')],
  ['statement', (f) => f.people.length > 0 && !f.has('when') && f.at('yes-no') !== 0 && speaksOf(f)],
  ['statement', (f) => f.people.length > 0 && f.has('request') && f.at('what') === 0],
  [
    'person',
    (f) => (f.people.length > 0 || f.unclear) && f.has('name-of') && !(f.has('list') && f.groups.length > 0),
  ],
  ['statement', (f) => f.has('staff', 'quit') && asksOfSomebody(f)],
  ['person', (f) => asksPost(f)],
  [
    'person',
    (f) =>
      f.people.length > 0 &&
      !f.topics.length &&
      !f.countries.length &&
      f.has('yes-no') &&
      !f.has('say', 'when', 'about'),
  ],
  ['person', (f) => asksSide(f)],
  ['person', (f) => asksWhetherStill(f)],
  ['list', (f) => f.has('new') && f.at('who') === 0 && f.has('recognise', 'accredit')],
  ['changes', (f) => f.has('new') && !asksWhatWasSaid(f) && !followsOne(f)],
  [
    'statement',
    (f) => f.has('statement') && !f.countries.length && !f.groups.length && !f.has('several', 'list'),
  ],
  ['statement', (f) => saysOfAll(f) || anyoneSays(f)],
  ['statement', (f) => f.has('which') && f.has('spokesperson') && f.has('say') && !f.countries.length],
  ['statement', (f) => f.has('statement') && f.people.length > 0 && !f.has('which', 'how-many')],
  ['list', (f) => isList(f)],
  ['timeline', (f) => f.has('when') && asksWhen(f)],
  ['changes', (f) => isAnythingNow(f)],
  [
    'statement',
    (f) => f.countries.length > 0 && f.at('what') === 0 && f.has('say') && f.at('say') < f.at('happened'),
  ],
  ['changes', (f) => f.has('happened') && f.dates.kind === 'period' && !isAboutSome(f)],
  ['timeline', (f) => f.has('happened') || (f.has('order') && f.countries.length > 1)],
  ['changes', (f) => f.has('shift') && f.has('yes-no') && isOpenEnded(f) && f.countries.length > 0],
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
  ['person', (f) => isOfSomebodyAlone(f)],
  [
    'person',
    (f) =>
      f.people.length === 1 &&
      isNamed(f) &&
      f.has('spokesperson') &&
      !f.topics.length &&
      !f.has('say', 'statement'),
  ],
  ['person', (f) => isOfSomebody(f) && f.has('envoy') && !f.has('accredit', 'recognise', 'request')],
  ['statement', (f) => isOfSomebody(f) && !f.topics.length && !f.has('opinion', 'predict')],
]

/** "What is the source of the report that says …": so near the beginning a source is asked for, and not who said it. */
const OPENING = 2

/** "List your sources for the handover", "where did you get it that Mujahid claims so": what it rests on is asked for first. */
const isOfSources = ({ at }: Features): boolean => at('source') >= 0 && at('source') <= OPENING

/** Somebody is named, and no State that what is asked could be of. */
const isOfSomebody = ({ people, countries, groups }: Features): boolean =>
  people.length > 0 && !countries.length && !groups.length

/** "Which four are said to have taken them": who says so is left open. */
const isSaidToHave = ({ marked: { words } }: Features): boolean =>
  words.some((word, at) => word === 'said' && words[at + 1] === 'to')

/** Whether a word of a topic stands in a text: a person's own topic, or the one of a place, is none. */
export const isCued = ({ marked: { marks } }: Features): boolean =>
  marks.some((mark) => mark.is === 'cue' && topicOf(mark.cue) !== null)

import { type Conversation, NEW_CONVERSATION } from '../conversation.ts'
import type { Day } from '../edtf.ts'
import type { Back, Intent, Question, Reason, Taken, Topic } from '../question.ts'
import { type Features, featuresOf } from './features.ts'
import { follow } from './follow.ts'
import { intentOf } from './intent.ts'
import { type Manner, type Marked, marked } from './marked.ts'
import type { Reader } from './reader.ts'
import { outOfScope } from './scope.ts'
import { soughtIn } from './sought.ts'
import { textOf } from './text.ts'
import { detailsOf } from './topic.ts'

/** What one text says by itself; an intent of null is left to the conversation. */
export type Reading = Readonly<{ intent: Intent | null; question: Question; features: Features }>

/** Reads a text in its conversation into a question. Never throws. */
export function understand(
  input: string,
  reader: Reader,
  today: Day,
  conversation: Conversation = NEW_CONVERSATION,
): Question {
  const picked = pick(input, conversation)
  const reading = readText(picked ?? input, reader, today, { spoken: conversation.last?.language })
  const question =
    conversation.last && picked === null
      ? follow(reading, { last: conversation.last, recent: conversation.recent })
      : reading.question
  return question.reason || question.back
    ? question
    : { ...question, back: openEnd(question, reading, conversation) }
}

/** The option of an open question back that a text picks, by its number or its label. */
function pick(input: string, { options }: Conversation): string | null {
  const said = input.trim().toLowerCase()
  const byNumber = /^\d{1,2}$/.test(said) ? options[Number(said) - 1] : undefined
  return (byNumber ?? options.find(({ label }) => label.toLowerCase() === said))?.question ?? null
}

/** What is still missing once the conversation has had its say. */
function openEnd(question: Question, { features, intent }: Reading, conversation: Conversation): Back | null {
  const { mission, countries, people, group, topic } = question
  if (question.intent === 'statement' && features.has('who-said') && conversation.facts.length) return null
  const about =
    countries.length > 0 ||
    people.length > 0 ||
    group !== null ||
    question.publishers.length > 0 ||
    question.quoted.length > 0 ||
    question.alleged !== null
  if (
    question.intent === 'compare' &&
    countries.length < 2 &&
    !group &&
    !(features.mission.kind === 'mission' && features.mission.plural)
  )
    return { of: 'nothing-to-follow' }
  if (
    about ||
    mission?.receiving === 'UN' ||
    question.intent === 'help' ||
    question.intent === 'list' ||
    question.intent === 'changes' ||
    question.organisation
  )
    return null
  if (
    topic === 'mission' &&
    (question.intent === 'status' || question.intent === 'person' || question.intent === 'timeline')
  )
    return { of: 'mission' }
  if (intent === 'sources' || features.dates.kind === 'either') return null
  if (question.intent === 'status' && asksOfStranger(features)) return { of: 'nothing-to-follow' }
  return (question.intent === 'timeline' && !question.topics.length) ||
    (question.intent === 'statement' && !question.side)
    ? { of: 'nothing-to-follow' }
    : null
}

/** Reads a text by itself, whatever was asked before. Never throws. */
export function readText(input: string, reader: Reader, today: Day, manner: Manner = {}): Reading {
  const text = textOf(input)
  const markedText = marked(text, reader, manner)
  const features = featuresOf(markedText, reader, today)
  const reason = text.tokens.length ? outOfScope(features) : 'nothing-asked'
  const intent = intentOf(features)
  const helped =
    intent === 'help' &&
    (reason === null || ['not-understood', 'other-subject', 'smalltalk'].includes(reason))
  const question = questionOf(markedText, features, helped ? null : reason, intent, reader)
  return { intent, question, features }
}

/** "Has Wakanda recognised them?": what is asked about is a name that nothing on file bears. */
const asksOfStranger = ({ at, marked: { unknown, words } }: Features): boolean =>
  at('yes-no') === 0 && unknown.includes(words[1] ?? '')

/** Whether something is denied; "ambassadors, not chargés" only says which envoys are meant. */
function isNegative({ marks }: Marked): boolean {
  const cues = marks.filter((mark) => mark.is === 'cue')
  return cues.some(
    (not) =>
      not.cue === 'negation' &&
      !cues.some(
        ({ cue, first, last }) => cue === 'full-ambassador' && first <= not.first && last >= not.last,
      ),
  )
}

function questionOf(
  markedText: Marked,
  features: Features,
  reason: Reason | null,
  intent: Intent | null,
  reader: Reader,
): Question {
  const { has, dates } = features
  const guarded = features.mission.kind === 'direction' && has('guard') ? features.mission : null
  const home =
    features.countries.length || (!features.whole && markedText.words.length === 1)
      ? []
      : homesOf(features.people, reader)
  const countries =
    (reason && NO_COUNTRY.has(reason)) || intent === 'help' ? [] : [...features.countries, ...home]
  const city = markedText.marks.some((mark) => mark.is === 'state' && mark.by === 'city')
  const topics: readonly Topic[] =
    features.topics.length || !city || has('overview') ? features.topics : ['mission']
  const mission =
    topics.includes('mission') && features.mission.kind === 'mission'
      ? features.mission.mission
      : guarded
        ? { sending: guarded.code, receiving: 'AF', city: 'Kabul', kind: guarded.of }
        : features.mission.kind === 'direction' && has('taliban', 'republic')
          ? { sending: 'AF', receiving: features.mission.code, city: null, kind: features.mission.of }
          : null
  const organisation = organisationOf(markedText, features)
  const wants: Intent = reason
    ? 'unsupported'
    : organisation && intent === 'list'
      ? 'status'
      : (intent ?? 'status')
  return {
    text: markedText.text.clean,
    language: markedText.language,
    intent: wants,
    topic: topics[0] ?? 'all',
    topics,
    countries,
    except: has('except') || (intent === 'list' && has('order')),
    group: organisation === 'EU' ? null : (features.groups[0] ?? null),
    organisation,
    mission:
      topics[0] === 'mission'
        ? mission
        : wants === 'person' &&
            features.mission.kind === 'mission' &&
            features.mission.mission.receiving === 'AF'
          ? features.mission.mission
          : null,
    people: features.people,
    side: has('republic') ? 'republic' : has('taliban') ? 'taliban' : null,
    asOf: dates.kind === 'period' ? dates.edtf : null,
    details: detailsOf(markedText.marks),
    negative: isNegative(markedText),
    asks: asksOf(features),
    quoted: features.quoted,
    alleged: features.alleged,
    publishers: features.publishers,
    sought: soughtIn(markedText),
    taken: takenOf(markedText),
    reset: has('reset'),
    inherited: [],
    reason,
    back: reason ? null : backOf(markedText, features, wants, reader),
    cut: markedText.text.cut,
  }
}

const NO_COUNTRY = new Set<Reason>([
  'other-subject',
  'smalltalk',
  'not-understood',
  'advice',
  'nothing-asked',
])

function asksOf({ has }: Features): Question['asks'] {
  if (has('how-many')) return 'how-many'
  if (has('how-long')) return 'how-long'
  if (has('when', 'since-when')) return 'when'
  if (has('why')) return 'why'
  return has('who') ? 'who' : 'whether'
}

function homesOf(people: readonly string[], reader: Reader): string[] {
  return [...new Set(people.flatMap((person) => reader.home(person).country ?? []))]
}

function takenOf({ repairs }: Marked): Taken[] {
  return repairs.map(({ from, to }) => ({ from, to: to.join(' ') }))
}

/** The organisation that a text asks about: the UN by name, the EU where its members are not meant. */
function organisationOf({ marks }: Marked, { countries, has }: Features): 'UN' | 'EU' | null {
  if (countries.length || has('which', 'several', 'how-many', 'list')) return null
  if (marks.some((mark) => mark.is === 'state' && mark.code === 'UN')) return 'UN'
  return marks.some((mark) => mark.is === 'group' && mark.id === 'eu' && !mark.key.includes(' ')) ||
    marks.some((mark) => mark.is === 'group' && mark.id === 'eu' && mark.key === 'european union')
    ? 'EU'
    : null
}

/** The question back that a text needs whatever was said before. */
function backOf(
  { marks, halfway }: Marked,
  features: Features,
  intent: Intent,
  { names, lexicon }: Reader,
): Back | null {
  if (features.dates.kind === 'impossible')
    return { of: 'no-such-date', said: features.dates.said, near: features.dates.near }
  const shared = marks.find((mark) => mark.is === 'shared')
  const sharedName = shared && names.shared[shared.index]
  if (shared && sharedName && !resolved(sharedName, features)) {
    const options = sharedName.options.map((option) => {
      const { code, city = null, label } = typeof option === 'string' ? { code: option } : option
      return {
        code,
        city,
        label:
          label ??
          (city ? `${city} (${names.states[code]?.called ?? code})` : (names.states[code]?.called ?? code)),
      }
    })
    return { of: 'shared', name: shared.key, ask: sharedName.ask, options }
  }
  const between = halfway[0]
  if (between && !features.countries.length && intent !== 'help') {
    const options = between.keys.flatMap((key) => {
      const sense = lexicon.names.senses.get(key)?.find((found) => found.is === 'state')
      return sense?.is === 'state' ? [{ label: names.states[sense.code]?.called ?? key, word: key }] : []
    })
    if (options.length > 0 && features.core) return { of: 'halfway', name: between.from, options }
  }
  const unclear = marks.find((mark) => mark.is === 'person' && mark.ids.length > 1)
  if (unclear?.is === 'person' && features.unclear && (intent === 'person' || intent === 'statement'))
    return { of: 'person', name: unclear.key, people: unclear.ids }
  if (features.dates.kind === 'either') return { of: 'date', options: features.dates.options }
  if (
    features.mission.kind === 'direction' &&
    !features.has('guard') &&
    features.topics[0] === 'mission' &&
    !features.has('taliban', 'republic') &&
    intent === 'status'
  )
    return { of: 'direction', code: features.mission.code, kind: features.mission.of }
  return null
}

function resolved(shared: { options: readonly unknown[] }, { countries }: Features): boolean {
  const codes = shared.options.map((option) =>
    typeof option === 'string' ? option : (option as { code: string }).code,
  )
  return countries.some((code) => codes.includes(code))
}

import type { SayKey } from '../../knowledge/says.ts'
import type { PersonRecord } from '../../knowledge/schema.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import type { Detail, TopicOrAll } from '../../question.ts'
import type { Context } from '../context.ts'
import { stalenessOf } from '../finding.ts'
import { inARow } from '../in-a-row.ts'
import { ledBy } from '../led-by.ts'
import { standingOf } from '../standing.ts'
import { joined, type Told } from '../told.ts'
import { aboutEach, ledWith } from './about-person.ts'
import { heads } from './heads.ts'
import { endOf, type Holder, type Post } from './holders.ts'
import { mentionOf } from './mentions.ts'
import { isOfAmbassador } from './removed.ts'
import { inSuccession } from './succession.ts'
import { endingOf } from './who-left.ts'

/** "Is Soroosh still in office?", "is Gharwal still in Moscow?": how things stand at no house that is named is asked of him. */
export function inOffice(context: Context): Told | null {
  const { intent, topic, mission, people, details } = context.question
  const [known, other] = people.flatMap((id) => context.knowledge.person(id) ?? [])
  const isOfHim = intent === 'status' && !mission?.kind && ON_A_POST.includes(topic)
  if (!known || other || !isOfHim || !details.every((detail) => OF_HIM.includes(detail))) return null
  const told = stillInPost(known, context)
  return told ?? (topic === 'mission' && !mission && !details.length ? aboutEach(known, context) : null)
}
const ON_A_POST: readonly TopicOrAll[] = ['mission', 'accreditation', 'all']
const OF_HIM: readonly Detail[] = ['still', 'ambassador', 'charge', 'heads', 'control', 'open']

/** Whether somebody is still in his post, before what is on file of him; null where that is not asked, or cannot be told. */
export function stillInPost(known: PersonRecord, context: Context): Told | null {
  const { question, words } = context
  if (question.asks !== 'whether' || question.people.length > 1 || !question.details.includes('still'))
    return null
  const post = postAsked(known, context)
  const line = post && (noLonger({ known, post }, context) ?? still({ known, post }, context))
  if (!line) return null
  const whole = aboutEach(known, context)
  return {
    ...whole,
    headline: inARow([words.sentence(words.say(line.says)), ...line.told.map(({ headline }) => headline)]),
    parts: joined([...line.told.flatMap(({ parts }) => parts), ...whole.parts]),
    facts: [...new Set([...line.told.flatMap(({ facts }) => facts), ...whole.facts])],
  }
}

type Line = Readonly<{ says: SayKey; told: readonly Told[] }>

/** Of somebody whose post is told to have ended by then: how, and who holds it since. */
function noLonger(holder: Holder, context: Context): Line | null {
  const { post, known } = holder
  const ended = post.until && endOf(post) <= context.until ? endingOf(holder, context) : null
  if (!ended) return null
  const since = context.past ? undefined : inSuccession(known, context).at(-1)
  return { says: 'person.no-longer', told: [ended.told, ...(since ? [heads([since], context)] : [])] }
}

/** Of an envoy whose post has no end, at a mission that is still his side's and open; of long ago, only that no end is on file. */
function still(holder: Holder, context: Context): Line | null {
  const { post, known } = holder
  const rank = rankAsked(context.question)
  const isOfOther = post.rank === 'official' || (rank !== null && rank !== post.rank)
  const isUnsettled = isOfOther || post.until || !post.mission || inSuccession(known, context).length > 0
  const seen = isUnsettled ? undefined : mentionOf(holder, context)
  if (!seen || !isOfHisSide(holder, context)) return null
  const isOld = !context.past && stalenessOf(seen, context.knowledge, context.today) === 'stale'
  const newest = ledBy(ledWith(known, context.knowledge.ofPerson(known.person), context), context)
  return {
    says: isOld ? 'person.no-end' : 'person.still',
    told: [heads([holder], context), ...(newest ? [newest] : [])],
  }
}

function isOfHisSide({ known, post }: Holder, context: Context): boolean {
  const of = (section: 'control' | 'operation'): string | undefined =>
    standingOf(context.knowledge.ofMission(post.mission ?? '', section), context)?.state
  const control = of('control')
  const isTheirs =
    control === undefined ||
    control === 'contested' ||
    control === known.side ||
    (control === 'cooperating' && known.side === 'republic')
  return isTheirs && of('operation') !== 'closed'
}

/** Which of his posts is asked about: in the State named, of the rank or of the words used. */
function postAsked({ posts }: PersonRecord, { question, knowledge }: Context): Post | undefined {
  const { countries, sought } = question
  const isThere = ({ mission }: Post) =>
    countries.includes((mission && knowledge.mission(mission)?.receiving) || '')
  const isCalled = ({ title }: Post) => wordsOf(title).some((word) => sought.includes(word))
  const rank = rankAsked(question)
  const isOfRank = (post: Post) => post.rank === rank
  return [isThere, isOfRank, isCalled]
    .reduce<readonly Post[]>((left, fits) => (left.some(fits) ? left.filter(fits) : left), posts)
    .at(-1)
}

const rankAsked = (question: Context['question']): Post['rank'] | null =>
  question.details.includes('charge') ? 'charge' : isOfAmbassador(question) ? 'ambassador' : null

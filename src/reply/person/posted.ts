import { byFirstDay } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import type { PersonRecord } from '../../knowledge/schema.ts'
import { type Detail, LAST } from '../../question.ts'
import type { Context } from '../context.ts'
import { presentedIn } from '../event-asked.ts'
import { findingsOf, printedAll } from '../finding.ts'
import { ledBy } from '../led-by.ts'
import { newestBy } from '../standing.ts'
import { joined, type Told, told } from '../told.ts'
import { aboutEach } from './about-person.ts'

/** The ambassador that a State posted to Kabul, or that left where it is asked of his leaving, the newest first; null where that is not asked, or none is on file. */
export const posted = (context: Context): Told | null =>
  ledBy(changesOf(isOfLeaving(context) ? LEFT : POSTED, context), context)

/** Whether a State has an ambassador in Kabul, or another one: the newest that was posted or left; null as above. */
export const postedOrLeft = (context: Context): Told | null =>
  ledBy(changesOf([...POSTED, ...LEFT], context), context)

/**
 * What became of a foreign envoy in Kabul who is named, whatever asks for it: "was Yessengeldiyev recalled?", "when did
 * Zhao Xing present his credentials?"; where that is not on file, his posts stand instead, and nothing that is on file of
 * the embassy. Null of anybody and anything else.
 */
export function inHisPost(context: Context): Told | null {
  const { people, details, asks, intent } = context.question
  const [known, other] = sentToKabul(context)
  /** "Is Al Qashouti accredited?" */
  const isOfHim = intent === 'status' && details.every((detail) => detail === 'ambassador')
  const isAsked =
    intent === 'timeline'
      ? asks === 'when'
      : isOfHim || isOfLeaving(context) || details.includes('credentials')
  return known && !other && people.length <= 2 && isAsked
    ? (posted(context) ??
        aboutEach(known, { ...context, question: { ...context.question, people: [known.person] } }))
    : null
}

/**
 * "Who presented credentials to Muttaqi?", "which ambassador in Kabul was dismissed?": those who did so in Kabul, with all
 * whom the question names, the earliest first, or the one whose place in that order is asked for; null where neither is
 * asked, or none is on file.
 */
export function amongEnvoysInKabul(context: Context): Told | null {
  const { question, knowledge, until } = context
  const { mission, details, people, place } = question
  const isOfPapers = details.includes('credentials')
  const isOfLeft = details.includes('ambassador') && isOfLeaving(context)
  if (mission?.receiving !== 'AF' || mission.sending || !(isOfPapers || isOfLeft)) return null
  const isAsked = (fact: Fact) =>
    isOfPapers ? POSTED.includes(fact.value) && presentedIn(fact) : LEFT.includes(fact.value)
  const all = knowledge.countries
    .flatMap((country) => newestBy(knowledge.ofCountry(country, 'relations'), until))
    .filter((fact) => isAsked(fact) && people.every((person) => fact.people?.includes(person)))
    .toSorted(byFirstDay)
  const facts = place === null ? all : all.slice(place === LAST ? LAST : place - 1).slice(0, 1)
  return facts.length ? told(printedAll(facts, context), joined(findingsOf(facts, context)), facts) : null
}

const POSTED: readonly string[] = ['ambassador-posted']
const LEFT: readonly string[] = ['ambassador-withdrawn']

/** "When was Kazakhstan's ambassador in Kabul dismissed?" */
const isOfLeaving = ({ question: { details } }: Context): boolean =>
  LEAVING.some((detail) => details.includes(detail))
const LEAVING: readonly Detail[] = ['quit', 'staff', 'undone', 'closed']

/** What is on file on a State's ambassador in Kabul, or on the one named, the newest first; nothing where he is not asked about. */
function changesOf(values: readonly string[], context: Context): Fact[] {
  const { question, knowledge, until } = context
  const { mission, details, intent } = question
  if (mission?.receiving !== 'AF' || !mission.sending) return []
  const sent = sentToKabul(context)
  /** "Its man in Kabul, who's that?" */
  const isAsked = intent === 'person' || details.includes('ambassador') || details.includes('credentials')
  if (!sent.length && !isAsked) return []
  return newestBy(knowledge.ofCountry(mission.sending, 'relations'), until)
    .filter(
      (fact) => values.includes(fact.value) && sent.every(({ person }) => fact.people?.includes(person)),
    )
    .toReversed()
}

/** Those named whom the State whose embassy in Kabul is asked about sent there. */
const sentToKabul = ({ question: { people, mission }, knowledge }: Context): readonly PersonRecord[] =>
  mission?.receiving === 'AF' && mission.sending
    ? people
        .flatMap((id) => knowledge.person(id) ?? [])
        .filter(({ posts }) =>
          posts.some((post) => post.mission && knowledge.mission(post.mission)?.receiving === 'AF'),
        )
    : []

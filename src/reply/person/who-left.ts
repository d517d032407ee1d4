import { compare } from '../../compare.ts'
import { FIRST_DAY, spanOf } from '../../edtf.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { sharedWith } from '../../knowledge/relevance.ts'
import { reportOf } from '../../knowledge/report-of.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import { abstain } from '../abstain.ts'
import type { Context } from '../context.ts'
import { findingsOf, printed } from '../finding.ts'
import { inARow } from '../in-a-row.ts'
import { asStatus } from '../status.ts'
import { joined, type Told, told } from '../told.ts'
import { heads } from './heads.ts'
import { endOf, type Holder, type Post, startOf } from './holders.ts'
import { ENDS } from './left-post.ts'
import { DISMISSED, isOfAmbassador, LEAVINGS } from './removed.ts'

/** More than so many are counted, and the newest of them stand in the headline. */
const LED = 8

/** Somebody who left: by what day, and how that is told. */
type Left = Readonly<{ day: string; told: Told }>

/**
 * "Which ambassadors left in 2025?", "which envoys were recalled?": those whose posts ended in the time asked about, each
 * as it is told on file, and of those who were dismissed or resigned only what is told so. Null where neither is asked.
 */
export function whoLeft(context: Context): Told | null {
  const { question, until } = context
  if (!question.details.includes('who-left')) return null
  const from = (question.asOf && spanOf(question.asOf)?.first) || FIRST_DAY
  const manner = mannerOf(context)
  const left = (manner ? toldAs(manner, context) : endings(context))
    .filter(({ day }) => from <= day && day <= until)
    .toSorted((a, b) => compare(a.day, b.day))
  if (!left.length) return question.countries.length ? asStatus(context) : abstain('no-person', context)
  const shown = left.length > LED ? left.toReversed() : left
  return told(
    headlineOf(shown, context),
    joined(shown.flatMap(({ told: { parts } }) => parts)),
    shown.flatMap(({ told: { facts } }) => facts),
  )
}

function headlineOf(left: readonly Left[], { words, question }: Context): string {
  const report = inARow([...new Set(left.slice(0, LED).map(({ told: { headline } }) => headline))])
  const first = (left.at(-1)?.day ?? FIRST_DAY).slice(0, MONTH)
  return left.length > LED
    ? words.say('changes.headline', {
        count: words.number(left.length),
        period: words.date(question.asOf ?? `${first}/..`),
        report,
      })
    : report
}

/** Days are counted from the month in which the first of them lies: of some no day is known. */
const MONTH = 'YYYY-MM'.length

/** Reports on file, all in English, tell so that somebody resigned. */
const RESIGNED = /\bresigned\b/

/** Words for a resignation are among those for staff as well as for leaving; those for a dismissal are of staff alone. */
function mannerOf({ question: { details } }: Context): RegExp | null {
  if (details.includes('dismissed')) return DISMISSED
  return details.includes('staff') && details.includes('quit') ? RESIGNED : null
}

/** What is told in some words of envoys who left, on whichever side's word, and not to deny it. */
const toldAs = (manner: RegExp, context: Context): Left[] =>
  context.knowledge
    .chronicle()
    .filter(
      (fact) =>
        (LEAVINGS.includes(fact.value) || isOfWhoFollowed(fact)) &&
        manner.test(reportOf(fact)) &&
        !/\bdenied\b/.test(reportOf(fact)) &&
        isOfRank(fact, context) &&
        isOfSide(fact, context) &&
        ((fact.value === 'ambassador-withdrawn' && !context.question.countries.length) ||
          isWhereAsked(fact.mission, context)),
    )
    .map((fact) => ({ day: fact.span.last, told: toldBy(fact, context) }))

/** "After he had resigned, another one led the mission." */
const isOfWhoFollowed = ({ section, value, people }: Fact): boolean =>
  section === 'control' && value === 'republic' && !!people?.length

const toldBy = (fact: Fact, context: Context): Told =>
  told(printed(fact, context), findingsOf([fact], context), [fact])

const isOfRank = (fact: Fact, { question }: Context): boolean =>
  !isOfAmbassador(question) || /\bambassador\b/i.test(reportOf(fact))

const isOfSide = ({ people = [] }: Fact, { question: { side }, knowledge }: Context): boolean =>
  !side || people.some((person) => knowledge.person(person)?.side === side)

/** In the State and city asked about, or at the UN; of envoys of other States in Kabul nothing at an Afghan mission tells. */
function isWhereAsked(mission: string | null | undefined, { question, knowledge }: Context): boolean {
  const { receiving = '', city = '' } = knowledge.mission(mission ?? '') ?? {}
  const { countries, mission: named } = question
  const cities = named?.city ? [named.city] : question.cities
  const isThere =
    !countries.length || (countries.includes(receiving) && (!cities.length || cities.includes(city)))
  const post = question.mission?.receiving
  return post === 'AF' || post === 'UN' ? receiving === post : isThere
}

/** Posts at missions that are known to have ended, and not with a higher one at the same. */
const endings = (context: Context): Left[] =>
  context.knowledge.people
    .filter(({ side }) => !context.question.side || side === context.question.side)
    .flatMap((known) => known.posts.map((post, at) => ({ known, post, next: known.posts[at + 1] })))
    .filter(
      ({ post, next }) =>
        post.mission &&
        post.until &&
        next?.mission !== post.mission &&
        isWhereAsked(post.mission, context) &&
        (!isOfAmbassador(context.question) || post.rank === 'ambassador'),
    )
    .flatMap((holder) => endingOf(holder, context) ?? [])

/** How the end of a post is told: by what is on file of it, or else by its times; a day up to which somebody is only known to have been there is no end. */
export function endingOf(holder: Holder, context: Context): Left | null {
  const { known, post } = holder
  const day = endOf(post)
  const names = ['ambassador', ...wordsOf(known.name)]
  const [fact] = context.knowledge
    .ofPerson(known.person)
    .filter((told) => isOfPost(told, post) && told.span.last === day && isEnd(told))
    .toSorted((a, b) => rankOf(b, names) - rankOf(a, names))
  if (fact && sharedWith(fact, names) > 0) return { day, told: toldBy(fact, context) }
  if (!fact && !(post.from && isFollowed(holder, context))) return null
  const times = heads([holder], context)
  if (!fact) return { day, told: times }
  const how = toldBy(fact, context)
  const facts = [...times.facts, ...how.facts]
  return { day, told: told(inARow([times.headline, how.headline]), [...times.parts, ...how.parts], facts) }
}

/** What tells of somebody by name, and of these what tells that he left. */
const rankOf = (fact: Fact, names: readonly string[]): number =>
  Number(sharedWith(fact, names) > 0) + Number(LEAVINGS.includes(fact.value))

const isOfPost = ({ mission, value }: Fact, post: Post): boolean =>
  mission === post.mission || value === 'ambassador-withdrawn'

const isEnd = (fact: Fact): boolean =>
  LEAVINGS.includes(fact.value) || ENDS.some((ends) => ends(fact)) || RESIGNED.test(reportOf(fact))

/** Whether somebody else came to the mission since. */
const isFollowed = ({ known, post }: Holder, { knowledge }: Context): boolean =>
  knowledge
    .peopleAt([post.mission ?? ''])
    .some(
      (other) =>
        other !== known &&
        other.posts.some(
          (held) =>
            held.mission === post.mission &&
            startOf({ known: other, post: held }) >= startOf({ known, post }),
        ),
    )

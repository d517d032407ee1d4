import type { Fact } from '../../knowledge/knowledge.ts'
import { abstain } from '../abstain.ts'
import type { Context } from '../context.ts'
import { deniedBy } from '../denied-by.ts'
import { findingOf, findingsOf, printed } from '../finding.ts'
import { inARow } from '../in-a-row.ts'
import { around } from '../next.ts'
import { cautions, claimantOf } from '../notes.ts'
import { newestBy, standingOf } from '../standing.ts'
import { stood } from '../stood.ts'
import { joined, type Told, told } from '../told.ts'
import { type Holder, inHeadline, type Post } from './holders.ts'
import { mentionOf, mentionsOf } from './mentions.ts'
import { lastSeen, when } from './post-times.ts'

const SHOWN = 10

/** Who holds or held a post, each with his title and times. */
export function heads(holders: readonly Holder[], context: Context): Told {
  const { words, question } = context
  const [first] = holders
  if (!first) return abstain('no-person', context)
  const sentence = (holder: Holder) => words.sentence(onRecord(holder, context))
  const shown = holders.slice(0, SHOWN)
  const facts = shown.flatMap(({ known }) => mentionsOf(known.person, context).slice(-1))
  const findings = shown.flatMap((holder) => {
    const newest = mentionOf(holder, context)
    return newest
      ? [
          {
            ...findingOf(newest, context, [], sentence(holder)),
            subject: { person: holder.known.person },
            aspect: 'all' as const,
            value: 'statement',
          },
        ]
      : []
  })
  const country = question.countries[0]
  const quoted = facts.length
    ? shown.flatMap(({ known }) => mentionsOf(known.person, context).findLast(({ quotes }) => quotes) ?? [])
    : []
  const claims = shown.flatMap((holder) => claimOn(holder, context) ?? [])
  const denied = deniedOf(first.post, context)
  return told(
    inARow([
      ...inHeadline(shown, question).map(sentence),
      ...contested(first.post, context),
      ...denied.map((fact) => printed(fact, context)),
    ]),
    joined([
      ...findings,
      ...findingsOf(denied, context),
      ...findingsOf(quoted, context),
      ...claims.flatMap((claim) => cautions(claim, [], context)),
    ]),
    facts,
    country ? around(country, context) : [],
  )
}

/** Where two sides claim a mission, who is said to head it is told with that. */
export function contested({ mission }: Post, context: Context): string[] {
  const standing = mission ? standingOf(context.knowledge.ofMission(mission, 'control'), context) : null
  const receiving = (mission && context.knowledge.mission(mission)?.receiving) || ''
  return standing?.state === 'contested'
    ? [stood(standing, receiving, context), printed(standing.fact, context)]
    : []
}

/** What the host denies of a mission that somebody heads by the word of the Taliban: "given no consent for a Taliban consul general". */
function deniedOf({ mission }: Post, context: Context): readonly Fact[] {
  const facts = mission ? context.knowledge.ofMission(mission, 'control') : []
  const standing = standingOf(facts, context)
  const isClaimed = standing !== null && claimantOf(standing.fact, context.knowledge) === 'taliban'
  const denied = isClaimed ? deniedBy(facts, context) : undefined
  return denied ? [denied] : []
}

/** Somebody with his post, and that this is the Taliban's word where nobody else is heard on it. */
function onRecord(holder: Holder, context: Context): string {
  const { words } = context
  const { known, post } = holder
  const sentence = words.say('person.post', {
    name: known.name,
    title: words.post(post.title, known.side, known.person),
    when: when(post, context),
  })
  return lastSeen(
    holder,
    claimOn(holder, context) ? words.say('when.claimed', { sentence }) : sentence,
    context,
  )
}

/** The newest fact by which an envoy was taken by the State he is posted to, where only the Taliban say so. */
function claimOn({ known, post }: Holder, { knowledge, until }: Context): Fact | undefined {
  const taken = newestBy(knowledge.ofPerson(known.person), until).findLast(
    ({ topic, kind, mission }) => topic === 'accreditation' && kind === 'holds' && mission === post.mission,
  )
  return taken && claimantOf(taken, knowledge) === 'taliban' ? taken : undefined
}

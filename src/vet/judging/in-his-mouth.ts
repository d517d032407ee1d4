import type { Fact } from '../../knowledge/knowledge.ts'
import { speaksIn } from '../../knowledge/speakers.ts'
import type { Context } from '../../reply/context.ts'
import { newestOnMission } from '../../reply/standing.ts'
import { oneOf } from '../any-of.ts'
import { BARE_NAME, BLAMES, PRAISES } from '../patterns.ts'
import { instead } from './instead.ts'
import { partiesOf } from './own-words.ts'
import type { Ruling } from './ruling.ts'
import { sentencesOf } from './wants/want.ts'

const THANKS = oneOf(PRAISES, 'thank')
const FINDS_FAULT = oneOf(BLAMES, 'complain', 'rebuk', 'scold')
/** How somebody took a recognition is another ruling's. */
const whoDoes = (verbs: string): RegExp =>
  new RegExp(
    String.raw`^(?!.*\brecogni)\W*(?:[Tt]he )?${BARE_NAME}(?: \p{Ll}+){0,2} ${verbs}\p{Ll}*(?!\p{L})`,
    'u',
  )
const GRATEFUL = new RegExp(String.raw`\b${oneOf(THANKS, 'grat(?:itude|eful)', 'welcom')}`, 'i')
const BLAMED = new RegExp(String.raw`\b${FINDS_FAULT}`, 'iu')

const DO = '(?:recall|withdraw|close|shut|expel|leave|remove|replace|send|recogni[sz]e|hand over|accept)'
const MUST = String.raw`\b(?:must|should|has to|have to|ought to|needs? to)\b`
const NOT = /\b(?:not|no|never|nor|neither|nothing|early|premature|refus\w+|ruled out)\b|n['’]t\b/i

const DENYING = /\bden(?:y|ies|ied|ying)\b/i

type Mouth = Readonly<{ said: RegExp; told: RegExp; contrary?: RegExp; isDenied?: RegExp }>
/** What is put into somebody's mouth beside what he speaks of, and the words by which a report tells the same. */
const MOUTHS: readonly Mouth[] = [
  /** "Khawaja Asif praised relations with Kabul." */
  { said: whoDoes(THANKS), told: GRATEFUL, contrary: BLAMED },
  /** "Zakharova complained about the Taliban's envoy." */
  { said: whoDoes(FINDS_FAULT), told: BLAMED, contrary: GRATEFUL },
  /** "Said that receiving the ambassador was recognition", "called it a step towards recognition". */
  {
    said: /\b(?:said|says|called|calls|described|told|declared|stated)\b[^.;]{3,90}\b(?:was|is|as|means?|meant|amount(?:s|ed) to|constitute[sd]?|equal(?:s|led)|step (?:towards?|to)) (?:an? )?(?:\p{Ll}+ )?recognition\b/iu,
    told: /\b(?:was|is|as|means?|meant|amount(?:s|ed) to|constitute[sd]?|equal(?:s|led)|step (?:towards?|to)) (?:an? )?(?:\p{Ll}+ )?recognition\b/iu,
    isDenied: NOT,
  },
  /** "Told TASS that Russia must recall its ambassador." */
  {
    said: new RegExp(String.raw`${MUST} (?:now )?(?<deed>${DO})\b`, 'i'),
    told: new RegExp(String.raw`${MUST}|\b(?:call|urg|ask|demand|want|expect|hope)`, 'i'),
  },
]

/**
 * A verdict on what is put into somebody's mouth, whom or whose State a fact names as well: that what he speaks of came
 * about does not tell that he praised, blamed or asked for it, nor what he called it.
 */
export const inHisMouth: Ruling = (ruled, { claim, country, context }) => {
  const { text, question, frame } = claim
  const { verdict, fact } = ruled
  if (verdict !== 'supported' || !fact || question.language !== 'en' || question.negative) return ruled
  const mouth = MOUTHS.find(({ said }) => said.test(text))
  if (!mouth || DENYING.test(text)) return ruled
  const { deed = '' } = mouth.said.exec(text)?.groups ?? {}
  const tells = (one: Fact) =>
    sentencesOf(one).some(
      (sentence) => mouth.told.test(sentence) && sentence.includes(deed) && !mouth.isDenied?.test(sentence),
    )
  if (tells(fact)) return ruled
  if (sentencesOf(fact).some((sentence) => mouth.contrary?.test(sentence)))
    return { ...ruled, verdict: 'contradicted' }
  const [person = frame.speaker] = question.people
  const isHis = ({ evidence }: Fact) => person !== null && speaksIn(evidence, person)
  const his = person
    ? context.knowledge.ofPerson(person).filter((one) => isOf(one, country) && isHis(one))
    : []
  const theirs = THEY.test(text) ? onMissionsThere(country, context) : []
  const own = [...theirs, ...his].findLast(tells)
  if (own) return { ...ruled, fact: own }
  const shown = isHis(fact) ? fact : (his.at(-1) ?? fact)
  return { verdict: 'not-held', fact: null, flags: instead(shown, context) }
}

const THEY = /^\W*(?:the )?(?:Taliban|Kabul|Emirate|Islamic Emirate)\b/i
/** "The Taliban foreign ministry thanked Russia": what they said of a State may be on file of the mission there. */
const onMissionsThere = (country: string | null, { knowledge, until }: Context): readonly Fact[] =>
  (country ? knowledge.missionsIn(country) : []).flatMap(({ mission }) =>
    newestOnMission(mission, knowledge, until),
  )

const isOf = ({ country, mission }: Fact, code: string | null): boolean =>
  code !== null && (country === code || partiesOf(mission).includes(code.toLowerCase()))

import type { Fact } from '../../knowledge/knowledge.ts'
import { ENOUGH, wordsIn } from '../../knowledge/relevance.ts'
import { speakerId, speakerSide } from '../../knowledge/speakers.ts'
import type { Context } from '../../reply/context.ts'
import { inWordsThat, type Spoken } from '../../reply/in-words-that.ts'
import { type Assertion, opposite } from '../claims/assertion.ts'
import { FORETOLD } from '../claims/assertion-in.ts'
import type { Claim } from '../claims/claim.ts'
import { instead } from './instead.ts'
import { REFUSALS } from './on-missions.ts'
import { putsUnderTaliban } from './own-words.ts'
import type { Case } from './ruling.ts'
import { judge, type Ruled } from './verdict.ts'

/**
 * A verdict on what somebody is said in English to have denied: borne out by a denial of his on file, and by nothing
 * that others say of the matter. Where none is on file it is not held, and what is on file of the matter is named.
 */
export function asDenied(ruled: Ruled, { claim, facts, context }: Case): Ruled {
  const side = sideOf(claim)
  const denier = claim.frame.speaker ?? denierIn(claim, context)
  const isHis = ({ speaker }: Spoken) =>
    denier ? speakerId(speaker) === denier : speakerSide(speaker, context.knowledge.person) === side
  const isHandover = claim.question.details.includes('handover')
  const denial = facts.findLast(
    (fact) =>
      (isHandover && REFUSALS.has(fact.value) && fact.evidence.some(isHis)) ||
      fact.evidence.some((record) => isHis(record) && deniesIt(record, claim)),
  )
  const [his] = denial
    ? inWordsThat((record) => isHis(record) && (REFUSALS.has(denial.value) || deniesIt(record, claim)))(
        denial,
      )
    : []
  if (his) return { verdict: 'supported', fact: his, flags: [] }
  const said = claim.asserts.includes('taliban')
    ? facts.flatMap(inWordsThat((record) => isHis(record) && putsUnderTaliban(record))).at(-1)
    : undefined
  if (said) return { verdict: 'contradicted', fact: said, flags: [] }
  const otherwise = AMOUNTS.test(claim.text) ? null : judge(facts, contraryOf(claim))
  if (
    otherwise?.verdict === 'supported' &&
    otherwise.fact?.evidence.some(isHis) &&
    !isForetold(otherwise.fact)
  )
    return { verdict: 'supported', fact: inWordsThat(isHis)(otherwise.fact)[0] ?? otherwise.fact, flags: [] }
  const near = ruled.fact ?? facts.at(-1)
  return { verdict: 'not-held', fact: null, flags: near ? instead(near, context) : [] }
}

/** Who said that something would come has not denied it, though it has not come yet. */
const isForetold = ({ value }: Fact): boolean => FORETOLD.asserts.includes(value)

/** Whether a report denies what is spoken of: "insisted that not Britain but"; who "neither confirmed nor denied" it did not. */
const deniesIt = ({ report }: Spoken, { question: { sought } }: Claim): boolean =>
  DENIAL.test(report) && !/\bneither (?:confirm|den)/i.test(report) && wordsIn(report, sought) >= ENOUGH
const DENIAL =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed) (?:claims?|reports?|that)|insist(?:s|ed) that (?:\w+ ){0,2}not|not [^,.]{3,30} but|(?:given|gave) no (?:consent|agr[ée]ment|approval)|(?:means?|meant|amount(?:s|ed)? to) (?:neither|no|not))\b/i

/** That one act is no other is not denied by the other's not having been. */
const AMOUNTS = /\b(?:mean|amount|equal|constitut|tantamount|impl(?:y|ies|ied))/i

/** What is stated where it is denied; "denies recognising" reads as withheld by itself, "denied that it had refused" is the contrary. */
const contraryOf = (claim: Claim): Assertion =>
  claim.asserts.includes('not-recognised') && !/\brefus/i.test(claim.text) ? claim : opposite(claim)

/** Somebody on file whose name stands before what denies. */
function denierIn({ text, question: { people } }: Claim, { knowledge }: Context): string | undefined {
  const until = text.search(/\b(?:den(?:y|ies|ied)|disput|reject|contest)/i)
  return people.find((person) => {
    const name = knowledge.person(person)?.name.split(' ').at(-1)
    return name !== undefined && text.slice(0, until).includes(name)
  })
}

const UNION = /\b(?:European (?:Commission|Union)|EU)\b/

/** Who denies: the Union, or else the State that is named first. */
const sideOf = ({ text, frame, countries }: Claim): string | undefined =>
  frame.side ?? (UNION.test(text) ? 'EU' : countries[0])

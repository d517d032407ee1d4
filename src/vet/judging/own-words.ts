import type { Fact } from '../../knowledge/knowledge.ts'
import { denies } from '../../knowledge/quotations.ts'
import { ENOUGH, SINGLES_OUT, sharedWith } from '../../knowledge/relevance.ts'
import type { Spoken } from '../../reply/in-words-that.ts'
import type { Claim } from '../claims/claim.ts'
import { speaksFor } from './verdict.ts'

/** The share of the telling words of a claim that a fact must hold to be what somebody is said to have said. */
const NEARLY = 0.6
const NOT = /\b(?:not|no|never|nor|neither|without|refus\w+|ruled out)\b/i

/**
 * Whether a fact tells nearly all that is said, of the same States and with a "not" where that has one: then it need not
 * be of the same topic to be what he said.
 */
export const tells =
  ({ topic, mission, countries, asserts, question: { sought, negative } }: Claim) =>
  (fact: Fact): boolean =>
    isOfAll(fact, countries) &&
    (!countries.length ||
      (negative && topic !== 'mission') ||
      !asserts.some((state) => TOLD_OTHERWISE.has(state)) ||
      speaksFor(fact, asserts)) &&
    (topic !== 'mission' || isInKabul(fact.mission) === (mission?.receiving === 'AF')) &&
    sharedWith(fact, sought) >= Math.max(SINGLES_OUT, sought.length * NEARLY) &&
    fact.evidence.some(({ report }) => denies(report) || NOT.test(report)) === negative

/** "Has broken off contacts with them", "has changed hands" have no "not", and tell the contrary of much that is on file in such words; with one, of anything but whose a mission is, they tell the same. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set(['none', 'taliban', 'republic'])

/** What is said of a list of terrorists, in whatever words. */
export const tellsOfList =
  ({ countries, asserts, question: { negative } }: Claim) =>
  (fact: Fact): boolean =>
    asserts.includes('delisted') &&
    !negative &&
    isOfAll(fact, countries) &&
    fact.evidence.some(({ report }) => OFF_LIST.test(report))
const OFF_LIST = /\b(?:off|dropped|removed|struck|excluded|taken)\b[^.]*\blists?\b/i

/** Whether a fact is of each of several States, or of a mission of or in it. */
const isOfAll = ({ country, countries, mission }: Fact, all: readonly string[]): boolean =>
  all.every(
    (code) =>
      country === code || countries?.includes(code) || partiesOf(mission).includes(code.toLowerCase()),
  )

/** Of a mission, by its id, who sends it and who receives it: "af", "tj". */
export const partiesOf = (mission: string | null | undefined): readonly string[] =>
  mission?.split('-').slice(0, 2) ?? []

/** A mission in Kabul, by its id: there are foreign ones alone. */
export const isInKabul = (mission: string | null | undefined): boolean =>
  mission?.endsWith('-af-kabul') ?? false

/** Relations are of many kinds: on them a fact must share words with a claim to be what was said; a higher rank is of one kind. */
export const alike =
  ({ topic, asserts, question }: Claim) =>
  (fact: Fact): boolean =>
    topic !== 'relations' ||
    (fact.kind === 'holds' && asserts.includes(fact.value)) ||
    (fact.value === 'upgraded' && asserts.includes('upgraded')) ||
    sharedWith(fact, question.sought) >= ENOUGH

/** Whether a record on file denies; "…, two days after the ambassador had said that it was not" is what another denied before. */
export const isDenial = ({ report, quote = '' }: Spoken): boolean => denies(`${mainPart(report)} ${quote}`)

/** Whether a record on file tells, and does not deny, that a mission is the Taliban's or works under them. */
export const putsUnderTaliban = (record: Spoken): boolean =>
  UNDER_THEM.test(record.report) && !isDenial(record)
const UNDER_THEM = /\b(?:works?|worked|working|is|was|are|were) (?:now )?under (?:the )?Taliban\b/

/** A report without what it sets beside it: "…, two days after the ambassador had said that it was not". */
const mainPart = (report: string): string => report.replace(/,[^,]*\b(?:after|before|while|whereas)\b.*$/, '')

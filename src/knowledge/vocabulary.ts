/**
 * The words a fact may use. `says` is the value that leaves the program (the answer contract's words, refined after
 * a colon); `means` is for people who write facts; `implies` names the state that a position presupposes: who calls
 * recognition premature has not recognised.
 */
export type Word = Readonly<{ says: string; means: string; implies?: string }>
type Words = Readonly<Record<string, Word>>

/** What a fact can be: a state that holds until a later fact ends it, an act, a position taken in words, a count. */
export type Kind = 'holds' | 'act' | 'position' | 'count'

/** The sections of a knowledge file; those of a mission are all of the aspect `mission`. */
export type Section = 'recognition' | 'accreditation' | 'relations' | 'control' | 'operation' | 'affairs'

/** The sections of a State's own page, each a topic. */
export const STATE_SECTIONS = [
  'recognition',
  'accreditation',
  'relations',
] as const satisfies readonly Section[]
/** The sections of a mission that tell of the mission itself. */
export const MISSION_SECTIONS = ['control', 'operation', 'affairs'] as const satisfies readonly Section[]

/** Whether a section stands on a State's own page. */
export const isOfState = (section: Section): section is (typeof STATE_SECTIONS)[number] =>
  STATE_SECTIONS.some((one) => one === section)

/** The two sides that speak for Afghanistan. */
export const AFGHAN_SIDES: ReadonlySet<string> = new Set(['taliban', 'republic'])

/** The words by which a State takes an envoy of the Taliban, of whatever rank; an ambassador is the highest. */
export const ENVOYS_TAKEN: readonly string[] = ['ambassador', 'charge', 'diplomats']

/** The states of a mission at work, wholly or in part. */
export const AT_WORK: readonly string[] = ['open', 'limited']

const count: Words = {
  number: { says: 'statement:count', means: 'a number of States or missions, by somebody’s count' },
}

export const VOCABULARY: Readonly<Record<Section, Readonly<Record<Kind, Words>>>> = {
  recognition: {
    holds: {
      recognised: { says: 'recognised', means: 'recognises the Taliban authorities as the government' },
      'not-recognised': { says: 'not-recognised', means: 'does not' },
    },
    act: {
      'seat-deferred': {
        says: 'statement:seat-deferred',
        means: 'the UN credentials decision put off; the republic keeps the seat',
      },
      'first-emirate': { says: 'statement:first-emirate', means: 'about the emirate of 1996-2001' },
    },
    position: {
      never: {
        says: 'not-recognised:never',
        means: 'rules recognition out for good',
        implies: 'not-recognised',
      },
      'off-the-agenda': {
        says: 'not-recognised:off-the-agenda',
        means: 'not under consideration',
        implies: 'not-recognised',
      },
      premature: {
        says: 'not-recognised:premature',
        means: 'too early, not the time',
        implies: 'not-recognised',
      },
      conditions: {
        says: 'undecided:conditions',
        means: 'names conditions for recognition',
        implies: 'not-recognised',
      },
      undecided: { says: 'undecided', means: 'leaves the decision open', implies: 'not-recognised' },
      announced: {
        says: 'undecided:announced',
        means: 'says that recognition will come',
        implies: 'not-recognised',
      },
      sought: { says: 'statement:sought', means: 'the Taliban ask for recognition' },
      disputed: {
        says: 'statement:disputed',
        means: 'an act is called recognition by some and not by others',
      },
      principle: { says: 'statement:principle', means: 'on recognition or legitimacy in general' },
    },
    count,
  },
  accreditation: {
    holds: {
      ambassador: {
        says: 'accredited:ambassador',
        means: 'a Taliban-appointed ambassador is accepted (VCDR 14 class 1)',
      },
      charge: { says: 'accredited:charge', means: 'a Taliban-appointed chargé d’affaires is accepted' },
      diplomats: {
        says: 'accredited:diplomats',
        means: 'Taliban-appointed diplomats or consular officers below head of mission',
      },
      refused: { says: 'refused', means: 'takes no envoy of the Taliban' },
      unanswered: { says: 'unanswered', means: 'left the Taliban’s request without an answer' },
      republic: { says: 'statement:republic', means: 'goes on dealing with the former republic’s envoy' },
    },
    act: {
      requested: { says: 'statement:requested', means: 'the Taliban asked for their people to be accepted' },
      nominated: { says: 'statement:nominated', means: 'named by the Taliban, not yet accepted' },
      sent: {
        says: 'statement:sent',
        means: 'the Taliban say that they sent diplomats; the host is not heard',
      },
    },
    position: {
      restricts: { says: 'statement:restricts', means: 'short or purpose-bound visas only' },
      'no-request': { says: 'statement:no-request', means: 'says that it had no such request' },
      'upgrade-announced': { says: 'statement:upgrade-announced', means: 'rank to be raised' },
    },
    count,
  },
  control: {
    holds: {
      taliban: { says: 'taliban-control', means: 'run by Taliban appointees' },
      republic: { says: 'former-republic-control', means: 'run by diplomats of the former republic' },
      cooperating: {
        says: 'former-republic-control:cooperating',
        means: 'the republic’s staff, working with Kabul',
      },
      host: { says: 'host-custody', means: 'property kept by the receiving State (VCDR 45)' },
      contested: {
        says: 'contested-control',
        means: 'two sides claim it, or formal and real control differ',
      },
    },
    act: {
      'handed-over': { says: 'taliban-control:handed-over', means: 'control passed to Taliban appointees' },
      sought: { says: 'statement:sought', means: 'the Taliban seek control' },
      occupied: { says: 'taliban-control:occupied', means: 'premises taken by Taliban forces' },
    },
    position: {
      'takeover-refused': {
        says: 'former-republic-control:takeover-refused',
        means: 'the host refuses a takeover',
      },
      'handover-denied': {
        says: 'statement:handover-denied',
        means: 'the host denies having handed it over',
      },
      principle: { says: 'statement:principle', means: 'on missions in general' },
    },
    count,
  },
  operation: {
    holds: {
      open: { says: 'open', means: 'works' },
      limited: { says: 'limited', means: 'works in part: consular section only, minimal staff' },
      closed: { says: 'closed', means: 'closed, suspended or moved to another country' },
    },
    act: {
      'closure-announced': { says: 'statement:closure-announced', means: 'a date of closure is announced' },
      opened: { says: 'open:opened', means: 'opened for the first time' },
      reopened: { says: 'open:reopened', means: 'works again after a closure' },
      suspended: { says: 'closed:suspended', means: 'work suspended' },
      relocated: { says: 'closed:relocated', means: 'moved to another country' },
    },
    position: {},
    count,
  },
  affairs: {
    holds: {},
    act: {
      staff: { says: 'statement:staff', means: 'staff cut, resigned, recalled, dismissed, to be changed' },
      money: { says: 'statement:money', means: 'who pays; fees; unpaid salaries' },
      'old-flag': { says: 'statement:old-flag', means: 'the republic’s tricolour or name kept' },
      'new-flag': { says: 'statement:new-flag', means: 'the Taliban flag raised' },
      'documents-disowned': {
        says: 'statement:documents-disowned',
        means: 'Kabul no longer accepts its consular papers',
      },
      'serves-abroad': { says: 'statement:serves-abroad', means: 'acts for Afghans in a third State' },
      guarded: { says: 'statement:guarded', means: 'who guards it, or that nobody does' },
      damaged: { says: 'statement:damaged', means: 'premises damaged' },
      encounter: { says: 'statement:encounter', means: 'a meeting at its door' },
    },
    position: {
      stance: {
        says: 'statement:stance',
        means: 'the mission’s own words on the Taliban, or on missions in general',
      },
    },
    count,
  },
  relations: {
    holds: {
      established: { says: 'established', means: 'diplomatic relations' },
      contacts: {
        says: 'contacts',
        means: 'contacts short of relations: technical, humanitarian, at embassy level',
      },
      none: { says: 'none', means: 'no relations, or no contact' },
    },
    act: {
      upgraded: { says: 'established:upgraded', means: 'the rank of relations raised' },
      downgraded: { says: 'contacts:downgraded', means: 'the rank of relations lowered' },
      'ambassador-posted': {
        says: 'statement:ambassador-posted',
        means: 'a foreign ambassador takes post in Kabul',
      },
      'ambassador-withdrawn': {
        says: 'statement:ambassador-withdrawn',
        means: 'a foreign ambassador leaves Kabul',
      },
      talks: { says: 'contacts:talks', means: 'talks hosted, planned or attended' },
      listed: { says: 'statement:listed', means: 'the Taliban banned as terrorist' },
      delisted: { says: 'statement:delisted', means: 'taken off such a list' },
      'delisting-prepared': {
        says: 'statement:delisting-prepared',
        means: 'the way off such a list opened, by a law or a court; still on it',
      },
      background: { says: 'statement:background', means: 'history and context' },
    },
    position: {
      conditions: {
        says: 'statement:conditions',
        means: 'conditions for dialogue or ties, not for recognition',
      },
      step: { says: 'contacts:step', means: 'an act called a step towards full contacts' },
      concern: { says: 'statement:concern', means: 'worries voiced' },
      condemnation: { says: 'statement:condemnation', means: 'condemnation or criticism' },
      'no-meeting': { says: 'statement:no-meeting', means: 'says that its officials did not meet them' },
      stance: { says: 'statement:stance', means: 'stance in general' },
    },
    count,
  },
}

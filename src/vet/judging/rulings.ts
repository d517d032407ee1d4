import { asAffirmed } from './as-affirmed.ts'
import { asCounted } from './as-counted.ts'
import { asDone } from './as-done.ts'
import { asReported } from './as-reported.ts'
import { asSaid } from './as-said.ts'
import { atClosed } from './at-closed.ts'
import { atFirst } from './at-first.ts'
import { borneOut } from './borne-out.ts'
import { didNotHand } from './did-not-hand.ts'
import { evacuatedWhen } from './evacuated-when.ts'
import { firstOfMissions } from './first-of-missions.ts'
import { howTaken } from './how-taken.ts'
import { inDispute } from './in-dispute.ts'
import { inHisMouth } from './in-his-mouth.ts'
import { inItsBounds } from './in-its-bounds.ts'
import { inOrder } from './in-order.ts'
import { inWordsOnFile } from './in-words-on-file.ts'
import { withWhatIs } from './instead.ts'
import { keptAway } from './kept-away.ts'
import { keptOnceClosed } from './kept-once-closed.ts'
import { metWhen } from './met-when.ts'
import { neverAsked } from './never-asked.ts'
import { noPartInClosing } from './no-part-in-closing.ts'
import { notCommented } from './not-commented.ts'
import { notConfirmed } from './not-confirmed.ts'
import { notTheAct } from './not-the-act.ts'
import { numberInHisMouth } from './number-in-his-mouth.ts'
import { ofBelongings } from './of-belongings.ts'
import { ofDelegation } from './of-delegation.ts'
import { ofEnvoy } from './of-envoy.ts'
import { ofKin } from './of-kin.ts'
import { ofKind } from './of-kind.ts'
import { ofMoneyOrContact } from './of-money-or-contact.ts'
import { ofOtherHost } from './of-other-host.ts'
import { ofStance } from './of-stance.ts'
import { ofWhatRank } from './of-what-rank.ts'
import { ofWhichSide } from './of-which-side.ts'
import { onItsDay } from './on-its-day.ts'
import { onTheirWord } from './on-their-word.ts'
import { onlyDisowned } from './only-disowned.ts'
import { onlyOfMissions } from './only-of-missions.ts'
import { pastDue } from './past-due.ts'
import { refusedByThen } from './refused-by-then.ts'
import { reversed } from './reversed.ts'
import { rolesReversed } from './roles-reversed.ts'
import type { Case, Ruling } from './ruling.ts'
import { sinceRecognised } from './since-recognised.ts'
import { sinceTakeover } from './since-takeover.ts'
import { takenBack } from './taken-back.ts'
import { termsForWhat } from './terms-for-what.ts'
import { titled } from './titled.ts'
import { toOpen } from './to-open.ts'
import { toldAlike } from './told-alike.ts'
import { toldOtherwise } from './told-otherwise.ts'
import { tornUp } from './torn-up.ts'
import { untilWhen } from './until-when.ts'
import type { Ruled } from './verdict.ts'

/** Which fact a claim speaks of, by its time and its order among others. */
export const FINDING: readonly Ruling[] = [
  // First: whatever else is told is told of the event of that day.
  onItsDay,
  // "No earlier than" some day, which that of the event decides as well.
  inItsBounds,
  // A refusal is no event of the vocabulary: one of a later day is not that of the day told.
  refusedByThen,
  // Only where no day was told: what was done once, whatever came of it since.
  asDone,
  // The place of that event among those of other States.
  inOrder,
]

/** Rulings that may choose another fact than the newest, so that all that follows looks at the fact that is meant. */
const CHOOSING: readonly Ruling[] = [
  // What is told of contacts chooses among these.
  ofKind,
  // A title chooses the fact of that rank.
  titled,
  // A name chooses the fact of that envoy.
  ofEnvoy,
]

/** Rulings on what is told beside the fact, which a fact must tell as well to bear a claim out. */
const IN_ALL_ITS_PARTS: readonly Ruling[] = [
  // Cities, titles, numbers and acts that the fact does not tell.
  borneOut,
  // Until when somebody held his post.
  untilWhen,
  // A day on which they are said to have met.
  metWhen,
  // When its people left, which a closure of another day does not tell.
  evacuatedWhen,
  // Whether it was done at once.
  atFirst,
  // What a mission left, and to whom.
  ofBelongings,
  // What nobody is said to have asked for or to lack.
  neverAsked,
  // Money or contact, of which a fact on who runs the mission tells nothing.
  ofMoneyOrContact,
  // Who came first, where the mission shut before.
  sinceTakeover,
  // Conditions: those on file for something else are none for recognition.
  termsForWhat,
  // Who was kept away: a report under another of the States may tell that one was not there.
  keptAway,
  // Whether another mission came before that of the fact.
  firstOfMissions,
  // Whether it holds of that mission alone.
  onlyOfMissions,
  // Who is said not to have done it.
  didNotHand,
  // Who closed it: that they only cut it off denies that they did.
  onlyDisowned,
  // What is said to be done at a mission that is closed.
  atClosed,
  // The side that somebody is said to be of, whatever else is told of him.
  ofWhichSide,
  // The rank that he is said to have.
  ofWhatRank,
  // A presence that its State calls no embassy is none.
  ofDelegation,
]

/** Rulings by what is on file elsewhere: of the State's Afghan mission, of a dispute, of another mission. */
const BY_OTHER_FACTS: readonly Ruling[] = [
  // Where nothing of the State's bears it out, what is on file of its Afghan mission may.
  tornUp,
  // A dispute takes back a "contradicted" of any ruling above.
  inDispute,
  // Only where nothing bears the claim out; and what is on file of the other mission stands before whose words it is in.
  reversed,
]

/** Rulings on whose words a claim is in: what holds is known by now, and whether somebody said so is another matter. */
const BY_WHOSE_WORD: readonly Ruling[] = [
  // Whether the words are those of who is named.
  asSaid,
  // Whether the count in them is his, once it is known whose words bear the claim out.
  numberInHisMouth,
  // A stance, of which nothing but words is on file.
  ofStance,
  // How somebody took what another State did.
  howTaken,
  // What somebody is said to have praised, blamed, asked for, or called what he speaks of.
  inHisMouth,
  // Words that his State has overtaken.
  sinceRecognised,
  // Counts of envoys that were only sent, which the words of a speaker would bear out.
  asCounted,
  // An envoy whom only the Taliban named.
  notConfirmed,
  // That a State did not speak of what others announced, which is on file beside it.
  notCommented,
  // Which outlet reported it, and when, whoever said it.
  asReported,
  // What only they say and the host denies is borne out as their word alone.
  onTheirWord,
]

/** Rulings that stand above all others: what they see decides, whatever was read before. */
const SETTLING: readonly Ruling[] = [
  // In nearly the words of a fact, what differs decides.
  toldAlike,
  // In the very words of a fact, and in their order, nothing is left to be read.
  inWordsOnFile,
  // What still holds says nothing against what is to come: a mission that is still kept,
  keptOnceClosed,
  // the premises of another State's guest,
  ofOtherHost,
  // and a mission that is to open.
  toOpen,
  // Whether the day is over to which something was to hold.
  pastDue,
  // No fact bears out the contrary of its own words.
  asAffirmed,
  // That a mission closed does not tell that its host had no part in it.
  noPartInClosing,
  // An act with its two roles the other way round is another act.
  rolesReversed,
  // What a correction took back.
  takenBack,
  // Whose relative somebody is said to be, beside what is right.
  ofKin,
  // An act that is undone, put off or refused is not borne out by its having been done.
  notTheAct,
  // Numbers, opposites, and where or to whom something was said, in the words of whatever bears a claim out.
  toldOtherwise,
  // Last: names what is on file where no ruling has named anything.
  withWhatIs,
]

/** Whether the fact found bears a claim out in all that it tells, in this order. */
export const BEARING: readonly Ruling[] = [
  ...CHOOSING,
  ...IN_ALL_ITS_PARTS,
  ...BY_OTHER_FACTS,
  ...BY_WHOSE_WORD,
  ...SETTLING,
]

/** A verdict after some rulings, one after another. */
export const ruledBy = (rulings: readonly Ruling[], first: Ruled, at: Case): Ruled =>
  rulings.reduce((ruled, ruling) => ruling(ruled, at), first)

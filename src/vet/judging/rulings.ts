import { asAffirmed } from './as-affirmed.ts'
import { asCounted } from './as-counted.ts'
import { asDone } from './as-done.ts'
import { asReported } from './as-reported.ts'
import { asSaid } from './as-said.ts'
import { atClosed } from './at-closed.ts'
import { borneOut } from './borne-out.ts'
import { didNotHand } from './did-not-hand.ts'
import { firstOfMissions } from './first-of-missions.ts'
import { inDispute } from './in-dispute.ts'
import { inOrder } from './in-order.ts'
import { withWhatIs } from './instead.ts'
import { keptAway } from './kept-away.ts'
import { keptOnceClosed } from './kept-once-closed.ts'
import { metWhen } from './met-when.ts'
import { noPartInClosing } from './no-part-in-closing.ts'
import { notConfirmed } from './not-confirmed.ts'
import { numberInHisMouth } from './number-in-his-mouth.ts'
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
import { tornUp } from './torn-up.ts'
import type { Ruled } from './verdict.ts'

/** Which fact a claim speaks of, by its time and its order among others. */
export const FINDING: readonly Ruling[] = [
  // First: whatever else is told is told of the event of that day.
  onItsDay,
  // A refusal is no event of the vocabulary: one of a later day is not that of the day told.
  refusedByThen,
  // Only where no day was told: what was done once, whatever came of it since.
  asDone,
  // The place of that event among those of other States.
  inOrder,
]

/** Whether that fact bears the claim out in all that it tells, in this order. */
export const BEARING: readonly Ruling[] = [
  // Of contacts alone, as the next is of envoys: either may come first.
  ofKind,
  // May choose another fact than the newest, and so stands before what looks at the fact.
  titled,
  // Chooses the fact of this envoy; what else is told is then looked for there.
  ofEnvoy,
  // The fact is chosen by now: takes back what it does not tell.
  borneOut,
  // Nor what was of another day, where they are said to have met on one.
  metWhen,
  // The same of what is told of money or contact, of which a fact on who runs the mission tells nothing.
  ofMoneyOrContact,
  // The same for a mission that shut before what is said to have come first.
  sinceTakeover,
  // Conditions on file for something else are none for recognition.
  termsForWhat,
  // A report under another of the States may tell that one was not there.
  keptAway,
  // The mission is that of the fact by now: whether another came before it.
  firstOfMissions,
  // The same for who is said not to have done it.
  didNotHand,
  // Nothing tells that they closed it, but that they only cut it off denies it.
  onlyDisowned,
  // Nothing tells of it, but that the mission is closed denies it.
  atClosed,
  // Whatever else is told of him, he is not of the side that he is said to be of.
  ofWhichSide,
  // Nor of the rank.
  ofWhatRank,
  // Nor is a presence that its State calls none an embassy.
  ofDelegation,
  // Where nothing of the State's bears it out, what is on file of its Afghan mission may.
  tornUp,
  // Takes back a "contradicted" of any ruling above.
  inDispute,
  // Only where nothing bears the claim out; and what is on file of the other mission stands before whose words it is in.
  reversed,
  // What holds is known by now; whether he who is named has said so is another matter.
  asSaid,
  // Whose words bear it out is known by now: whether the count in it is his.
  numberInHisMouth,
  // Whose words on a stance, of which nothing but words is on file.
  ofStance,
  // His words, which his State has overtaken.
  sinceRecognised,
  // After the speaker, whose words would bear out a count of envoys that were only sent.
  asCounted,
  // The same of one envoy, whom only the Taliban named.
  notConfirmed,
  // Which outlet reported it, and when, whoever said it.
  asReported,
  // Nor does what only they say, and the host denies, but as their word.
  onTheirWord,
  // In nearly the words of a fact, what differs decides, whatever was read before.
  toldAlike,
  // Of what is to come, against which what still holds says nothing.
  keptOnceClosed,
  // Nor of who keeps the premises of another State's guest.
  ofOtherHost,
  toOpen,
  // After what still holds is known: whether the day is over to which it was to hold.
  pastDue,
  // Nor does a fact bear out the contrary of its own words.
  asAffirmed,
  // Nor does that a mission closed tell that its host had no part in it.
  noPartInClosing,
  // Nor does it bear out the same act with its two roles the other way round.
  rolesReversed,
  // Whatever contradicts what a correction took back.
  takenBack,
  // Nor does what is right make somebody another's kin.
  ofKin,
  // Last: names what is on file where no ruling has named anything.
  withWhatIs,
]

/** A verdict after some rulings, one after another. */
export const ruledBy = (rulings: readonly Ruling[], first: Ruled, at: Case): Ruled =>
  rulings.reduce((ruled, ruling) => ruling(ruled, at), first)

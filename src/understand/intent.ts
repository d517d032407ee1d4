import type { Intent } from '../question.ts'
import type { Features } from './features.ts'
import * as changes from './intent/changes.ts'
import * as compare from './intent/compare.ts'
import * as help from './intent/help.ts'
import * as list from './intent/list.ts'
import * as person from './intent/person.ts'
import type { Rule } from './intent/rule.ts'
import * as sources from './intent/sources.ts'
import * as statement from './intent/statement.ts'
import * as status from './intent/status.ts'
import * as timeline from './intent/timeline.ts'

/** What a text wants, by the first rule that fits; null where it leaves that to the conversation or the default. */
export const intentOf = (features: Features): Intent | null =>
  RULES.find(({ fits }) => fits(features))?.intent ?? null

/** In order: each rule leaves the later ones what it does not claim. */
export const RULES: readonly Rule[] = [
  help.greeting,
  help.whatItDoes,
  help.howToAsk,
  help.meaning,
  status.overview,
  sources.ofPhrase,
  statement.whoUsedPhrase,
  statement.whoseWords,
  statement.whetherSaidSo,
  statement.whomHeListed,
  person.nameOfSpokesperson,
  person.firstEnvoy,
  list.saidToHave,
  sources.ofRemark,
  sources.ofReport,
  sources.ofClaim,
  statement.whetherCalled,
  statement.whatHeRuledOut,
  statement.whetherHeRuledOut,
  statement.whichEnvoySaid,
  statement.whichOfTwoSaid,
  statement.toldOutlet,
  status.seatPutOff,
  statement.whoSaid,
  sources.whereFrom,
  statement.quotedOnFile,
  statement.whetherAnyoneSaid,
  sources.dateOfArticle,
  statement.reported,
  sources.ofOutlets,
  compare.oneWithAnother,
  compare.withThose,
  compare.missionsOfOne,
  compare.missionsAlone,
  timeline.fromYearToYear,
  compare.whichFirst,
  compare.besideAnother,
  compare.whichIsNearer,
  person.whoCameAfter,
  list.inOrder,
  person.whoDestroyedLetter,
  person.whoSignedLetter,
  person.whoSitsAtUn,
  person.whoIs,
  person.whichRank,
  person.whichOfThem,
  person.envoyInState,
  person.fullName,
  timeline.history,
  list.howMany,
  statement.whatHeSaid,
  statement.himOnTopic,
  statement.numberHeGave,
  statement.whatHeAnswered,
  statement.himOnMatter,
  statement.himOnLetter,
  person.titleOf,
  statement.whetherDismissed,
  person.stillInPost,
  person.whatHeIs,
  person.whichSide,
  person.whetherStill,
  list.whoFollowed,
  changes.whatIsNew,
  statement.exactWords,
  statement.whatTheySaid,
  statement.whichSpokesperson,
  statement.hisWordsOnState,
  list.whichStates,
  timeline.when,
  changes.anythingSince,
  statement.howDescribed,
  changes.whatHappenedThen,
  timeline.whatHappened,
  changes.shiftedSince,
  timeline.howItShifted,
  timeline.whichOfTwoDates,
  statement.wordsOfState,
  statement.whatStateSaid,
  compare.ofMany,
  person.nameAlone,
  person.spokesperson,
  person.envoyByName,
  statement.nameLeftOver,
]

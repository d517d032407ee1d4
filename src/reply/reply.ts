import { sharedWith } from '../knowledge/relevance.ts'
import type { Reason } from '../question.ts'
import { abstain } from './abstain.ts'
import { askBack } from './ask-back.ts'
import { beyond } from './beyond.ts'
import { changes } from './changes.ts'
import { compare } from './compare.ts'
import type { Context } from './context.ts'
import { beforeRecord } from './first-rule.ts'
import { foremost } from './foremost.ts'
import { help } from './help.ts'
import { list } from './list.ts'
import { nearby } from './next.ts'
import { note } from './notes.ts'
import { ofTwo } from './of-two.ts'
import { oneCeremony } from './one-ceremony.ts'
import { aboutEach } from './person/about-person.ts'
import { leaving, notSentAway } from './person/leaving.ts'
import { amongEnvoysInKabul, inHisPost } from './person/posted.ts'
import { asksOfDismissal, removed } from './person/removed.ts'
import { inOffice } from './person/still-in-post.ts'
import { whoHeads } from './person/who-heads.ts'
import { whoLeft } from './person/who-left.ts'
import { whoSentAway } from './person/who-sent-away.ts'
import { person } from './person.ts'
import { prediction } from './prediction.ts'
import { protectedBy } from './protected-by.ts'
import { sources } from './sources.ts'
import { statement } from './statement.ts'
import { status } from './status.ts'
import { stepAfterStep } from './step-after-step.ts'
import { timeline } from './timeline.ts'
import type { Told } from './told.ts'
import { toldOnce } from './told-once.ts'
import { withOrder } from './with-order.ts'
import { withPresumed } from './with-presumed.ts'
import { withSilence } from './with-silence.ts'

/** One reply for each intent. */
const REPLIES = {
  status: (context: Context) => whoLeft(context) ?? withOrder(whoHeads(status(context), context), context),
  list: (context: Context) =>
    whoLeft(context) ?? amongEnvoysInKabul(context) ?? foremost(context) ?? list(context),
  timeline: (context: Context) => withPresumed(timeline(context), context),
  compare,
  statement: (context: Context) => hasLeft(context) ?? statement(context),
  person: (context: Context) => withPresumed(person(context), context),
  changes,
  sources,
  help: (context: Context) =>
    help(context, context.question.reset ? 'reset' : (context.question.greets ?? 'help')),
  unsupported: (context: Context) => abstain(context.question.reason ?? 'not-understood', context),
}

/** Answers an understood question, and says how it was read where that was not plain. */
export function reply(context: Context): Told {
  const said = replied(context)
  return { ...said, parts: [...said.parts, ...readings(context)] }
}

/** Answers an understood question, without a word on how it was read. */
export function replied(context: Context): Told {
  const { question } = context
  const answered = question.reason
    ? unanswered(question.reason, context)
    : question.back
      ? askBack(question.back, context)
      : (protectedBy(context) ??
        oneCeremony(context) ??
        stepAfterStep(context) ??
        ofTwo(context) ??
        inHisPost(context) ??
        inOffice(context) ??
        whoSentAway(context) ??
        removed(context) ??
        notSentAway(context) ??
        withSilence(beyond(REPLIES[question.intent](context), context), context))
  return toldOnce(answered)
}

/** "Did Jawad step down?": where no word on file of him tells of that, the times of his post answer, and no others of his words. */
function hasLeft(context: Context): Told | null {
  const { asks, details, people, sought } = context.question
  const [id = '', other] = people
  const isTold = context.knowledge.ofPerson(id).some((fact) => sharedWith(fact, sought) > 0)
  const isAsked = details.includes('quit') || asksOfDismissal(context.question)
  if (asks !== 'whether' || !isAsked || other || isTold) return null
  const known = context.knowledge.person(id)
  return leaving(context) ?? (known ? aboutEach(known, context) : null)
}

const unanswered = (reason: Reason, context: Context): Told =>
  reason === 'prediction'
    ? prediction(context)
    : reason === 'before-2021'
      ? beforeRecord(context)
      : abstain(reason, context, {}, reason === 'opinion' ? nearby(context) : [])

function readings({ question, words }: Context) {
  const taken = question.taken
    .filter(({ from, to }) => from.replaceAll(' ', '') !== to.replaceAll(' ', ''))
    .map(({ from, to }) => words.say('note.read-as', { from, to }))
  const took = question.inherited.length
    ? [
        words.say('note.took-over', {
          what: words.list(question.inherited.map((what) => words.say(`took.${what}`))),
        }),
      ]
    : []
  const outlets = question.reportedBy.length
    ? [words.say('note.reported-by', { outlets: words.list([...new Set(question.reportedBy)]) })]
    : []
  const cut = question.cut ? [words.say('note.cut')] : []
  return [...taken, ...took, ...outlets, ...cut].map((text) => note(words.sentence(text)))
}

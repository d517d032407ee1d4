import { byName } from '../by-name.ts'
import { type Context, endAsked } from '../context.ts'
import { topicStatus } from '../status/topic-status.ts'
import { besideList } from './beside-list.ts'
import { topicsAsked } from './conditions.ts'
import { type Counted, groupName, type Line, members } from './counted.ts'
import { isOfForeign } from './counted-missions.ts'
import { countedStates } from './counted-states.ts'
import { bySince, named, withDay } from './line.ts'

/** A list as it is put into sentences: what is counted, what among it, and the line whose place in time is asked for, or those of which the dates do not settle whose it is. */
type Listed = Readonly<{
  counted: Counted
  among: Counted | undefined
  placed: Line | undefined
  rivals: readonly Line[]
  /** A number of those asked for stands before it, without their names. */
  isNumbered: boolean
}>

/** The sentences of a list: the place asked for, the list, what among it, what it leaves out, and what works again of what closed. */
export function sentencesOf(
  { counted, among, placed, rivals, isNumbered }: Listed,
  context: Context,
): string[] {
  const { words } = context
  const last = among ?? counted
  const sentence = before(upTo(headed(sentenceFor(counted, context), context), context), context)
  const sentences = [
    ...(placed ? [named(placed, context)] : []),
    ...unsettledIn(rivals, context),
    isNumbered ? words.say('list.number-alone', { sentence }) : sentence,
    ...unsettledIn(last.unsettled ?? [], context),
    ...(among?.total ? [amongSentence(counted, among, context)] : []),
    ...offTheList(counted, context),
    ...besideList(counted, last, context),
  ]
  return sentences.map(words.sentence)
}

/** "Before Russia: two of the 39 States …" */
const before = (sentence: string, { words, question: { ahead } }: Context): string =>
  ahead.length ? words.say('list.ahead', { names: words.list(ahead.map(words.state)), sentence }) : sentence

/** "3 of the 39 States on file have ...: A, B and C"; in order of time where that is asked. */
function sentenceFor(
  { key, lines, bare = [], total, kind = 'any' }: Counted,
  { words, question }: Context,
): string {
  const dated = (line: Line) => withDay(line, words)
  const silent = bare.map(words.state)
  const names =
    question.order || question.ahead.length
      ? [...lines.toSorted(bySince).map(dated), ...silent]
      : [...lines.map(({ name }) => name), ...silent].sort(byName)
  const named = [...new Set(names)]
  const form = named.length === 0 ? '.none' : named.length === 1 ? '.one' : ''
  const held = question.group ? '' : words.say(isCut(question) ? 'list.held.other' : 'list.held')
  /** Who came to recognise them in a time, or before another did: that nobody did then denies nobody who does. */
  const isAct = question.ahead.length > 0 || (question.begun && question.asOf !== null)
  const listed = key === 'recognised' && isAct ? 'recognised.act' : key
  return words.say(`list.${listed}${form}`, {
    count: words.number(named.length),
    total: words.number(total),
    names: words.list(named),
    held,
    missions: words.say(`list.missions.${isOfForeign(question) && kind === 'any' ? 'foreign' : kind}`),
  })
}

/** "Before Russia", which did so in March 2022, "the second": those whose dates leave the order open. */
function unsettledIn(open: readonly Line[], { words }: Context): string[] {
  const names = open.toSorted(bySince).map((line) => withDay(line, words))
  return names.length ? [words.say('list.unsettled', { names: words.list(names) })] : []
}

/** Whether some are left out of a list. */
const isCut = ({ except, countries, exceptGroup }: Context['question']): boolean =>
  exceptGroup !== null || (except && countries.length > 0)

/** A list is headed by the group it is of, and names those that it leaves out. */
function headed(sentence: string, context: Context): string {
  const { question, words } = context
  const named = question.except ? question.countries.map(words.state) : []
  const names = words.list([...(question.exceptGroup ? [words.group(question.exceptGroup)] : []), ...named])
  const rest = isCut(question) ? words.say('list.besides', { names, sentence }) : sentence
  return question.group ? words.say('list.group', { group: groupName(context), sentence: rest }) : rest
}

/** The second condition among those that meet the first; where one State does, what holds of it. */
function amongSentence(first: Counted, among: Counted, context: Context): string {
  const [only] = first.lines
  const alone =
    among.total === 1 && only
      ? topicStatus(only.country, topicsAsked(context)[1] ?? 'recognition', context)
      : null
  return alone?.headline ?? context.words.say('list.among', { sentence: sentenceFor(among, context) })
}

/** Beside those that have the Taliban on a list stand those that took them off one: neither is to be taken for the other. */
const offTheList = ({ key }: Counted, context: Context): string[] =>
  key === 'listed'
    ? [
        sentenceFor(
          countedStates({ topic: 'relations', negative: true, pool: members(context) }, context),
          context,
        ),
      ]
    : []

/** A list for a time is said to be of it, or of all up to its end. */
export function upTo(sentence: string, context: Context): string {
  const { past, question, words } = context
  if (question.begun && question.asOf && !/^\d{4}(?:-\d\d)?$/.test(question.asOf))
    return words.say('list.new-during', { asOf: words.date(question.asOf), sentence })
  if (question.begun && question.asOf)
    return words.say('list.new-in', { asOf: words.date(question.asOf), sentence })
  if (!past || !question.asOf) return sentence
  return words.say('list.then', { asOf: endAsked(context), sentence })
}

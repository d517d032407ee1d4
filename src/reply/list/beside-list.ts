import { compare } from '../../compare.ts'
import { spanOf } from '../../edtf.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { ENVOYS_TAKEN } from '../../knowledge/vocabulary.ts'
import { byName } from '../by-name.ts'
import type { Context } from '../context.ts'
import { dateOf, stalenessOf } from '../finding.ts'
import { claimantOf } from '../notes.ts'
import { newestBy, stateIn, toClose } from '../standing.ts'
import { alsoInKabul } from './also-in-kabul.ts'
import { chargesUnsaid } from './charges-unsaid.ts'
import { type Counted, type Line, leftOut, members } from './counted.ts'
import { listedAs, missionsAsked } from './counted-missions.ts'
import { countedStates } from './counted-states.ts'
import { dated, named } from './line.ts'
import { isOfReopened } from './mission-lists.ts'

/** What stands beside a list in our own voice: what of it is to be taken with care, and who else belongs to it in some way. */
export const besideList = (counted: Counted, last: Counted, context: Context): string[] => [
  ...cooperatingIn(last, context),
  ...closedBefore(last, context),
  ...inPart(last, context),
  ...disputedIn(last, context),
  ...closing(last, context),
  ...documented(last, context),
  ...inKabul(last, context),
  ...outside(last, context),
  ...claimedIn(counted, context),
  ...claimedBeside(counted, context),
  ...perhapsLater(counted, context),
  ...unsaid(counted, context),
  ...furtherIn(last, context),
  ...unheardIn(last, context),
  ...againIn(last, context),
]

/**
 * Those of a list for which nobody but the Taliban is heard: what is printed of the list says so. Where envoys of any rank
 * are listed, whoever else was heard on one of a lower rank counts as well.
 */
export function claimedIn(
  { claimed = [], ...counted }: Pick<Counted, 'key' | 'lines' | 'claimed'>,
  context: Context,
): string[] {
  const { words } = context
  const said = (key: 'list.claimed' | 'list.borne-out', lines: readonly Line[]) =>
    lines.length ? [words.say(key, { names: words.list(lines.map(({ name }) => name)) })] : []
  return [...said('list.claimed', claimedOf(counted, context)), ...said('list.borne-out', claimed)]
}

/** "Without the Taliban's word": a list without those for which nobody else is heard, who are told of beside it. */
export function borneOut(counted: Counted, context: Context): Counted {
  if (!context.question.details.includes('borne-out')) return counted
  const claimed = claimedOf(counted, context)
  return { ...counted, claimed, lines: counted.lines.filter((line) => !claimed.includes(line)) }
}

function claimedOf({ key, lines }: Pick<Counted, 'key' | 'lines'>, { knowledge }: Context): readonly Line[] {
  if (!TAKEN.has(key)) return []
  const isClaimed = (fact: Fact) => claimantOf(fact, knowledge) === 'taliban'
  const taken = ({ fact, earlier = [] }: Line) =>
    key === 'accredited' ? [fact, ...earlier.filter(({ value }) => ENVOYS_TAKEN.includes(value))] : [fact]
  return lines.filter((line) => taken(line).every(isClaimed))
}

/** Beside the States that took envoys, those to which the Taliban alone say that they sent some. */
function claimedBeside({ key, lines }: Counted, context: Context): string[] {
  const { knowledge, words, question, until } = context
  if (key !== 'accredited' || question.begun) return []
  const listed = new Set(lines.map(({ country }) => country))
  const names = members(context)
    .filter(
      (code) =>
        !listed.has(code) &&
        newestBy(knowledge.ofCountry(code, 'accreditation'), until).at(-1)?.value === 'sent',
    )
    .map(words.state)
  return names.length ? [words.say('list.claimed-beside', { names: words.list(names) })] : []
}

/** "As of January 2023", of what is dated 2023: those of a list that may have come onto it only after the date asked about. */
function perhapsLater({ lines }: Counted, { past, until, question, words }: Context): string[] {
  if (!past || question.begun) return []
  const open = lines.filter(({ since }) => since.span.first <= until && lastOfStart(since) > until)
  const names = open.map((line) => dated(line, words.date(line.since.from), words))
  return names.length ? [words.say('list.perhaps-later', { names: words.list(names) })] : []
}

/** The last day on which what a fact tells may have begun, however long it went on. */
const lastOfStart = ({ from, span }: Fact): string => spanOf(from.split('/')[0] ?? from)?.last ?? span.last

/** Beside the States that took a chargé d’affaires stand those where one is at the embassy of whose rank no State is heard. */
function unsaid({ key, lines }: Counted, context: Context): string[] {
  if (key !== 'charge') return []
  const names = chargesUnsaid(
    lines.map(({ country }) => country),
    context,
  )
  return names.length ? [context.words.say('list.charge-unsaid', { names: context.words.list(names) })] : []
}

/** Lists of States that took envoys, and of the missions that those run. */
const OF_ENVOYS = ['accredited', 'ambassador', 'charge']
const TAKEN = new Set([...OF_ENVOYS, 'taliban', 'taliban.act'])

/** Of those of the former republic, who work with the Taliban authorities. */
function cooperatingIn({ key, lines }: Counted, { words }: Context): string[] {
  const names = lines.filter(({ fact }) => stateIn(fact) === 'cooperating').map(({ name }) => name)
  return key === 'republic' && names.length
    ? [words.say('list.cooperating-among', { names: words.list(names) })]
    : []
}

/** Of a list of open missions, those that work in part, so that none is taken for fully open. */
function inPart({ key, lines }: Counted, { words }: Context): string[] {
  const names = lines.filter(({ fact }) => stateIn(fact) === 'limited').map(({ name }) => name)
  return key.startsWith('open') && names.length
    ? [words.say('list.in-part', { names: words.list(names) })]
    : []
}

/** Beside a list of missions in the custody of their hosts, those of which it is disputed who holds them. */
const disputedIn = ({ disputed = [] }: Counted, { words }: Context): string[] =>
  disputed.length ? [words.say('list.disputed', { names: words.list(disputed) })] : []

/** "Which never closed?", "which reopened?": of a list of open missions, those that closed and work again. */
function closedBefore({ key, lines }: Counted, { words, question }: Context): string[] {
  const { negative, details } = question
  const isAsked =
    (key === 'open' && ((negative && details.includes('closed')) || details.includes('unbroken'))) ||
    (key === 'open.act' && isOfReopened(question))
  const names = lines
    .filter(({ earlier = [] }) => earlier.some((fact) => stateIn(fact) === 'closed'))
    .map(({ name }) => name)
  return isAsked && names.length ? [words.say('list.closed-before', { names: words.list(names) })] : []
}

/** Of a list of missions, those that were to close, so that none is taken for one at work after its last day; of those that closed, the others that were to, in the time of the list. */
function closing({ kind, key, lines }: Counted, context: Context): string[] {
  const { knowledge, words, from, until } = context
  const announced = (mission: string) => toClose(knowledge.ofMission(mission, 'operation'), until)
  const isIn = ({ due }: Fact) => key !== 'closed.act' || (due !== undefined && from <= due && due <= until)
  const names = key.startsWith('closed')
    ? missionsAsked(context)
        .filter(({ mission }) => [announced(mission)].some((fact) => fact && isIn(fact)))
        .map((mission) => listedAs(mission, context).name)
    : lines.filter(({ fact: { mission } }) => mission && announced(mission)).map(({ name }) => name)
  return kind && names.length ? [words.say('list.closing', { names: words.list(names) })] : []
}

/** Where a report behind a list of missions is out of date, or tells only of a day, as of a flag, from when to when the reports are. */
function documented({ kind, key, lines }: Counted, { knowledge, words, today, past }: Context): string[] {
  const isOld = ({ fact }: Line) =>
    key.endsWith('-flag') || (fact.kind === 'holds' && stalenessOf(fact, knowledge, today) === 'stale')
  if (!kind || past || key.endsWith('.act') || lines.length < 2 || !lines.some(isOld)) return []
  const dates = lines.map(({ fact }) => dateOf(fact)).toSorted(byFirst)
  const [from, until] = [words.date(dates[0] ?? ''), words.date(dates.at(-1) ?? '')]
  return [words.say(from === until ? 'list.documented.one' : 'list.documented', { from, until })]
}

const byFirst = (a: string, b: string): number => compare(spanOf(a)?.first ?? a, spanOf(b)?.first ?? b)

/** What those did in the time of a list who had come to do so before: credentials handed over once more. */
const furtherIn = ({ further = [] }: Counted, context: Context): string[] =>
  further.length
    ? [
        context.words.say('list.further', {
          points: further.map((line) => named(line, context)).join(context.words.say('list.semicolon')),
        }),
      ]
    : []

/** Of how many members of a group nothing is on file: they are counted among all that it has. */
function unheardIn({ unheard = 0, total }: Counted, { words, question }: Context): string[] {
  if (!question.group || unheard === 0) return []
  if (unheard === total) return [words.say('list.unheard.all')]
  return unheard === 1
    ? [words.say('list.unheard.one', { total: words.number(total) })]
    : [words.say('list.unheard', { count: words.number(unheard), total: words.number(total) })]
}

/** Of a list of closures, the missions that work again, so that none is taken for closed. */
function againIn({ key, lines, undone = [] }: Counted, { words }: Context): string[] {
  const reopened = new Set(undone.map(({ mission }) => mission))
  const names = lines.filter(({ fact }) => reopened.has(fact.mission)).map(({ name }) => name)
  return key === 'closed.act' && names.length ? [words.say('list.again', { points: words.list(names) })] : []
}

/** Of a list of ambassadors sent to Kabul, who else is known to be there, and whose ambassador sits elsewhere. */
function inKabul({ key, lines }: Counted, context: Context): string[] {
  const { knowledge, words, until, question } = context
  if (key !== 'posted' || question.begun || question.ahead.length) return []
  const pool = members(context)
  const listed = [
    ...lines.map(({ country }) => country),
    ...knowledge.countries.filter((code) => !pool.includes(code)),
  ]
  const also = alsoInKabul(listed, context)
  const elsewhere = pool.filter(
    (code) =>
      !listed.includes(code) &&
      newestBy(knowledge.ofCountry(code, 'relations'), until).some(
        ({ value }) => value === 'ambassador-posted',
      ),
  )
  return [
    ...(also.length ? [words.say('list.also-in-kabul', { names: words.list(also) })] : []),
    ...(elsewhere.length
      ? [words.say('list.non-resident', { names: words.list(elsewhere.map(words.state)) })]
      : []),
  ]
}

/** Those on file that recognise, or took an envoy and lie in part in the region asked about, and are no members of the group: its bounds may be drawn otherwise. */
function outside({ key, lines }: Counted, context: Context): string[] {
  const { question, words, knowledge } = context
  const group = knowledge.names.groups.find(({ group }) => group === question.group)
  const isOfEnvoys = OF_ENVOYS.includes(key)
  if (!group || !(isOfEnvoys || key === 'recognised')) return []
  const pool = isOfEnvoys ? (group.partly ?? []) : knowledge.countries
  const topic = isOfEnvoys ? 'accreditation' : 'recognition'
  const all = countedStates({ topic, negative: false, pool }, context)
  const counted = [...lines.map(({ country }) => country), ...leftOut(context)]
  const others = all.lines.filter(({ country }) => !counted.includes(country))
  const names = words.list(others.map(({ name }) => name).sort(byName))
  return others.length ? [words.say(isOfEnvoys ? 'list.partly' : 'list.outside', { names })] : []
}

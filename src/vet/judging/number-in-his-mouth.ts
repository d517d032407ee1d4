import { NUMBER_WORDS, numberOf } from '../../knowledge/envoys-counted.ts'
import { speaksIn } from '../../knowledge/speakers.ts'
import { oneOf } from '../any-of.ts'
import { MONTH } from '../patterns.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'

/** A count of something, from three on: no date, no span of time, no place in an order. */
const COUNT = new RegExp(
  String.raw`(?<!${MONTH} |[\d,.:/-])\b(\d{1,4}|${NUMBER_WORDS.slice(3).join('|')})(?! (?:${MONTH}|${oneOf('years?', 'months?', 'weeks?', 'days?', 'hours?')})\b)(?= \p{Ll})`,
  'giu',
)

const countsIn = (text: string): number[] =>
  [...text.matchAll(COUNT)].map(([, number = '']) => numberOf(number))

/**
 * A verdict on a count that somebody on file is said to have given: what else he said on the matter does not bear it out
 * where none of his words on file has that number. Whose it is, where another gave it, is named.
 */
export const numberInHisMouth: Ruling = (ruled, { claim, facts, context }) => {
  const { speaker } = claim.frame
  const counts = speaker && claim.question.language === 'en' ? countsIn(claim.text) : []
  if (ruled.verdict !== 'supported' || !speaker || !counts.length) return ruled
  const has = ({ report, quote = '' }: (typeof facts)[number]['evidence'][number]) =>
    counts.every((count) => countsIn(`${report} ${quote}`).includes(count))
  const all = [...facts, ...context.knowledge.ofPerson(speaker)]
  if (all.some(({ evidence }) => evidence.some((record) => has(record) && speaksIn([record], speaker))))
    return ruled
  if (ruled.fact?.evidence.some((record) => has(record) && !record.speaker)) return ruled
  const others = facts.findLast(({ evidence }) => evidence.some(has))
  const { words, knowledge } = context
  const flag = words.sentence(words.say('vetting.not-said', { name: knowledge.person(speaker)?.name ?? '' }))
  const other = others ?? ruled.fact
  return {
    verdict: 'not-held',
    fact: null,
    flags: [...ruled.flags, flag, ...(other ? instead(other, context) : [])],
  }
}

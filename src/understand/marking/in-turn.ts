import type { Cue } from '../../knowledge/cues.ts'
import { isCue, type Mark } from '../marks.ts'
import type { Read } from './names-in.ts'

/** Which cue the word for "after" or "before" stands for, right before somebody's name. */
const TURNS = [
  ['after', 'successor'],
  ['before', 'predecessor'],
] as const

/** "Who followed Qaem?", "who preceded him?": right before somebody's name the verb tells the same; "who received Usmanov?" asks who took his letter. */
const VERBS: readonly (readonly [RegExp, Cue])[] = [
  [/^follow(?:s|ed)$/, 'successor'],
  [/^precede[sd]$/, 'predecessor'],
  [/^received$/, 'credentials'],
]

/** "Who was chargé d'affaires in New Delhi after Mamundzay?", "who followed Qaem in Beijing?": somebody is asked for by whom he followed in a post, or went before. */
export function inTurnIn(marks: readonly Mark[], { tokens, language, reader }: Read): Mark[] {
  const isOfSomebody =
    marks.some((mark) => isCue(mark, 'who', 'who-is', 'which')) &&
    !marks.some((mark) => isCue(mark, 'successor', 'predecessor'))
  const isOfPost = marks.some((mark) => isCue(mark, 'envoy', 'heads', 'control'))
  const senses = reader.languages.get(language)?.dates.senses
  if (!isOfSomebody || !senses) return []
  const isEnvoy = (ids: readonly string[]) => ids.some((id) => reader.home(id).mission !== null)
  return marks.flatMap((mark) => {
    const at = mark.first - 1
    const key = mark.is === 'person' ? (tokens[at]?.word ?? '') : ''
    const turn =
      TURNS.find(([sense]) => isOfPost && senses.get(key)?.some(({ is }) => is === sense)) ??
      VERBS.find(([verb]) => verb.test(key))
    const fits = turn && (turn[1] !== 'credentials' || (mark.is === 'person' && isEnvoy(mark.ids)))
    return fits ? [{ is: 'cue', cue: turn[1], first: at, last: at, key }] : []
  })
}

/** "Since?" and nothing else: since when is asked. */
export function sinceAlone({ tokens, language, reader }: Read): Mark[] {
  const [only, ...others] = tokens
  const senses = reader.languages.get(language)?.dates.senses.get(only?.word ?? '')
  return only && !others.length && senses?.some(({ is }) => is === 'since')
    ? [{ is: 'cue', cue: 'since-when', first: 0, last: 0, key: only.word }]
    : []
}

/** "Which embassy was handed over last?", "who closed theirs most recently?": the last in an order, at the end of a text that asks who or which did what is put in order. */
export function lastAtEnd(marks: readonly Mark[], { tokens, language }: Read): Mark[] {
  const words = tokens.map(({ word }) => word)
  const last = words.length - 1
  const [key = ''] = /(?<!\bat )\b(?:last|latest|most recently)$/.exec(words.slice(-3).join(' ')) ?? []
  const asks = marks.some((mark) => isCue(mark, 'who', 'which', 'what'))
  const isDone = marks.some((mark) => isCue(mark, ...DONE_IN_ORDER))
  const isOfWords = marks.some((mark) => isCue(mark, 'say', 'statement', 'source'))
  return language === 'en' && key && asks && isDone && !isOfWords
    ? [{ is: 'cue', cue: 'order', first: key.includes(' ') ? last - 1 : last, last, key }]
    : []
}
const DONE_IN_ORDER = ['recognise', 'accredit', 'envoy', 'control', 'handover', 'closed', 'open'] as const

import type { Question, Topic } from '../../question.ts'
import type { Marked } from '../marked.ts'
import { isCue } from '../marks.ts'
import { topicOf } from '../topic.ts'

/** How near before a word of a topic a "not" must stand to deny it, counted in words. */
const NEAR = 5

/** Which topics a text denies, and whether it joins two conditions: "took envoys but never recognised". */
export function conditionsIn(marked: Marked): Pick<Question, 'denied' | 'both'> {
  if (isBeforeIt(marked)) return { denied: ['recognition'], both: true }
  const { marks } = marked
  const cues = marks.filter((mark) => mark.is === 'cue')
  if (!cues.some(({ cue }) => cue === 'negation' || cue === 'addition')) return { denied: [], both: false }
  const topical = cues.flatMap((mark) => {
    const topic = topicOf(mark.cue)
    return topic ? [{ ...mark, topic }] : []
  })
  const denied = cues.flatMap((not) => {
    if (not.cue !== 'negation') return []
    const next = topical.find(({ first }) => first >= not.first)
    /** "Erkennen sie nicht an, haben aber einen Botschafter": a verb before its "not" is denied, and nothing behind the "but". */
    const isBeyond = cues.some(
      ({ cue, first }) => cue === 'addition' && first > not.last && first < (next?.first ?? 0),
    )
    const own = isBeyond ? topical.findLast(({ last }) => last < not.first) : next
    return own && Math.max(own.first - not.last, not.first - own.last) <= NEAR ? [own.topic] : []
  })
  const joins = cues.some(
    ({ cue, first, last }) =>
      (cue === 'addition' || cue === 'negation') &&
      topical.some((a) => a.last < first && topical.some((b) => b.first > last && isOther(a.topic, b.topic))),
  )
  return { denied: [...new Set(denied)], both: joins }
}

/** "Which States took an ambassador before recognising them?": those that took one, and among them those that do not recognise them. */
const isBeforeIt = ({ marks, words }: Marked): boolean =>
  !marks.some((mark) => mark.is === 'state' && mark.code !== 'AF') &&
  marks.some((mark) => isCue(mark, 'which', 'who', 'how-many')) &&
  marks.some(
    (recognising) =>
      isCue(recognising, 'recognise') &&
      /\b(?:before|prior to|ahead of)$/.test(words.slice(0, recognising.first).slice(-2).join(' ')) &&
      marks.some((taken) => isCue(taken, 'accredit', 'envoy') && taken.last < recognising.first),
  )

const STATES_DO: readonly Topic[] = ['recognition', 'accreditation', 'relations']
const isOther = (a: Topic, b: Topic): boolean => a !== b && STATES_DO.includes(a) && STATES_DO.includes(b)

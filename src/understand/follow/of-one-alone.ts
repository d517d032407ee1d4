import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { isOfTaking, saysItIsAlone, saysOnlyAlone } from '../intent/asks-if-alone.ts'
import { isCue } from '../marks.ts'
import type { Before } from './follow.ts'

/**
 * "So it's only Russia, right?", "is it still the only one?" after who recognises them: whether any but those named does,
 * by now; a time that was spoken of before is past. Null where nothing of the kind is asked, as by "Spain in particular?".
 */
export function ofOneAlone(
  question: Question,
  features: Features,
  { topic, details, intent, countries }: Before['last'],
): Question | null {
  const { has, marked } = features
  const isAsked = /[?؟？]\s*$/.test(marked.text.clean) || has('yes-no')
  const narrows = marked.marks.some(
    (mark) => isCue(mark, 'narrow') && marked.tells['narrows-to'].test(mark.key),
  )
  const isOfMany = ['status', 'list', 'compare', 'timeline'].includes(intent)
  if (topic === 'all' || !isAsked || narrows || !isOfMany || !isOfTaking([topic])) return null
  const isOfIt = countries.length === 1 && saysItIsAlone(features)
  if (!isOfIt && !saysOnlyAlone(features)) return null
  return {
    ...question,
    intent: 'list',
    reason: null,
    topic,
    topics: [topic],
    countries: isOfIt ? countries : question.countries,
    details: question.details.length ? question.details : details,
    except: true,
    inherited: ['intent', 'aspect', ...(isOfIt ? (['countries'] as const) : [])],
  }
}

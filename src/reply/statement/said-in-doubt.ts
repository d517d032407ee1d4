import { newestFirst } from '../../knowledge/by-date.ts'
import { wordsIn } from '../../knowledge/relevance.ts'
import { MISSION_SECTIONS } from '../../knowledge/vocabulary.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import type { Context } from '../context.ts'
import { findingOf, printed } from '../finding.ts'
import { inARow } from '../in-a-row.ts'
import { cautions } from '../notes.ts'
import { joined, type Told, told } from '../told.ts'
import { isToldToSay } from './not-said.ts'
import { wordsSought } from './spoken.ts'

/**
 * "Did Mamundzay call the consuls Taliban?": of an envoy no words of whose are on file, what he said against a report on his
 * mission, which stands as the doubt about that.
 */
export function saidInDoubt(context: Context): Told | null {
  const { question, knowledge, words } = context
  const [known, other] = question.people.flatMap((id) => knowledge.person(id) ?? [])
  if (!known || other) return null
  const doubted = known.posts
    .flatMap(({ mission }) => MISSION_SECTIONS.flatMap((of) => knowledge.ofMission(mission ?? '', of)))
    .filter(
      ({ doubt }) =>
        doubt && isToldToSay(wordsOf(known.name), doubt) && wordsIn(doubt, wordsSought(context)) > 0,
    )
  const [newest] = newestFirst(doubted)
  if (!newest?.doubt) return null
  return told(
    inARow([words.sentence(words.translated(newest.doubt)), printed(newest, context)]),
    joined([findingOf(newest, context), ...cautions(newest, [], context)]),
    [newest],
  )
}

import { FIRST_DAY } from '../../edtf.ts'
import { byName } from '../by-name.ts'
import type { Context } from '../context.ts'
import { endOf, startOf } from '../person/holders.ts'
import { stateBy, stateIn } from '../standing.ts'
import { members } from './counted.ts'

/** Ranks that a State is itself on file to have taken: it said what there was to say. */
const SAID = new Set(['ambassador', 'charge'])

/**
 * Chargés d’affaires of the Taliban who are on file at an embassy in a State that is none of those `listed`, and has taken
 * neither an ambassador nor a chargé by its own record: the State and the name. Of a time, those who began in it.
 */
export function chargesUnsaid(listed: readonly string[], context: Context): string[] {
  const { knowledge, words, from, until } = context
  const states = members(context).filter(
    (code) =>
      !listed.includes(code) &&
      !SAID.has(stateIn(stateBy(knowledge.ofCountry(code, 'accreditation'), until)) ?? ''),
  )
  const named = states.flatMap((code) => {
    const missions = knowledge.missionsIn(code).map(({ mission }) => mission)
    return knowledge.peopleAt(missions).flatMap((known) => {
      const post = known.posts.findLast((held) => held.mission && missions.includes(held.mission))
      const isThere =
        known.side === 'taliban' &&
        post?.rank === 'charge' &&
        startOf({ known, post }) >= (context.question.begun ? from : FIRST_DAY) &&
        startOf({ known, post }) <= until &&
        endOf(post) >= until
      return isThere ? [words.say('list.named', { name: words.state(code), beside: known.name })] : []
    })
  })
  return named.sort(byName)
}

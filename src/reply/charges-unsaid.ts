import { byName } from './by-name.ts'
import type { Context } from './context.ts'
import { members } from './counted.ts'
import { endOf, startOf } from './holders.ts'
import { stateBy, stateIn } from './standing.ts'

/**
 * Chargés d’affaires of the Taliban who are on file at an embassy in a State that is none of those `listed`, and took no
 * ambassador: the State and the name.
 */
export function chargesUnsaid(listed: readonly string[], context: Context): string[] {
  const { knowledge, words, until } = context
  const states = members(context).filter(
    (code) =>
      !listed.includes(code) &&
      stateIn(stateBy(knowledge.ofCountry(code, 'accreditation'), until)) !== 'ambassador',
  )
  const named = states.flatMap((code) => {
    const missions = knowledge.missionsIn(code).map(({ mission }) => mission)
    return knowledge.peopleAt(missions).flatMap((known) => {
      const post = known.posts.findLast((held) => held.mission && missions.includes(held.mission))
      const isThere =
        known.side === 'taliban' &&
        post?.rank === 'charge' &&
        startOf({ known, post }) <= until &&
        endOf(post) >= until
      return isThere ? [words.say('list.named', { name: words.state(code), beside: known.name })] : []
    })
  })
  return named.sort(byName)
}

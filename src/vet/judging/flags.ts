import type { Fact } from '../../knowledge/knowledge.ts'
import type { Context } from '../../reply/context.ts'
import { newestBy } from '../../reply/standing.ts'
import { weekdayOf } from '../../understand/period/clock.ts'
import type { Claim } from '../claims/claim.ts'

/**
 * Terms that a statement mixes up: recognition for accreditation, unless what it is held against is a recognition of
 * another date; the embassy of a State for the Afghan one there.
 */
export function flagsOf(
  { topic, asserts, countries, mission, text }: Claim,
  fact: Fact | null,
  { knowledge, words, until }: Context,
): readonly string[] {
  const has = (section: 'recognition' | 'accreditation', values: readonly string[]) =>
    countries.some((country) =>
      newestBy(knowledge.ofCountry(country, section), until).some(({ value }) => values.includes(value)),
    )
  const [host] = mission?.sending === 'AF' && mission.receiving === countries[0] ? countries : []
  if (topic === 'mission' && host && isCalledTheHosts(text, words.state(host)))
    return [words.sentence(words.say('vetting.owner', { State: words.state(host) }))]
  return topic === 'recognition' &&
    asserts.includes('recognised') &&
    fact?.value !== 'recognised' &&
    has('accreditation', ['ambassador', 'charge', 'diplomats']) &&
    !has('recognition', ['recognised'])
    ? [words.say('note.not-recognition')]
    : []
}

/** "Norway's embassy in Oslo", "the Norwegian embassy in Oslo": an embassy is the sending State's. */
const isCalledTheHosts = (text: string, host: string): boolean =>
  !/\bAfghan/.test(text) &&
  new RegExp(
    `\\b${host.replace(/^the /, '').slice(0, 4)}\\p{L}*(?:['’]s?)? (?:\\p{Ll}+ )?(?:embassy|consulate|mission) in \\p{Lu}`,
    'u',
  ).test(text)

/** "Friday, 3 July 2025": the weekday on which that day fell. */
export const weekdayOfDate = (
  { frame: { weekday: told } }: Pick<Claim, 'frame'>,
  { words: { date, weekday, say, sentence } }: Pick<Context, 'words'>,
): readonly string[] =>
  told
    ? [
        sentence(
          say('vetting.weekday', {
            date: date(told.day),
            weekday: weekday(weekdayOf(told.day)),
            said: weekday(told.weekday),
          }),
        ),
      ]
    : []

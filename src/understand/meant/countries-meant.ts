import type { Intent, Reason } from '../../question.ts'
import type { Features } from '../features.ts'
import { NO_GRAMMAR } from '../marking/grammar-in.ts'
import { isCue } from '../marks.ts'
import { seatOffered } from '../mission/seat-offered.ts'
import type { Reader } from '../reader.ts'
import { isByOffice } from './is-by-office.ts'

/** The States named, or else those to which the people named belong. */
export function countriesMeant(
  features: Features,
  reason: Reason | null,
  intent: Intent | null,
  reader: Reader,
): readonly string[] {
  if ((reason && NO_COUNTRY.has(reason)) || intent === 'help') return []
  const seated = seatedOf(features, reader)
  if (seated) return [seated]
  const homes = homesOf(features, reader)
  if (
    intent === 'statement' &&
    (isAbroad(features, homes) ||
      isAfterAnother(features, homes, reader) ||
      isReacting(features, homes, reader))
  )
    return homes
  const areOfOne = features.offered && areOfOneState(features, reader)
  return features.countries.length || (isOfNoState(features) && !areOfOne) ? withoutWriters(features) : homes
}

/** "Was it Lavrov or Kabulov who said so?": whichever it was, he speaks for the one State of both. */
function areOfOneState({ people, has }: Features, reader: Reader): boolean {
  const [home, ...others] = new Set(people.map((person) => reader.home(person).country))
  return home !== null && home !== 'AF' && !others.length && !has('un-seat')
}

/** "Is the British embassy in Kabul or in Doha?": the State whose embassy it is, and not that of the city. */
export const seatedOf = (
  { marked: { marks, words, language } }: Features,
  { languages }: Reader,
): string | null => seatOffered(marks, words, languages.get(language)?.grammar ?? NO_GRAMMAR)

/** "What did Canada answer the chargé in Doha who wrote to it?", "… his letter from Doha": where an envoy wrote from is no State that is asked about beside another. */
function withoutWriters({ countries, has, marked: { marks } }: Features): readonly string[] {
  if (countries.length < 2 || !has('request') || !has('replied')) return countries
  const isHisSeat = (code: string) =>
    marks
      .filter((mark) => mark.is === 'state' && mark.code === code)
      .every(
        (mark) =>
          mark.is === 'state' &&
          mark.city !== null &&
          marks.some((it) => isCue(it, 'envoy', 'request') && it.last === mark.first - 2),
      )
  return countries.filter((code) => !isHisSeat(code))
}

/** "Raab, Doha, Sept '21: what did he say?": the city is where the one named spoke, and not what he spoke about. */
function isAbroad(
  { people, countries, topics, marked: { marks } }: Features,
  homes: readonly string[],
): boolean {
  const [home] = homes
  if (people.length !== 1 || !home || home === 'AF' || topics[0] === 'mission') return false
  const states = marks.filter((mark) => mark.is === 'state')
  const isPlace = ({ by, first }: (typeof states)[number]) =>
    (by === 'city' || by === 'capital') &&
    !marks.some((mark) => isCue(mark, 'about') && mark.last === first - 1)
  return countries.length === 1 && !countries.includes(home) && states.every(isPlace)
}

/** "What did Baghaei say after Russia's decision?": what another State did tells when one person spoke, and not for whom. */
function isAfterAnother(
  { people, marked: { marks, words, language } }: Features,
  [home, ...others]: readonly string[],
  { languages }: Reader,
): boolean {
  const dates = languages.get(language)?.dates.senses
  if (people.length !== 1 || !home || home === 'AF' || others.length || !dates) return false
  const isAfter = (at: number) =>
    [words[at], `${words[at]} ${words[at + 1]}`].some((phrase) =>
      dates.get(phrase ?? '')?.some(({ is }) => is === 'after'),
    )
  const isTold = (from: number, to: number) =>
    marks.some(
      (mark) => (isCue(mark, 'say', 'about') || mark.is === 'person') && mark.first > from && mark.first < to,
    )
  const states = marks.filter((mark) => mark.is === 'state' && mark.code !== home && mark.code !== 'AF')
  const afters = words.flatMap((_, at) => (isAfter(at) ? [at] : []))
  return (
    states.length > 0 &&
    states.every(({ first, last }) =>
      afters.some(
        (at) =>
          (at < first && first - at <= OCCASION && !isTold(at, first)) ||
          (at > last && at - last <= OCCASION && !isTold(last, at)),
      ),
    )
  )
}
/** "毛宁怎么回应俄罗斯承认塔利班？", "comment Mao Ning a-t-elle réagi à la reconnaissance russe ?": one who speaks for a State, on what another did. */
function isReacting(
  { people, has, marked: { marks, words, language } }: Features,
  [home, ...others]: readonly string[],
  { languages }: Reader,
): boolean {
  const reacts = languages.get(language)?.grammar.reacts
  const at = words.findIndex((word) => reacts?.has(word))
  return (
    people.length === 1 &&
    home !== undefined &&
    home !== 'AF' &&
    !others.length &&
    has('recognise') &&
    marks.some(({ is, last }) => is === 'person' && last < at)
  )
}

/** "Après la décision de la Russie", "俄罗斯承认塔利班之后" */
const OCCASION = 6

const NO_COUNTRY = new Set<Reason>([
  'other-subject',
  'smalltalk',
  'not-understood',
  'advice',
  'nothing-asked',
])

/** The seat at the United Nations, an office, a surname alone, and people of whom one is asked for stand for no State. */
const isOfNoState = (features: Features): boolean =>
  features.has('un-seat') ||
  isByOffice(features) ||
  (!features.whole && features.marked.words.length === 1) ||
  (features.offered && features.people.length > 1)

function homesOf({ people }: Features, reader: Reader): string[] {
  return [...new Set(people.flatMap((person) => reader.home(person).country ?? []))]
}

import type { Conversation, Last } from '../../conversation.ts'
import type { Features } from '../features.ts'
import type { Reader } from '../reader.ts'
import { officeNamed } from '../speaker/office-named.ts'
import type { Reading } from '../understand.ts'

/**
 * The conversation with him in view whom a turn can mean: "her words" after a man is the woman heard before him, "was it
 * the minister?" the one of those heard who is one. Where it fits nobody heard, who is in view stays so: his title is shown.
 */
export function withWhomItFits(
  conversation: Conversation,
  { question, features }: Reading,
  reader: Reader,
): Conversation {
  const { last, heard, person } = conversation
  if (!last || question.people.length) return conversation
  if (!last.people.length) return withHimStill(conversation, person, features, reader)
  const other = isOther(features) && last.intent === 'statement' ? otherHeard(last, heard, reader) : null
  if (other) return { ...conversation, last: { ...last, people: [other] } }
  const isMeant = fitting(features, reader)
  if (!isMeant || last.people.every(isMeant)) return conversation
  const inView = last.people.filter(isMeant)
  const people = inView.length ? inView : heard.filter(isMeant).slice(-1)
  return people.length ? { ...conversation, last: { ...last, people } } : conversation
}

/** "And the other?" after two of one State who spoke: the one whose words the last answer did not tell; null where no two were heard. */
function otherHeard(
  { people, countries }: Pick<Last, 'people' | 'countries'>,
  heard: readonly string[],
  reader: Reader,
): string | null {
  const told = people.length > 1 ? heard.at(-1) : people[0]
  const isOfState = (one: string) => countries.length === 1 && reader.home(one).country === countries[0]
  const [other = null, ...more] = [...new Set([...people, ...heard])].filter(
    (one) => one !== told && isOfState(one),
  )
  return more.length ? null : other
}
const isOther = ({ countries, marked: { words } }: Features): boolean =>
  !countries.length && words.length <= OTHER_IN && OTHER.test(words.join(' '))
const OTHER = /\bthe other(?: (?:one|man|woman|speaker|spokes\w+|say|said|on|about)\b|$)/
/** "And what did the other one have to say on it?" */
const OTHER_IN = 10

/** "What did she say?" after another question on the State of the one who was in view. */
const withHimStill = (
  conversation: Conversation,
  person: string | null | undefined,
  features: Features,
  reader: Reader,
): Conversation =>
  conversation.last && person && features.he && (fitting(features, reader)?.(person) ?? true)
    ? { ...conversation, last: { ...conversation.last, people: [person] } }
    : conversation

/** Whom the words of a turn fit; null where they fit everybody. */
function fitting(features: Features, reader: Reader): ((person: string) => boolean) | null {
  const { words, tells } = features.marked
  const [isOfWoman, isOfMan] = [tells.she, tells.he].map((found) => words.some((word) => found.test(word)))
  if ((features.he || words.includes('woman')) && isOfWoman !== isOfMan)
    return (person) => reader.isWoman(person) === isOfWoman
  const held = officeAlone(features, reader)
  return held.length ? (person) => held.includes(person) : null
}

/** "Was it the minister?", "that was the spokesman?": those who hold the office, where nothing else is asked. */
function officeAlone({ at, has, topics, countries, marked }: Features, reader: Reader): readonly string[] {
  const grammar = reader.languages.get(marked.language)?.grammar
  const isOfOne =
    has('pronoun') &&
    at('yes-no') >= 0 &&
    !has('who', 'which', 'say', 'who-is') &&
    !topics.length &&
    !countries.length &&
    marked.words.length <= OFFICE
  const office = isOfOne && grammar ? officeNamed(marked, grammar) : null
  return office && !office.side && !office.name ? reader.holders(office.words, null) : []
}
/** "So was that the foreign minister himself?" */
const OFFICE = 8

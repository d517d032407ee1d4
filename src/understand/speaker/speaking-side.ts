import type { Question } from '../../question.ts'
import { keyOf } from '../../tokens.ts'
import type { Marked } from '../marked.ts'
import { NO_GRAMMAR } from '../marking/grammar-in.ts'
import { isCue, type Mark } from '../marks.ts'
import type { Reader } from '../reader.ts'
import { isOwnCount } from '../topic.ts'
import { reactingState } from './reacting-state.ts'

/** "Reaction from China": the State stands so many words behind. */
const FROM = 2

/** So many words may stand between who speaks and that he says something: "the Taliban leadership has said". */
const BETWEEN = 2

/** The side whose words a text asks for: the one that stands right before a word of saying, and not the one spoken of. */
export function speakingSide({ marks }: Pick<Marked, 'marks'>): Question['side'] {
  const saying = marks.filter((mark) => isCue(mark, 'say', 'statement'))
  const before = marks.flatMap((mark) => {
    const isOfAnother =
      isOfHouse(mark, marks) ||
      isPostThere(mark, marks) ||
      isSpokenOf(mark, marks) ||
      isDealtWith(mark, marks)
    const side = isOfAnother ? null : sideOf(mark)
    const speaks = (say: Place) =>
      (isBefore(mark, say) && !isAnotherBetween(mark, say, marks)) || isWithin(mark, say)
    return side && saying.some(speaks) ? [side] : []
  })
  return before[0] ?? countingSide(marks)
}

/** "By the Taliban's own count", "on their own tally": since the Taliban are they of whom missions are counted, it is theirs. */
const countingSide = (marks: Marked['marks']): Question['side'] =>
  marks.some(
    (own) =>
      isOwnCount(own) &&
      marks.some(
        (mark) =>
          isCue(mark, 'taliban', 'pronoun') && mark.last < own.first && mark.last >= own.first - OWNER,
      ) &&
      !marks.some((mark) => mark.is === 'person' || (mark.is === 'state' && mark.code !== 'AF')),
  )
    ? 'taliban'
    : null

/** "The Emirate's own": so far ahead they stand. */
const OWNER = 2

/**
 * Whether the words of a State are asked for on somebody who is named after them, or called by his office: "What did India
 * say when Muttaqi visited?", "What did Russia say about the Taliban's spokesman?"
 */
export function speaksOfSomebody(
  { marks, words, language }: Pick<Marked, 'marks' | 'words' | 'language'>,
  office: Readonly<{ first: number }> | null,
  { languages }: Pick<Reader, 'languages'>,
): boolean {
  const { owner } = languages.get(language)?.grammar ?? NO_GRAMMAR
  const isOn = (at: number) =>
    owner.has(words[at] ?? '') || marks.some((mark) => isCue(mark, 'about') && mark.first === at)
  const say = marks.find((mark) => isCue(mark, 'say'))
  const named = marks.filter(({ is }) => is === 'person')
  const people = named.length ? named : office ? [office] : []
  return (
    say !== undefined &&
    people.length > 0 &&
    people.every(({ first }) => first > say.last) &&
    marks.some(
      (mark) =>
        mark.is === 'state' &&
        mark.code !== 'AF' &&
        (isBefore(mark, say) || (isBehind(mark, say) && isOn(mark.last + 1))),
    )
  )
}

/** "Was sagte Russland über …", "¿Qué dijo Rusia de …?": who speaks stands between the verb and that of which he speaks. */
const isBehind = ({ first, last }: Place, say: Place): boolean =>
  first > say.last && last - say.last <= BETWEEN

/** "Prévot on visas", "Mao Ning when asked if Beijing would follow", "Saikal on who should protect the embassies": somebody's words on whatever follows. */
export const speaksOf = ({ marks }: Pick<Marked, 'marks'>): boolean =>
  marks.some(
    (who) =>
      (who.is === 'person' || isCue(who, 'spokesperson')) &&
      marks.some((mark) => isCue(mark, 'about') && mark.first === who.last + 1),
  )

/**
 * The State whose words on another State are asked for: the one right before a word of saying, "Washington's reaction to
 * Moscow's step", or from which they come, "any reaction from China to Russia's step".
 */
export function speakingState(
  { marks, words, language }: Pick<Marked, 'marks' | 'words' | 'language'>,
  { languages }: Reader,
): string | null {
  const grammar = languages.get(language)?.grammar
  const reacting = grammar ? reactingState(marks, words, grammar) : null
  if (reacting) return reacting
  const from = grammar?.from
  const states = marks.flatMap((mark) => (mark.is === 'state' && mark.code !== 'AF' ? [mark] : []))
  const saying = marks.filter((mark) => isCue(mark, 'say', 'statement'))
  const isFrom = (mark: Place, say: Place) =>
    say.last === mark.first - FROM && (from?.has(words[mark.first - 1] ?? '') ?? false)
  const who = states.find((mark) =>
    saying.some((say) => isBefore(mark, say) || isWithin(mark, say) || isFrom(mark, say)),
  )
  const isOnAnother = states.some(({ code, first }) => who && code !== who.code && first > who.last)
  return who && isOnAnother ? who.code : null
}

/**
 * The leader who speaks by the text, or whom alone it names ("and Trump?"), and who has no file: of a State, under the name
 * that `knowledge/names/states.yml` gives, or of the Taliban. "What did Trump say?", "¿qué dijo Trump?", "what did Baradar say?"
 */
export function speakingLeader(
  { marks, words }: Pick<Marked, 'marks' | 'words'>,
  { names }: Reader,
): string | null {
  const saying = marks.filter((mark) => isCue(mark, 'say', 'statement'))
  const isAlone = words.length <= ALONE && marks.every((mark) => isCue(mark, 'addition') || isLeader(mark))
  for (const mark of marks)
    if (
      isLeader(mark) &&
      (isAlone ||
        isTheOnlyOne(mark, marks) ||
        saying.some((say) => isBefore(mark, say) || isWithin(mark, say)))
    )
      return mark.is === 'state'
        ? (names.states[mark.code]?.leaders?.find((name) => keyOf(name) === mark.key) ?? null)
        : mark.key.replace(/\b[a-z]/g, (first) => first.toUpperCase())
  return null
}
/** "¿Qué dijo Trump sobre …?", "was hat Scholz … gesagt": what is said is asked, and he alone is named. */
const isTheOnlyOne = (leader: Mark, marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'what') && mark.first === 0) &&
  marks.some((mark) => isCue(mark, 'say', 'statement')) &&
  marks.every((mark) => mark === leader || (mark.is !== 'state' && mark.is !== 'person'))
/** "And what of Mullah Baradar?" */
const ALONE = 5
const isLeader = (mark: Mark): mark is Extract<Mark, { is: 'state' | 'cue' }> =>
  (mark.is === 'state' && mark.by === 'leader') ||
  (isCue(mark, 'taliban') && /\b(?:baradar|yaqoob|yaqub)$/.test(mark.key))

type Place = Readonly<{ first: number; last: number }>

const isBefore = (who: Place, say: Place): boolean =>
  say.first >= who.last && say.last > who.last && say.first <= who.last + 1 + BETWEEN

/** "The change at the Afghan embassy": whose the house is tells not who speaks. */
const isOfHouse = (mark: Marked['marks'][number], marks: Marked['marks']): boolean =>
  mark.is === 'state' &&
  marks.some((house) => isCue(house, 'embassy', 'consulate') && house.first === mark.last + 1)

/** "Iran's ambassador in Kabul said", "Norway's envoy for Afghanistan says": where he is posted tells not who speaks. */
const isPostThere = (mark: Marked['marks'][number], marks: Marked['marks']): boolean =>
  mark.is === 'state' &&
  marks.some(
    (envoy) =>
      isCue(envoy, 'envoy') &&
      envoy.last === mark.first - 2 &&
      (mark.city !== null ||
        marks.some((owner) => owner.is === 'state' && owner.code !== mark.code && owner.last < envoy.first)),
  )

/** "Canada's line on Taliban envoys, word for word": a State speaks, and the side that is told after "on" is its matter. */
const isSpokenOf = ({ first }: Place, marks: Marked['marks']): boolean =>
  marks.some(
    (about) =>
      isCue(about, 'about') &&
      about.last < first &&
      first <= about.last + 1 + ON &&
      marks.some((mark) => mark.is === 'state' && mark.code !== 'AF' && mark.last < about.first) &&
      !marks.some(
        (mark) => isCue(mark, 'what', 'who', 'which') && mark.first > about.last && mark.last < first,
      ),
  )
/** "On accepting the Taliban's envoys" */
const ON = 2

/** "What did the Kazakhs want before talking to Kabul, word for word?": a State is named first, and they are those with whom it deals. */
const isDealtWith = ({ first }: Place, marks: Marked['marks']): boolean =>
  marks.some(
    (deal) =>
      isCue(deal, 'relations') &&
      DEALS_WITH.test(deal.key) &&
      deal.last === first - 1 &&
      marks.some((mark) => mark.is === 'state' && mark.code !== 'AF' && mark.last < deal.first),
  )
const DEALS_WITH = / (?:to|with)$/

/** "The line about Taliban officials: which Canadian said it?", "Taliban diplomats, Mujahid says": another speaks. */
const isAnotherBetween = (who: Place, say: Place, marks: Marked['marks']): boolean =>
  marks.some(
    (mark) =>
      ((mark.is === 'state' && mark.code !== 'AF') || mark.is === 'person') &&
      mark.first > who.last &&
      mark.last < say.first,
  )

/** "What reasons did the Taliban give": a phrase of saying is parted by who says it. */
const isWithin = (who: Place, say: Place): boolean => say.first < who.first && say.last > who.last

/** Since August 2021 it is the Taliban who speak for Kabul. */
function sideOf(mark: Marked['marks'][number]): Question['side'] {
  if (mark.is === 'state' && mark.code === 'AF') return 'taliban'
  return isCue(mark, 'taliban', 'republic') ? mark.cue : null
}

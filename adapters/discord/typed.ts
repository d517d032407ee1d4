import type { Day } from '../../src/edtf.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import type { Question } from '../../src/question.ts'
import { cityAsked, stateAsked } from '../../src/reply/unmistakable.ts'
import { type Words, wordsIn } from '../../src/reply/words.ts'
import { dateGiven } from '../../src/understand/period/date-given.ts'
import { understand } from '../../src/understand/understand.ts'
import { ASPECTS, type CommandName, LISTS } from './commands.ts'
import { type Given, missionGiven, stateGiven, type Told, written } from './options.ts'

/** The language of who typed, what is known, and the day. */
type Known = Readonly<{ language: string; knowledge: Knowledge; today: Day }>

/** A command as the question that the core is asked; or the sentence to tell who typed it. */
export type Typed = Readonly<{ text: string }> | Told

/** What the options mean: the question in the words of a language, and whether it was read as it is meant. */
type Meant = Readonly<{
  text: (words: Words) => string
  fits: (question: Question) => boolean
}>

/**
 * A typed command as the question that the core is asked: in the language of who typed it where the core reads it there as
 * it is meant, else in English. Options are read again here, and what they leave open is asked back.
 */
export function questionOf(command: CommandName, given: Given, known: Known): Typed {
  if (command === 'ask') return { text: String(given.question ?? '') }
  const { language, knowledge, today } = known
  const words = wordsIn(knowledge, language)
  const date = written(given.date)
  const asOf = date ? dateGiven(date, knowledge.reader, today, language) : null
  if (date && asOf === null) return { told: words.say('ask.date') }
  const meant = MEANT[command](given, { ...known, words })
  if ('told' in meant) return meant
  const ways = [
    ...(asOf === null ? [''] : [` (${asOf})`, ` (${date})`]).map((when) => meant.text(words) + when),
    `${meant.text(wordsIn(knowledge, 'en'))}${asOf === null ? '' : ` ${asOfIn(asOf)}`}`,
  ]
  const isMeant = (text: string) => {
    const question = understand(text, knowledge.reader, today)
    return isDated(question, asOf) && meant.fits(question)
  }
  const text = ways.find(isMeant)
  if (text === undefined && asOf !== null) return { told: words.say('ask.date') }
  return { text: text ?? ways.at(-1) ?? '' }
}

/** A date in English words that cannot be taken for that of an event: "as of 2025-06", "since 2023-03". */
function asOfIn(edtf: string): string {
  const [from, to] = edtf.split('/')
  if (to === undefined) return `as of ${edtf}`
  if (to === '..') return `since ${from}`
  return from === '..' ? `up to ${to}` : `from ${from} to ${to}`
}

/** What came about in a time is another question than what held by its end; "since 2022" asks for it. */
const isDated = ({ asOf, begun, reason, back }: Question, wanted: string | null): boolean =>
  reason === null &&
  back === null &&
  !(begun && wanted !== null && !wanted.endsWith('..')) &&
  upTo(asOf) === upTo(wanted)

const upTo = (edtf: string | null): string | undefined => edtf?.replace(/^\.\.\//, '')

type Reading = Known & Readonly<{ words: Words }>
type Read = (given: Given, known: Reading) => Meant | Told

const MEANT: Readonly<Record<Exclude<CommandName, 'ask'>, Read>> = {
  status: ({ country, aspect }, known) => {
    const topic = ASPECTS.find((one) => one === aspect) ?? 'all'
    return onStates([country], known, ([code = '']) => ({
      text: (words) => {
        const name = named(code, words, known)
        return words.say(`next.${topic}.question`, { State: name, subject: name })
      },
      fits: (question) => question.topic === topic && question.intent === 'status',
    }))
  },
  embassy: ({ mission }, known) => onMission(written(mission), known),
  timeline: ({ country }, known) =>
    onStates([country], known, ([code = '']) => ({
      text: (words) => words.say('next.timeline.question', { subject: named(code, words, known) }),
      fits: ({ intent }) => intent === 'timeline',
    })),
  compare: ({ country, with: other, also }, known) =>
    onStates([country, other, ...(also ? [also] : [])], known, (codes) => ({
      text: (words) => {
        const countries = codes.map((code) => named(code, words, known)).join(', ')
        return words.say('next.compare.question', { countries })
      },
      fits: ({ intent }) => intent === 'compare',
    })),
  list: ({ what }) => {
    const list = LISTS.find((one) => one === what) ?? LISTS[0]
    return {
      text: (words) => words.say(`next.${list}.question`),
      fits: ({ intent, topic, countries }) =>
        intent === 'list' && topic === LISTED[list] && !countries.length,
    }
  },
  sources: ({ country }, known) =>
    country
      ? onStates([country], known, ([code = '']) => ({
          text: (words) => words.say('next.sources.question', { subject: named(code, words, known) }),
          fits: ({ intent }) => intent === 'sources',
        }))
      : {
          text: (words) => words.say('next.sources'),
          fits: ({ intent, countries }) => intent === 'sources' && !countries.length,
        },
  help: () => ({
    text: (words) => words.say('next.help.question'),
    fits: ({ intent }) => intent === 'help',
  }),
}

const LISTED = {
  'who-recognises': 'recognition',
  'who-accredits': 'accreditation',
  'which-missions': 'mission',
} as const

const named = (code: string, words: Words, { knowledge }: Known): string =>
  stateAsked(code, { words, knowledge })

/** A question on States: each by its code or by what was typed; a reading fits only if it names just these. */
function onStates(
  values: readonly Given[string][],
  known: Reading,
  meant: (codes: readonly string[]) => Meant,
): Meant | Told {
  const codes: string[] = []
  for (const value of values) {
    const found = stateGiven(written(value), known)
    if (typeof found !== 'string') return found
    codes.push(found)
  }
  const { text, fits } = meant(codes)
  const asked = sorted(codes)
  return { text, fits: (question) => fits(question) && sorted(question.countries) === asked }
}

const sorted = (codes: readonly string[]): string => [...new Set(codes)].sort().join()

/** A question on a mission, or on the Afghan missions of a State. */
function onMission(text: string, known: Reading): Meant | Told {
  const given = missionGiven(text, known)
  if ('told' in given) return given
  if ('state' in given)
    return {
      text: (words) => words.say('next.mission.question', { State: named(given.state, words, known) }),
      fits: ({ mission }) => mission?.sending === 'AF' && mission.receiving === given.state,
    }
  const { sending, receiving, city, kind } = given.mission
  return {
    text: (words) => {
      if (sending !== 'AF')
        return words.say('next.mission-abroad.question', { State: named(sending, words, known) })
      if (receiving === 'UN') return words.say('next.mission-un.question')
      return words.say('next.mission-named.question', {
        kind: words.say(`mission.${kind}`),
        city: cityAsked(city, receiving, { words, knowledge: known.knowledge }),
      })
    },
    fits: ({ mission }) =>
      mission?.sending === sending && mission.receiving === receiving && (mission.city ?? city) === city,
  }
}

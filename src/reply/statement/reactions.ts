import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { speakerSide } from '../../knowledge/speakers.ts'
import { isState } from '../../knowledge/states.ts'
import { type Section, STATE_SECTIONS } from '../../knowledge/vocabulary.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import type { Detail } from '../../question.ts'
import type { Context } from '../context.ts'
import { allOf } from '../standing.ts'

/** What other States are on file as saying of what the one asked about did, the newest first: their words name it. Where no State is, of the Taliban. */
export function reactionsTo(context: Context): Fact[] {
  const { question, knowledge } = context
  const [code = ''] = question.countries
  if (!code) return againstTaliban(context)
  const name = wordsOf(knowledge.names.states[code]?.called ?? code)
  const isByAnother = ({ speaker, report }: Fact['evidence'][number]) => {
    const side = speakerSide(speaker, knowledge.person) ?? ''
    const told = wordsOf(report)
    return side !== code && isState(side) && name.every((word) => told.includes(word))
  }
  const all = knowledge.countries.flatMap((country) =>
    STATE_SECTIONS.flatMap((section) => knowledge.ofCountry(country, section)),
  )
  const found = all.filter((fact) => isOnAct(fact, question) && fact.evidence.some(isByAnother))
  return newestFirst(isJudged(question) && !found.some(judges) ? [] : found)
}

/** Words against the Taliban that are on file of all States or of those asked about, those on all first; "the step sends the wrong signal" is against the State that took it. */
export function againstTaliban({ question, knowledge, until }: Context): Fact[] {
  const states = question.countries.length ? question.countries : knowledge.countries
  const ofAll = question.countries.length ? [] : knowledge.ofEveryone('relations')
  const ofEach = newestFirst(states.flatMap((code) => knowledge.ofCountry(code, 'relations')))
  return [...ofAll, ...ofEach].filter(
    ({ value, span, doubt }) => value === 'condemnation' && span.first <= until && !doubt,
  )
}

/** "Who thanked Russia for the embassy?", "did the Taliban thank it?": what others are on file as saying in thanks to it, the newest first; null where no thanks are asked for. */
export function thanksTo({ question, knowledge }: Context): Fact[] | null {
  const [code, other] = question.countries
  const isAsked = !question.people.length && question.sought.some((word) => THANKS.test(word))
  if (!code || other || !isAsked) return null
  const missions = knowledge.missionsIn(code).map(({ mission }) => ({ mission }))
  const all = [{ country: code }, ...missions].flatMap((of) => allOf(knowledge, of, SECTIONS))
  const isThanks = ({ speaker, quote = '', report }: Fact['evidence'][number]) => {
    const side = speakerSide(speaker, knowledge.person) ?? code
    return side !== code && [null, side].includes(question.speaks) && THANKS.test(`${quote} ${report}`)
  }
  const isOfRecognition = question.topics.includes('recognition')
  return newestFirst(
    all.filter(
      ({ topic, evidence }) => (!isOfRecognition || topic === 'recognition') && evidence.some(isThanks),
    ),
  )
}
const THANKS = /\b(?:thank|gratitude)/i
const SECTIONS: readonly Section[] = [...STATE_SECTIONS, 'control', 'operation', 'affairs']

/** A step that another State disapproved of may be told with its stance in general; recognition is told with no other. */
const isOnAct = ({ topic, value }: Fact, { topics }: Context['question']): boolean =>
  !topics.length ||
  topics.includes(topic) ||
  (value === 'condemnation' && topic === 'relations' && topics.includes('accreditation'))

const isJudged = ({ details }: Context['question']): boolean =>
  details.includes('approval') || details.includes('disapproval')

/** Whether what was said of it is what is asked for: words for it, words against it, or any. */
export const speaksSo = (fact: Fact, { details }: Context['question']): boolean =>
  JUDGING.every(([detail, told]) => !details.includes(detail) || tells(fact, told))

/** Whether a fact tells of words for or against anything. */
const judges = (fact: Fact): boolean => JUDGING.some(([, told]) => tells(fact, told))

const tells = ({ evidence, value }: Fact, told: RegExp): boolean =>
  evidence.some(({ report }) => told.test(`${value} ${report}`))

/** Reports are in English, and so are the words for what a State did. */
const JUDGING: readonly (readonly [Detail, RegExp])[] = [
  ['approval', /\b(?:welcom|prais|applaud|hail|congratulat|endors|commend)/i],
  ['disapproval', /\b(?:critici[sz]|condemn|denounc|deplor|decri|rebuk)/i],
]

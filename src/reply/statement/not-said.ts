import type { Note } from '../../answer.ts'
import { newestFirst } from '../../knowledge/by-date.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { sharedWith } from '../../knowledge/relevance.ts'
import { speakerId, speaksIn } from '../../knowledge/speakers.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import { abstain } from '../abstain.ts'
import type { Context } from '../context.ts'
import { findingsOf } from '../finding.ts'
import { inARow } from '../in-a-row.ts'
import { missionsNamed } from '../missions-named.ts'
import { note } from '../notes.ts'
import { asStatus } from '../status.ts'
import { joined, type Told, told } from '../told.ts'
import { onAnother, since, speakerOf, spoken } from './spoken.ts'

/** So many statements are shown at most. */
export const SHOWN = 12

/** "What did Muttaqi say about China?", "… about recognition?": where none of his words is on that State, or on that, it is said. */
export function silentOn(facts: readonly Fact[], context: Context): Told | null {
  const { question, knowledge } = context
  const [known] = question.people.flatMap((id) => knowledge.person(id) ?? [])
  if (!known || question.people.length > 1 || question.alleged || question.quoted.length) return null
  if (question.topic === 'recognition' && !facts.some((fact) => isOnRecognition(fact, known.person)))
    return nothing(context)
  if (question.countries.length !== 1) return null
  const [code = ''] = question.countries
  if (known.side === code) return null
  const posted = known.posts.some(({ mission }) => knowledge.mission(mission ?? '')?.receiving === code)
  const name = knowledge.names.states[code]?.called ?? code
  const isOn = onAnother(context)
  const inHisWords = (fact: Fact) =>
    speaksIn(fact.evidence, known.person) && sharedWith(fact, wordsOf(name)) > 0
  if (posted) return null
  const isSilent = !facts.some((fact) => isOn(fact) || inHisWords(fact) || isOnAll(fact, context))
  return isSilent || isOnOtherMissions(facts, context) ? nothing(context) : null
}

/** Whether somebody speaks of recognition in a fact: an envoy who is taken, or ties that are kept up, are none. */
const isOnRecognition = ({ topic, evidence }: Fact, person: string): boolean =>
  evidence.some(
    ({ quote = '', report, speaker }) =>
      speakerId(speaker) === person &&
      (topic === 'recognition' || /recogni[sz]|recognition/i.test(`${quote} ${report}`)),
  )

/** What is said of all States, or all missions, bears on each; a count does not. */
const isOnAll = ({ country, mission, topic, kind }: Fact, { question }: Context): boolean =>
  !country && !mission && kind !== 'count' && question.topics.includes(topic)

/** "Any comment from Muttaqi on the embassy in Tehran?": nothing that he said is on it, names its city or is of all. */
function isOnOtherMissions(facts: readonly Fact[], context: Context): boolean {
  const { question, knowledge } = context
  const { mission, topic } = question
  /** A city alone ("after Moscow's move") is its government's, and no mission. */
  const isPlaced = mission?.sending === 'AF' && mission.receiving && mission.city && mission.kind
  if (topic !== 'mission' || !isPlaced || !mission.city) return false
  const meant = missionsNamed(mission, knowledge).map((one) => one.mission)
  const city = wordsOf(mission.city)
  return !facts.some(
    (fact) =>
      (fact.mission && meant.includes(fact.mission)) || sharedWith(fact, city) > 0 || isOnAll(fact, context),
  )
}

/** "What did Yari say?": what is on file tells of him, and of nothing that he said. */
export const isUnheard = (facts: readonly Fact[], { question: { people }, knowledge }: Context): boolean =>
  people.length > 0 &&
  !people.some((id) => {
    const names = wordsOf(knowledge.person(id)?.name ?? id)
    return facts.some(
      ({ evidence }) => speaksIn(evidence, id) || evidence.some(({ report }) => isToldToSay(names, report)),
    )
  })

/** Whether a report, all of which are English, names somebody in the clause that tells what was said. */
export function isToldToSay(names: readonly string[], report: string): boolean {
  const before = wordsOf(report.slice(0, report.search(SAID)).split(CLAUSE).at(-1) ?? '')
  return SAID.test(report) && names.some((name) => before.includes(name))
}
/** "… under Soroosh, when the Taliban declared his term ended": others speak there. */
const CLAUSE = /;|, and\b|\b(?:when|after|before|while)\b/
/** "He was named chargé" tells of nothing that he said. */
const SAID =
  /(?<!\b(?:was|were|be|been) )\b(?:said|told|announced|called|wrote|posted|tweeted|declared|denied|named|explained|asked|listed(?! by)|warned|insisted|confirmed|claimed|thanked|spoke|vowed|promised|demanded|refused|rejected|stressed|condemned|welcomed)\b/

/** Where nothing of the time asked about is on file: that is said, and below it what was said before. */
export function beforeThen(context: Context): Told | null {
  const { question, words } = context
  const asOf = question.asOf
  if (!asOf || since(context) === context.from) return null
  const earlier = spoken({ ...context, question: { ...question, asOf: null } })
  const [newest] = newestFirst(earlier)
  if (!newest) return null
  const none = words.say('abstain.no-statement-date', { who: whoseWords(context), date: words.date(asOf) })
  const findings = findingsOf(earlier.slice(0, SHOWN), context)
  return told(words.sentence(none), findings, [newest])
}

/** Where a State is on file but not with words of its own: its standing, and a note that no statement is held. */
export function standing(context: Context): Told {
  const { question, words } = context
  const other = asStatus(context)
  if (other.outcome !== 'answered') return nothing(context)
  const none = words.say('abstain.no-statement', {
    who: question.leader ?? words.list(question.countries.map(words.state)),
  })
  return question.leader
    ? { ...other, headline: inARow([words.sentence(none), other.headline]) }
    : { ...other, parts: joined([note(words.sentence(none)), ...other.parts]) }
}

/** That no words of those asked about are on file. */
export const nothing = (context: Context): Told =>
  abstain('no-statement', context, { who: whoseWords(context) })

/** Words that are on file in no quotation: where they may be a translation, that is said. */
export const notQuoted = (context: Context): Told => ({
  ...abstain('no-quote', context),
  parts: translated(context),
})

/** Words quoted in another language than English may be a translation of what is on file. */
export const translated = ({ question, words }: Context): readonly Note[] =>
  question.language === 'en' ? [] : [note(words.sentence(words.say('note.quotes-in-english')))]

/** Whose words are asked for, by name. */
function whoseWords({ question, words, knowledge }: Context): string {
  if (question.leader) return question.leader
  const house =
    question.houseSpeaks && question.mission ? missionsNamed(question.mission, knowledge)[0] : null
  if (house && !question.people.length) return words.theMission(house.mission)
  if (question.speaks && !question.people.length) return words.say(`name.${question.speaks}`)
  const named = question.people.length
    ? question.people.map((id) => knowledge.person(id)?.name ?? id)
    : (speakerOf(question) ? [speakerOf(question) ?? ''] : question.countries).map(words.state)
  return words.list(named) || words.say('name.everyone')
}

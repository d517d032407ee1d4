import type { Understood } from '../../src/answer.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import type { MissionNamed } from '../../src/question.ts'
import type { Words } from '../../src/reply/words.ts'

/** How the question was read, on one line, so that a reader sees where it was misread. */
export function readAs(understood: Understood, knowledge: Knowledge, words: Words): string {
  const { intent, aspect, countries, mission, people, asOf, language } = understood
  /** "The Paris and Rome embassies": the mission alone does not tell where. */
  const isOfSeveral = mission?.sending === 'AF' && mission.receiving === null && countries.length > 1
  const read = [
    words.say(`intent.${intent}`),
    words.say(`topic.${aspect}`),
    mission && missionText(mission, words),
    mission && !isOfSeveral ? '' : countries.map(words.state).join(words.say('list.comma')),
    people.map((id) => knowledge.person(id)?.name ?? id).join(words.say('list.comma')),
    asOf && words.date(asOf),
    language === 'en' ? '' : language,
  ]
  return words.say('label.read-as', { reading: read.filter(Boolean).join(' · ') })
}

/** A mission in words: "embassy of Afghanistan in Moscow, Russia". */
export function missionText({ sending, receiving, city, kind }: MissionNamed, words: Words): string {
  const { say, state } = words
  const place = [city && words.city(city), receiving && state(receiving)]
    .filter(Boolean)
    .join(say('list.aside'))
  const mission = say(`mission.${kind ?? 'any'}`)
  const owned = sending ? say('mission.of', { mission, State: state(sending) }) : mission
  return place ? say('mission.in', { mission: owned, place }) : owned
}

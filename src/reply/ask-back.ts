import type { Option } from '../answer.ts'
import { compare } from '../compare.ts'
import { MISSION_SECTIONS } from '../knowledge/vocabulary.ts'
import type { Back } from '../question.ts'
import type { Context } from './context.ts'
import { countryOptions } from './country-options.ts'
import { general, option } from './next.ts'
import { officeOptions } from './office-options.ts'
import type { Told } from './told.ts'
import { cityAsked, stateAsked } from './unmistakable.ts'

/** A question back, with options that can each be asked as they stand. */
export function askBack(back: Back, context: Context): Told {
  const { words } = context
  const { sentence, options } = asked(back, context)
  return {
    outcome: 'asked-back',
    headline: words.sentence(sentence),
    parts: [{ kind: 'choice', sentence: words.sentence(sentence), options }],
    next: [],
    facts: [],
  }
}

function asked(back: Back, context: Context): { sentence: string; options: readonly Option[] } {
  const { words, knowledge, question } = context
  const written = (name: string) => question.taken.find(({ to }) => to === name)?.from ?? name
  const replaced = (from: string, to: string) => instead(question.text, written(from), to)
  switch (back.of) {
    case 'shared':
      return {
        sentence: back.ask,
        options: back.options.map(({ label, city, code }) => ({
          label,
          question: replaced(back.name, city ? `${city}, ${words.state(code)}` : stateAsked(code, context)),
        })),
      }
    case 'halfway': {
      const options = back.options.map(({ label }) => ({ label, question: replaced(back.name, label) }))
      return {
        sentence: words.say('ask.halfway', { options: options.map(({ label }) => label).join(' / ') }),
        options,
      }
    }
    case 'stranger':
      return { sentence: words.say('ask.stranger', { name: back.name }), options: general(context) }
    case 'mission':
      return { sentence: words.say('ask.mission'), options: missionOptions(back.kind, context) }
    case 'country':
      return { sentence: words.say('ask.country'), options: countryOptions(back.topic, context) }
    case 'office':
      return { sentence: words.say('ask.person'), options: officeOptions(back.name, context) }
    case 'direction': {
      const State = stateAsked(back.code, context)
      const city = cityOf(back.code, context)
      return {
        sentence: city
          ? words.say('ask.direction', { State, place: words.city(city) })
          : words.say('ask.direction-state', { State }),
        options: [option(context, 'mission-abroad', { State }), option(context, 'mission', { State })],
      }
    }
    case 'person':
      return {
        sentence: words.say('ask.person'),
        options: back.people.slice(0, 6).map((id) => {
          const name = knowledge.person(id)?.name ?? id
          return { label: name, question: replaced(back.name, name) }
        }),
      }
    case 'date':
      return {
        sentence: words.say('ask.date'),
        options: back.options.map((edtf) => ({
          label: words.date(edtf),
          question: question.text.replace(/\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/, words.date(edtf)),
        })),
      }
    case 'no-such-date':
      return {
        sentence: words.say('ask.no-such-date', { said: words.date(back.said) }),
        options: back.near.map((edtf) => ({
          label: words.date(edtf),
          question: words.say('next.all.question', {
            subject: words.list(question.countries.map(words.state)),
          }),
        })),
      }
    case 'nothing-to-follow':
      return { sentence: words.say('ask.what'), options: general(context) }
  }
}

/** Where the Afghan embassy in a State stands. Of cities without a mission on file not every language has a name. */
const cityOf = (code: string, { knowledge }: Context): string | undefined =>
  knowledge.missionsIn(code).find(({ sending, kind }) => sending === 'AF' && kind === 'embassy')?.city

/** The embassies that are asked about most: those of which words are quoted. */
function missionOptions(kind: 'embassy' | 'consulate' | null, context: Context): Option[] {
  const { knowledge, words, question } = context
  const abroad = question.mission?.receiving === 'AF'
  const pool = knowledge.missions.filter(
    (mission) =>
      (abroad ? mission.receiving === 'AF' : mission.sending === 'AF') &&
      mission.kind === (question.mission?.kind ?? kind ?? 'embassy') &&
      mission.receiving !== 'UN',
  )
  const weight = (id: string) =>
    MISSION_SECTIONS.flatMap((section) => knowledge.ofMission(id, section)).length
  return pool
    .map((mission) => ({ mission, weight: weight(mission.mission) }))
    .sort((a, b) => b.weight - a.weight || compare(a.mission.mission, b.mission.mission))
    .slice(0, 8)
    .map(({ mission }) =>
      abroad
        ? {
            label: words.state(mission.sending),
            question: words.say('next.mission-abroad.question', {
              State: stateAsked(mission.sending, context),
            }),
          }
        : {
            label: words.city(mission.city),
            question: words.say('next.mission-named.question', {
              kind: words.say(`mission.${mission.kind}`),
              city: cityAsked(mission.city, mission.receiving, context),
            }),
          },
    )
}

/** The text with one of its words replaced, compared without case; the replacement alone where it does not stand there. */
function instead(text: string, from: string, to: string): string {
  const at = text.toLowerCase().indexOf(from.toLowerCase())
  return at < 0 ? to : `${text.slice(0, at)}${to}${text.slice(at + from.length)}`
}

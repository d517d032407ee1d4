import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
} from 'discord.js'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { wordsIn } from '../../src/reply/words.ts'
import { missionsCompleted, statesCompleted } from '../../src/understand/completed.ts'
import { missionText } from '../shown/read-as.ts'
import { LIMITS } from './limits.ts'
import { languageOf } from './locales.ts'
import { label } from './markdown.ts'

type Choice = APIApplicationCommandOptionChoice<string>

/** What may complete the option that somebody is typing, in the language of their client. */
export function completionsFor(
  { data, locale }: APIApplicationCommandAutocompleteInteraction,
  knowledge: Knowledge,
): Choice[] {
  const typed = data.options.find((option) => 'focused' in option && option.focused)
  if (typed?.type !== ApplicationCommandOptionType.String) return []
  const text = typed.value.slice(0, LIMITS.choiceValue)
  return typed.name === 'mission'
    ? missionChoices(text, locale, knowledge)
    : stateChoices(text, locale, knowledge)
}

function stateChoices(typed: string, locale: string, knowledge: Knowledge): Choice[] {
  const words = wordsIn(knowledge, languageOf(locale))
  const codes = statesCompleted(typed, knowledge).slice(0, LIMITS.choices)
  return codes.map((code) => ({ name: label(words.state(code), LIMITS.choiceName), value: code }))
}

function missionChoices(typed: string, locale: string, knowledge: Knowledge): Choice[] {
  const words = wordsIn(knowledge, languageOf(locale))
  const missions = missionsCompleted(typed, knowledge).slice(0, LIMITS.choices)
  return missions.map((mission) => ({
    name: label(missionText(mission, words), LIMITS.choiceName),
    value: mission.mission,
  }))
}

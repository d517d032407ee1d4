import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
} from 'discord.js'
import { condition } from '../../src/digest/described.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { wordsIn } from '../../src/reply/words.ts'
import { missionsCompleted, statesCompleted } from '../../src/understand/completed.ts'
import type { Desk } from '../desk/desk.ts'
import { missionText } from '../shown/read-as.ts'
import { type Asker, askerOf } from './asker.ts'
import type { Bot } from './bot.ts'
import { giverOf } from './digest.ts'
import { LIMITS } from './limits.ts'
import { label } from './markdown.ts'

type Choice = APIApplicationCommandOptionChoice<string>

/** What may complete the option that somebody is typing, in the language of their client. */
export async function completionsFor(
  interaction: APIApplicationCommandAutocompleteInteraction,
  { desk }: Bot,
): Promise<Choice[]> {
  const { options } = interaction.data
  const [first] = options
  const given = first?.type === ApplicationCommandOptionType.Subcommand ? (first.options ?? []) : options
  const typed = given.find((option) => 'focused' in option && option.focused)
  if (typed?.type !== ApplicationCommandOptionType.String) return []
  const text = typed.value.slice(0, LIMITS.choiceValue)
  const asker = askerOf(interaction)
  if (typed.name === 'which') return digestChoices(text, asker, desk)
  const offered = typed.name === 'mission' ? missionChoices : stateChoices
  return offered(text, asker.language, desk.knowledge())
}

/** The digests of a server for who may manage them, those of the channel first. */
async function digestChoices(typed: string, asker: Asker, { store, knowledge }: Desk): Promise<Choice[]> {
  if (asker.guild === null || (await giverOf(asker, asker.guild).rankIn()) !== 'admin') return []
  const words = wordsIn(knowledge(), asker.language)
  const digests = await store.digests.of('discord', asker.guild)
  const here = digests.toSorted(
    (a, b) => Number(b.channel === asker.channel) - Number(a.channel === asker.channel),
  )
  return here
    .map((digest) => ({ value: digest.id, name: `${digest.id}: ${condition(digest, words)}` }))
    .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))
    .slice(0, LIMITS.choices)
    .map(({ value, name }) => ({ value, name: label(name, LIMITS.choiceName) }))
}

function stateChoices(typed: string, language: string, knowledge: Knowledge): Choice[] {
  const words = wordsIn(knowledge, language)
  const codes = statesCompleted(typed, knowledge).slice(0, LIMITS.choices)
  return codes.map((code) => ({ name: label(words.state(code), LIMITS.choiceName), value: code }))
}

function missionChoices(typed: string, language: string, knowledge: Knowledge): Choice[] {
  const words = wordsIn(knowledge, language)
  const missions = missionsCompleted(typed, knowledge).slice(0, LIMITS.choices)
  return missions.map((mission) => ({
    name: label(missionText(mission, words), LIMITS.choiceName),
    value: mission.mission,
  }))
}

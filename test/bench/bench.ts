import { accuracy } from './accuracy.ts'
import { cold } from './cold.ts'
import { discordShare } from './discord.ts'
import { discordStart } from './discord-start.ts'
import { hostile } from './hostile.ts'
import { scale } from './scale.ts'
import { slack } from './slack.ts'
import { soak } from './soak.ts'
import { speed } from './speed.ts'

/** Measures what this program promises, side by side with what a person would pick instead, in one run. */
for (const [title, measure] of [
  ['question to answer, in process', speed],
  ['what is written to hang it', hostile],
  ['the same with more facts', scale],
  ['first answer from cold', cold],
  ['a command in Slack, on one core', slack],
  ['one interaction in Discord', discordShare],
  ['ready in Discord from cold', discordStart],
  ['questions read rightly', accuracy],
  ['a hundred thousand questions through the whole program', soak],
] as const) {
  console.log(`\n${title}`)
  console.table(await measure())
}

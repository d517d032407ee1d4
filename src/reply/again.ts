import type { Words } from './words.ts'

/** A further sentence on a mission does not begin with its name once more: "It is in the custody of Japan". */
export function again(sentence: string, Mission: string, words: Words): string {
  if (!begins(sentence, Mission)) return sentence
  const rest = sentence.slice(Mission.length).replace(/^[\s:：—]+/, '')
  return words.sentence(words.say('mission.again', { rest }))
}

/** Whether a sentence begins with the name of a mission. */
export const begins = (sentence: string, Mission: string): boolean =>
  sentence.toLowerCase().startsWith(Mission.toLowerCase())

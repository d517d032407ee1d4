import { randomInt } from 'node:crypto'
import { wordsIn } from '../src/reply/words.ts'
import type { Desk, PlatformName } from './desk/desk.ts'

/** Letters and digits that are not mistaken for one another when they are read out. */
const SIGNS = '23456789abcdefghjkmnpqrstuvwxyz'
const LENGTH = 6

/**
 * Puts a question that broke on record, and gives what the person is told: one sentence with the reference that stands in
 * the log. The log gets neither the text nor the person.
 */
export function broken(err: unknown, desk: Desk, platform: PlatformName, language = 'en'): Broken {
  const reference = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  desk.log.error({ reference, platform, err }, 'a question was not answered')
  desk.meter.failed(platform)
  return { reference, sentence: wordsIn(desk.knowledge(), language).say('label.broke', { reference }) }
}
type Broken = Readonly<{ reference: string; sentence: string }>

/** Answers by `answer`; where that breaks, `tell` says one sentence with a reference. Never throws. */
export async function orTold(
  answer: () => Promise<void>,
  tell: (sentence: string) => Promise<unknown>,
  desk: Desk,
  platform: PlatformName,
): Promise<void> {
  try {
    await answer()
  } catch (error) {
    const { reference, sentence } = broken(error, desk, platform)
    try {
      await tell(sentence)
    } catch (err) {
      desk.log.error({ reference, err }, 'nor could the person be told')
    }
  }
}

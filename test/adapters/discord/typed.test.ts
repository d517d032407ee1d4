import { describe, expect, it } from 'vitest'
import type { CommandName } from '../../../adapters/discord/commands.ts'
import type { Given } from '../../../adapters/discord/options.ts'
import { questionOf } from '../../../adapters/discord/typed.ts'
import type { Question } from '../../../src/question.ts'
import { understand } from '../../../src/understand/understand.ts'
import { knowledge, TODAY } from '../../known.ts'

/** The languages that Discord's clients and we have. */
const LANGUAGES = ['en', 'fr', 'es', 'de', 'ru', 'uk', 'tr', 'zh']
const NO_STATES = new Set(['AF', 'UN', 'EU'])
const STATES = Object.keys(knowledge.names.states).filter((code) => !NO_STATES.has(code))

const typed = (command: CommandName, given: Given, language = 'en') =>
  questionOf(command, given, { language, knowledge, today: TODAY })

/** The question that a command becomes; null where its typist is told something instead. */
function read(command: CommandName, given: Given, language: string): Question | null {
  const question = typed(command, given, language)
  return 'text' in question ? understand(question.text, knowledge.reader, TODAY) : null
}

const toldTo = (command: CommandName, given: Given): string => {
  const question = typed(command, given)
  return 'told' in question ? question.told : ''
}

describe.each(LANGUAGES)('a completed option, typed by who speaks %s', (language) => {
  it('names just the State that was picked, on the topic that was chosen', () => {
    const misread = STATES.flatMap((code) => {
      const status = read('status', { country: code, aspect: 'recognition' }, language)
      const isMeant = status?.topic === 'recognition' && status.countries.join() === code && !status.back
      return isMeant ? [] : [`${code}: ${status?.text}`]
    })
    expect(misread).toEqual([])
  })

  it('is set beside the other one', () => {
    const misread = STATES.filter((code) => code !== 'RU').flatMap((code) => {
      const compared = read('compare', { country: code, with: 'RU' }, language)
      return compared?.intent === 'compare' &&
        compared.countries.toSorted().join() === [code, 'RU'].sort().join()
        ? []
        : [`${code}: ${compared?.text}`]
    })
    expect(misread).toEqual([])
  })

  it('names just the mission that was picked', () => {
    const misread = knowledge.missions.flatMap(({ mission, sending, receiving }) => {
      const asked = read('embassy', { mission }, language)?.mission
      return asked?.sending === sending && asked.receiving === receiving ? [] : [mission]
    })
    expect(misread).toEqual([])
  })

  it('is answered in that language, but for a few whose name it shares with another', () => {
    const others = STATES.filter(
      (code) => read('timeline', { country: code }, language)?.language !== language,
    )
    expect(others.length).toBeLessThanOrEqual(4)
  })

  it.each(['who-recognises', 'who-accredits', 'which-missions'])('lists %s as of a day', (what) => {
    const { intent, asOf, begun } = read('list', { what, date: '2023-05-01' }, language) ?? {}
    expect({ intent, asOf, begun }).toEqual({ intent: 'list', asOf: '2023-05-01', begun: false })
  })
})

describe('a date', () => {
  const MONTH = [
    'June 2025',
    '06/2025',
    '6.2025',
    '2025-06',
    'juin 2025',
    'июнь 2025',
    'Juni 2025',
    'junio de 2025',
    '2025年6月',
  ]
  it.each(MONTH.flatMap((date) => ['en', 'fr', 'de', 'ru'].map((language) => [date, language] as const)))(
    '%s is read whole, whoever writes it (%s)',
    (date, language) => {
      expect(read('status', { country: 'RU', aspect: 'recognition', date }, language)?.asOf).toBe('2025-06')
    },
  )

  it.each(['soon', 'June 2025 please', '31 February 2025', '9/4/2022'])('%s is asked back', (date) => {
    expect(toldTo('status', { country: 'RU', date })).toBe('Which day do you mean?')
  })
})

describe('a State typed without picking one', () => {
  it.each([
    ['us', 'US'],
    ['ca', 'CA'],
    ['in', 'IN'],
    ['it', 'IT'],
    ['no', 'NO'],
    ['the krem', 'RU'],
    ['downing', 'GB'],
    ['Deutschland', 'DE'],
  ])('%s is the one that it can only mean', (country, code) => {
    expect(read('status', { country, aspect: 'recognition' }, 'en')?.countries).toEqual([code])
  })

  it.each(['kana', '俄罗', 'Georgia'])('%s is asked back', (country) => {
    expect(toldTo('status', { country })).toContain('Did you mean ')
  })

  it.each([
    ['???', '“???” is not a name on file: which country do you mean?'],
    ['<@1>', '“\\<@1>” is not a name on file: which country do you mean?'],
    ['  ', 'Which country do you mean?'],
  ])('%s names none, and pings nobody', (country, sentence) => {
    expect(toldTo('timeline', { country })).toBe(sentence)
  })

  it('asks which mission is meant where a place has many', () => {
    expect(toldTo('embassy', { mission: 'kabul' })).toContain('Which mission do you mean?')
  })
})

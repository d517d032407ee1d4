import { isState } from '../knowledge/states.ts'
import { isSinceTakeover } from '../knowledge/takeover.ts'
import type { Context } from './context.ts'
import { general } from './next.ts'
import { note } from './notes.ts'
import type { Told } from './told.ts'

/** What the bot can do, after the difference between recognition and the rest where that is asked; greetings and thanks get a short line and the same. */
export function help(context: Context, kind: 'help' | 'hello' | 'thanks' | 'reset'): Told {
  const { words, knowledge, question } = context
  const can = words.say(kind === 'help' ? 'help.headline' : `help.${kind}`)
  const isOnTerms = question.topics.includes('recognition') && question.topics.length > 1
  const headline = isOnTerms ? words.say('note.not-recognition') : can
  const chronicle = knowledge.chronicle()
  const began = chronicle.find(isSinceTakeover)?.span.first ?? ''
  const scope = words.say('help.scope', {
    facts: knowledge.counts().facts,
    states: knowledge.countries.filter(isState).length,
    missions: knowledge.missions.length,
    sources: knowledge.counts().sources,
    from: words.date(began.slice(0, 7)),
    until: words.date(chronicle.at(-1)?.span.first.slice(0, 7) ?? ''),
  })
  const parts =
    kind === 'thanks' || kind === 'reset'
      ? []
      : [note(words.say('help.note')), note(words.say('help.languages')), note(scope)]
  return { outcome: 'answered', headline, parts, next: general(context).slice(0, 3), facts: [] }
}

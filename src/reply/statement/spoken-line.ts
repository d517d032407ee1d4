import type { Evidence } from '../../answer.ts'
import type { Context } from '../context.ts'

/**
 * A quotation as a headline has it: who said it in which capacity, when, and the words without a comma at their end; whose words they
 * are where the source tells what was said.
 */
export function spokenLine(
  { speaker, said, quote, indirect, source }: Evidence,
  from: string,
  { words }: Context,
): string {
  const role = speaker && words.post(speaker.role, speaker.side, speaker.id)
  const named = speaker?.name ? `${speaker.name}${words.say('list.aside')}${role}` : role
  return words.say(indirect ? 'statement.indirect' : 'statement.headline', {
    publisher: source.publisher,
    who: named ?? source.publisher,
    date: words.date(said ?? from),
    quote: within((quote ?? '').replace(/[,;]$/, ''), words),
  })
}

/** Words that somebody puts in quotation marks stand in single ones where the whole stands in the same double ones. */
function within(quote: string, { say }: Context['words']): string {
  const isAlike = say('statement.headline', { who: '', date: '', quote: '' }).includes('“')
  return isAlike ? quote.replace(/“([^“”]*)”/g, '‘$1’') : quote
}

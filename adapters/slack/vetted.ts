import type { KnownBlock } from '@slack/types'
import type { Day } from '../../src/edtf.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import type { Words } from '../../src/reply/words.ts'
import { type Vetted, vet } from '../../src/vet/vet.ts'
import { sayingsIn } from '../shown/sayings.ts'
import { inShort, verdictOn, wordsOf } from '../shown/vetted.ts'
import { buttonRows, leading } from './buttons.ts'
import { lengthOf } from './laid-out.ts'
import { LONGEST, PAGE } from './limits.ts'
import { type Message, sentenceMessage, small } from './message.ts'
import { type Group, pagesOf } from './pages.ts'
import { findingBlocks } from './parts.ts'
import { type Again, markOf } from './press.ts'
import { askedLine, type Showing } from './render.ts'
import { quoted, richText, section, written } from './rich.ts'
import { fallback } from './text.ts'

/** A text to be checked: its words, the day it is checked on, and the message it comes from. */
export type Checking = Readonly<{ text: string; today: Day; thread: string }>

/** The statements of a text held against the record, as a message. */
export function renderVetting(checking: Checking, knowledge: Knowledge, showing: Showing = {}): Message {
  const { page = 0, shareable = false, askedBy = null } = showing
  const found = vet(checking.text, knowledge, checking.today)
  const language = wordsOf(checking.text, knowledge)
  const groups = [...statements(found.vetted, language), ...notChecked(found.unread, language)]
  if (!groups.length) return sentenceMessage(inShort(found, language))
  const pages = pagesOf(groups, lengthOf, PAGE)
  const again = { kind: 'vetting', ...checking, mark: markOf(found) } as const
  const onwards = leading(again, { page, left: pages.slice(page + 1), shareable }, language)
  return {
    text: fallback(inShort(found, language)),
    blocks: [
      ...(askedBy === null ? [] : [askedLine(askedBy, checking.text, language)]),
      ...(pages[page]?.pieces ?? []),
      ...buttonRows('on', onwards),
    ],
  }
}

/** Whether a text still gives what was shown of it. */
export const vetsAlike = ({ text, today, mark }: Again, knowledge: Knowledge): boolean =>
  markOf(vet(text, knowledge, today)) === mark

/** Each statement with its verdict, what is on file, and the words that this rests on. */
function statements(vetted: readonly Vetted[], language: Words): Group<KnownBlock>[] {
  const sayings = sayingsIn({ parts: vetted.flatMap(({ finding }) => finding ?? []) })
  return vetted.map((one) => {
    const found = one.finding ? findingBlocks(one.finding, { headline: '', language, sayings }) : []
    return {
      pieces: [stated(one, language), ...found, ...one.flags.map((sentence) => small(sentence))],
      counts: true,
    }
  })
}

/** What the text says on the subject and was not checked, for it was not read: in quotations below one heading. */
const notChecked = (unread: readonly string[], { say }: Words): Group<KnownBlock>[] =>
  unread.map((text, i) => ({
    pieces: [
      richText(
        ...(i === 0 ? [section(written(say('vetting.unread'), LONGEST.sentence, { bold: true }))] : []),
        quoted(written(`“${text}”`, LONGEST.quote)),
      ),
    ],
    counts: true,
  }))

const stated = (vetted: Vetted, language: Words): KnownBlock =>
  richText(
    section(written(verdictOn(vetted, language), LONGEST.sentence, { bold: true })),
    quoted(written(`“${vetted.text}”`, LONGEST.quote)),
  )

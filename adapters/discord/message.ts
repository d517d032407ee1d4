import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import type { Answer, Option } from '../../src/answer.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { once } from '../../src/once.ts'
import { type Words, wordsIn } from '../../src/reply/words.ts'
import { readAs } from '../shown/read-as.ts'
import { type Click, type Kept, sealOf, type View, written } from './click.ts'
import { LIMITS } from './limits.ts'
import { inert, label } from './markdown.ts'
import { pagesOf, type Room } from './pages.ts'
import type { Piece } from './pieces.ts'

/** An answer on its way to a message: which page of it, made from what, for whom. */
export type Showing = Readonly<{
  answer: Answer
  view: View
  page: number
  /** What only one person sees can be shared with all. */
  sharable: boolean
  /** Who asked, where somebody shares an answer. */
  by: string | null
}>

/** A message, and what its buttons refer to: to be kept before it is sent. */
export type Message = Readonly<{ components: APIMessageTopLevelComponent[]; keep: readonly Kept[] }>

/** The most that stands around the pieces of a page, in characters as they are sent. */
const HEADLINE = 900
const HEADLINE_AGAIN = 200
const READ_AS = 400
const BY = 150

/** The head with its button, who asked, the frame, and the two rows below it. */
const AROUND = 4 + 1 + 1 + (1 + LIMITS.rowButtons) + (1 + 2)

/**
 * A page of an answer. The headline is the first text of the message, above everything laid out: it is what a notification
 * shows and a screen reader says first.
 */
export function messageOf(showing: Showing, knowledge: Knowledge): Message {
  const words = wordsIn(knowledge, showing.answer.understood.language)
  const reading = readingOf(showing, { knowledge, words })
  const pages = pagesOf(showing.answer, words, roomFor(showing.answer, reading))
  const page = Math.min(showing.page, pages.length - 1)
  const buttons = newButtons()
  const seal = once(() => sealOf(showing.answer))
  const body = framed(pages[page]?.() ?? [], buttons)
  const components = [
    ...headOf({ ...showing, page }, reading, { words, buttons, seal }),
    ...(body.length ? [{ type: ComponentType.Container as const, components: body }] : []),
    ...row(showing.answer.next.map((option) => buttons.question(option))),
    ...row(turning({ ...showing, page }, pages.length, { words, buttons, seal })),
  ]
  return { components, keep: buttons.keep }
}

type Button = APIButtonComponentWithCustomId
type Buttons = Readonly<{
  keep: Kept[]
  button: (text: string, click: Click) => Button[]
  question: (option: Option) => Button[]
}>

/** Buttons of one message: no two do the same, since Discord wants each `custom_id` once. */
function newButtons(): Buttons {
  const used = new Set<string>()
  const keep: Kept[] = []
  const button: Buttons['button'] = (text, click) => {
    const { id, keep: kept } = written(click)
    if (used.has(id)) return []
    used.add(id)
    if (kept) keep.push(kept)
    return [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: label(text, LIMITS.buttonLabel),
        custom_id: id,
      },
    ]
  }
  return { keep, button, question: (option) => button(option.label, { wants: 'ask', text: option.question }) }
}

type Around = Readonly<{ words: Words; buttons: Buttons; seal: () => string }>

function headOf(
  { answer, view, page, sharable, by }: Showing,
  reading: readonly string[],
  { words, buttons, seal }: Around,
): APIMessageTopLevelComponent[] {
  const headline = headlineOf(answer, page)
  const shared = by === null ? [] : [textOf(`-# ${inert(words.say('label.shared', { person: by }), BY)}`)]
  const [share] = sharable
    ? buttons.button(words.say('label.share'), { wants: 'share', page, seal: seal(), view })
    : []
  const top = share
    ? {
        type: ComponentType.Section as const,
        components: [headline, ...reading].map(textOf),
        accessory: share,
      }
    : textOf([headline, ...reading].join('\n'))
  return [top, ...shared]
}

const headlineOf = ({ headline }: Answer, page: number): string =>
  `**${inert(headline, page === 0 ? HEADLINE : HEADLINE_AGAIN) || '…'}**`

/** How a question was read; a claim or an edition answers none. */
const readingOf = (
  { answer, view }: Pick<Showing, 'answer' | 'view'>,
  { knowledge, words }: Readonly<{ knowledge: Knowledge; words: Words }>,
): string[] =>
  view.of === 'question' ? [`-# ${inert(readAs(answer.understood, knowledge, words), READ_AS)}`] : []

/** What is left on each page of an answer, the same for all of them and whoever sees it: pages must not shift. */
function roomFor(answer: Answer, reading: readonly string[]): Room {
  const head = [headlineOf(answer, 0), ...reading].join('\n')
  return {
    components: LIMITS.components - AROUND,
    text: LIMITS.text - head.length - (BY + 3),
  }
}

/** The buttons that turn the pages. */
function turning({ view, page }: Showing, pages: number, { words, buttons, seal }: Around): Button[][] {
  const to = (target: number, key: 'label.show-more' | 'label.show-before') =>
    target < 0 || target >= pages
      ? []
      : buttons.button(`${words.say(key)} (${target + 1}/${pages})`, {
          wants: 'page',
          page: target,
          seal: seal(),
          view,
        })
  return [to(page - 1, 'label.show-before'), to(page + 1, 'label.show-more')]
}

function row(
  buttons: readonly Button[][],
): { type: ComponentType.ActionRow; components: APIComponentInMessageActionRow[] }[] {
  const components = buttons.flat().slice(0, LIMITS.rowButtons)
  return components.length ? [{ type: ComponentType.ActionRow, components }] : []
}

/** The pieces of one page inside its frame: texts that go on from one another in one display, a line between findings. */
function framed(pieces: readonly Piece[], buttons: Buttons): APIComponentInContainer[] {
  const body: APIComponentInContainer[] = []
  for (const piece of pieces) {
    const last = body.at(-1)
    if (piece.kind === 'questions') body.push(...row(piece.options.map(buttons.question)))
    else if (piece.after === 'break' && last?.type === ComponentType.TextDisplay)
      last.content += `\n${piece.text}`
    else {
      if (piece.after === 'line' && last) body.push({ type: ComponentType.Separator, divider: true })
      body.push(textOf(piece.text))
    }
  }
  return body
}

const textOf = (content: string) => ({ type: ComponentType.TextDisplay as const, content })

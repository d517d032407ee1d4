import type { KnownBlock } from '@slack/types'
import type { Answer, Finding, Part } from '../../src/answer.ts'
import type { Words } from '../../src/reply/words.ts'
import { ageOf } from '../shown/age.ts'
import { sayingsIn } from '../shown/sayings.ts'
import { asking, buttonRows } from './buttons.ts'
import { LIMITS, LONGEST } from './limits.ts'
import { small } from './message.ts'
import { between, richText, section, written } from './rich.ts'
import { sayingQuote } from './saying.ts'
import { plainText } from './text.ts'

/** What stands above the parts, and the sayings numbered through all of them. */
type Sheet = Readonly<{ headline: string; language: Words; sayings: ReturnType<typeof sayingsIn> }>
type Blocks<P extends Part> = (part: P, sheet: Sheet, place: number) => KnownBlock[]
type Renderers = { [K in Part['kind']]: Blocks<Extract<Part, { kind: K }>> }

/** The blocks of each part of an answer. */
export function partsBlocks(answer: Answer, language: Words): { kind: Part['kind']; blocks: KnownBlock[] }[] {
  const sheet = { headline: answer.headline, language, sayings: sayingsIn(answer) }
  return answer.parts.map((part, place) => ({ kind: part.kind, blocks: partBlocks(part, sheet, place) }))
}

function partBlocks<K extends Part['kind']>(
  part: Extract<Part, { kind: K }>,
  sheet: Sheet,
  place: number,
): KnownBlock[] {
  return (RENDERERS[part.kind as K] as Renderers[K])(part, sheet, place)
}

const RENDERERS: Renderers = {
  heading: ({ sentence }) => [{ type: 'header', text: plainText(sentence, LIMITS.header) }],
  finding: (finding, sheet) => findingBlocks(finding, sheet),
  note: ({ sentence }) => [small(sentence)],
  choice: ({ sentence, options }, { headline }, place) => [
    ...(sentence === headline ? [] : [richText(section(written(sentence, LONGEST.sentence)))]),
    ...buttonRows(`option.${place}`, options.map(asking)),
  ],
}

/** The sentence, each saying it rests on, and what speaks against it. A sentence that is the headline is not repeated. */
export function findingBlocks(finding: Finding, { headline, language, sayings }: Sheet): KnownBlock[] {
  const { support = [], against = [] } = sayings.get(finding) ?? {}
  const quotes = (some: typeof support) =>
    some.map((saying) => richText(sayingQuote(saying, finding.sentence, language)))
  const objection = [richText(section(written(`${language.say('label.against')}:`, LONGEST.sentence, BOLD)))]
  return [
    ...sentenceBlocks(finding, headline, language),
    ...quotes(support),
    ...(against.length ? [...objection, ...quotes(against)] : []),
  ]
}

const BOLD = { bold: true } as const
const ITALIC = { italic: true } as const

function sentenceBlocks(finding: Finding, headline: string, words: Words): KnownBlock[] {
  const { sentence } = finding
  const age = ageOf(finding, words)
  const spoken = sentence === headline ? [] : [written(sentence, LONGEST.sentence)]
  const aged = age ? [written(age, LONGEST.source, ITALIC)] : []
  const elements = spoken.length && aged.length ? [...spoken, between('\n'), ...aged] : [...spoken, ...aged]
  return elements.length ? [richText(section(...elements))] : []
}

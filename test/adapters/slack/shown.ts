import type { Message } from '../../../adapters/slack/message.ts'

type Json = Readonly<Record<string, unknown>>

/** A message as a reader would describe it: quotations behind a bar, links with their address, buttons in brackets. */
export function shownAs({ text, blocks }: Message): string {
  return `notification: ${text}\n\n${blocksAs(JSON.parse(JSON.stringify(blocks)))}\n`
}

/** Blocks as a reader would describe them. */
export const blocksAs = (blocks: readonly Json[]): string => blocks.map(blockAs).join('\n\n')

function blockAs(block: Json): string {
  const elements = (block.elements ?? []) as Json[]
  switch (block.type) {
    case 'rich_text':
      return elements.map(richAs).join('\n')
    case 'actions':
      return elements.map(controlAs).join(' ')
    case 'context':
      return elements.map((one) => `  ${one.text}`).join('\n')
    case 'header':
      return `# ${(block.text as Json).text}`
    case 'divider':
      return '---'
    case 'input':
      return `${(block.label as Json).text}: ${controlAs(block.element as Json)}`
    case 'section':
      return [
        (block.text as Json).text,
        ...(block.accessory ? [controlAs(block.accessory as Json)] : []),
      ].join('\n')
    default:
      return JSON.stringify(block)
  }
}

function richAs({ type, elements }: Json): string {
  const line = (elements as Json[]).map(runAs).join('')
  return type === 'rich_text_quote' ? line.replace(/^/gm, '| ') : line
}

function runAs({ type, text, url, style }: Json): string {
  if (type === 'link') return `[${text}](${url})`
  const { bold, italic } = (style ?? {}) as Json
  return bold ? `**${text}**` : italic ? `_${text}_` : String(text)
}

function controlAs({ type, text, placeholder }: Json): string {
  const label = ((text ?? placeholder) as Json | undefined)?.text ?? ''
  return type === 'button' ? `[${label}]` : `<${type} ${label}>`.replace(' >', '>')
}

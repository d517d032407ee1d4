import { type APIEmbed, type APIMessage, type APIMessageSnapshotFields, ComponentType } from 'discord.js'

type Message = Partial<Pick<APIMessage, 'message_snapshots' | 'poll'> & APIMessageSnapshotFields>

/** All that can be read in a message, below one another: what was written, laid out, linked to or forwarded. */
export const legible = ({ message_snapshots = [], poll, ...message }: Message): string =>
  [
    ...textsIn(message),
    ...message_snapshots.flatMap((forwarded) => textsIn(forwarded.message)),
    poll?.question.text ?? '',
  ]
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n')

const textsIn = ({ content = '', components = [], embeds = [] }: Partial<APIMessageSnapshotFields>) => [
  content,
  ...components.flatMap(displayed),
  ...embeds.flatMap(embedded),
]

/** Who wrote what is embedded is left out: it states nothing. */
const embedded = ({ title = '', description = '', fields = [], footer }: APIEmbed): string[] => [
  title,
  description,
  ...fields.flatMap(({ name, value }) => [name, value]),
  footer?.text ?? '',
]

/** The text displays in a component, at any depth; what stands on a button is none. */
function displayed(component: Component): string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content ?? '']
  return (component.components ?? []).flatMap(displayed)
}
type Component = Readonly<{ type: ComponentType; content?: string; components?: readonly Component[] }>

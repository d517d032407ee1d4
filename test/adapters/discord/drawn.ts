import {
  type APIButtonComponent,
  type APIInteractionResponse,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js'

/** The message in a response. */
export function messageIn(response: APIInteractionResponse) {
  const { data = {} } = response as {
    data?: {
      components?: APIMessageTopLevelComponent[]
      content?: string
      flags?: number
      allowed_mentions?: object
    }
  }
  return { type: response.type, components: [], content: '', flags: 0, ...data }
}

/** Every component of a message, nested ones included. */
export function all(components: readonly object[]): Record<string, unknown>[] {
  return components.flatMap((component) => {
    const { components: inner = [], accessory } = component as { components?: object[]; accessory?: object }
    return [component as Record<string, unknown>, ...all(inner), ...all(accessory ? [accessory] : [])]
  })
}

/** All texts of a message, in order. */
export const textsOf = (components: readonly object[]): string[] =>
  all(components).flatMap(({ type, content }) =>
    type === ComponentType.TextDisplay ? [String(content)] : [],
  )

/** All buttons of a message, in order. */
export const buttonsOf = (components: readonly object[]) =>
  all(components).flatMap(({ type, label, custom_id }) =>
    type === ComponentType.Button ? [{ label: String(label), id: String(custom_id) }] : [],
  )

/** A message as plain lines, to be read in a review: a frame for the container, brackets for buttons. */
export function drawn(components: readonly APIMessageTopLevelComponent[]): string {
  return `${components.flatMap(lines).join('\n')}\n`
}

function lines(component: APIMessageTopLevelComponent): string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return component.content.split('\n')
    case ComponentType.Section:
      return [
        ...component.components.flatMap(({ content }) => content.split('\n')),
        `    ${button(component.accessory as APIButtonComponent)}`,
      ]
    case ComponentType.Separator:
      return ['────────']
    case ComponentType.ActionRow:
      return [component.components.map((one) => button(one as APIButtonComponent)).join(' ')]
    case ComponentType.Container:
      return ['┌───────', ...component.components.flatMap(lines).map((line) => `│ ${line}`), '└───────']
    default:
      return [`component ${component.type}`]
  }
}

const button = (one: APIButtonComponent): string =>
  `[${'label' in one ? one.label : ''}]${'custom_id' in one ? ` ${one.custom_id}` : ''}`

/** What Discord refuses beyond its API description: its reference says so in words. Each gives what is wrong, or nothing. */
type Rule = (body: Body) => string | false | undefined
type Component = Readonly<{
  type: number
  components?: Component[]
  accessory?: Component
  [key: string]: unknown
}>
type Body = Readonly<{
  content?: string
  embeds?: Readonly<{
    title?: string
    description?: string
    fields?: { name: string; value: string }[]
    footer?: { text: string }
    author?: { name: string }
  }>[]
  components?: Component[]
  flags?: number
  poll?: unknown
  attachments?: unknown[]
  sticker_ids?: unknown[]
}>

const COMPONENTS_V2 = 1 << 15
const ROW = 1
const BUTTON = 2
const TEXT = 10
const LINK = 5

const isV2 = ({ flags = 0 }: Body) => (flags & COMPONENTS_V2) !== 0

const allIn = (components: readonly Component[] = []): Component[] =>
  components.flatMap((one) => [one, ...allIn(one.components), ...allIn(one.accessory ? [one.accessory] : [])])

const lengthOf = (text: string | undefined) => text?.length ?? 0

const MESSAGE: readonly Rule[] = [
  ({ content }) => lengthOf(content) > 2_000 && 'content over 2000 characters',
  ({ embeds = [] }) =>
    embeds.reduce(
      (sum, { title, description, fields = [], footer, author }) =>
        sum +
        [
          title,
          description,
          footer?.text,
          author?.name,
          ...fields.flatMap(({ name, value }) => [name, value]),
        ].reduce((length, text) => length + lengthOf(text), 0),
      0,
    ) > 6_000 && 'embeds over 6000 characters together',
  ({ embeds = [] }) =>
    embeds.some(({ fields = [] }) => fields.some(({ value }) => !value)) && 'a field without a value',
  ({ content, embeds, components, poll, attachments, sticker_ids }) =>
    !content &&
    !embeds?.length &&
    !components?.length &&
    !poll &&
    !attachments?.length &&
    !sticker_ids?.length &&
    'an empty message',
  (body) => !isV2(body) && (body.components?.length ?? 0) > 5 && 'more than 5 action rows',
  ({ components }) =>
    allIn(components).some(({ type, style, custom_id }) => type === BUTTON && style !== LINK && !custom_id) &&
    'a button without custom_id',
  ({ components }) => {
    const ids = allIn(components).flatMap(({ custom_id }) => (custom_id ? [custom_id] : []))
    return new Set(ids).size < ids.length && 'a custom_id twice'
  },
  (body) => isV2(body) && allIn(body.components).length > 40 && 'more than 40 components',
  (body) =>
    isV2(body) &&
    allIn(body.components).reduce(
      (sum, { type, content }) => sum + (type === TEXT ? lengthOf(String(content)) : 0),
      0,
    ) > 4_000 &&
    'text displays over 4000 characters together',
  (body) =>
    isV2(body) &&
    Boolean(body.content || body.embeds?.length) &&
    'content or embeds beside components of version 2',
  ({ components }) =>
    allIn(components).some(({ type, components: inner }) => type === ROW && (inner?.length ?? 0) > 5) &&
    'a row of more than 5',
]

type Option = Readonly<{ name: string; required?: boolean; options?: Option[] }>

/** What is wrong with a message. */
export const faultsInMessage = (body: Body): string[] => MESSAGE.flatMap((rule) => rule(body) || [])

/** What is wrong with the options of a command. */
export function faultsInCommand({ name, options = [] }: Option): string[] {
  const names = options.map((option) => option.name)
  const late = options.some(
    (option, i) => option.required && options.slice(0, i).some((before) => !before.required),
  )
  return [
    ...(late ? [`${name}: a required option after an optional one`] : []),
    ...(new Set(names).size < names.length ? [`${name}: an option name twice`] : []),
    ...options.flatMap(faultsInCommand),
  ]
}

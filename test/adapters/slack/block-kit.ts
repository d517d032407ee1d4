/**
 * What Slack refuses in blocks, messages and views, offline: the types of @slack/types catch shapes, this catches lengths,
 * counts and what must be unique. Sources: https://docs.slack.dev/reference/block-kit and the comments of @slack/types.
 */
type Json = Readonly<Record<string, unknown>>
type Rule = (value: unknown, at: string) => string[]

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})

/** A text of `least` to `most` characters. */
const text =
  (least: number, most: number): Rule =>
  (value, at) => {
    if (typeof value !== 'string') return [`${at}: no text`]
    if (value.length < least || value.length > most)
      return [`${at}: ${value.length} characters, ${least} to ${most} allowed`]
    return value.isWellFormed() ? [] : [`${at}: half a character`]
  }

const address: Rule = (value, at) => [
  ...text(1, 3_000)(value, at),
  ...(/^https?:\/\//.test(String(value)) ? [] : [`${at}: no web address`]),
]

/** A list of `least` to `most` things, each after its rule. */
const many =
  (least: number, most: number, rule: Rule): Rule =>
  (value, at) => {
    const count = list(value).length
    const counted =
      Array.isArray(value) && count >= least && count <= most
        ? []
        : [`${at}: ${count} elements, ${least} to ${most} allowed`]
    return [...counted, ...list(value).flatMap((one, i) => rule(one, `${at}/${i}`))]
  }

type Fields = Readonly<Record<string, Rule>>

/** An object with these fields and no other: `needed` must be there. */
const shape =
  (needed: Fields, allowed: Fields = {}): Rule =>
  (value, at) => {
    const given = object(value)
    const rules = { ...needed, ...allowed, type: anything }
    const missing = Object.keys(needed).filter((name) => given[name] === undefined)
    const unknown = Object.keys(given).filter((name) => !(name in rules))
    return [
      ...missing.map((name) => `${at}: no ${name}`),
      ...unknown.map((name) => `${at}: nothing is called ${name}`),
      ...Object.entries(rules).flatMap(([name, rule]) =>
        given[name] === undefined ? [] : rule(given[name], `${at}/${name}`),
      ),
    ]
  }

const anything: Rule = () => []

/** One of several kinds, told apart by `type`. */
const oneOf =
  (kinds: () => Readonly<Record<string, Rule>>): Rule =>
  (value, at) => {
    const type = String(object(value).type)
    return kinds()[type]?.(value, at) ?? [`${at}: no ${type} may stand here`]
  }

const plain = (most: number): Rule =>
  oneOf(() => ({ plain_text: shape({ text: text(1, most) }, { emoji: anything }) }))
const either = (most: number): Rule =>
  oneOf(() => ({
    plain_text: shape({ text: text(1, most) }, { emoji: anything }),
    mrkdwn: shape({ text: text(1, most) }, { verbatim: anything }),
  }))

const ID = text(1, 255)
const confirm = shape(
  { title: plain(100), text: either(300) },
  { confirm: plain(30), deny: plain(30), style: anything },
)
const acting = { action_id: ID, confirm, focus_on_load: anything }
const option = shape({ text: either(75), value: text(1, 75) }, { description: plain(75), url: address })
const group = shape({ label: plain(75), options: many(1, 100, option) })
const select = shape(
  {},
  {
    ...acting,
    placeholder: plain(150),
    options: many(1, 100, option),
    option_groups: many(1, 100, group),
    initial_option: option,
    initial_options: many(1, 100, option),
    initial_conversation: anything,
    initial_channel: anything,
    initial_user: anything,
    default_to_current_conversation: anything,
    response_url_enabled: anything,
    filter: anything,
    max_selected_items: anything,
    min_query_length: anything,
  },
)
const few = shape(
  { options: many(1, 10, option) },
  { ...acting, initial_option: option, initial_options: many(1, 10, option) },
)
const button = shape(
  { text: plain(75) },
  { ...acting, value: text(1, 2_000), url: address, style: anything, accessibility_label: text(1, 75) },
)
const picker = shape(
  {},
  { ...acting, placeholder: plain(150), initial_date: anything, initial_time: anything, timezone: anything },
)
const typed = shape(
  {},
  {
    ...acting,
    placeholder: plain(150),
    initial_value: text(0, 3_000),
    multiline: anything,
    min_length: anything,
    max_length: anything,
    is_decimal_allowed: anything,
    min_value: anything,
    max_value: anything,
    dispatch_action_config: anything,
  },
)
const image = shape({ alt_text: text(1, 2_000), image_url: address })
const SELECTS = [
  'static_select',
  'users_select',
  'conversations_select',
  'channels_select',
  'external_select',
]
const selects = Object.fromEntries(
  SELECTS.flatMap((kind) => [kind, `multi_${kind}`]).map((kind) => [kind, select]),
)
const pressable = {
  ...selects,
  button,
  overflow: shape({ options: many(1, 5, option) }, acting),
  radio_buttons: few,
  checkboxes: few,
  datepicker: picker,
  timepicker: picker,
  datetimepicker: picker,
}
const inputs = {
  ...selects,
  radio_buttons: few,
  checkboxes: few,
  datepicker: picker,
  timepicker: picker,
  datetimepicker: picker,
  plain_text_input: typed,
  number_input: typed,
  url_text_input: typed,
  email_text_input: typed,
}

/** In rich text nothing of ours may mention anybody: only words and links. */
const run = oneOf(() => ({
  text: shape({ text: text(1, 3_000) }, { style: anything }),
  link: shape({ url: address }, { text: text(1, 3_000), style: anything }),
}))
const runs = shape({ elements: many(1, 1_000, run) }, { border: anything })
const rich = oneOf(() => ({
  rich_text_section: runs,
  rich_text_quote: runs,
  rich_text_preformatted: runs,
  rich_text_list: shape(
    { elements: many(1, 100, runs), style: anything },
    { indent: anything, border: anything },
  ),
}))
const richText = shape({ elements: many(1, 100, rich) }, { block_id: ID })

const cell = oneOf(() => ({
  raw_text: shape({ text: text(1, 3_000) }),
  raw_number: shape({ value: anything }),
  rich_text: richText,
}))
const row = many(1, 20, cell)
const card = shape(
  {},
  {
    block_id: ID,
    title: either(150),
    subtitle: either(150),
    body: either(200),
    actions: many(1, 3, button),
    hero_image: image,
    icon: image,
  },
)

const BLOCKS: Readonly<Record<string, Rule>> = {
  section: shape(
    {},
    {
      block_id: ID,
      text: either(3_000),
      fields: many(1, 10, either(2_000)),
      accessory: oneOf(() => ({ ...pressable, image })),
      expand: anything,
    },
  ),
  header: shape({ text: plain(150) }, { block_id: ID }),
  divider: shape({}, { block_id: ID }),
  context: shape(
    {
      elements: many(
        1,
        10,
        oneOf(() => ({ image, plain_text: plain(3_000), mrkdwn: either(3_000) })),
      ),
    },
    { block_id: ID },
  ),
  context_actions: shape({ elements: many(1, 5, anything) }, { block_id: ID }),
  actions: shape(
    {
      elements: many(
        1,
        25,
        oneOf(() => pressable),
      ),
    },
    { block_id: ID },
  ),
  image: shape({ alt_text: text(1, 2_000), image_url: address }, { block_id: ID, title: plain(2_000) }),
  input: shape(
    { label: plain(2_000), element: oneOf(() => inputs) },
    { block_id: ID, hint: plain(2_000), optional: anything, dispatch_action: anything },
  ),
  markdown: shape({ text: text(1, 12_000) }, { block_id: ID }),
  rich_text: richText,
  table: shape({ rows: many(1, 100, row) }, { block_id: ID, column_settings: many(0, 20, anything) }),
  data_table: shape(
    { caption: text(1, 2_000), rows: many(2, 101, row) },
    { block_id: ID, page_size: anything, row_header_column_index: anything },
  ),
  container: shape(
    { title: plain(150), child_blocks: many(1, 10, (value, at) => block(value, at)) },
    { block_id: ID, collapsible: anything, width: anything, subtitle: plain(150) },
  ),
  card,
  carousel: shape({ elements: many(1, 10, card) }, { block_id: ID }),
  alert: shape({ text: either(200) }, { block_id: ID, level: anything }),
  video: shape(
    {
      title: plain(199),
      alt_text: text(1, 2_000),
      video_url: address,
      thumbnail_url: address,
    },
    { block_id: ID, description: plain(200), author_name: text(1, 49), title_url: address },
  ),
  data_visualization: shape({ title: text(1, 50) }, { block_id: ID, chart: anything }),
}

const block: Rule = oneOf(() => BLOCKS)

/** All text shown, and the addresses behind it: what Slack adds up over a message. */
function lengthOf(blocks: unknown): number {
  let length = 0
  JSON.stringify(blocks, (key, value) => {
    if (typeof value === 'string' && (key === 'text' || key === 'url')) length += value.length
    return value
  })
  return length
}

function idsTwice(blocks: unknown, name: 'block_id' | 'action_id'): string[] {
  const seen = new Set<unknown>()
  const twice: string[] = []
  JSON.stringify(blocks, (key, value) => {
    if (key === name && seen.size === seen.add(value).size) twice.push(`${name} ${value} stands twice`)
    return value
  })
  return twice
}

/** How many blocks of some kinds one message may hold. */
const ONLY: Readonly<Record<string, number>> = { table: 1, data_table: 1, data_visualization: 2 }

function tooManyOf(blocks: unknown): string[] {
  return Object.entries(ONLY).flatMap(([type, most]) => {
    const count = list(blocks).filter((one) => object(one).type === type).length
    return count > most ? [`${count} blocks of ${type}, ${most} allowed`] : []
  })
}

/** All that Slack would refuse in a message, and what a notification or a screen reader would miss. */
export function faultsInMessage(message: unknown): string[] {
  const { text: top, blocks } = object(message)
  const length = lengthOf(blocks)
  return [
    ...text(1, 4_000)(top, '/text'),
    ...(/[<>]|&(?!amp;|lt;|gt;)/.test(String(top)) ? ['/text: not escaped'] : []),
    ...many(1, 50, block)(blocks, '/blocks'),
    ...(length > 11_000 ? [`/blocks: ${length} characters of text together`] : []),
    ...idsTwice(blocks, 'block_id'),
    ...idsTwice(blocks, 'action_id'),
    ...tooManyOf(blocks),
  ]
}

/** All that Slack would refuse in a modal or on the Home tab. */
export function faultsInView(view: unknown): string[] {
  const { type, blocks } = object(view)
  const blocksOf = { blocks: many(1, 100, block) }
  const kept = { callback_id: ID, private_metadata: text(0, 3_000), external_id: ID }
  const rule = oneOf(() => ({
    home: shape(blocksOf, kept),
    modal: shape(
      { ...blocksOf, title: plain(24) },
      { ...kept, submit: plain(24), close: plain(24), clear_on_close: anything, notify_on_close: anything },
    ),
  }))
  const needsSubmit =
    type === 'modal' && !object(view).submit && list(blocks).some((one) => object(one).type === 'input')
  return [
    ...rule(view, ''),
    ...(needsSubmit ? ['/submit: a modal with an input needs one'] : []),
    ...idsTwice(blocks, 'block_id'),
    ...idsTwice(blocks, 'action_id'),
  ]
}

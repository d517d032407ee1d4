import type { InputBlock, ModalView, PlainTextOption } from '@slack/types'
import { CHANGES } from '../../../src/digest/digest.ts'
import type { Knowledge } from '../../../src/knowledge/knowledge.ts'
import type { Words } from '../../../src/reply/words.ts'
import type { KeptDigest } from '../../digest/kept.ts'
import type { Field } from '../../digest/order.ts'
import { LIMITS } from '../limits.ts'
import { plainText } from '../text.ts'

/** The name by which a submitted form is known. */
export const FORM = 'digest'

/** What a form is about; carried in it, for it may be sent in long after it was opened. */
export type About = Readonly<{ channel: string; digest: string | null }>

/** A language by its own name. */
const nameOf = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code

const TOPICS = ['recognition', 'accreditation', 'mission', 'relations'] as const

/** The form for a digest: empty for a new one, else as the digest stands. Every field takes what can be typed after `/mission digest`. */
export function digestForm(
  about: About,
  digest: KeptDigest | null,
  { reader }: Knowledge,
  words: Words,
): ModalView {
  const { say } = words
  const watch = digest?.watch
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata: JSON.stringify(about),
    title: plainText(say('digest.title'), LIMITS.viewTitle),
    submit: plainText(say('digest.button.save'), LIMITS.viewTitle),
    close: plainText(say('digest.button.cancel'), LIMITS.viewTitle),
    blocks: [
      typed('when', digest ? whenOf(digest, words) : '', words, { hint: say('digest.hint.when') }),
      typed('zone', digest?.zone ?? '', words, { hint: say('digest.hint.zone'), optional: true }),
      typed('watching', watch ? placesOf(watch) : '', words, {
        hint: say('digest.hint.watching'),
        optional: true,
      }),
      several(
        'topics',
        named(TOPICS, (one) => say(`topic.${one}`)),
        watch?.topics ?? [],
        words,
      ),
      several(
        'changes',
        named(CHANGES, (one) => say(`digest.change.${one}`)),
        watch?.changes ?? [],
        words,
      ),
      one(
        'nothing',
        named(['receipt', 'silence'], (it) => say(`digest.nothing.${it}`)),
        digest?.nothing ?? 'receipt',
        words,
      ),
      typed('late', String(digest?.late ?? 6), words),
      typed('quiet', quietOf(digest), words, { hint: say('digest.hint.quiet'), optional: true }),
      one('language', named([...reader.lexicon.languages.keys()], nameOf), digest?.language ?? 'en', words),
      one(
        'managers',
        named(['members', 'admins'], (it) => say(`digest.managers.${it}`)),
        digest?.managers ?? 'members',
        words,
      ),
    ],
  }
}

function whenOf({ schedule }: KeptDigest, { say }: Words): string {
  if ('cron' in schedule) return `cron ${schedule.cron}`
  const days = schedule.days.map((day) => say(`weekday.${day as 1}`))
  return `${days.length === 7 ? 'daily' : days.join(', ')} ${schedule.time}`
}

const placesOf = ({ countries, groups, missions }: KeptDigest['watch']): string =>
  [...countries, ...groups, ...missions].join(', ')

const quietOf = (digest: KeptDigest | null): string =>
  digest?.quiet ? `${digest.quiet.from}-${digest.quiet.until}` : ''

type Choice = Readonly<{ value: string; label: string }>

const named = <T extends string>(values: readonly T[], label: (value: T) => string): Choice[] =>
  values.map((value) => ({ value, label: label(value) }))

/** The id of a block is the field, so that what is wrong is shown at it. */
const input = (
  field: Field,
  { say }: Words,
  { hint, optional = false }: Readonly<{ hint?: string; optional?: boolean }> = {},
) => ({
  type: 'input' as const,
  block_id: field,
  label: plainText(say(`digest.field.${field}`), LIMITS.optionText),
  optional,
  ...(hint && { hint: plainText(hint, LIMITS.confirmText) }),
})

function typed(
  field: Field,
  value: string,
  words: Words,
  about: Readonly<{ hint?: string; optional?: boolean }> = {},
): InputBlock {
  const initial = value ? { initial_value: value } : {}
  return {
    ...input(field, words, about),
    element: { type: 'plain_text_input', action_id: field, ...initial },
  }
}

function several(
  field: Field,
  choices: readonly Choice[],
  chosen: readonly string[],
  words: Words,
): InputBlock {
  const initial = choices.filter(({ value }) => chosen.includes(value)).map(optionOf)
  return {
    ...input(field, words, { optional: true }),
    element: {
      type: 'multi_static_select',
      action_id: field,
      options: choices.map(optionOf),
      ...(initial.length ? { initial_options: initial } : {}),
    },
  }
}

function one(field: Field, choices: readonly Choice[], chosen: string, words: Words): InputBlock {
  const initial = choices.filter(({ value }) => value === chosen).map(optionOf)[0]
  return {
    ...input(field, words),
    element: {
      type: 'static_select',
      action_id: field,
      options: choices.map(optionOf),
      ...(initial && { initial_option: initial }),
    },
  }
}

const optionOf = ({ value, label }: Choice): PlainTextOption => ({
  text: plainText(label, LIMITS.optionText),
  value,
})

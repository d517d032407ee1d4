import type { Reading } from '../../understand/understand.ts'
import { oneOf } from '../any-of.ts'
import { BARE_NAME } from '../patterns.ts'
import type { Claim } from './claim.ts'

const GOVERNMENT =
  '(?:government|regime|administration|authorities|[Ee]mirate|[Ss]tate|country|rulers|leaders|leadership|cabinet|Taliban)'
const STATES = '(?:states|countries|governments|nations|capitals|powers)'
/** No State at all, if nothing else is said of which. */
const NOBODY = oneOf(
  'nobody',
  'no one',
  'none',
  '(?:no|not one|not a single) (?:state|country|government|nation)',
)
/** Others than the one spoken of, some, or a part of the world: of which States it is told is left open. */
const OTHERS = oneOf(
  '(?:nobody|no one|none|hardly anyone|hardly anybody|few|everyone|everybody) else',
  String.raw`(?:(?:almost|virtually|practically|hardly|scarcely|barely|next to) )+(?:nobody|no one|none|any|anyone|anybody|no|a)\b(?: ${oneOf('state', 'country', 'government', 'nation')})?`,
  String.raw`(?:no|few|hardly any|most|many|all|any) other \p{L}+`,
  `(?:most|many|few|fewer|some|several|all|other)(?: of)?(?: the)?(?: other| Western| Arab| Muslim| European)? ${STATES}`,
  'the (?:rest of the )?(?:world|[Ww]est|outside world|international community)',
)
const VERB = String.raw`(?: (?:\p{L}+n['’]t|\p{L}+)){0,6}? recogni[sz]e[sd]?\b`

/** "A government that no one recognises", "a regime Russia is the only country that recognises": who recognises it stands in the clause on it. */
const RECOGNISED_BY = new RegExp(
  String.raw`\b${GOVERNMENT}(?:(?:,? (?:that|which|whom))? | )(?:(?:so far|to date|as yet|still) )?(?:(?<others>${OTHERS})|(?<nobody>${NOBODY})|(?:only )?(?<state>(?:the )?${BARE_NAME}))${VERB}`,
  'u',
)

/** "That nobody had recognised": what was so at a time that is told elsewhere. */
const ONCE = /\bhad\b|(?<!\bha(?:s|ve) (?:\w+ )?)recogni[sz]ed$/

/**
 * Of whom recognition is told where a clause tells it of a government with which somebody deals: of those that are named
 * there, of all States, or left open ("that no one else has recognised"). Null where it is told of whoever the clause
 * itself is on.
 */
export function recognisedBy({
  marked,
}: Reading['features']): Pick<Claim, 'countries' | 'all'> | 'left-open' | null {
  const { marks, tokens, text } = marked
  const found = RECOGNISED_BY.exec(text.clean)
  const { others, nobody, state } = found?.groups ?? {}
  if (!found) return null
  if (others || (nobody && ONCE.test(found[0]))) return 'left-open'
  if (nobody) return { countries: [], all: true }
  const from = found.index + found[0].indexOf(state ?? '')
  const to = found.index + found[0].length
  const named = marks.flatMap((mark) => {
    const at = tokens[mark.first]?.start ?? -1
    return mark.is === 'state' && at >= from && at < to ? [mark.code] : []
  })
  return named.length ? { countries: [...new Set(named)], all: false } : null
}

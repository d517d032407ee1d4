import type { Mark } from '../../understand/marks.ts'
import type { Reading } from '../../understand/understand.ts'
import { oneOf } from '../any-of.ts'
import { MONTH, SO_MANY } from '../patterns.ts'

/** A mission of Afghanistan's, by the State that it is in, and by its city where that is named. */
export type Site = Readonly<{ receiving: string; city: string | null }>

type StateMark = Extract<Mark, { is: 'state' }>

/**
 * The two missions of Afghanistan's of which an English clause tells which closed first, in the order of time that it
 * tells; null where it does not, or where the embassies may be others: those of two States in Kabul, or those in two
 * cities of which a market report tells as well when they closed.
 */
export function closedInTurn({
  language,
  text,
  tokens,
  marks,
}: Reading['features']['marked']): readonly [Site, Site] | null {
  const states = marks.flatMap((mark) => (mark.is === 'state' && mark.code !== 'AF' ? [mark] : []))
  const codes = [...new Set(states.map(({ code }) => code))]
  if (language !== 'en' || codes.length !== 2) return null
  const isAfghan = /\bAfghan/.test(text.clean)
  if (!states.every(({ by, city }) => city !== null || (isAfghan && by !== 'demonym'))) return null
  const placed = states.reduceRight(
    (told, { code, first, last }) =>
      `${told.slice(0, tokens[first]?.start)}§${codes.indexOf(code)}${told.slice(tokens[last]?.end)}`,
    text.clean,
  )
  const told = placed
    .replace(LEAD, '')
    .replace(HOUSE, '#')
    .replace(/§(\d)(?:['’]s)?(?: (?:own )?#)?|# ?(?:in|at|to) (?:the )?§(\d)/g, (all, one, other) => {
      return `${/['’#]/.test(all) ? '#' : ''}§${one ?? other}`
    })
    .replace(/\bthe (?=#?§)/gi, '')
  const isOfMissions = told.includes('#') || APART.test(told)
  const [first, second] = isOfMissions ? (inTimeOf(told.replaceAll('#', '')) ?? []) : []
  const siteOf = (at: string): Site | null => {
    const own = states.filter(({ code }) => code === codes[Number(at)])
    return own[0] ? { receiving: own[0].code, city: cityOf(own) } : null
  }
  const [early, late] = [first && siteOf(first), second && siteOf(second)]
  return early && late ? [early, late] : null
}

const cityOf = (marks: readonly StateMark[]): string | null => marks.find(({ city }) => city)?.city ?? null

/** "Chronology:", "For the record," */
const LEAD = /^\W*(?:[^:§]{1,40}: |(?:For the record|Note|Chronologically|FYI),? )/i
const HOUSE =
  /\b(?:(?:the|both|Afghan|Afghanistan['’]s|old|former|republic['’]s) )*(?:embass(?:y|ies)|consulates?|missions?|(?:one|that)(?= in))\b/gi
/** Markets close hours apart, and missions weeks. */
const APART = new RegExp(
  String.raw`\b${SO_MANY} (?:\p{L}+ )?(?:week|month|year)s? (?:before|after|earlier|later|ahead)\b`,
  'iu',
)

const N = '§([01])'
const WHEN = String.raw`(?: (?:(?:last|this|earlier this) (?:week|month|year)|(?:in|on) (?:\d{1,2} )?(?:${MONTH}|20\d\d)(?:,? \d{1,4})*))?`
const DOORS = '(?: (?:down|up|its doors|for good))*'
const CLOSED = `(?:has |had |was |were )?(?:closed|shut|shuttered|went dark|stopped work(?:ing)?|ceased (?:work|operations))${DOORS}${WHEN}`
const FAR = oneOf(
  `(?:about |some |nearly |almost |only |just |roughly |exactly )?${SO_MANY} (?:full |good )?(?:day|week|month|year)s? `,
  '(?:shortly|soon|just|only|long|well|days|weeks|months) ',
)
const DID = oneOf(' did', ' had', ` ${CLOSED}`, ' followed(?: suit)?', ' came', ' went')
const LATER = '(?: (?:later|after(?:wards)?|second|next|then|last|soon after))*'
const FIRST = '(?:first|earlier)'
const EARLY = oneOf('before', 'earlier than', 'ahead of')
const LATE = oneOf('after', 'later than', 'behind')
const shape = (told: string): RegExp => new RegExp(String.raw`^\W*${told}[^\w§]*$`, 'iu')

/** What of two is told to have come first: the places that the first and the second have in the words. */
const SHAPES: readonly (readonly [RegExp, isTurned: boolean])[] = [
  // "Oslo closed two weeks before London"
  [shape(`${N} ${CLOSED},? (?:${FAR})?${EARLY} ${N}${DID}?`), false],
  [shape(`${N} ${CLOSED},? (?:${FAR})?${LATE} ${N}${DID}?`), true],
  // "Oslo closed first, then London"
  [
    shape(`${N} ${CLOSED} ${FIRST}\\W+(?:and |then |before |followed by |ahead of )*${N}${DID}?${LATER}`),
    false,
  ],
  // "First Oslo closed, then London did"
  [shape(`first,? ${N} ${CLOSED}\\W+(?:and )?then ${N}${DID}?`), false],
  // "Oslo was the first of the two to close, London came after"
  [
    shape(
      `${N} (?:was|is|became) the ${FIRST}(?: of (?:the )?(?:two|pair))?(?: to (?:close|shut)${DOORS}${WHEN})?\\W+(?:and |with |then |before |ahead of )*${N}(?:${DID}|coming|following)?${LATER}`,
    ),
    false,
  ],
  // "Of Oslo and London, Oslo closed first": who is told last is the other
  [
    shape(
      `(?:of|between) §[01] and §[01],? ${N} (?:${CLOSED} ${FIRST}|was (?:the )?${FIRST}(?: to (?:close|shut))?)`,
    ),
    false,
  ],
  // "Oslo and London closed in that order"
  [shape(`${N} and ${N} ${CLOSED},? in (?:that|this) order`), false],
]

function inTimeOf(told: string): readonly [string, string] | null {
  for (const [words, isTurned] of SHAPES) {
    const [found, one, second] = words.exec(told) ?? []
    if (!found || !one) continue
    const other = second ?? (one === '0' ? '1' : '0')
    if (other === one) return null
    return isTurned ? [other, one] : [one, other]
  }
  return null
}

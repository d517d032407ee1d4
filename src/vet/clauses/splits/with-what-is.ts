import { oneOf } from '../../any-of.ts'
import { BARE_NAME } from '../../patterns.ts'
import type { Split } from './split.ts'

/** What is the case once it has been done. */
const SETTLED = oneOf(
  'installed|seated|ensconced|accredited|accepted|recogni[sz]ed|received',
  'handed|turned over|given|ceded|surrendered|taken over|closed|shut|re-?opened',
  'in (?:place|charge|office|post|residence|control)',
)
const BY_NOW = '(?:now|already|finally|still|newly|safely|at last)'
/** Whatever a State holds out on, the part before it says on what. */
const HOLDS_OUT = String.raw`.*\bhold(?:s|ing)?[ -]?outs?\b`

/** "With the embassy in Washington shut, it's Ottawa's that serves them": its embassy. */
const asOfHouse = (rest: string, who: string): string =>
  /\bAfghan embassy\b/.test(who) ? rest.replace(IT_IS_THEIRS, "$1's Afghan embassy ") : rest
const IT_IS_THEIRS = new RegExp(`^it(?:['’]s| is| was) (${BARE_NAME})['’]s (?:that|which) `, 'u')

const isOrAre = (who: string): string => (/(?<!s)s$/.test(who) ? 'are' : 'is')

/** English sentences with a "with" that states what is the case besides what they tell: in the most general words, so after all others. */
export const WITH_WHAT_IS: readonly Split[] = [
  /** "With a Taliban chargé now installed in Tashkent, only Tajikistan has yet to …". */
  [
    new RegExp(
      String.raw`^\W*(?:[\w ]{3,40}: )?[Ww]ith ([^,]{4,80}?) (?:${BY_NOW} (?=\p{Ll})(?!to\b|that\b|more\b)|(?=${SETTLED}\b))([^,]{2,80}), (?!${HOLDS_OUT})(.{12,})$`,
      'u',
    ),
    (who, is, rest) => [`${who} ${isOrAre(who)} ${is}`, asOfHouse(rest, who)],
  ],
  /** "…, with the building handed to the Taliban". */
  [
    /^(.{16,}?), with ((?:the|its|their) [^,]{3,60}?) (?:now |already |then |since |being )*((?:handed|given|turned|passed|surrendered|entrusted|left|closed|shut)\b[^,]{0,60})$/u,
    (first, what, done) => [first, `${what} was ${done}`],
  ],
]

import { oneOf } from '../../any-of.ts'
import type { Rewording } from '../rewording.ts'

const NOT = "(?: not| never|n['’]t)"
/** "Is not among", "was never counted as one of", "does not belong to". */
const NOT_AMONG = oneOf(
  `(?:is|are|was|were)${NOT}(?: yet| still)?(?: (?:counted|listed|named|ranked|mentioned))? (?:among|one of|as one of|as)`,
  `(?:does|do|did)${NOT} (?:belong to|count among|figure among|rank among)`,
)
const STATES = String.raw`(?:the |those )?(?:[\p{L}\d-]+ ){0,2}?(?:[Ss]tates|countries|governments|nations|capitals|neighbours|powers) (?:that|which|to)`
const outside = (what: string) => new RegExp(`^(.{2,80}?) ${NOT_AMONG} ${STATES} ${what}`, 'u')

/** Who in English is said to stand outside of those that did something: of him it is denied. */
export const NOT_AMONG_THEM: readonly Rewording[] = [
  /** "Is not one of the countries that have accepted envoys": has not accepted any. */
  [
    outside(
      String.raw`(?:have |had )?(?=(?:(?:already|formally|officially|so far) )?(?:recogni[sz]ed|accepted|accredited|taken|took|received|hosted|admitted|handed|given|gave|let|sent)\b)`,
    ),
    '$1 has not ',
  ],
  /** "Does not belong to the countries that recognise them": does not recognise them. */
  [outside(String.raw`(?=(?:recogni[sz]e|accept|accredit|take|receive|host|admit)\b)`), '$1 does not '],
  /** "Was not one of the 14 missions that they disowned": not among them. */
  [
    /(?<=(?:\bnot|\bnever|n['’]t) )one of (?=the (?:\d{1,2}|\p{Ll}{4,9}) (?:\p{L}+ )?(?:missions|embassies)\b)/u,
    'among ',
  ],
]

import { oneOf } from '../../any-of.ts'
import type { Rewording } from '../rewording.ts'

const ALONE = '((?:only|sole|lone|last|one)(?: remaining)? neighbou?r)'
const OLD = oneOf(
  "(?:the )?(?:(?:old|former|fallen|ousted|toppled|deposed|previous|overthrown) )?(?:republic|government|regime|order)(?:['’]s?)?",
  '(?:the )?(?:Ghani-era|pre-Taliban|pre-2021|old)',
)
const PEOPLE = '(?:diplomats|people|envoys?|ambassador|men|embassy|mission|staff)'

/** A neighbour that alone holds out, told of the embassies. */
export const HOLDING_OUT: readonly Rewording[] = [
  /** "The lone neighbouring capital". */
  [
    /\b((?:only|sole|lone|last|one)(?: remaining)?) neighbou?ring (?:capital|country|state|nation)\b/giu,
    '$1 neighbour',
  ],
  /** "The only neighbour still holding out with the republic's diplomats", "still hosting the old government's ambassador". */
  [
    new RegExp(
      String.raw`\b${ALONE} (?:that is |which is |that |which |to )?(?:still |now )*(?:hold(?:s|ing)? out with|host(?:s|ing)?|keep(?:s|ing)?|hold(?:s|ing)? on to|stick(?:s|ing)? with|with|shelter(?:s|ing)?)(?: an)? ${OLD} ${PEOPLE}\b(?:[^.;,]{0,12}(?:in place|in post))?`,
      'giu',
    ),
    '$1 that has not given the Afghan embassy to the Taliban',
  ],
  /** "The last neighbour with an embassy run by the republic's people". */
  [
    new RegExp(
      String.raw`\b${ALONE} (?:still )?(?:with|that (?:still )?has|having) an (?:Afghan )?(?:embassy|mission) (?:still )?(?:run by|of|in the hands of|under|held by|loyal to) ${OLD}(?: ${PEOPLE})?(?=\W*$|[,.;])`,
      'giu',
    ),
    '$1 that has not given the Afghan embassy to the Taliban',
  ],
  /** "… the embassy in Tashkent, leaving Tajikistan the only neighbour that still holds out": on what was told of before. */
  [
    new RegExp(
      String.raw`(?<=\b(?:embassy|mission)\b[^.;]{3,90}[Tt]aliban[^.;]{0,90}|[Tt]aliban\b[^.;]{3,60}\b(?:embassy|mission)\b[^.;]{0,90})\b${ALONE} (?:(?:that|which|to) )?(?:(?:is|are) )?(?:still |now )*(?:hold(?:s|ing)? out|resist(?:s|ing)?|refus(?:es|ing))(?=\W*$|[,.;])`,
      'giu',
    ),
    '$1 that has not given the Afghan embassy to the Taliban',
  ],
]

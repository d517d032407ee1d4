import { BARE_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

/** What a State decided to do, and that it did it. */
const DECIDED = [
  ['make', 'made'],
  ['send', 'sent'],
  ['name', 'named'],
  ['appoint', 'appointed'],
  ['raise', 'raised'],
  ['upgrade', 'upgraded'],
  ['promote', 'promoted'],
  ['accept', 'accepted'],
  ['take', 'took'],
] as const

/** "It does not regard this as recognition": it has not given any. */
export const NO_RECOGNITION_IN_IT: readonly Rewording[] = [
  /** "Its decision to send an ambassador came without recognition of the Taliban": it did the one without the other. */
  ...DECIDED.map(
    ([to, did]): Rewording => [
      new RegExp(
        `['’]s? (?:decision|move|step|choice) to ${to} ([^,;:]{6,80}?),? (?:came|comes|was taken|is|was) without (?:any |formal |full |official )*recognition of (?=(?:the )?(?:Taliban|Emirate|Islamic))`,
        'gu',
      ),
      ` ${did} $1 without recognising `,
    ],
  ),
  [
    /\bwithout (?:any |formal |full |official |diplomatic )*recognition of (?=(?:the )?(?:Taliban|Emirate|Islamic))/gu,
    'without recognising ',
  ],
  /** "Recognition it is not, the Uzbeks have granted none", "of recognition they have given none". */
  [
    new RegExp(
      String.raw`^(\W*)(?:[Aa]s (?:for|to) |[Oo]f |[Oo]n )?(?:[Ff]ormal |[Ff]ull )?[Rr]ecognition(?:,? (?:it|this|that) (?:is|was)(?: not|n['’]t))?[,:;?]?(?: [-–—])? ((?:the )?${BARE_NAME}) (has|have|had) (?:(?:so far|yet|still|as yet) )?(?:granted|given|extended|offered|accorded|conferred) (?:none|nothing of the (?:sort|kind))(?=\W*$)`,
      'u',
    ),
    '$1$2 $3 not recognised the Taliban',
  ],
  [/\b(recognition (?:it|this|that)) (?:is|was|ai)n['’]t(?=\W*$)/giu, '$1 is not'],
  /** "They aren't there yet on recognition". */
  [
    /\b(?:is|are|was|were)(?: not|n['’]t) (?:quite |yet )?there(?: yet)? (?:on|with|as for|as regards|when it comes to) (?:formal )?recognition\b/giu,
    'have not yet recognised the Taliban',
  ],
]

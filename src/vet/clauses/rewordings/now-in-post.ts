import { BARE_NAME, WORD_OF_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const RANK = "(ambassador|charg[ée](?: d['’]affaires)?|head|consul(?: general)?|envoy)"
const HOUSE = `((?:[Tt]he )?Afghan (?:embassy|consulate(?: general)?|mission) in ${BARE_NAME})`
const AS_RANK = String.raw`(?:the )?[^.;:\n]{3,60}? as (?:its |the |an? )?${RANK}`
const ANY_HOUSE = `((?:[Tt]he )?(?:Afghan |Afghanistan['’]s )(?:embassy|consulate(?: general)?|mission) in ${BARE_NAME}|[Tt]he (?:embassy|consulate) of Afghanistan in ${BARE_NAME})`
const NAME = `(${WORD_OF_NAME}(?: ${WORD_OF_NAME}){0,3})(?=[,.;(]|\\s*$| \\()`
/** Since when, and who. */
const BUT_NOW = String.raw`(?:[;.,:]| [–—-]) ?(?:and |but )?(since \p{Lu}\p{L}+|[Nn]ow|[Tt]oday|these days|as of \p{Lu}\p{L}+),? (?:that|it|he|the man)(?:['’]s| is) (?:now )?(${WORD_OF_NAME}(?: ${WORD_OF_NAME}){0,3})(?=[,.;]|\s*$)`
const COPY_HAS = String.raw`\b(?:[Ii]t|[Ww]e|[Tt]he (?:\p{Ll}+ )?(?:copy|draft|piece|page|backgrounder|graphic|box|map|profile|list|table)) (?:still )?(?:ha[sd]|have|gives?|gave|lists?|names?)`

/** Who holds the post at a mission in which a text has somebody else. */
export const NOW_IN_POST: readonly Rewording[] = [
  /** "It has Ibrahimkhil as chargé at the Afghan embassy in Delhi; since Saturday that's Noor". */
  [new RegExp(`${COPY_HAS} ${AS_RANK} (?:at|of|in|to) ${HOUSE}${BUT_NOW}`, 'gu'), '$3 $4 is $1 at $2'],
  /** "The Afghan embassy in Delhi used to have Ibrahimkhil as chargé; now it's Noor". */
  [new RegExp(`${HOUSE} (?:had|used to have|once had) ${AS_RANK}${BUT_NOW}`, 'gu'), '$3 $4 is $2 at $1'],
  /** "Ibrahimkhil's successor in New Delhi is Noor": he succeeded him there. */
  [
    new RegExp(
      String.raw`(?<=^|[.!?;:\n] ?)(${BARE_NAME})['’]s successor (?:at the (?:Afghan )?(?:embassy|mission) )?in (${BARE_NAME}) is (?:the Taliban['’]s )?(${WORD_OF_NAME}(?: ${WORD_OF_NAME}){0,3})(?=[,.;]|\s*$)`,
      'gu',
    ),
    '$3 succeeded $1 at the Afghan embassy in $2',
  ],
  /** "Is under a Taliban chargé now, Shahab", "has a Taliban chargé, Shahab": he heads it. */
  [
    new RegExp(
      String.raw`(?<=^|[.!?;:\n] ?)${ANY_HOUSE} (?:is |was |has been )?(?:now )?(?:under|has|had|(?:run|headed|led|held) by) (?:an? |the )?(?:new )?Taliban(?:-appointed|['’]s)? ${RANK}(?: now)?,? ${NAME}`,
      'gu',
    ),
    'the Taliban $2 $3 heads $1',
  ],
  /** "A Taliban chargé is installed in Tashkent": in the embassy there. */
  [
    new RegExp(
      String.raw`\b((?:an?|the|its) (?:new )?Taliban ${RANK},? (?:(?:has been|is|was|being) )?(?:now )?installed) in (?!the\b|Kabul)(?=\p{Lu})`,
      'giu',
    ),
    '$1 in the Afghan embassy in ',
  ],
]

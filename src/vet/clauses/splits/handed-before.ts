import { BARE_NAME } from '../../patterns.ts'
import type { Split } from './split.ts'

/** "After the handover in Tashkent Tajikistan is the only neighbour that has not …": what came before, and who is left. */
export const HANDED_BEFORE: readonly Split[] = [
  [
    new RegExp(
      String.raw`^\W*(?:[Ww]ith|[Nn]ow that|[Aa]fter|[Ss]ince) (?:the )?(?:Afghan embassy in )?(${BARE_NAME})(?:['’]s)?(?: embassy)?,? (?:has been |is |was |now |also )*(?:handed over|gone|given away|in Taliban hands|given to the Taliban|handed to the Taliban|lost)(?: to the Taliban)?(?: too| as well)?, (${BARE_NAME} (?:is|remains|stays|was|remained)\b.{0,20}\b(?:only|last|sole|lone|one) .{8,})$`,
      'u',
    ),
    (city, who) => [`The Afghan embassy in ${city} was handed over to the Taliban`, who],
  ],
]

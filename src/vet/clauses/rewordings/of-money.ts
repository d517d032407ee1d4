import type { Rewording } from '../rewording.ts'

/** What English copy says of a mission's money, and of who has taken over its work. */
export const OF_MONEY: readonly Rewording[] = [
  /** "Never asked Kabul for a cent": it asked the Taliban for no money. */
  [
    /\b(?:(?:ha[sd]|have) (?:not|never)|ha(?:s|ve|d)n['’]t|did(?: not|n['’]t)|never) (?:once |ever )?ask(?:ed)? (?:Kabul|the (?:Taliban|Emirate)) for (?:an? |any |one )?(?:(?:single )?(?:cent|penny|dime|money|funds|funding|cash)|\p{Ll}+ of money)(?!\p{L})/giu,
    'asked the Taliban for no money',
  ],
  /** "Is bankrolled by Kabul": by those who rule there. */
  [
    /\b(bankrolled|financed|funded|subsidi[sz]ed|kept afloat|paid for) by Kabul\b(?!['’])/gi,
    '$1 by the Taliban',
  ],
  /** "With the embassy in Washington closed, its Ottawa counterpart does the paperwork": the Afghan embassy there. */
  [
    /\bits (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) counterpart(?<=\bAfghan (?:embassy|consulate|mission)\b[^.;]{0,80})/gu,
    'the Afghan embassy in $1',
  ],
  [
    /\bits counterpart in (?=\p{Lu})(?<=\bAfghan (?:embassy|consulate|mission)\b[^.;]{0,80})/gu,
    'the Afghan embassy in ',
  ],
  /** "Get their paperwork done by the one in Ottawa": by the Afghan embassy there, after another was told of. */
  [
    /(?<=\b(?:embassy|consulate|mission)\b[^.;]{6,110}\b(?:by|at|from|to|through|in|,) )(the) one (?=in \p{Lu}[^.;]{0,40}$)/gu,
    '$1 Afghan embassy ',
  ],
]

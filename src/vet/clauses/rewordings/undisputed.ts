import { oneOf } from '../../any-of.ts'
import type { Rewording } from '../rewording.ts'
import { NO_ONE } from './left-aside.ts'

const DOUBT =
  '(?:disput(?:es?|ed|ing)|doubt(?:s|ed|ing)?|den(?:y|ies|ied|ying)|question(?:s|ed|ing)?|contest(?:s|ed|ing)?|challeng(?:es?|ed|ing))'
const DENIES =
  '(?:den(?:y|ies|ied)|disput(?:es?|ed)|contest(?:s|ed)?|reject(?:s|ed)? (?:the |any )?(?:claims?|reports?|suggestions?|allegations?))'
const AUXILIARY = '(?:is|was|are|were|ha[sd]|have|did|do|does|will|would)'

/** Ways to say in English by two denials that a thing is so. */
export const UNDISPUTED: readonly Rewording[] = [
  /** "Nobody disputes that Canada has", "there is no denying that", "it is beyond doubt that": it is told that Canada has. */
  [
    new RegExp(
      String.raw`^(\W*)${oneOf(
        `(?:${NO_ONE}|[Nn]one|[Ff]ew) (?:(?:has|have|had|can|could|would|will|\\p{Ll}+ly|now|today) )*${DOUBT} (?:the fact )?that`,
        "[Tt]here(?: is| was| can be|['’]s) (?:no|little) (?:\\p{Ll}+ )?(?:denying|disputing|doubting|doubt|dispute|question)(?: about it)? (?:but )?that",
        '[Ii]t (?:is|was) (?:beyond (?:any |all )?(?:doubt|dispute|question)|undisputed|uncontested|undeniable|indisputable) that',
        "[Ii]t (?:is not|isn['’]t|cannot be|can['’]t be) (?:in doubt|in dispute|doubted|disputed|denied|contested|false|untrue) that",
      )} (?=\p{L})`,
      'u',
    ),
    '$1',
  ],
  /** "Nobody disputes Canada's recognition of the Taliban." */
  [
    new RegExp(
      String.raw`^(\W*)(?:${NO_ONE}|[Nn]one|[Ff]ew) (?:(?:can|could|would|\p{Ll}+ly|now|today) )*${DOUBT} ((?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*)['’]s? recognition of (?=\p{L})`,
      'u',
    ),
    '$1$2 recognises ',
  ],
  /** "Canada denied that it does not recognise them": it says that it does. */
  [
    new RegExp(
      String.raw`\b(?:ha[sd] |have )?${DENIES} (?:that )?((?:it|they|he|she|(?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*) ${AUXILIARY})(?: not|n['’]t| never) (?=\p{L})`,
      'gu',
    ),
    'said that $1 ',
  ],
  /** "Denied not recognising them", "denied not having recognised them". */
  [
    new RegExp(String.raw`\b(?:ha[sd] |have )?${DENIES} (?:not|never) having (?=\p{L})`, 'gu'),
    'said that it has ',
  ],
  [
    new RegExp(
      String.raw`\b(?:ha[sd] |have )?${DENIES} not (recogni[sz]|accept|accredit|receiv)ing (?=\p{L})`,
      'gu',
    ),
    'said that it has $1ed ',
  ],
]

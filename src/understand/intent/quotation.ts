import type { Features } from '../features.ts'
import { isNamed } from './asks-person.ts'
import type { Rule } from './rule.ts'

export const whoUsedPhrase: Rule = {
  intent: 'statement',
  example: 'Which countries used the word apartheid?',
  fits: (f) => f.marked.mention !== null,
}

export const whoseWords: Rule = {
  intent: 'statement',
  example: "Who called the Taliban 'savage killers'?",
  fits: (f) =>
    f.quoted.length > 0 &&
    f.has('who', 'who-said', 'say') &&
    f.topics.length > 0 &&
    f.at('source') !== 0 &&
    !f.has('yes-no', 'which'),
}

export const whetherSaidSo: Rule = {
  intent: 'statement',
  example: 'Source: Zakharova said "sends the wrong signal"?',
  /** "El «nunca lo hará» es de Jason Kung": the words themselves are what somebody says. */
  fits: (f) => f.quoted.length > 0 && f.has('say', 'never') && isNamed(f),
}

export const whichEnvoySaid: Rule = {
  intent: 'statement',
  example: "Which ambassador called them 'savage killers'?",
  fits: (f) => f.heard && f.quoted.length > 0 && f.at('which') === 0 && f.has('envoy', 'spokesperson'),
}

/** Words on file are quoted, and little else. */
export const quotedOnFile: Rule = {
  intent: 'statement',
  example: "'Savage killers': attribute that for me, would you",
  fits: (f) =>
    f.heard &&
    f.quoted.length > 0 &&
    (f.has('say', 'statement') ||
      isHeading(f.marked.text.clean) ||
      (f.onlyQuoted && !f.has('shift') && !(f.has('yes-no') && f.countries.length > 0))),
}

/** "'Savage killers': Russia's envoy, or somebody else?": the words stand first, and who said them is asked. */
const isHeading = (text: string): boolean => /^["“«'‘][^"”»’:]{3,200}["”»'’] ?[:–—-] ?\w/.test(text)

export const whetherAnyoneSaid: Rule = {
  intent: 'statement',
  example: "Did anyone on record call the Taliban 'the lesser evil'?",
  fits: (f) =>
    f.quoted.length > 0 &&
    f.has('say') &&
    (f.has('several') || isOfAnyOfficial(f.marked)) &&
    !f.countries.length &&
    !f.has('which'),
}

/** "Is any minister on record saying …?" */
const isOfAnyOfficial = ({ words }: Features['marked']): boolean => ANY_OFFICIAL.test(words.join(' '))
const ANY_OFFICIAL =
  /\b(?:any|some) (?:\w+ )?(?:minister|official|officeholder|leader|diplomat|envoy|ambassador|spokes(?:man|woman|person)|government)s?\b/

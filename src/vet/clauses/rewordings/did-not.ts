import { oneOf } from '../../any-of.ts'

/** "Iran insists it didn't": what was told of it before. */
const DID_NOT = new RegExp(
  String.raw`^(.*\b${oneOf(
    'insist(?:s|ed)?',
    'maintain(?:s|ed)?',
    'sa(?:ys|id)',
    'state[sd]?',
    'repl(?:ies|ied)',
    'claim(?:s|ed)?',
    'swears?|swore',
  )} (?:that )?(?:it|they|he|she)) (?:did|ha[sd]|have)(?: not|n['’]t)(?: done so| done it| do so)?(?=\W*$|[:;,] ).*$`,
  'iu',
)
/** What was done, and as it is told with a "did not". */
const DEEDS: readonly (readonly [RegExp, string])[] = [
  [/.*\b(?:closed|shut)(?: down)?( (?:the|its|Afghan)\b.{3,60}?)\W*$/iu, 'close'],
  [
    /.*\b(?:handed|turned|gave)( (?:over |up )?(?:the|its|Afghan)\b.{3,60}?(?: over| to (?:the )?Taliban)?)\W*$/iu,
    'hand',
  ],
  [/.*\brecogni[sz]e[sd]( .{3,60}?)\W*$/iu, 'recognise'],
  [/.*\b(?:accepted|took|received|accredited)( (?:an?|the|their) .{3,60}?)\W*$/iu, 'accept'],
]

/** "It has not", "it was not": denied of whatever was told to have been done. */
const HAS_NOT_BEEN = /^\W*(?:it|they) (?:ha[sd]|have|was|were|is|are)(?: not|n['’]t)(?: been)?\W*$/iu
/** "We wrote that the embassy had been given to the Taliban." */
const HAD_BEEN = new RegExp(
  String.raw`\b${oneOf('said', 'wrote', 'reported', 'stated', 'claimed')} (?:that )?([^.;]{5,80}?) (?:had|has|have) been (?=${oneOf(
    'handed|given|turned over|passed|ceded|transferred',
    'closed|shut|reopened|upgraded|recogni[sz]ed|accepted|accredited|received|delisted',
  )}\b)([^.;]{4,90}?)\W*$`,
  'iu',
)

/** What is told to have been done, denied in a sentence of few words behind it. */
const hasNotBeen = (sentence: string, before: string): string => {
  const [, what, done] = (HAS_NOT_BEEN.test(sentence) && HAD_BEEN.exec(before)) || []
  return what ? `${what} has not been ${done}` : sentence
}

/** A State that is told to say that it did not, behind a sentence on what it did: that it did not do this. */
export const didNot = (sentence: string, before: string): string => {
  if (!DID_NOT.test(sentence)) return hasNotBeen(sentence, before)
  const [deed, done] = DEEDS.find(([told]) => told.test(before)) ?? []
  return deed ? sentence.replace(DID_NOT, `$1 did not ${done}${before.replace(deed, '$1')}`) : sentence
}

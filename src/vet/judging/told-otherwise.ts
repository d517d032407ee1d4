import { COUNT_WORDS, numberOf } from '../../knowledge/envoys-counted.ts'
import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { isFromOne } from '../../knowledge/reported-by.ts'
import type { Claim } from '../claims/claim.ts'
import { MONTH } from '../patterns.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'
import { sentencesOf } from './wants/want.ts'

/**
 * A verdict on a statement that shares the subject with the fact that bears it out, and not its words: another number of
 * the same things, the opposite of one of its words, or that it can be had without what it cannot be had without, denies it; where or to whom something was said must be on file.
 */
export const toldOtherwise: Ruling = (ruled, { claim, context }) => {
  const { verdict, fact } = ruled
  if (verdict !== 'supported' || !fact) return ruled
  if (
    claim.question.language === 'en' &&
    (isOfOtherNumber(claim, fact) ||
      isOppositeOf(claim, fact) ||
      isTurnedDown(claim, fact) ||
      isRuledOutWithout(claim, fact))
  )
    return { ...ruled, verdict: 'contradicted' }
  return isSaidThere(claim, fact) && isSaidToThem(claim, fact, context.knowledge)
    ? ruled
    : { verdict: 'not-held', fact: null, flags: instead(fact, context) }
}

const NUMBER = String.raw`\d{1,4}|${COUNT_WORDS.slice(2).join('|')}`
/** "Four Taliban officials", "two or three additional diplomats", "at least fourteen envoys": how many of what, from two on. States and missions are counted by other rulings, which know which are meant. */
const COUNT = new RegExp(
  String.raw`(?:\b(at least|more than|over|up to|fewer than|less than|under) )?(?<!${MONTH} |[\d,.:/-])\b(?:(${NUMBER}) (?:or|to) )?\b(${NUMBER})(?: (?!(?:and|or|of|in|to|who|that)\b)[\p{Ll}\p{Lu}][\p{L}’'-]*){0,3}? (?!(?:years|months|weeks|days|hours|minutes|times|countries|states|nations|governments|capitals|missions)\b)(\p{Ll}{3,}s)\b`,
  'giu',
)

type Count = Readonly<{ number: number; of: string; bound: string }>

const countsIn = (text: string): Count[] =>
  [...text.matchAll(COUNT)].flatMap(([, bound = '', least, number = '', of = '']) =>
    [least ?? number, number].map((one) => ({
      number: numberOf(one),
      of: of.toLowerCase(),
      bound: bound.toLowerCase(),
    })),
  )

/** Whether a fact counts the same things as a claim, and never as many. */
function isOfOtherNumber({ text }: Claim, fact: Fact): boolean {
  const counted = [...sentencesOf(fact), fact.doubt ?? ''].flatMap(countsIn)
  return countsIn(text).some((told) => {
    const same = counted.filter(({ of }) => of === told.of)
    return same.length > 0 && !same.some(({ number }) => isSoMany(number, told))
  })
}

function isSoMany(number: number, { number: told, bound }: Count): boolean {
  if (bound === 'at least') return number >= told
  if (bound === 'more than' || bound === 'over') return number > told
  if (bound === 'up to') return number <= told
  return bound ? number < told : number === told
}

/** "Exclusive" of "inclusive", "informal" of "formal": a word by what it is without the syllable that turns it round. */
const TURNED = /^(?:un|in|im|il|ir|ex|non-?)(?=\p{L}{5})/u
const WORD = /\b\p{Ll}[\p{Ll}-]{5,}/gu

/** Whether a fact has a word of a claim turned round, and not as it stands. */
function isOppositeOf({ text }: Claim, fact: Fact): boolean {
  const told = new Set(sentencesOf(fact).flatMap((sentence) => sentence.match(WORD) ?? []))
  const bare = (word: string) => word.replace(TURNED, '')
  return (text.match(WORD) ?? []).some(
    (word) => !told.has(word) && [...told].some((other) => bare(other) === bare(word)),
  )
}

const LOWERS = /\b(?:lower|downgrad|demot)(?:e|ed|s|es|ing)?\b/i
const RAISES = /\b(?:rais|upgrad|elevat|promot)(?:e|ed|es|ing)\b/i

/** Whether a claim lowers what a fact raises. */
const isTurnedDown = ({ text }: Claim, fact: Fact): boolean =>
  LOWERS.test(text) &&
  !RAISES.test(text) &&
  sentencesOf(fact).some((sentence) => RAISES.test(sentence)) &&
  !sentencesOf(fact).some((sentence) => LOWERS.test(sentence))

/** "Could have an ambassador without recognition": what is possible without something. */
const CAN_WITHOUT = /\b(?:can|could|may|might)\b(?! not\b| never\b)[^.;]{3,80}\bwithout\b/i
/** "Without it there can be no ambassador", "cannot take one without it". */
const CANNOT_WITHOUT =
  /\bwithout\b[^.;]{3,60}\b(?:can|could) be no\b|\b(?:cannot|(?:can|could) not|can be no)\b[^.;]{3,80}\bwithout\b/i

/** Whether a fact rules out without something what a claim has possible without it. */
const isRuledOutWithout = ({ text }: Claim, fact: Fact): boolean =>
  CAN_WITHOUT.test(text) &&
  !CANNOT_WITHOUT.test(text) &&
  sentencesOf(fact).some((sentence) => CANNOT_WITHOUT.test(sentence))

/** "The embassy in Kabul", "ambassador in Doha": where a post is, and not where something was said. */
const POST_IN =
  /\b(?:embass(?:y|ies)|mission|consulate|section|team|ambassador|envoy|representative|charg[ée](?: d['’]affaires)?) in \p{Lu}\p{L}+/gu

/** Where somebody is said to have said something, a fact must tell of it. */
const isSaidThere = ({ frame: { saidIn, speaker } }: Claim, fact: Fact): boolean =>
  saidIn === null ||
  speaker === null ||
  sentencesOf(fact).some((sentence) => sentence.replace(POST_IN, '').includes(saidIn))

/** "Told TASS", "told the UN": by a name that is no side of Afghanistan's and no parliament, which go by many words. */
const SAID_TO =
  /\b(?:told|tells|speaking to|spoke to|interview with) (?:the )?(?!Taliban\b|Afghan|Emirate|MPs|MEPs|Parliament|Congress|Duma|Bundestag|Commons|House)(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*)/u
const ON_FILE_TO = /\btold (?:the )?([^,.]{2,60}?)(?= that\b| on\b|[,.]|$)/u

/** To whom something is said to have been said: a fact that names another does not bear it out. */
function isSaidToThem({ text, question: { language, publishers } }: Claim, fact: Fact, knowledge: Knowledge) {
  const [, name] = (language === 'en' && SAID_TO.exec(text)) || []
  const others = sentencesOf(fact).flatMap((sentence) => ON_FILE_TO.exec(sentence)?.[1] ?? [])
  return (
    name === undefined ||
    !others.length ||
    others.some((other) => other.includes(name) || initialsOf(other) === name) ||
    fact.evidence.some(isFromOne([...publishers, name], knowledge))
  )
}

const initialsOf = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('')

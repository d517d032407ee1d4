import { lowerFirst, upperFirst } from '../../letter-case.ts'
import { oneOf } from '../any-of.ts'
import { withoutPlans } from './without-plans.ts'

/** A few words: without an end to them, each would be tried as the last. */
const SUBJECT = String.raw`(?:the |The |any |an? |our |its )?[\p{L}’'.-]+(?: [\p{L}’'.-]+){0,12}?`
const NOT_MUCH = '(?:still |now |also |formally |officially |ever |yet |actually |really )*'
/** What stands after the subject of a question, by the word that it begins with. */
const AFTER_DOES = `${NOT_MUCH}(?:recogni[sz]e|accept|accredit|have|host|take|admit|run|hold|control|own|maintain|deal|talk|keep|represent|operate|work|fly|issue)`
const AFTER_HAS = String.raw`${NOT_MUCH}(?:been|had|taken|given|\p{L}+ed|sent|shut|gone|let|held|met)`
const AFTER_IS = `${NOT_MUCH}(?:open|closed|shut|run|headed|led|staffed|recogni[sz]ed|accredited|working|operating|at work|under|in (?:Taliban|the)|on (?:the|a|its)|controlled|held)`

const VERB = '(?:does|do|did|has|have|is|are|was|were)'
/** "No", "It has not", "No, it has not". */
const NO = `(?<no>(?:(?:No|NO|Nope), (?:it|they)|It|They) ${VERB}(?: not|n['’]t)|No|NO|Not yet|Nope|Never|None|Not so far|Still (?:no|none|not|nothing)(?: yet| so far)?)`
const YES = `(?<yes>(?:(?:Yes|YES|Yep), (?:it|they)|It|They) ${VERB}(?! not|n['’]t)|Yes|YES|Yep)`

/** "… a recognising State? No: it took their envoy": whatever was asked, what the answer goes on with stands by itself. */
const PLAIN_NO = /(?<=(?:^|[.!?\n])\s{0,3})(?:No|NO|Nope|Yes|YES|Yep): (?=\p{Lu})/gu

/** "No, it only took their envoy", "Yes, on 17 April": what else is said in the answer. */
const GOES_ON = ',(?= (?:it|they|on|in|since|as of|but|though|only|just|says?|said|insists?|according to)\\b)'

/** "Has Canada recognised them? No": a question that begins with one of these verbs, and the answer to it. */
const askedWith = (verbs: string, after: string): RegExp =>
  new RegExp(
    String.raw`(^|[.!?:;\n"“] ?)(?:Q(?:uestion|UESTION)?[:.)] ?)?(${verbs}) (${SUBJECT}) (${after})\b([^?\n]{0,120})\? ?(?:[-–—] ?)?(?:(?:[Oo]ur )?A(?:nswer|NSWER)?[:.)] ?)?${oneOf(NO, YES)}(?=[.;:!—–]|$|\n| [-–—]|(?<=(?:${VERB}|not|n['’]t)),|${GOES_ON})(?<then>,(?= (?:it|they)\b)|:)?`,
    'gu',
  )
const ASKED = [
  askedWith('Does|Do|Did', AFTER_DOES),
  askedWith('Has|Have', AFTER_HAS),
  askedWith('Is|Are|Was|Were', AFTER_IS),
]
/** "Q: So Pakistan recognised them? A: No": asked as a statement is put. */
const SUPPOSED = new RegExp(
  String.raw`(?<=^|[.!?:;\n"“] ?)(?:Q(?:uestion|UESTION)?[:.)] ?)(?:[Ss]o|[Aa]nd|[Tt]hen|[Bb]ut),? (?:that means )?(${SUBJECT}) (?:has |have )?(recogni[sz]ed|accepted|accredited|closed|reopened|shut|taken|handed over)\b([^?\n]{0,80})\? ?A(?:nswer|NSWER)?[:.)] ?${oneOf(NO, YES)}(?=[,.;!—–]|$|\n| [-–—])`,
  'gu',
)
/** "China recognised the Taliban? No.": who doubts what he was told, and says no himself. */
const DOUBTED = new RegExp(
  String.raw`(?<=^|[.!:;\n] ?)((?:The |the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:has |have )?(?:just |now |already )?(recogni[sz]ed|accredited|accepted|closed|reopened)\b([^?\n.:;]{3,60})\? ?(?<no>No|NO|Nope)(?=[.;!—–]|${GOES_ON})`,
  'gu',
)
/** "A: It closed": the answer by itself. */
const ANSWER = /(?<=\?\s{0,3})(?:A(?:nswer|NSWER)?[:.)] ?)(?=\p{Lu})/gu

/** "Recognition? Islamabad has not granted it": what "it" is. */
const TAKEN_UP =
  /(?<=^|[.!:;\n] ?)([Rr]ecognition)(?: of (?:the )?(?:Taliban|Emirate))?\? ?((?:[Tt]he )?\p{Lu}[\p{L}’' ]{2,40}?) ((?:has|have|had|did|does|will|is)?(?: not|n['’]t| never| yet to)? ?(?:grant|g[ai]v|extend|offer|withh[eo]ld|refus|promis|announc)\p{Ll}*) it\b/gu
/** "Recognition by Qatar? Still none", "Political contacts with the Taliban? None, says he": there is none. */
const NOT_ANY =
  '(?:[Ss]till |[Ss]o far |[Aa]s ever )?(?:[Nn]o|[Nn]one|[Nn]ot yet|[Nn]ope|[Nn]ot so far|[Nn]ot any|[Zz]ero|[Nn]il)(?: so far| yet| whatsoever| at all)?'
const NO_RECOGNITION = new RegExp(
  String.raw`(?<=^|[.!?:;\n] ?)(?:[Ff]ormal |[Oo]fficial )?[Rr]ecognition (?:of the (?:Taliban|Emirate) )?(?:by|from) ((?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)\? ?${NOT_ANY}(?=[.,;!]|\s*$)`,
  'gu',
)
const NO_CONTACTS = new RegExp(
  String.raw`(?<=^|[.!?:;\n] ?)(?:[Aa]ny )?((?:[\p{L}-]+ ){0,3}?(?:contacts?|talks|dealings|relations|ties)) with (the (?:Taliban|Emirate)|Kabul)\? ?${NOT_ANY}(?=[.;!]|\s*$|, (?:says?|said|according to|insists?)\b)`,
  'giu',
)
/** "Who protects its embassy? Taliban fighters guard it": they do. */
const WHO_GUARDS =
  /(?<=^|[.!?:;\n] ?)Who (guards?|protects?|watches over|is guarding|is protecting) ([^?\n]{4,70})\? ?((?:[Tt]he )?(?:[\p{L}’'-]+ ){0,3}?[\p{L}’'-]+?)(?: (?:do|does|guards?|protects?|watch(?:es)?)(?: it| over it)?)?(?=[.,;!]|\s*$)/gu
/** "Who deals with Kabul? The embassy in Madrid does": he does what is asked. */
const WHO_DOES =
  /(?<=^|[.!:;\n] ?)Who (?:has |have )?((?:recogni[sz]|accept|accredit|deal|work|talk|cooperat|run|host|tak)[^?\n]{4,70})\? ?((?:[Tt]he )?\p{Lu}[\p{L}’' ]{2,70}?) (do|does|has|have)(?=[.,;]|\s*$)/gu

/** A text whose questions are answered in it with a plain yes or no, with what is stated by that: "Q: Has Canada recognised them? A: No." */
export const askedAndAnswered = (text: string): string =>
  ASKED.reduce(answered, withoutPlans(text).replace(SUPPOSED, supposed))
    .replace(DOUBTED, supposed)
    .replace(NO_RECOGNITION, '$1 has not recognised the Taliban')
    .replace(
      NO_CONTACTS,
      (_, contacts: string, whom: string) => `It has had no ${lowerFirst(contacts)} with ${whom}`,
    )
    .replace(WHO_GUARDS, (_, guards: string, house: string, who: string) => `${who} ${guards} ${house}`)
    .replace(TAKEN_UP, '$2 $3 recognition of the Taliban')
    .replace(WHO_DOES, (_, doing: string, who: string, does: string) =>
      does.startsWith('do') ? `${who} ${doing}` : `${who} ${does} ${doing}`,
    )
    .replace(ANSWER, '')
    .replace(PLAIN_NO, '')

function supposed(...found: unknown[]): string {
  const [, subject = '', done = '', rest = ''] = found as string[]
  return `${upperFirst(subject)} has${isNo(found) ? ' not' : ''} ${done}${rest}. `
}

const answered = (text: string, asked: RegExp): string =>
  text.replace(asked, (...found: unknown[]) => {
    const [, before, verb = '', subject = '', after, rest = ''] = found as string[]
    return `${before}${upperFirst(subject)} ${verb.toLowerCase()}${isNo(found) ? ' not' : ''} ${after}${rest}${goesOn(found) ? '.' : ''}`
  })

/** "No, it only took …", "No: it took …" goes on in a sentence of its own. */
const goesOn = (found: readonly unknown[]): boolean => (found.at(-1) as { then?: string }).then !== undefined

const isNo = (found: readonly unknown[]): boolean => (found.at(-1) as { no?: string }).no !== undefined

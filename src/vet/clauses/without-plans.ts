import { oneOf } from '../any-of.ts'
import { BARE_NAME, CAPTURED_NAME } from '../patterns.ts'

const QUESTION = `(?:Q(?:uestion|UESTION)?[:.)] ?)?`
/** A mission by name: "the US embassy in Kabul", "Norway’s embassy in Kabul". */
const HOUSE = `((?:[Tt]he )?(?:${BARE_NAME}(?:['’]s)? )(?:embassy|consulate|mission) in ${BARE_NAME})`
const BACK = oneOf(
  '(?:coming|going to come|set to come|about to come) back',
  '(?:set|due|about|going|likely) to (?:reopen|re-open|open again|return)',
  're-?opening|opening again|returning',
)
const COME_BACK = '(?:re-?open|come back|open again|return)'
const SOON = '(?: (?:soon|again|any ?time soon|in the near future|this year|next year))?'
/** "There are no plans for that", "Not for now": neither names what is asked about. */
const NO_PLANS = String.raw`(?:A(?:nswer|NSWER)?[:.)] ?)?${oneOf(
  '(?:There (?:are|is|were)|It has|They have|It says it has|We have|We know of) no (?:current |immediate |such |concrete |known )?plans?(?: for (?:that|it|this)| to(?: do so)?| of that kind)?',
  'No (?:current |immediate |such )?plans?(?: for (?:that|it|this)| to(?: do so)?)?',
  'Not (?:for now|for the moment|at (?:this|the) (?:time|moment|stage|present)|at present|any ?time soon|yet)',
)}(?: (?:at (?:this|the) (?:time|moment|stage)|at present|for now|so far|yet))?(?=[.,;!]|\s*$)`
const BEGINS = String.raw`(^|[.!?:;\n"“] ?)`
const ITS_OWN = oneOf('(?:its|their)(?: own)? embassy in Kabul', '(?:its|their) Kabul embassy')

/** "Is the US embassy in Kabul coming back" */
const OF_HOUSE = new RegExp(
  `${BEGINS}${QUESTION}(?:(?:Is|Are|Was) ${HOUSE} ${BACK}|Will ${HOUSE} (?:ever )?${COME_BACK})${SOON}$`,
  'u',
)
/** "It closed in September. Is it coming back": the mission named last before the question. */
const OF_IT = new RegExp(
  `${HOUSE}((?:(?!${HOUSE}).){0,120}?)[,.;:–—-] ?${QUESTION}(?:[Ii]s it ${BACK}|[Ww]ill it (?:ever )?${COME_BACK})${SOON}$`,
  'u',
)
/** "Will Washington reopen its embassy in Kabul" */
const OF_STATE = new RegExp(
  `${BEGINS}${QUESTION}(?:Will|Is|Are|Does|Do|Has) ${CAPTURED_NAME} (?:(?:going|planning|plan|want|wanting|ready|set|any plans|plans) to |ever |be )*${oneOf(
    `(?:re-?open(?:ing)?|return(?:ing)? to|com(?:e|ing) back to|go(?:ing)? back to) ${ITS_OWN}`,
    '(recogni[sz])(?:e|ing) (the Taliban|the Islamic Emirate)',
  )}${SOON}$`,
  'u',
)

/** Nothing further before the question mark tells what is asked. In letters. */
const REACH = 300
/** From the start of what is asked, so that a long text is gone through once. */
const ASKED = new RegExp(String.raw`(?<![^?\n])([^?\n]+)\? ?${NO_PLANS}`, 'gu')

/** A text in which a plain "there are no plans" answers a question, with what there are no plans to do. */
export const withoutPlans = (text: string): string =>
  text.replace(ASKED, (whole, asked: string) => {
    const near = asked.slice(-REACH)
    const told = noneFor(near)
    return told === near ? whole : `${asked.slice(0, -REACH)}${told}`
  })

const noneFor = (asked: string): string =>
  asked
    .replace(
      OF_HOUSE,
      (_, before: string, one?: string, other?: string) => `${before}${notToReopen(one ?? other ?? '')}`,
    )
    .replace(OF_IT, (_, house: string, between: string) =>
      between ? `${house}${between}. ${notToReopen(house)}` : notToReopen(house),
    )
    .replace(
      OF_STATE,
      (_, before: string, who: string, recognising?: string, whom?: string) =>
        `${before}${who.replace(/^t/, 'T')} ${/^the .*s$/.test(who) ? 'have' : 'has'} no plans to ${recognising ? `${recognising}e ${whom}` : 'reopen its embassy in Kabul'}`,
    )

const notToReopen = (house: string): string =>
  `There are no plans to reopen ${house.replace(/^The /, 'the ')}`

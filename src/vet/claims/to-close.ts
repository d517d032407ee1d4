import type { Fact } from '../../knowledge/knowledge.ts'
import type { Question } from '../../question.ts'
import type { Context } from '../../reply/context.ts'
import { MONTH } from '../patterns.ts'

/** "Is to close" and "set to close" are of what is to come, "was ordered to close", "the first to close" and "is shut" are not. */
const ABOUT_TO = new RegExp(
  [
    "(?:\\b(?:not |never )?(?:will|(?<!\\b(?:\\w+ed|had|made|told|began|us|them|it) )(?<!\\b(?:order|tell|told|ask|forc|instruct|direct|compel|urg)(?:e?d|s)? (?:the|its|Afghan)\\b[^.;,]{0,50} )(?<!\\b(?:first|second|third|only|last|latest)\\b[^.;,]{0,60} )to)|(?<=\\b(?:expected|scheduled|planned) )to|['’]ll|\\bwon['’]?t)",
    ' (?:soon |now |permanently |not |never |have to )*(?:be )?(?:closed?\\b|shut|go dark\\b|wind (?:up|down)\\b|cease|suspend|(?:stop|end|halt) (?:its |all )?(?:work|operations|services))',
    "|(?:\\b(?:is|are)|\\b(?:is|are)n['’]?t) (?:soon |now |permanently |not |never )*(?:being closed|closing|shutting|ceasing)",
    // "Canberra closing its embassy", as a headline has it.
    "|(?<=^\\W*(?:(?!(?:after|by|on|of|for|since|before|without|about|from|while|when|and|not|was|were)\\b)[\\w’'-]+:? ){1,6})(?:now |soon |finally )?(?:closing|shutting|winding (?:up|down)|pulling (?:the )?plug on) (?:its|their|the) ",
    // "Said on 30 January that it would shut."
    '|(?<=\\b(?:announced|said|declared|confirmed|told)\\b[^.;]{0,60}\\b(?:it|they|the (?:embassy|mission|consulate)) )would (?:soon |now |permanently |also )*(?:close\\b|shut\\b|cease\\b|wind (?:up|down)\\b|(?:stop|end|halt|suspend) (?:its |all )?(?:work|operations|services))',
    `|(?<!\\b(?:after|before|once|when|until|if) (?:it|the \\w+) )\\b(?:closes|shuts|winds (?:up|down)|ceases work|stops (?:its |all )?work) (?:(?:after|from|on|in|by|(?:at )?(?:the )?end of) )?(?:\\d|${MONTH})`,
  ].join(''),
  'i',
)

/**
 * Whether a sentence in English says that a mission is about to close ("will close on 27 September", "to shut in June"),
 * or that it is not; null where it says nothing of the kind.
 */
export function aboutToClose({
  text,
  details,
  topics,
}: Pick<Question, 'text' | 'details' | 'topics'>): 'closes' | 'stays' | null {
  const found = topics[0] === 'mission' && details.includes('closed') ? ABOUT_TO.exec(text) : null
  if (!found) return null
  return /\b(?:not|never)\b|n['’]?t\b/i.test(found[0]) ? 'stays' : 'closes'
}

/** Whether a fact announces a closure for the time that a question gives; an announcement is of an earlier day than the closure. */
export const announcesFor = (fact: Fact, asOf: string, context: Context): boolean =>
  fact.value === 'closure-announced' && textsBefore(fact, asOf, context).length > 0

/** Whether a report tells that a mission was found to have ceased work at the time that a question gives. */
export const ceasesOn = (fact: Fact, asOf: string, context: Context): boolean =>
  textsBefore(fact, asOf, context).some((before) => CEASED.test(before))
const CEASED = /\b(?:ceased|closed|shut|stopped|suspended)\b[^.;]{0,30}$/

/** What stands in the reports of a fact before the time that a question gives. */
function textsBefore({ evidence }: Fact, asOf: string, { words, question }: Context): string[] {
  const [start = ''] = asOf.split('/')
  const [year = ''] = start.split('-')
  const date = words.date(start)
  const named = question.text.includes(year) ? date : date.replace(` ${year}`, '')
  return evidence.flatMap(({ report }) =>
    report.includes(named) ? [report.slice(0, report.indexOf(named))] : [],
  )
}

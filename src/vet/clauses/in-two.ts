import { oneOf } from '../any-of.ts'
import { type Half, twoEnvoys } from './two-envoys.ts'

const HELD_BY = "(?:(?:ha[sd]|have|is|are|was|were|will|did|does)(?:n[’']t)?)"
/** What is done to a mission or an envoy by itself, so that a second part of a sentence with it states something. */
const DONE = oneOf(
  'expell?ed|expels',
  're-?opened|opened (?:its doors|again)|(?:stayed|remained) (?:shut|closed)|closed|closes|shuts?|handed|hands|passed|passes|given|gave|gives',
  'lowered|raised|hoisted',
  'resumed|restarted',
  'serving|working|at work|back at work',
  'recogni[sz]e[sd]|delisted|evicted|seized|upgraded|downgraded',
  '(?:took|taken|struck|removed) (?:them|it|the (?:Taliban|group|movement)) (?:off|from)',
  'bec(?:ame|omes)',
  // "Recognises them and has an ambassador in Kabul"
  String.raw`(?:has|have|keeps?|sent|posted|named|appointed) (?:an?|its(?: own)?) (?:[\w-]+ ){0,2}(?:ambassador|charg[ée])`,
)
/** "Moved it to Doha and brought it back", "accepted him and received him at court": what is done to the one or the thing told of. */
const DONE_TO_IT = String.raw`(?:\p{Ll}{3,}ed|brought|sold|gave|took|sent|met|kept|left|made|paid|put|got) (?:it|them|him|her)(?= (?!as\b)|\W*$)`
const THEREBY = oneOf(
  'then |later |also |since |subsequently ',
  'in doing so |in so doing |by doing so |by so doing |thereby |thus |so ',
  'formally |officially ',
  ', in the same breath, |in the same breath |with (?:that|this) ',
)
/** "Norway closed the embassy in Oslo and expelled the ambassador", "closed and has not reopened". */
const SECOND = new RegExp(
  String.raw`,? and (?:(?:both|each|all)(?: of them)? )?(?=${THEREBY}*(?:never |(?:${HELD_BY} (?:not |never |since |also |now |only |later |then |subsequently )*(?:been )?))?(?:${DONE}\b|${DONE_TO_IT}))`,
  'iu',
)
/** Whoever stands before the first verb of a sentence. */
export const SUBJECT = new RegExp(
  String.raw`^(.{3,80}?) (?=(?:${HELD_BY}|${DONE}|accepted|admitted|accredited|took|struck|removed|dropped|resigned|walked|refused|ended|suspended|upgraded|raised|restored|sent|received|appointed|named|rejected|rebuffed|declined|welcomed|hosted|moved|relocated|transferred|asked)\b)`,
  'i',
)
/** "Austria no longer accredits her and took a Taliban ambassador": what is denied, and what is done. */
const TURNED =
  /^((\W*(?:[Tt]he )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:no longer|never|(?:has|have|did|does|do|is|was) not|(?:has|have|did|does|do|is|was)n['’]t) .{4,80}?) and ((?:took|accepted|received|accredited|recogni[sz]ed|admitted)\b.*)$/u
/** "Closed, and its keys went to the Taliban", "hands the keys to the Taliban", "gave the building to two Taliban officials": the embassy goes with them. */
const ITS_KEYS =
  /,? and (?:its|the) keys (?:went|passed|have gone|were (?:given|handed|passed)) to (?:the )?Taliban\b/gi
const KEYS =
  /\b(?:hands?|handed|gives?|gave|passes|passed) (?:over )?(?:its |the |their )?(?:keys|building|premises|property|compound) (?:over )?to(?= (?:the |two |three |some )*Taliban\b)/gi
/** A list of verbs with one object is one statement. */
const FEWEST = 4

/** The two statements of a sentence that has one subject for both, the second as it reads with its subject; else the sentence alone. */
export function inTwo(told: string): readonly Half[] {
  const sentence = told
    .replace(ITS_KEYS, ' and was handed to the Taliban')
    .replace(KEYS, 'handed the Afghan mission to')
  const alone = [{ text: sentence, read: sentence }]
  const [, not = '', who = '', then = ''] = TURNED.exec(sentence) ?? []
  if (then)
    return [
      { text: not, read: not },
      { text: then, read: `${who} ${then}` },
    ]
  const envoys = twoEnvoys(sentence)
  if (envoys) return envoys
  const [first = '', second, ...more] = sentence.split(SECOND)
  const subject = SUBJECT.exec(first.trim())?.[1]?.replace(/ (?:both|each|all)$/, '')
  if (!second || more.length || !subject || first.trim().split(/\s+/).length < FEWEST) return alone
  return [
    { text: first, read: first },
    { text: second, read: `${subject} ${second}` },
  ]
}

import type { Topic } from '../../question.ts'
import { isNotTaking, isOfChargesAlone } from '../details.ts'
import { groupCut } from '../features/group-cut.ts'
import { holdsOutOnIt } from '../features/is-held-out.ts'
import type { Features } from '../features.ts'
import type { Marked } from '../marked.ts'
import { isCue, type Mark } from '../marks.ts'

/** Whether those are asked for who have not done something, or whether somebody has not; "who cut ties?" asks for those without, "who never did?" for the others. */
export const isDenied = (features: Features, topics: readonly Topic[]): boolean =>
  topics[0] === 'relations' && tellsOfBreak(features.marked)
    ? !features.has('negation', 'never')
    : isDeniedOf(features, topics)

/** "Severed", "broke off", "cut ties". */
export const tellsOfBreak = ({ marks }: Marked): boolean =>
  marks.some((mark) => isCue(mark, 'relations') && BREAKS.test(mark.key))
const BREAKS = /^(?:sever|break|broke|cut)|\b(?:severed|broken|cut)(?: off)?$/

const isDeniedOf = (features: Features, topics: readonly Topic[]): boolean =>
  ((isNegative(features.marked) ||
    features.marked.marks.some((mark) => isNotTaking(mark, features.marked.tells))) &&
    !deniesAll(features) &&
    !isOfChargesAlone(features.marked.marks)) ||
  isKeptOff(topics, features) ||
  (topics[0] === 'recognition' && holdsOutOnIt(features.marked.marks))

/** "Which neighbour holds out against any ties": those without are asked for. */
const isKeptOff = ([topic]: readonly Topic[], { has }: Features): boolean =>
  topic === 'relations' && has('refuse') && !has('negation')

/** "Has no country recognised them?" is answered by those that have; "which has no one recognised" asks for the others. */
const deniesAll = ({ has }: Features): boolean => has('nobody') && !has('which', 'list', 'how-many')

/** Whether something is denied; "ambassadors, not chargés" and ", not NGOs" only say what is meant, and "not only" denies nothing. */
function isNegative(marked: Marked): boolean {
  const cues = marked.marks.filter((mark) => mark.is === 'cue')
  return cues.some(
    (not) =>
      not.cue === 'negation' &&
      !isAside(not, marked) &&
      !isTag(not, marked) &&
      !isCutting(not, marked) &&
      !cues.some(({ cue, first }) => cue === 'narrow' && first === not.last + 1) &&
      !cues.some(
        ({ cue, key, first, last }) =>
          cue === 'ambassador' && key.includes(not.key) && first <= not.first && last >= not.last,
      ),
  )
}

/** "Without the Gulf", "not counting China": what leaves some out denies nothing of the others. */
function isCutting({ first, last }: Mark, marked: Marked): boolean {
  const cuts = [groupCut(marked)?.by, ...marked.marks.filter((mark) => isCue(mark, 'except'))]
  return cuts.some((cut) => cut !== undefined && cut.first <= first && cut.last >= last)
}

/** "I want embassies, not NGOs": behind a comma a word or two end the text, none of which has a meaning on the subject. */
function isAside({ first, last }: Mark, { marks, tokens, text }: Marked): boolean {
  const left = tokens.length - 1 - last
  const before = text.clean.slice(0, tokens[first]?.start ?? 0).trimEnd()
  return left > 0 && left <= ASIDE && before.endsWith(',') && !marks.some((mark) => mark.first > last)
}
const ASIDE = 2

/** "They named one, no?": asks for a yes. */
const isTag = ({ first, last }: Mark, { tokens, text }: Marked): boolean =>
  first === last &&
  text.clean
    .slice(0, tokens[first]?.start ?? 0)
    .trimEnd()
    .endsWith(',') &&
  /^\s*\?/.test(text.clean.slice(tokens[last]?.end ?? 0))

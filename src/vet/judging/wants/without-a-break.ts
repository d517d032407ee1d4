import { anyOf } from '../../any-of.ts'
import { WITHOUT_BREAK } from '../../patterns.ts'
import { sentencesOf, type Want } from './want.ts'

const NEVER_AWAY = anyOf(
  /\bnever (?:closed?|shut|left|leave|quit|evacuated|suspended|stopped)\b/i,
  WITHOUT_BREAK,
)
const CAME_BACK = /\b(?:restor|re-?open|resum|return|restart|c[oa]me back)\p{Ll}*/iu

/** "The EU never closed its delegation": that it came back does not bear it out. */
export const withoutABreak: Want = ({ topic, asserts, text }) =>
  topic === 'mission' && asserts.includes('open') && NEVER_AWAY.test(text)
    ? (fact) => !sentencesOf(fact).some((sentence) => CAME_BACK.test(sentence))
    : null

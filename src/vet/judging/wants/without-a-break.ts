import { sentencesOf, type Want } from './want.ts'

const NEVER_AWAY =
  /\bnever (?:closed?|shut|left|leave|quit|evacuated|suspended|stopped)\b|\bwithout (?:a|any) (?:break|gap|pause|interruption)\b|\buninterrupted(?:ly)?\b/i
const CAME_BACK = /\b(?:restor|re-?open|resum|return|restart|c[oa]me back)\p{Ll}*/iu

/** "The EU never closed its delegation": that it came back does not bear it out. */
export const withoutABreak: Want = ({ topic, asserts, text }) =>
  topic === 'mission' && asserts.includes('open') && NEVER_AWAY.test(text)
    ? (fact) => !sentencesOf(fact).some((sentence) => CAME_BACK.test(sentence))
    : null

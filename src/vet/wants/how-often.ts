import { sentencesOf, type Want } from './want.ts'

const ORDINAL = /\b(first|second|third|fourth|fifth|sixth|seventh)\b/gi
const TIMES = /\b(first|second|third|fourth|fifth|sixth|seventh) time\b/i
const TWICE = /\b(?:put off|deferred|postponed|delayed)\b.{0,40}\btwice\b/i

/** For the how manieth time something is said to have been done: the fact must tell the same ("the second deferral"). */
export const howOften: Want = ({ text }) => {
  const time = TIMES.exec(text)?.[1]?.toLowerCase() ?? (TWICE.test(text) ? 'second' : undefined)
  return time
    ? (fact) =>
        sentencesOf(fact).some((sentence) =>
          sentence.match(ORDINAL)?.some((one) => one.toLowerCase() === time),
        )
    : null
}

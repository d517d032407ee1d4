import { sentencesOf, type Want } from './want.ts'

const TIMES = /\b(first|second|third|fourth|fifth|sixth|seventh) time\b/i

/** For the how manieth time something is said to have been done: the fact must tell the same. */
export const howOften: Want = ({ text }) => {
  const time = TIMES.exec(text)?.[1]?.toLowerCase()
  return time
    ? (fact) => sentencesOf(fact).some((sentence) => TIMES.exec(sentence)?.[1]?.toLowerCase() === time)
    : null
}

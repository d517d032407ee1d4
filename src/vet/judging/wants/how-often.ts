import { sentencesOf, type Want } from './want.ts'

const NTH = '(first|second|third|fourth|fifth|sixth|seventh)'
const TIMES = new RegExp(`\\b${NTH} time\\b`, 'i')
const TWICE = /\b(?:put off|deferred|postponed|delayed)\b.{0,40}\btwice\b/i

/** For the how manieth time something is said to have been done: the fact must tell the same ("the second deferral"). */
export const howOften: Want = ({ text }) => {
  const nth = TIMES.exec(text)?.[1] ?? (TWICE.test(text) ? 'second' : null)
  const told = nth ? new RegExp(`\\b${nth}\\b`, 'i') : null
  return told && ((fact) => sentencesOf(fact).some((sentence) => told.test(sentence)))
}

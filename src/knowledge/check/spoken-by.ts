import { faultsOf, type Rule } from './rule.ts'
import { statedIn } from './stated.ts'

const fault = faultsOf('spoken-by')

/** Verbs by which a report gives words to somebody; what an outlet tells in its own voice, it “wrote” or “headlined”. */
const SAID =
  /(?<!\b(?:was|were|been|is|are|had) )\b(said|announced|claimed|confirmed|denied|promised|insisted|told)\b(?! nothing)/
/** The main clause of a report, and the last word of one that names its speaker at the end (“…, its spokesman said.”). */
const CLAUSES = [/^.*?(?=,| when | after | while | who | which |$)/, / \w+\.$/]

/** Whoever a report lets speak is its speaker, so that an answer can say whose word it is. */
export const spokenBy: Rule = (read) =>
  statedIn(read).flatMap(({ evidence: { speaker, report }, at }) => {
    const said = CLAUSES.flatMap((clause) => SAID.exec(clause.exec(report)?.[0] ?? '')?.[1] ?? [])[0]
    if (speaker || !said) return []
    const fix = 'name the speaker with the side, or report it in the words of the outlet (“wrote”)'
    return [fault(at('report'), `somebody “${said}” this, and there is no \`speaker\``, fix)]
  })

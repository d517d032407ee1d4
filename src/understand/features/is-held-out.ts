import { HOUSES, isCue, type Mark } from '../marks.ts'

/** "The mission in the end still holds out": so many words may stand between the house and that it does. */
const NEAR = 4

/** "Is Rome's Afghan mission holding out against the Taliban?": a house that holds out is asked about, and no recognition that a State holds back. */
export const isHeldOut = ({ key, first }: Mark, marks: readonly Mark[]): boolean =>
  HOLDS_OUT.test(key) &&
  marks.some(
    (house) =>
      isCue(house, ...HOUSES) &&
      house.last < first &&
      first - house.last <= NEAR &&
      !marks.some((mark) => isOwner(mark) && mark.first > house.last && mark.last < first),
  )

/** A State or Kabul, between the two, is what holds out; another city is where the house stands. */
const isOwner = (mark: Mark): boolean => mark.is === 'state' && (mark.code === 'AF' || mark.city === null)

/** "Which neighbours hold out against Taliban diplomats?": envoys are held off, and no recognition is held back. */
export const isAgainstEnvoys = ({ key, last }: Mark, marks: readonly Mark[]): boolean =>
  HOLDS_OUT.test(key) &&
  marks.some((mark) => isCue(mark, 'envoy') && mark.first > last) &&
  !marks.some((mark) => isCue(mark, 'recognise') && !HOLDS_OUT.test(mark.key))

/** "Who still holds out on recognition?": those are asked for who have not given it. */
export const holdsOutOnIt = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'who', 'which', 'how-many', 'list')) &&
  marks.some(
    (mark) =>
      isCue(mark, 'recognise', 'refuse', 'control') && HOLDS_OUT.test(mark.key) && !isHeldOut(mark, marks),
  )
const HOLDS_OUT = /\bh[eo]ld\w* ?out/

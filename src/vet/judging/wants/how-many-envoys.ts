import { envoysCounted } from '../../../knowledge/envoys-counted.ts'
import { isTaken, sentencesOf, type Want } from './want.ts'

/** A number of envoys taken, from two: the same number must be told of them. */
export const howManyEnvoys: Want = (claim) => {
  const [number] = isTaken(claim) && !claim.all ? envoysCounted(claim.text) : []
  return number === undefined
    ? null
    : (fact) =>
        sentencesOf(fact).some(
          (sentence) =>
            envoysCounted(sentence).includes(number) && (!MORE.test(claim.text) || MORE.test(sentence)),
        )
}

/** A number of envoys, where the fact tells a number at all: two were accredited then, and not six. */
export const thatManyEnvoys: Want = (claim, context) => {
  const isThatMany = MORE.test(claim.text) ? null : howManyEnvoys(claim, context)
  return (
    isThatMany && ((fact) => isThatMany(fact) || !sentencesOf(fact).some((one) => envoysCounted(one).length))
  )
}

/** "Two more" are others than those on file. */
const MORE = /\b(?:more|another|further|additional)\b/i

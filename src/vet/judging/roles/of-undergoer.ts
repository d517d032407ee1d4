import { sentencesOf } from '../wants/want.ts'
import { NAME, type Reversal, type Told } from './told.ts'

const TITLE = String.raw`(?:(?:the|an?|President|Premier|Chancellor|King|\p{Ll}+) ){0,3}`

/** Acts done to somebody, or to what is his, who is named right behind the verb: "receives Putin", "tore up Aghbar's letter". */
const ACTS = [
  [
    String.raw`(?<!\b(?:was|were|been|is|being) )\breceive[sd] ${TITLE}(${NAME})(?!['’\p{L}])`,
    'receive[sd]?',
  ],
  [String.raw`\b(?:tears?|tore) (?:up )?${TITLE}(${NAME})`, 'tears?|tore'],
].map(([undergone = '', told = '']) => ({
  undergone: new RegExp(undergone, 'u'),
  told: new RegExp(String.raw`(?<!\b(?:was|were|been|is) )\b(?:${told})\b(?! by)`),
}))

/** Whoever is said to have undergone what a report tells of him as the doer: "Putin received the letter", told as "receives Putin". */
export function ofUndergoer({ claim: { text }, fact }: Told): Reversal {
  const isTurned = ACTS.some(({ undergone, told }) => {
    const [, whole] = undergone.exec(text) ?? []
    const name = whole
      ?.replace(/['’]s$/, '')
      .split(' ')
      .at(-1)
    if (!name) return false
    const isDoerIn = sentencesOf(fact).flatMap((sentence) => {
      const act = told.exec(sentence)
      const at = sentence.indexOf(name)
      return act && at >= 0 ? [at < act.index && !WHOM.test(sentence.slice(at, act.index))] : []
    })
    return isDoerIn.length > 0 && isDoerIn.every(Boolean)
  })
  return isTurned ? 'denied' : null
}
/** "Gul Hassan, whose letter Putin received": who stands before the verb, and is not its doer. */
const WHOM = /\b(?:who\w*|which|that)\b/

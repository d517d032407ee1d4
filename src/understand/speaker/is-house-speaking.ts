import type { Features } from '../features.ts'
import { HOUSES, isCue, type Mark } from '../marks.ts'

/**
 * "What does the embassy say?", "Was sagt die Botschaft in London?": the mission itself is to be heard, and not the State
 * in which it stands.
 */
export const isHouseSpeaking = ({ marked: { marks, words } }: Features): boolean =>
  marks.some(
    (house) =>
      isCue(house, ...HOUSES) &&
      marks.some(
        (say) =>
          isCue(say, 'say', 'statement') &&
          (say.first > house.last
            ? isOnlyPlace(house.last + 1, say.first, marks, words)
            : house.first - say.last <= ARTICLE &&
              (asksByVerbFirst(marks, words) || / from$/.test(say.key)) &&
              isOnlyPlace(say.last + 1, house.first, marks, words)),
      ),
  )
/** "Sagt die afghanische Botschaft": an article and whose it is may stand between; so they may behind "word from". */
const ARTICLE = 3

/** "Was sagt …?", "что говорит …?": in other languages than English who speaks may stand behind the verb. */
const asksByVerbFirst = (marks: readonly Mark[], words: readonly string[]): boolean =>
  words[0] !== 'what' && marks.some((what) => isCue(what, 'what') && what.first === 0)

/** Whether between two words stands at most where the house is ("in London", "itself") or the question itself ("ne diyor"). */
function isOnlyPlace(from: number, to: number, marks: readonly Mark[], words: readonly string[]): boolean {
  const between = marks.filter(({ first, last }) => first < to && last >= from)
  const states = between.filter((mark) => mark.is === 'state' && mark.code !== 'AF')
  return (
    to - from <= PLACE &&
    states.length <= 1 &&
    states.every((state) => state.first > from && state.is === 'state' && state.city !== null) &&
    between.every(
      (mark) =>
        mark.is === 'state' ||
        isCue(mark, 'what', 'yes-no', 'hearsay', 'addition', 'afghan', 'say', 'statement', ...HOUSES),
    ) &&
    !words.slice(from, to).some((word) => /^(?:that|and|but|or)$/.test(word))
  )
}
/** So many words may stand there: "in New Delhi itself, what did it". */
const PLACE = 6

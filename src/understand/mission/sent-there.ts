import { type Grammar, HOUSES, isCue, type Mark } from '../marks.ts'
import { chargedWith } from './charged-with.ts'

/** Whether an envoy is spoken of who is posted to Afghanistan, or to those who hold it: "an ambassador to the Taliban". */
export const isSentThere = (marks: readonly Mark[], words: readonly string[], grammar: Grammar): boolean =>
  isOnlyTheirs(marks) ||
  chargedWith(marks, words, grammar) !== null ||
  isTheirOwn(marks, words) ||
  marks.some(
    (mark) =>
      ((mark.is === 'state' && mark.code === 'AF') || isCue(mark, 'taliban')) &&
      [mark.first - 1, mark.first - 2].some(
        (at) =>
          grammar.to.has(words[at] ?? '') &&
          marks.some(
            (envoy) =>
              isCue(envoy, 'envoy') && envoy.last === at - 1 && !grammar['stands-for'].has(envoy.key),
          ),
      ),
  ) ||
  isPostedToThem(marks, words, grammar) ||
  isToKabul(marks) ||
  isSentByOne(marks, words)

/** "Un ambassadeur auprès des talibans", "Taliban nezdinde büyükelçi", "驻塔利班的大使": in languages that have a word of its own for it, between the two or before both. */
const isPostedToThem = (marks: readonly Mark[], words: readonly string[], grammar: Grammar): boolean =>
  marks.some(
    (them) =>
      ((them.is === 'state' && them.code === 'AF') || isCue(them, 'taliban')) &&
      [them.first - 1, them.first - 2, them.last + 1].some(
        (at) =>
          grammar['posted-to'].has(words[at] ?? '') &&
          marks.some(
            (envoy) =>
              isCue(envoy, 'envoy') &&
              (envoy.last === at - 1 || isSoonBehind(envoy, at, them)) &&
              !isCounted(envoy, marks),
          ),
      ),
  )

/** "Taliban nezdine yeni büyükelçi", "驻 塔利班 的 大使": a word may stand between; the word for it stands behind them, or right before. */
const isSoonBehind = ({ first }: Mark, at: number, them: Mark): boolean =>
  (at > them.last || at === them.first - 1) &&
  first > (at > them.last ? at : them.first) &&
  first <= Math.max(at, them.last) + NEW
const NEW = 2

/** "كم سفيرا لدى طالبان": in languages that count in one word, they have so many. */
const isCounted = (envoy: Mark, marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'how-many') && isWithin(mark, envoy))

/** "Kabil'e büyükelçi gönderdi": in languages that say so before the envoy, by a phrase that begins with Kabul and ends with him. */
const isToKabul = (marks: readonly Mark[]): boolean =>
  marks.some(
    (mark) =>
      isCue(mark, 'foreign') &&
      marks.some((kabul) => kabul.is === 'state' && kabul.by === 'capital' && isWithin(kabul, mark)) &&
      marks.some((envoy) => isCue(envoy, 'envoy') && isWithin(envoy, mark)) &&
      !marks.some((control) => isCue(control, 'taliban') && !isWithin(control, mark)),
  )
const isWithin = ({ first, last }: Mark, whole: Mark): boolean => first >= whole.first && last <= whole.last

/** "Who is its own ambassador?", "Uzbekistan's own envoy": a State's, and not one that it took; a house, or the Taliban, have their own elsewhere. */
export const isTheirOwn = (marks: readonly Mark[], words: readonly string[]): boolean =>
  !marks.some((mark) => isCue(mark, ...HOUSES, 'taliban', 'republic', 'afghan')) &&
  marks.some(
    (mark) =>
      isCue(mark, 'envoy') && words[mark.first - 1] === 'own' && OWNERS.has(words[mark.first - 2] ?? ''),
  )
const OWNERS = new Set(['its', 'their', 's'])

/** "A non-resident ambassador", "India's technical mission": only other States have one, to Afghanistan. */
const isOnlyTheirs = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'envoy', 'mission') && ONLY_THEIRS.test(mark.key))
const ONLY_THEIRS = /^(?:non ?resident|technical)\b/

/** "Did Qatar send an ambassador?", "who did Iran name as envoy?": whoever a State sends is its own, and sent to Kabul where no other place is named; in English alone. */
const isSentByOne = (marks: readonly Mark[], words: readonly string[]): boolean => {
  const states = marks.flatMap((mark) => (mark.is === 'state' ? [mark] : []))
  const [sender, other] = states
  return (
    sender !== undefined &&
    !other &&
    sender.code !== 'AF' &&
    !marks.some((mark) => isCue(mark, 'taliban', 'republic', 'afghan')) &&
    marks.some(
      (envoy) =>
        isCue(envoy, 'envoy') && SENDS.test(`${words.slice(sender.last + 1, envoy.first).join(' ')} `),
    )
  )
}
const SENDS =
  /^(?:(?:has|had|have|ever|already|also|now|since|yet|finally|actually|just) )*(?:sen[dt]|sends|sending|post(?:ed|s)?|nam(?:e|es|ed)|appoint(?:ed|s)?|dispatch(?:ed|es)?) (?:(?:as|an?|any|its|their|own|new|full|first|permanent|resident|the|another) )*$/

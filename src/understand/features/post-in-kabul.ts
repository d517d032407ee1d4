import type { Cue } from '../../knowledge/cues.ts'
import type { MissionNamed } from '../../question.ts'
import type { MissionRead } from '../mission/mission-named.ts'
import type { Scan } from './scan.ts'
import type { WhomNamed } from './whom-named.ts'

/**
 * The embassy in Kabul of the foreign envoy who is named, where it is asked what became of him there: "when did Zhao Xing
 * present his credentials [to the Taliban]?" is about China's embassy, and not about a Taliban envoy in China. Null of anything else.
 */
export function postInKabul(
  { has, reader }: Scan,
  { people, countries }: WhomNamed,
  read: MissionRead,
): MissionNamed | null {
  const [post, other] = people.flatMap((person) => {
    const { mission } = reader.home(person)
    return mission?.receiving === 'AF' ? [mission] : []
  })
  const isThere = read.kind === 'none' || (read.kind === 'mission' && isOpen(read.mission))
  const isHis = post && !other && countries.every((code) => code === post.sending)
  const isOfTheirs = has('taliban') && has('consent', 'accredit') && !has('foreign', 'credentials')
  return isHis && isThere && !isOfTheirs && asksOfPost({ has }) ? post : null
}

/** Nothing says whose mission it is, or where: an ambassador alone, or one in Kabul. */
const isOpen = ({ sending, receiving }: MissionNamed): boolean =>
  receiving === null || (sending === null && receiving === 'AF')

/** Whether it is asked what became of an envoy in his post, and nothing else of him. */
export const asksOfPost = ({ has }: Pick<Scan, 'has'>): boolean => has(...OF_A_POST) && !has(...OF_ELSE)

/** What becomes of an envoy in his post. */
const OF_A_POST: readonly Cue[] = ['envoy', 'accredit', 'credentials', 'staff', 'quit', 'arrival']
/** What he said, and what his State thinks of the Taliban. */
const OF_ELSE: readonly Cue[] = ['say', 'statement', 'recognise', 'relations', 'afghan', 'republic']

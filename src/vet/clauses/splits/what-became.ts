import { houseIn, isFate } from '../rewordings/its-fate.ts'
import type { Split } from './split.ts'

/** "Left the embassy and gave the keys to the ministry": whoever left did. */
const ITS_OWN_DOING =
  /^(?:gave|handed|left|passed|turned|surrendered|ceded) (?:over )?(?:the|its|their|it)\b/i

/** "The embassy closes, building goes to the Taliban", "closed, and they took over the keys": that it closed, and what became of it. */
export const WHAT_BECAME: readonly Split[] = [
  [
    /^(.{12,})(,? and then |,? and |, then |, with |, but | but |, |: | [-–—] )(\S.{6,120})$/u,
    (first, joined, second) =>
      !ITS_OWN_DOING.test(second) && isFate(second, first) && houseIn(first)
        ? [first, second]
        : [`${first}${joined}${second}`],
  ],
]

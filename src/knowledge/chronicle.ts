import { type Day, dayBefore } from '../edtf.ts'
import { once, onceFor } from '../once.ts'
import type { Topic } from '../question.ts'
import { byDate } from './by-date.ts'
import type { Fact, Knowledge } from './knowledge.ts'
import type { Store } from './store.ts'

const ALL = 'all'
const keyOf = (topics?: readonly Topic[]): string => topics?.toSorted().join(' ') ?? ALL

/** The facts in the order of their dates, and how many were written down when. */
export function chronicleOf(facts: Pick<Store<Fact>, 'all'>): Pick<Knowledge, 'chronicle' | 'recorded'> {
  const chronicle = once(() => facts.all().toSorted(byDate))
  const onTopics = onceFor((topics: string) =>
    topics === ALL ? chronicle() : chronicle().filter(({ topic }) => topics.split(' ').includes(topic)),
  )
  const days = onceFor((topics: string) =>
    onTopics(topics)
      .map(({ recorded }) => recorded)
      .sort(),
  )
  return {
    chronicle: (topics) => onTopics(keyOf(topics)),
    recorded: (from, until, topics) => {
      const all = days(keyOf(topics))
      return countTo(all, until) - countTo(all, dayBefore(from))
    },
  }
}

/** How many of some days in order are no later than another: a binary search. */
function countTo(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low
}

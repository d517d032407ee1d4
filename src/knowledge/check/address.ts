import type { Fault } from '../document.ts'
import type { SourceRecord } from '../schema.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('address')
const OPENS = /^https?:\/\/[^\s/?#@.]+(\.[^\s/?#@.]+)+([/?#]\S*)?$/

/** A source has an address of its own that a browser opens, or says in `inferred` or `note` why it has none. */
export const address: Rule = (read) => [
  ...read.records.sources.flatMap((source) => unusable(read, source)),
  ...twice(read),
]

function unusable({ places }: Checked, { source, url, inferred = '', note = '' }: SourceRecord): Fault[] {
  const at = places.file(`sources/${source}.yml`, 'url')
  if (url !== null)
    return OPENS.test(url)
      ? []
      : [
          fault(
            at,
            `“${url}” is no address to print`,
            'write https:// or http://, a host with a dot inside, and no spaces',
          ),
        ]
  if (`${inferred} ${note}`.includes('address')) return []
  return [fault(at, 'no address, and no word why', 'say in `note` that the address was not found')]
}

function twice({ records, places }: Checked): Fault[] {
  const first = new Map<string | null, string>()
  return records.sources.flatMap(({ source, url }) => {
    const other = url && first.get(url)
    first.set(url, other ?? source)
    const at = places.file(`sources/${source}.yml`, 'url')
    return other
      ? [fault(at, `sources/${other}.yml has the same address`, 'keep one of the two, and cite that')]
      : []
  })
}

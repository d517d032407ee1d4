import type { Fault } from '../document.ts'
import type { SourceRecord } from '../schema.ts'
import { type Checked, faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('address')
/** A host is named: a bare number tells no reader whose page it is, and is somebody else's a year later. */
const NUMBER = /^https?:\/\/[\d.]+([:/?#]|$)/
const OPENS = /^https?:\/\/[^\s/?#@.]+(\.[^\s/?#@.]+)+([/?#]\S*)?$/

/** A source has an address of its own, or says in `inferred` or `note` why it has none. */
export const address: Rule = (read) => [
  ...read.records.sources.flatMap((source) => unusable(read, source)),
  ...twice(read),
]

function unusable({ places }: Checked, { source, url, inferred = '', note = '' }: SourceRecord): Fault[] {
  const at = places.file(`sources/${source}.yml`, 'url')
  const explained = `${inferred} ${note}`.includes('address')
  if (url === null && explained) return []
  if (url === null)
    return [fault(at, 'no address, and no word why', 'say in `note` that the address was not found')]
  if (NUMBER.test(url))
    return [
      fault(at, `“${url}” is a number, and names nobody`, 'write the address by its name, or null and why'),
    ]
  if (OPENS.test(url)) return []
  const fix = 'write https:// or http://, a host with a dot inside, and no spaces'
  return [fault(at, `“${url}” is no address to print`, fix)]
}

function twice({ records, places }: Checked): Fault[] {
  const first = new Map<string | null, string>()
  return records.sources.flatMap(({ source, url }) => {
    const other = url && first.get(url)
    first.set(url, other ?? source)
    if (!other) return []
    const at = places.file(`sources/${source}.yml`, 'url')
    return [fault(at, `sources/${other}.yml has the same address`, 'keep one of the two, and cite that')]
  })
}

import { faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('whole-fingerprint')
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/
const BYTES = 4

/** A fingerprint is base64, and none of its runs is cut off. */
export const wholeFingerprint: Rule = ({ records, places }) =>
  records.sources.flatMap(({ source, fingerprint }) => {
    const bytes = Buffer.from(fingerprint ?? '', 'base64').length
    if (fingerprint === undefined || (BASE64.test(fingerprint) && bytes % BYTES === 0)) return []
    const at = places.file(`sources/${source}.yml`, 'fingerprint')
    const message = `${bytes} bytes of base64, where four belong to each run of words`
    return [fault(at, message, 'npm run check -- --archive DIR prints it whole')]
  })

import { expect, it } from 'vitest'
import { records } from '../known.ts'

it.each(records.languages.map(({ language, cues }) => [language, cues] as const))(
  'takes a chargé d’affaires for an envoy, by every word for one (%s)',
  (_, cues) => {
    const envoys = new Set(cues.envoy)
    expect(cues.charge?.filter((word) => !envoys.has(word))).toEqual([])
  },
)

import { expect, it } from 'vitest'
import { vetted } from '../known.ts'

const ACCEPTED = 'presented his credentials in Abu Dhabi'

it.each<[string, string]>([
  [`Badruddin Haqqani ${ACCEPTED}`, 'supported'],
  [`Badruddin Haqqani, no relation to Sirajuddin Haqqani, ${ACCEPTED}`, 'supported'],
  [`Badruddin Haqqani, who is not Sirajuddin Haqqani’s brother, ${ACCEPTED}`, 'supported'],
  [`Badruddin Haqqani, a nephew of Sirajuddin Haqqani, ${ACCEPTED}`, 'contradicted'],
  [`Badruddin Haqqani, who is related to Sirajuddin Haqqani, ${ACCEPTED}`, 'contradicted'],
  [`Badruddin Haqqani, a cousin of Muttaqi, ${ACCEPTED}`, 'not-held'],
  ['The UAE accepted Badruddin Haqqani of the Haqqani network as ambassador', 'not-held'],
  ['Badruddin Haqqani is the brother of Sirajuddin Haqqani', 'contradicted'],
  [
    'Maghfurullah Shahab, son of minister Shahabuddin Delawar, took over the Afghan embassy in Tashkent',
    'supported',
  ],
  [
    'Maghfurullah Shahab, nephew of minister Shahabuddin Delawar, took over the Afghan embassy in Tashkent',
    'contradicted',
  ],
  ['Maghfurullah Shahab, son of Muttaqi, took over the Afghan embassy in Tashkent', 'not-held'],
])('kin that is not on file is not borne out by what else is right: %s: %s', (text, verdict) => {
  expect(vetted(text, '2025-08-01').map((held) => held.verdict)).toEqual([verdict])
})

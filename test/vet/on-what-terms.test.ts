import { describe, expect, it } from 'vitest'
import { verdicts } from '../known.ts'

describe('conditions are held against what they are for', () => {
  it.each<[string, string, string[]]>([
    [
      '2021-08-21',
      'Kazakhstan has set four conditions for recognising the Taliban.',
      ['KZ recognition contradicted'],
    ],
    [
      '2021-08-23',
      'Kazakhstan will recognise the Taliban once four demands are met, the deputy foreign minister promises',
      ['KZ recognition contradicted'],
    ],
    ['2021-09-21', 'The EU has set conditions for recognising the Taliban.', ['recognition contradicted']],
    ['2023-12-06', 'China has conditions for recognising the Taliban.', ['CN recognition supported']],
    ['2021-09-21', 'Pakistan has set conditions for recognising the Taliban.', ['PK recognition not-held']],
    [
      '2021-08-23',
      'Kazakhstan has not recognised the Taliban. It made an inclusive government a condition for dialogue.',
      ['KZ recognition supported', 'KZ relations supported'],
    ],
    [
      '2021-08-21',
      "Kazakhstan will open a dialogue with Kabul's new rulers only once its demands have been met, Rakhmetullin indicated.",
      ['KZ relations supported'],
    ],
    [
      '2021-08-21',
      "Kazakhstan will open a dialogue with Kabul's new rulers even before its demands have been met, Rakhmetullin indicated.",
      ['KZ relations contradicted'],
    ],
    [
      '2021-08-21',
      'Kazakhstan set no conditions for dialogue with the Taliban.',
      ['KZ relations contradicted'],
    ],
  ])('%s: %s', (on, text, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  })
})

describe('talks in Brussels', () => {
  it.each<[string, string[]]>([
    [
      'The European Commission held technical talks with five Taliban officials in Brussels on Tuesday.',
      ['relations supported'],
    ],
    [
      "Some fifteen member states sat in on the Commission's session with the Taliban delegation about returns",
      ['relations supported'],
    ],
    [
      "Just five member states sat in on the Commission's session with the Taliban delegation about returns",
      ['relations contradicted'],
    ],
    [
      "Five EU member states took part in the Commission's talks with the Taliban.",
      ['relations contradicted'],
    ],
    // Six came of whom nothing is on file.
    ['The European Commission held talks with six Taliban officials in Brussels.', ['relations not-held']],
    ['Belgium gave five Taliban officials one-day visas.', ['BE relations supported']],
    ['Five Taliban officials got visas from Belgium.', ['BE relations supported']],
    ['Belgium handed the five Taliban delegates six-month Schengen visas.', ['BE relations not-held']],
  ])('%s', (text, wanted) => {
    expect(verdicts(text, '2026-06-24')).toEqual(wanted)
  })
})

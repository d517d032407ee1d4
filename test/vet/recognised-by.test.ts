import { describe, expect, it } from 'vitest'
import { verdicts as verdictsOn } from '../known.ts'

const verdicts = (text: string, on = '2026-10-01') => verdictsOn(text, on)

describe('Who recognises a government stands in the clause on it, and not in the one on who deals with it', () => {
  it.each([
    [
      'Moscow has accredited the ambassador of a state that no one else has recognised',
      ['RU accreditation supported'],
    ],
    ['Moscow hosts the envoy of an emirate that nobody else recognises', ['RU accreditation supported']],
    [
      'Kazakhstan accredited the chargé of a government hardly anyone recognises',
      ['KZ accreditation supported'],
    ],
    ['Beijing trades with a government nobody but Russia recognises', ['RU recognition supported']],
    ['Beijing trades with a government that only Russia recognises', ['RU recognition supported']],
    [
      'Pakistan has raised its envoy to a government that Germany has not recognised',
      ['DE recognition supported'],
    ],
    ['Germany admitted officials of a regime which nobody recognises', ['recognition contradicted']],
    [
      'The Afghan embassy in Moscow belongs to a government nobody but Russia recognises',
      ['RU recognition supported'],
    ],
    ['China does business with a regime recognised only by Russia.', ['RU recognition supported']],
    ['Beijing trades with a government recognised by no one but Moscow', ['RU recognition supported']],
    ['India trades with a government recognised by Russia alone', ['RU recognition supported']],
    ['Germany admitted officials of a regime recognised by no one', ['recognition contradicted']],
    ['China took the ambassador of a government that no state had recognised', []],
    ['Kazakhstan trades with rulers whom the rest of the world does not recognise', []],
    ['Russia recognises a government no one else recognises', ['RU recognition supported']],
    ['China recognises a government no other state has recognised', ['CN recognition contradicted']],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })

  it('unless it is the one that deals with it', () => {
    expect(verdicts('Norway accepted a diplomat of a government it does not recognise')).toEqual([
      'NO recognition supported',
    ])
  })

  it('and is held against its day', () => {
    const text = 'China took the ambassador of a government that no one recognises'
    expect(verdicts(text, '2024-02-01')).toEqual(['recognition supported'])
  })
})

describe('Who ever recognised a government of the Taliban’s counts that of 1996 to 2001', () => {
  it.each<[string, string[]]>([
    [
      'Only Russia, Saudi Arabia, the UAE and Pakistan have ever recognised a Taliban government.',
      [
        'RU recognition supported',
        'SA recognition supported',
        'AE recognition supported',
        'PK recognition supported',
      ],
    ],
    ['Pakistan once recognised a Taliban government.', ['PK recognition supported']],
    ['China has never recognised a Taliban government.', ['CN recognition supported']],
    ['Saudi Arabia has never recognised a Taliban government.', ['SA recognition contradicted']],
    [
      'Russia is the only country ever to have recognised a Taliban government.',
      ['RU recognition contradicted'],
    ],
    ['Russia was the first country ever to recognise a Taliban government.', ['RU recognition contradicted']],
    ['Only three countries have ever recognised a Taliban government.', ['recognition contradicted']],
    ['Pakistan has recognised the Taliban government.', ['PK recognition contradicted']],
  ])('%s', (text, wanted) => {
    expect(verdicts(text, '2026-11-20')).toEqual(wanted)
  })
})

describe('An envoy or an embassy that is recognised is no government that is', () => {
  it.each([
    ['Austria still recognises Bakhtari as ambassador.', ['AT accreditation supported']],
    ['Canada continues to recognise Ambassador Soroosh.', ['CA accreditation not-held']],
    ['France recognises the ambassador of the former republic.', ['FR accreditation not-held']],
    ['Poland still recognises the Afghan embassy of the republic in Warsaw.', ['PL mission not-held']],
    ['The Taliban no longer recognise Bakhtari as ambassador.', ['AT accreditation not-held']],
    ['China recognises the Taliban ambassador.', ['CN accreditation supported']],
    [
      "Russia recognised the Taliban's ambassador and government.",
      ['RU recognition supported', 'RU accreditation supported'],
    ],
    ['Germany recognises the Taliban as its embassy reopens.', ['DE recognition contradicted']],
    [
      'Turkmenistan recognises Taliban as envoy takes over Ashgabat embassy',
      ['TM recognition contradicted', 'TM mission supported'],
    ],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(expect.arrayContaining(stated))
    expect(verdicts(text).filter((one) => one.includes('recognition'))).toEqual(
      stated.filter((one) => one.includes('recognition')),
    )
  })
})

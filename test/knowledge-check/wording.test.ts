import { describe, expect, it } from 'vitest'
import { faultsAfter } from './world.ts'

const NZ = 'states/nz.yml'
const GAZETTE = 'sources/harbour-gazette-2022-03-04.yml'
const HERALD = 'sources/lake-herald-2022-05.yml'

describe('what is printed', () => {
  it('finds a character that nobody sees', () => {
    expect(faultsAfter([NZ, 'recognises nobody', 'recognises\u200b nobody'])).toEqual([
      'states/nz.yml:8:17 printable: U+200B, which nobody sees, stands after “w Zealand recognises” → take it out; fold a long text with >-',
    ])
  })

  it.each(['\u202e', '\u2066', '\u200f', '\ufeff', '\u00ad', '\u200c'])('prints no %j', (unseen) => {
    expect(faultsAfter([HERALD, 'Nobody recognises', `Nobody${unseen} recognises`])).toHaveLength(1)
  })

  it('keeps the joiners of Persian', () => {
    expect(faultsAfter([HERALD, 'Nobody recognises anybody', 'نمی\u200cشناسد'])).toEqual([])
  })

  it('keeps no joiner between an Arabic letter and another', () => {
    expect(faultsAfter([HERALD, 'Nobody recognises anybody', 'Nobody\u200cن'])).toHaveLength(1)
  })

  it('prints on one line', () => {
    const lines = 'report: |-\n          New Zealand\n          recognises nobody.'
    expect(faultsAfter([NZ, 'report: New Zealand recognises nobody in this story.', lines])).toEqual([
      'states/nz.yml:8:17 printable: U+000A, which nobody sees, stands after “New Zealand” → take it out; fold a long text with >-',
    ])
  })

  it('ends a report with a full stop', () => {
    expect(faultsAfter([NZ, 'in this story.', 'in this story'])).toEqual([
      'states/nz.yml:8:17 well-ended: a sentence that ends with “n this story” → end it with a full stop',
    ])
  })

  it('ends a doubt with a full stop', () => {
    expect(faultsAfter([NZ, 'is not heard.', 'is not heard'])).toEqual([
      'states/nz.yml:16:12 well-ended: a sentence that ends with “is not heard” → end it with a full stop',
    ])
  })

  it('says one thing in a report', () => {
    expect(faultsAfter([NZ, 'in this story.', 'in this story. It never has.'])).toEqual([
      'states/nz.yml:8:17 well-ended: a second sentence begins after “nobody in this story.” → make it one sentence, or two pieces of evidence',
    ])
  })

  it('does not take an initial or a saint for the end of a sentence', () => {
    expect(
      faultsAfter([NZ, 'in this story.', 'in this story, say J. Doe of St. Malo and the U.S. Navy.']),
    ).toEqual([])
  })

  it('ends a reason without a mark', () => {
    expect(faultsAfter(['states/ie.yml', 'printed that week', 'printed that week.'])).toEqual([
      'states/ie.yml:16:15 well-ended: a clause that ends with “d that week.” → leave the last mark out: it is printed inside a sentence',
    ])
  })
})

describe('what says nothing', () => {
  const CITED = 'source: lake-herald-2022-05'

  it.each([
    ['also: [lake-herald-2022-05]', '12:16', 'lake-herald-2022-05 is counted twice → leave it out'],
    [
      'inferred: about then',
      '12:19',
      '`inferred` explains a date, and there is no `said` → write `said`, or move the reason to the fact',
    ],
    ['as: editor', '12:13', '`as` is for a person on file → write it into the role'],
  ])('does not need %s', (line, place, said) => {
    expect(faultsAfter(['world.yml', CITED, `${CITED}\n        ${line}`])).toEqual([
      `world.yml:${place} still-needed: ${said}`,
    ])
  })

  it('does not need a name twice', () => {
    expect(faultsAfter(['people/mary-sample.yml', '[Mary Samples]', '[Mary Sample]'])).toEqual([
      'people/mary-sample.yml:4:13 still-needed: Mary Sample stands there already → leave it out',
    ])
  })
})

describe('addresses and shelf lives', () => {
  it.each([
    'ftp://gazette.example/dublin',
    'http://localhost/dublin',
    '"https://gazette.example/a b"',
    'https://me@gazette.example',
    'https://gazette.example./',
  ])('prints no address such as %s', (url) => {
    const bare = url.replaceAll('"', '')
    expect(faultsAfter([GAZETTE, 'https://gazette.example/dublin', url])).toEqual([
      `${GAZETTE}:5:6 address: “${bare}” is no address to print → write https:// or http://, a host with a dot inside, and no spaces`,
    ])
  })

  it.each(['http://192.0.2.7', 'https://192.0.2.7:8080/a?b=c#d'])(
    'prints no server that has a number and no name: %s',
    (url) => {
      expect(faultsAfter([GAZETTE, 'https://gazette.example/dublin', url])).toEqual([
        `${GAZETTE}:5:6 address: “${url}” is a number, and names nobody → write the address by its name, or null and why`,
      ])
    },
  )

  it.each([
    'http://192.gazette.example:8080/a?b=c#d',
    'https://gazette.example',
    'https://газета.example/дублин',
  ])('prints %s', (url) => {
    expect(faultsAfter([GAZETTE, 'https://gazette.example/dublin', url])).toEqual([])
  })

  it('asks why a source has no address', () => {
    expect(faultsAfter([HERALD, '; the address is lost', ''])).toEqual([
      `${HERALD}:5:6 address: no address, and no word why → say in \`note\` that the address was not found`,
    ])
  })

  it('takes one page for one source', () => {
    expect(faultsAfter([HERALD, 'url: null', 'url: https://gazette.example/dublin'])).toEqual([
      `${HERALD}:5:6 address: ${GAZETTE} has the same address → keep one of the two, and cite that`,
    ])
  })

  it('counts shelf lives in whole months', () => {
    expect(faultsAfter(['shelf-life.yml', 'affairs: { fresh: 3', 'affairs: { fresh: 3.5'])).toEqual([
      'shelf-life.yml:7:12 shelf-life: affairs is fresh for 3.5 months and ageing for 6 → write whole months',
    ])
  })

  it('wants a shelf life for every section', () => {
    expect(faultsAfter(['shelf-life.yml', '  affairs: { fresh: 3, ageing: 6 }\n', ''])).toHaveLength(1)
  })
})

describe('a translation', () => {
  const catalogue = (...lines: readonly string[]): string[] =>
    faultsAfter(['translations/fr.po', '', lines.join('\n')]).filter(
      (fault) => !fault.includes('no language has this code'),
    )

  it('has the figures of the English', () => {
    const texts = ['msgid "It opened on 3 May 2022."', 'msgstr "Elle a ouvert le 4 mai 2022."']
    expect(catalogue('msgid "Hello."', 'msgstr "Bonjour."', '', ...texts)).toEqual([
      'translations/fr.po:4:1 translated: the translation has the figures 2022, 4, the English 2022, 3 → give it the same figures, in Western digits',
    ])
  })

  it('may be lacking, and names months as its language does', () => {
    expect(catalogue('msgid "In May 2022."', 'msgstr ""')).toEqual([])
    expect(catalogue('msgid "In May 2022."', 'msgstr "2022年5月。"')).toEqual([])
  })

  it('is of a language on file', () => {
    expect(faultsAfter(['translations/xx.po', '', 'msgid "A."\nmsgstr "B."'])).toEqual([
      'translations/xx.po:1:1 translated: no language has this code → name it after a file of languages/',
    ])
  })

  it('stands in a catalogue that can be read', () => {
    expect(catalogue('msgid "Hello."', 'msgstr Bonjour.')).toEqual([
      expect.stringMatching(/^translations\/fr\.po:2:1 po: .+ → write msgid "the English" and msgstr/),
    ])
  })

  it('holds nothing that nobody sees', () => {
    expect(catalogue('msgid "Hello."', 'msgstr "Bon\u202ejour."')).toEqual([
      expect.stringContaining('U+202E, which nobody sees'),
    ])
  })
})

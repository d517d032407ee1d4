import { describe, expect, it } from 'vitest'
import { answered, notes } from '../known.ts'

const states = (text: string) => answered(text).understood.countries
const options = (text: string) =>
  answered(text).parts.flatMap((part) =>
    part.kind === 'choice' ? part.options.map(({ label }) => label) : [],
  )

describe('a misspelt name', () => {
  it.each([
    ['brittain recognise taliban', 'GB'],
    ['uks view on recognising talibs', 'GB'],
    ['russa realy recognised the talibn??', 'RU'],
    ['cambera afghan embassy closing', 'AU'],
    ['has austraila recognised the taliban', 'AU'],
    ['iarn recognised taliban?', 'IR'],
    ['h4s 1ran recognised the taliban', 'IR'],
    ['has 0man taken a taliban envoy', 'OM'],
  ])('is read where one State comes nearest: %s', (text, state) => {
    expect(states(text)).toEqual([state])
  })

  it.each([
    ['Sourh Korea taliban recognition', 'KR'],
    ['has wouth sudan recognised the taliban', 'SS'],
    ['has hng kong recognised the taliban', 'HK'],
    ['south africca taliban recognition', 'ZA'],
  ])('is read with the words beside it: %s', (text, state) => {
    expect(states(text)).toEqual([state])
  })

  it.each([
    ['Sloveakia recognised taliban?', ['Slovakia', 'Slovenia']],
    ['does Tajmenistan have ties with the taliban', ['Tajikistan', 'Turkmenistan']],
    ['Has Uzmenistan recognised the taliban?', ['Uzbekistan', 'Turkmenistan']],
    ['austrila recognised taliban?', ['Austria', 'Australia']],
    ['has nigir recognised the taliban', ['Niger', 'Nigeria']],
    ['Mauritia, recognised?', ['Mauritius', 'Mauritania']],
  ])('is asked back between two look-alikes: %s', (text, labels) => {
    expect(options(text)).toEqual(labels)
  })
})

describe('a misspelt city', () => {
  it.each([
    ['TIMELNE OF AFGHAN EMBASSY IN BERLN', ['DE']],
    ['who controlls afghan embassy in Berln', ['DE']],
    ['COMPRE BERLN AND OSLO', ['DE', 'NO']],
  ])('is the one of which only vowels are left out: %s', (text, read) => {
    expect(answered(text)).toMatchObject({ outcome: 'answered', understood: { countries: read } })
  })
})

it('is a city where a letter is written once too often, whatever else is left without it', () => {
  expect(states('whos in charge at the afghan consulate in Bonnn')).toEqual(['DE'])
})

it('is a person where a long name is spelt with another initial by ear', () => {
  expect(answered('wat did sakharova say abt recognitoin').understood.people).toEqual(['maria-zakharova'])
})

describe('a word that nothing explains in the place of a State', () => {
  it.each([
    'has wakanda recognised the taliban',
    'wakanda recognise taliban',
    "zubrowka's view on recognising the taliban",
    'afghan embassy in Wakandia still open?',
  ])('is not passed over: %s', (text) => {
    expect(answered(text).headline).toMatch(/is not a name on file: which country do you mean\?$/)
  })

  it('is not passed over beside a State that is known', () => {
    expect(answered('Have Canada and Wakandia recognised the Taliban?').outcome).toBe('asked-back')
  })

  it('is asked back with the names that come nearest', () => {
    expect(options('has adorri recognised the taliban')).toEqual(['Andorra'])
  })
})

describe('the language of a misspelt question', () => {
  it('is English though one of its words is a French one', () => {
    expect(answered('neigbours wich refused taliban diplomates').understood).toMatchObject({
      language: 'en',
      intent: 'list',
      aspect: 'accreditation',
    })
  })

  it('is the language of its words where nothing in it is near to English', () => {
    expect(answered('Chronologie Russlands').understood.language).toBe('de')
  })
})

describe('a misspelt city of another language', () => {
  it.each([
    ["l'ambassade d'Afganistan a Londre elle est fermée depuis quand ??", 'GB'],
    ['посольство Афганистана в Лондне закрыто?', 'GB'],
    ['embajada afgana en Varsovi, ¿cerrada?', 'PL'],
  ])('is read where a word says that a place follows: %s', (text, state) => {
    expect(states(text)).toEqual([state])
  })
})

describe('a word of the language it stands in', () => {
  it.each([
    ['Ist die Berliner Botschaft offen?', 'DE'],
    ['Wer leitet die Moskauer Botschaft Afghanistans?', 'RU'],
    ['Cronología: Islas Cook', 'CK'],
  ])('is not in the way of a name: %s', (text, state) => {
    expect(states(text)).toEqual([state])
  })
})

describe('an ordinary word', () => {
  it.each([
    ['Did the Russians germanely answer on recognition?', ['RU']],
    ['does the master list say that Iran recognised them?', ['IR']],
    ['Has the officer in Ottawa said that Canada recognises them?', ['CA']],
    ['it is us who should be asking: did Iran recognise them?', ['IR']],
    ['georgia from the foreign desk wants to know who runs the Moscow embassy', ['RU']],
  ])('is no State, however like one it looks: %s', (text, codes) => {
    expect(states(text)).toEqual(codes)
  })
})

it('takes a person and an outlet for those meant where both are misspelt', () => {
  expect(answered('what did Jawaad tell the moscow tims').understood).toMatchObject({
    intent: 'statement',
    people: ['said-tayeb-jawad'],
  })
})

it('A name as it is on file is not said to be read as itself', () => {
  expect(notes(answered('who presented credentials to xi jinping')).join()).not.toContain('Read “')
  expect(notes(answered('has austraila recognised the taliban')).join()).toContain('Read “austraila”')
})

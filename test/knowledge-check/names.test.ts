import { describe, expect, it } from 'vitest'
import { faultsAfter, readText } from './world.ts'

const IE = 'states/ie.yml'

describe('files and the names they go by', () => {
  it('finds nothing to say of the made-up world as it stands', () => {
    expect(faultsAfter()).toEqual([])
  })

  it('wants a file to be called what it holds', () => {
    expect(faultsAfter(['people/mary-sample.yml', 'person: mary-sample', 'person: mary-samples'])).toContain(
      'people/mary-sample.yml:2:9 named-after-subject: people/mary-sample.yml holds mary-samples → call the file people/mary-samples.yml, or correct `person`',
    )
  })

  it('wants the page of a State to be called by its code', () => {
    expect(faultsAfter([IE, 'state: IE', 'state: NZ'])).toContain(
      'states/ie.yml:2:8 named-after-subject: states/ie.yml holds NZ → call the file states/nz.yml, or correct `state`',
    )
  })

  it('makes the name of a mission of its two States and its city', () => {
    expect(faultsAfter(['missions/af-ie-dublin.yml', 'city: Dublin', 'city: Cork'])).toEqual([
      'missions/af-ie-dublin.yml:2:10 named-after-subject: af-ie-dublin is the mission of AF to IE in Cork → name it af-ie-cork, or correct its States or its city',
    ])
  })

  it('does not mind an accent in the name of a city', () => {
    expect(faultsAfter(['missions/af-ie-dublin.yml', 'city: Dublin', 'city: Dúblin'])).toEqual([])
  })

  it.each([
    ['source: harbour-gazette-2022-03-04', 'source: nowhere', '12:17', 'sources/nowhere.yml'],
    ['also: [lake-herald-2022-05]', 'also: [nowhere]', '36:16', 'sources/nowhere.yml'],
    ['speaker: mary-sample', 'speaker: nobody', '10:18', 'people/nobody.yml'],
    ['mission: af-ie-dublin', 'mission: af-ie-cork', '28:14', 'missions/af-ie-cork.yml'],
    ['mission: af-ie-dublin', 'people: [nobody]', '28:14', 'people/nobody.yml'],
  ])('misses the file behind %s once it is %s', (from, to, place, file) => {
    expect(faultsAfter([IE, from, to])).toEqual([
      `states/ie.yml:${place} on-file: there is no ${file} → write that file, or correct the name`,
    ])
  })

  it('misses the mission of a post', () => {
    expect(faultsAfter(['people/abdul-sample.yml', 'mission: af-ie-dublin', 'mission: af-ie-cork'])).toEqual([
      'people/abdul-sample.yml:8:14 on-file: there is no missions/af-ie-cork.yml → write that file, or correct the name',
    ])
  })

  it.each([
    ['world.yml', '[IE, NZ]', '[IE, QQ]', '7:21'],
    ['names/groups.yml', 'NZ', 'QQ', '4:17'],
    ['names/shared.yml', 'code: NZ', 'code: QQ', '2:17'],
    ['names/abroad.yml', 'IE:', 'QQ:', '2:3'],
    ['states/ie.yml', 'side: IE', 'side: QQ', '21:72'],
  ])('knows no State QQ in %s', (file, from, to, place) => {
    expect(faultsAfter([file, from, to])).toEqual([
      `${file}:${place} state-known: QQ is no State of names/states.yml → correct the code, or add the State there`,
    ])
  })

  it('knows no mission sent by QQ, and nobody who speaks for it', () => {
    const edits = [
      ['missions/ie-af-kabul.yml', 'sending: IE', 'sending: QQ'],
      ['people/mary-sample.yml', 'side: IE', 'side: QQ'],
    ] as const
    const places = faultsAfter(...edits).filter((fault) => fault.includes('state-known'))
    expect(places.map((fault) => fault.split(' ')[0])).toEqual([
      'missions/ie-af-kabul.yml:3:10',
      'people/mary-sample.yml:5:7',
    ])
  })

  it('takes the European Union and the United Nations for States', () => {
    expect(faultsAfter(['world.yml', '[IE, NZ]', '[EU, UN]'])).toEqual([])
  })

  it('asks what a person is for whom no fact names', () => {
    const unnamed = 'speaker: { role: spokesman, side: taliban }'
    expect(faultsAfter(['states/nz.yml', 'speaker: abdul-sample', unnamed])).toEqual([
      'people/abdul-sample.yml:2:1 used: no fact names it → write the fact that needs people/abdul-sample.yml, or take it out',
    ])
  })

  it('keeps a person on file of whom it says that nothing is held', () => {
    const edits = [
      ['states/nz.yml', 'speaker: abdul-sample', 'speaker: { role: spokesman, side: taliban }'],
      ['people/abdul-sample.yml', 'side: taliban', 'side: taliban\nnote: No statement of his is on file.'],
    ] as const
    expect(faultsAfter(...edits)).toEqual([])
  })

  it('asks what a mission is for that no fact is about', () => {
    const mission = readText('missions/ie-af-kabul.yml')
    expect(
      faultsAfter(['missions/ie-af-kabul.yml', mission.slice(mission.indexOf('operation:')), '']),
    ).toEqual([
      'missions/ie-af-kabul.yml:2:1 used: no fact names it → write the fact that needs missions/ie-af-kabul.yml, or take it out',
    ])
  })

  it('keeps a mission on file of which it says that nothing is held', () => {
    const mission = readText('missions/ie-af-kabul.yml')
    const note = 'note: Nothing is on file on its work.'
    expect(
      faultsAfter(['missions/ie-af-kabul.yml', mission.slice(mission.indexOf('operation:')), note]),
    ).toEqual([])
  })

  it('asks what a source is for that no fact cites', () => {
    const another = readText('sources/lake-herald-2022-05.yml').replaceAll('2022-05', '2022-06')
    expect(faultsAfter(['sources/lake-herald-2022-06.yml', '', another])).toEqual([
      'sources/lake-herald-2022-06.yml:2:1 used: no fact names it → write the fact that needs sources/lake-herald-2022-06.yml, or take it out',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { faultsAfter } from './world.ts'

const IE = 'states/ie.yml'
const NZ = 'states/nz.yml'
const MINISTER = 'speaker: { role: prime minister of New Zealand, side: NZ }'

describe('whose word it is, and which mission', () => {
  it('takes no envoys for accepted on the word of the Taliban alone', () => {
    expect(faultsAfter([NZ, '    doubt: A Taliban claim; New Zealand is not heard.\n', ''])).toEqual([
      'states/nz.yml:13:5 whose-word: diplomats of NZ rests on the word of taliban alone → say in `doubt` that NZ is not heard, or make it an act or a position',
    ])
  })

  it('takes nobody for recognised on the word of another, whatever is doubted', () => {
    const doubted = 'recorded: 2022-06-01\n    doubt: New Zealand is not heard.'
    const edits = [
      [NZ, MINISTER, 'speaker: abdul-sample'],
      [NZ, 'not-recognised', 'recognised'],
      [NZ, 'recorded: 2022-06-01', doubted],
    ] as const
    expect(faultsAfter(...edits)).toEqual([
      'states/nz.yml:4:5 whose-word: recognised of NZ rests on the word of taliban alone → add what NZ itself said, or make it a position',
    ])
  })

  it('lets the Taliban say what they want', () => {
    expect(
      faultsAfter([NZ, MINISTER, 'speaker: abdul-sample'], [NZ, 'holds: not-recognised', 'position: sought']),
    ).toEqual([])
  })

  it('lets the press say what a State holds', () => {
    expect(faultsAfter([NZ, `        ${MINISTER}\n`, ''])).toEqual([])
    expect(faultsAfter([NZ, MINISTER, 'speaker: { role: an editor, side: press }'])).toEqual([])
  })

  it('asks who said what a report lets somebody say', () => {
    const said = 'report: A minister of New Zealand said that nobody is recognised.'
    const edits = [
      [NZ, 'report: New Zealand recognises nobody in this story.', said],
      [NZ, `        ${MINISTER}\n`, ''],
    ] as const
    expect(faultsAfter(...edits)).toEqual([
      'states/nz.yml:8:17 spoken-by: somebody “said” this, and there is no `speaker` → name the speaker with the side, or report it in the words of the outlet (“wrote”)',
    ])
  })

  it.each([
    'The Lake Herald wrote that New Zealand recognises nobody.',
    'New Zealand said nothing of recognition.',
    'New Zealand recognised nobody when the Taliban announced a visit.',
    'New Zealand was said to recognise nobody.',
  ])('lets an outlet tell it in its own voice: %s', (report) => {
    const edits = [
      [NZ, 'New Zealand recognises nobody in this story.', report],
      [NZ, `        ${MINISTER}\n`, ''],
    ] as const
    expect(faultsAfter(...edits)).toEqual([])
  })

  it('knows a speaker by his name, and whose side he is on', () => {
    expect(
      faultsAfter([NZ, 'role: prime minister of New Zealand', 'role: Abdul Sample at a meeting']),
    ).toEqual([
      'states/nz.yml:9:18 speaker-by-name: “Abdul Sample at a meeting” is in people/abdul-sample.yml, whose side is taliban and not NZ → write `speaker: abdul-sample`, and the capacity under `as` if it was another',
    ])
  })

  it('knows a speaker whose name stands apart from his capacity', () => {
    const apart = 'speaker: { name: Abdul Sample, role: prime minister of New Zealand, side: NZ }'
    expect(faultsAfter([NZ, MINISTER, apart])).toEqual([
      'states/nz.yml:9:18 speaker-by-name: “Abdul Sample, prime minister of New Zealand” is in people/abdul-sample.yml, whose side is taliban and not NZ → write `speaker: abdul-sample`, and the capacity under `as` if it was another',
    ])
  })

  it('lets a speaker without a file have a name', () => {
    const named = 'speaker: { name: Jane Instance, role: prime minister of New Zealand, side: NZ }'
    expect(faultsAfter([NZ, MINISTER, named])).toEqual([])
  })

  it('knows a speaker by another spelling of her name', () => {
    expect(faultsAfter([IE, 'role: official of', 'role: Mary Samples of'])).toEqual([
      'states/ie.yml:21:18 speaker-by-name: “Mary Samples of the Irish foreign ministry” is in people/mary-sample.yml → write `speaker: mary-sample`, and the capacity under `as` if it was another',
    ])
  })

  it('has Afghanistan at one end of every mission', () => {
    expect(faultsAfter(['missions/af-ie-dublin.yml', 'sending: AF', 'sending: NZ'])).toContain(
      'missions/af-ie-dublin.yml:3:10 mission-direction: af-ie-dublin is sent by NZ to IE → make exactly one of the two AF',
    )
  })

  it('does not look for the embassy in Dublin on the page of New Zealand', () => {
    expect(faultsAfter([NZ, 'from: 2022-02', 'from: 2022-02\n    mission: af-ie-dublin'])).toEqual([
      'states/nz.yml:15:14 mission-direction: af-ie-dublin is neither sent by NZ nor received there → correct the mission, or move the fact to the page of its State',
    ])
  })

  it('does not take the Irish embassy in Kabul for the Afghan one in Dublin', () => {
    const fix = 'name the Afghan mission in that State'
    expect(faultsAfter([IE, 'mission: af-ie-dublin', 'mission: ie-af-kabul'])).toEqual([
      `states/ie.yml:25:5 mission-direction: accreditation: unanswered, of a mission that Afghanistan receives → ${fix}`,
    ])
    expect(
      faultsAfter([
        'missions/ie-af-kabul.yml',
        'operation:\n  - holds: closed',
        'control:\n  - holds: taliban',
      ]),
    ).toEqual([
      `missions/ie-af-kabul.yml:9:5 mission-direction: control: taliban, of a mission that Afghanistan receives → ${fix}`,
    ])
  })
})

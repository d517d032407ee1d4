import { describe, expect, it } from 'vitest'
import { vetted } from '../known.ts'

const held = (text: string, on = '2024-03-01') => vetted(text, on)
const said = (text: string) => held(text).map(({ verdict, flags }) => [verdict, flags.join()].join(': '))

describe('words in quotation marks', () => {
  it('are borne out where they are his on file', () => {
    const [his] = held('"Canada does not recognize the Taliban as a legitimate government," Jason Kung said.')
    expect(his?.verdict).toBe('supported')
    expect(his?.finding?.evidence[0].speaker?.side).toBe('CA')
    expect(his?.flags).toEqual([expect.stringMatching(/^Mind: The National Post gives the sentence/)])
  })

  it('are denied where they are somebody else’s', () => {
    const [his] = held('"This move sends the wrong signal to the Taliban," Zakharova said.', '2024-03-01')
    expect(his).toMatchObject({
      verdict: 'contradicted',
      finding: { evidence: [{ speaker: { side: 'US' } }] },
    })
    expect(his?.flags.join()).toContain('not Maria Zakharova')
  })

  it('are shown as they stand on file, and nobody else’s after a colon', () => {
    const words = '"We regard this as a step towards the resumption of full-fledged diplomatic contract"'
    const [his] = held(`Zakharova: ${words}`, '2022-05-01')
    expect(his?.finding?.evidence.some(({ quote }) => quote?.includes('We regard this as a step'))).toBe(true)
    expect(held(`Lavrov: ${words}`, '2022-05-01')[0]?.verdict).toBe('contradicted')
  })

  it('are not held where nobody on file said them, however true', () => {
    expect(said('"Canada shall never, ever recognise the Taliban," Jason Kung said.')).toEqual([
      'not-held: Those words are not on file.',
    ])
  })

  it.each([
    ['Rakhmetullin said: "We are in constant touch with the Taliban."', 'not-held'],
    ['Rakhmetullin said: “We did not recognize the Taliban.”', 'supported'],
    [
      'Guèvremont said: "Canada does not recognize the Taliban as the rightful rulers of Afghanistan."',
      'not-held',
    ],
  ])('are held to the words on file where their stop stands inside the marks: %s', (text, verdict) => {
    expect(held(text)).toMatchObject([{ verdict }])
  })

  it('are not borne out where the sentence goes on of somebody else than they do', () => {
    const [touch] = held(
      'Rakhmetullin said the Kazakh embassy in Kabul "is constantly in touch with" the Taliban.',
    )
    expect(touch?.verdict).toBe('not-held')
    expect(touch?.flags.join()).toContain('ethnic Kazakhs')
  })
})

it.each([
  [
    '"Do not be afraid, work as you worked, you are under our protection," Kazakhstan\'s deputy foreign minister told his embassy staff in Kabul.',
    ['contradicted'],
  ],
  [
    '"Do not be afraid, work as you worked, you are under our protection," the Taliban told the Kazakh embassy staff in Kabul.',
    ['supported'],
  ],
])(
  'words that the holder of an office is said to have said are not his where another side said them: %s',
  (text, verdicts) => {
    expect(held(text, '2021-08-22').map(({ verdict }) => verdict)).toEqual(verdicts)
  },
)

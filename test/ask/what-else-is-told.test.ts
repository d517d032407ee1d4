import { describe, expect, it } from 'vitest'
import { answered } from '../known.ts'

const read = (text: string) => answered(text).understood
const headline = (text: string): string => answered(text).headline

describe('what is told of whoever asks', () => {
  it.each([
    ['I left Almaty in 2022 and lost track. Do the Kazakhs host a full ambassador now?', ['KZ']],
    ['I was in Berlin until 2023. Has Norway accepted a Taliban envoy?', ['NO']],
    ['Excuse my English: who runs the Afghan embassy in Muscat?', ['OM']],
    ['no news in at our end: is it so that Iraq took no Taliban envoy', ['IQ']],
    ['Dominica (the little island) and recognition of the Taliban', ['DM']],
  ])('is neither date nor place nor news of the question: %s', (text, countries) => {
    expect(read(text)).toMatchObject({ intent: 'status', countries, asOf: null })
  })

  it('is its date where the question is about that time', () => {
    expect(read('I left Almaty in 2022. Had Kazakhstan accepted a chargé then?').asOf).toBe('2022')
  })
})

describe('a State left out', () => {
  it.each([
    'Leaving Russia aside, is there a state anywhere on earth that has recognised them?',
    'Setting Moscow aside, which country has recognised the Taliban?',
    'Which country besides Russia has recognised the Taliban?',
  ])('is not the answer: %s', (text) => {
    expect(headline(text)).toMatch(/^Besides Russia, none of/)
  })

  it.each([
    'They may not be recognised, but have the Saudis moved back into their Kabul compound?',
    'Recognised or not, is Japan back in its Kabul embassy?',
  ])('nor is what the question grants: %s', (text) => {
    expect(headline(text)).toMatch(/^The (?:Saudi|Japanese) embassy in Kabul is open/)
  })
})

describe('what is on file under another heading', () => {
  it.each([
    ['how many Taliban officials went to Brussels', /^Belgium issued five visas/],
    ['did Switzerland host Taliban officials', /four Taliban officials had come to Geneva/],
    ['How many Taliban officials came to Germany?', /^Germany accredited two Taliban-appointed/],
    ['Turkmen consulate in Herat', /^Turkmenistan said that .* consulates in Herat/],
    ['which country chaired the credentials committee', /chaired by Sweden/],
    ['who chaired the UN credentials committee', /chaired by Sweden/],
    ['when did the supreme court lift the ban on the Taliban', /^Russia’s Supreme Court .*17 April 2025/],
    ['What day did the Supreme Court scrap the terrorist label?', /^Russia’s Supreme Court/],
    [
      'when did they come off the terror list',
      /^Kazakhstan .*2023\)\. Kyrgyzstan.*2024\)\. Russia.*2025\)\.$/,
    ],
    ['When did contacts with the Taliban start?', /^13 of the 39 States/],
    ['why did Saudi diplomats leave Kabul in 2023', /for security reasons\.$/],
    ["Why won't the Swiss let Kabul's people settle in for good?", /^Switzerland said that it had no plan/],
    [
      'Name every capital where a Taliban ambassador, not a chargé, has handed in his papers.',
      /^Six of the 39 States/,
    ],
  ])('answers: %s', (text, told) => {
    expect(headline(text)).toMatch(told)
  })
})

describe('somebody’s words', () => {
  it.each([
    ['how many diplomats has the Taliban government abroad, per Muttaqi', /claimed that 39 Afghan missions/],
    ["How many countries took diplomats, by Mujahid's count?", /at least 14 countries/],
    ['How did Mao Ning parry the question of following Moscow?', /Mao Ning, said that China’s relations/],
  ])('are no list and no state of things: %s', (text, told) => {
    expect(read(text).intent).toBe('statement')
    expect(headline(text)).toMatch(told)
  })

  it('are not on file, and none on another matter are given for them', () => {
    expect(answered('what did anyone say about female diplomats').outcome).toBe('abstained')
  })
})

describe('the way of asking', () => {
  it.each([
    ['Of the several Haqqanis, which one is ambassador in Abu Dhabi?', 'person'],
    ['Which one of the Haqqanis is the envoy in the UAE?', 'person'],
    ['Leaving aside what the Taliban claim, is there proof that Ankara took their ambassador?', 'status'],
    ['Which sort of question may I put to you, and in what language?', 'help'],
  ])('is seen: %s', (text, intent) => {
    expect(read(text).intent).toBe(intent)
  })
})

describe('a question that asks twice of the same', () => {
  it.each<[string, RegExp]>([
    [
      'when did the embassy in Washington close and who looks after it now?',
      /16 March 2022 .*in the custody of the United States/,
    ],
    [
      'when did the embassy in Paris close and who has it now',
      /^Nothing is on file on that point .* is run by diplomats of the former republic/,
    ],
    [
      'when did Oslo shut the Afghan mission and who got the keys',
      /closed on 12 September 2024 .* is run by Taliban appointees/,
    ],
    ['who controls the Afghan embassy in Madrid, and since when?', /run by staff .*Pirzada/],
    [
      'is the embassy in Delhi open and who is in charge',
      /works in part .*\)\. It is run by Taliban appointees \([^)]*\)\. Noor Ahmad Noor/,
    ],
    ['is the embassy in Tehran open, and who heads it?', /^Whether .* is not on file\. .*Haqqani/],
    [
      'has Russia recognised the Taliban and who is their ambassador in Moscow',
      /^Russia has recognised .*Gul Hassan/,
    ],
    [
      'Ist die afghanische Botschaft in Neu-Delhi geöffnet und wer leitet sie?',
      /arbeitet eingeschränkt .*Noor Ahmad Noor/,
    ],
    [
      'Quand l’ambassade d’Afghanistan à Londres a-t-elle fermé et qui la contrôle maintenant ?',
      /sous la garde/,
    ],
  ])('is answered in both halves: %s', (text, told) => {
    expect(headline(text)).toMatch(told)
  })

  it.each([
    'did Norway close the Afghan embassy, and when?',
    'who owns and controls the embassy in London?',
    'when did the embassy in London close and when did the one in Oslo',
  ])('is not seen where it asks once, or of two: %s', (text) => {
    const sentences = headline(text).split('. ')
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})

describe('two questions in one message, each of a State of its own', () => {
  it.each([
    [
      'did turkey accept an ambassador and who runs the embassy in Tokyo',
      /^Turkey has accepted [^.]*\. The Afghan embassy in Tokyo is closed [^.]*\. It is in the custody of Japan/,
    ],
    [
      'has Russia recognised the Taliban and who is the ambassador in Beijing?',
      /^Russia has recognised [^.]*\. Asadullah Bilal Karimi is on record/,
    ],
    [
      'has Germany recognised them and when did the Oslo embassy close?',
      /^Germany does not recognise [^.]*\. The Afghan embassy [^.]* in Oslo [^.]* closed on 12 September 2024[^.]*\.$/,
    ],
    [
      'when did the Oslo embassy close and who is ambassador in Moscow',
      /^The Afghan embassy [^.]* closed on 12 September 2024[^.]*\. Gul Hassan Hassan is on record/,
    ],
  ])('are both answered, and nothing that was not asked: %s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })

  it.each([
    ['has russia recognised them and does kazakhstan?', /^Russia has recognised .*Kazakhstan does not/],
    ['did Russia and China recognise and accept envoys', /^Russia .*Russia .*China .*China /],
    ['Did Canada refuse envoys and Russia accept them?', /^Canada does not accept .*Russia has accepted/],
  ])('are one where one thing is asked of both: %s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })
})

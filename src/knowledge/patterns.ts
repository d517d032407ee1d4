/** What is meant more closely by a word or phrase of a cue, as it is compared: without diacritics, in small letters. */
export const MEANINGS = [
  /** Whether one who is pointed at is a woman or a man, where a word tells it. */
  'she',
  'he',
  /** Since when, and neither "from" nor "with". */
  'only-since',
  /** The time between two days. */
  'between',
  /** By whom something was done. */
  'by-whom',
  /** On which day, in which year: wherever this stands, a date is asked for. */
  'which-day',
  /** Of whom alone something is asked ("in particular"), and not whether it is so of that one alone ("only"). */
  'narrows-to',
  /** That one is alone in something: "the only country", "seule à", "tek ülke". */
  'alone',
  /** A list, where something is taken off one. */
  'a-list',
  /** By what name or word somebody was called. */
  'by-what-name',
  /** Houses that somebody counted, and not States. */
  'houses-counted',
  /** What leaves out that behind which it stands, and not what follows: "aside", "hariç". */
  'leaves-out-before',
  /** What opens a text and lets go of the State behind it, before another is asked about: "leave", "enough of". */
  'lets-go',
  /** A part of a text that only says in which language it goes on: "auf Deutsch bitte". */
  'asks-language',
  /** Who speaks for a side, and not the ministry for which he speaks. */
  'spokesman',
] as const

/**
 * What a text that is vetted may tell in ways that single words do not show. English has no patterns for these: its
 * sentences are read by rules of their own, in `src/vet`.
 */
export const TELLINGS = [
  /** A decision is put off. */
  'put-off',
  /** A bid for a seat is turned down, and nothing is only left undecided. */
  'turned-down',
  /** The flag of the republic, as the old one. */
  'old-flag',
  /** What was done is undone, put off or refused, or those whom it brought are sent away. */
  'undone',
  /** It is too early to do it, or to talk of it. */
  'too-early',
  /** Recognition is ruled out or opposed, which is more than not given; and that it is not. */
  'rules-out',
  'rules-not-out',
  /** It is not meant to be done: a stance, and no prediction. */
  'no-plans',
  /** By the Taliban. */
  'by-the-taliban',
  /** Because the Taliban want or ordered it. */
  'at-their-wish',
  /** Somebody has nothing to do with what is done. */
  'no-part',
  /** The first State to do something, and the only one. */
  'first',
  'only',
  /** Something is done that begins at once ("schloss"), and what goes on or had been done before ("bis", "avait"). */
  'act',
  'lasts',
  /** What holds began on the day that follows: "seit". */
  'since',
  /** To the foreign ministry of the State where a mission is. */
  'to-host',
  /** Somebody welcomes what another has done; and what begins a part of the sentence in which he does otherwise. */
  'welcomes',
  'but',
  /** Nobody else, besides somebody who is not named with it. */
  'nobody-else',
  /** It will never be done. */
  'for-good',
  /** A letter, or formally, or in writing: what is refused so was a letter of theirs. */
  'by-letter',
  /** A letter or a notice has come; the papers that an envoy presents are none. */
  'letter-came',
  /** Whoever is named first receives the papers of an envoy. */
  'takes-papers',
  /** A mission is asked for, or never was. */
  'asks-for-mission',
  /** An envoy is still accredited, or still ambassador. */
  'stays-accredited',
  /** The Taliban were told something in a formal reply, or answered in writing; a "not" stands in none of these. */
  'in-reply',
  /** A ban that is none on the Taliban: one that they lift, or one on trade, on travel, on schools. */
  'other-ban',
  /** Another State did not do the same, at the end of a sentence: "ist dem Beispiel nicht gefolgt". */
  'not-followed',
  /** A State itself, as what a sentence goes on to tell of. */
  'itself',
  /** Neighbours, of which a State is the first or the only one. */
  'neighbours',
  /** The rank of a consul general. */
  'consul-general',
  /** Recognition by its noun, folded, before the verb that a "not" denies: "Anerkennung bedeutet das nicht". */
  'recognition',
  /** One flag stands where another was; a flag of the Taliban by its look; and what stands behind the verb where the new one follows. */
  'replaced',
  'white-flag',
  'replaced-by',
  /** A tag by which a writer doubts a statement, up to its question mark: "oder täusche ich mich?" */
  'or-am-i-wrong',
  /** Words that ask behind a quotation whose it is, or where it is from. */
  'asks-whose',
  /** An embassy by the city of Kabul, in which it stands: "Kabuler Botschaft". */
  'embassy-of-kabul',
  /** What stands right before a State that is only named as a source, and right behind one: "laut", "göre". */
  'according-to',
  'according-to-behind',
  /** What stands right before a State whose step another does not take after it, and behind one: "ne suivra pas", "nicht folgen". */
  'follows',
  'followed',
  /** That no envoy was taken, whom few have refused: "не принял", "没有接受". */
  'takes-none',
  /** What is only said to have been done, in words that might also ask what should be: "soll … anerkannt haben". */
  'alleged',
  /** The ending of a name, written apart from it, by which it owns what follows. */
  'owner-ending',
] as const

/** How somebody is asked for by his name, where no space tells his words apart. */
export const NAMINGS = [
  /** Who somebody is, his name in brackets: "(…)是谁". */
  'who-he-is',
  /** What ends a word for what somebody does, and what begins one that only points at him: no name. */
  'office-ending',
  'points-at-him',
] as const
export type Telling = (typeof TELLINGS)[number] | (typeof MEANINGS)[number] | (typeof NAMINGS)[number]

/**
 * Whether in a regular expression something repeated without end stands in something repeated without end, as in
 * `(a+)*`: over the words of whoever writes, it might never finish.
 */
export function isNested(source: string): boolean {
  const open: { repeats: boolean }[] = []
  const bare = source.replace(/\\(?:[pP]\{\w+\}|u[\da-f]{4}|.)|\[(?:\\.|[^\]\\])*\]/giu, 'x')
  for (const [piece] of bare.matchAll(/\(|\)?(?:[*+]|\{\d+,\})|\)/g)) {
    if (piece === '(') open.push({ repeats: false })
    const isEndless = piece !== '(' && piece !== ')'
    const group = piece.startsWith(')') ? open.pop() : undefined
    if (group?.repeats && isEndless) return true
    const around = open.at(-1)
    if (around && (isEndless || group?.repeats)) around.repeats = true
  }
  return false
}

/** Small words by which the place of a mission, its owner and the object of a verb are told: no language is without. */
export const NEEDED = ['place', 'owner', 'own', 'possessive', 'object', 'not', 'or'] as const

/** Small words that a language may lack, or that are not needed to read it. */
export const OPTIONAL = [
  'place-after',
  /** What stands before the place to which something goes, and from which it comes: "moved to Doha", "an envoy from Kabul". */
  'to',
  'from',
  /** What stands beside those to whom an envoy is sent: "embajador ante los talibanes", "Taliban nezdinde". */
  'posted-to',
  /** What tells the country with which an envoy of another State is charged: "special envoy for Afghanistan". */
  'charged-with',
  /** Words for one bearer of an office, as the titles in people/ have them. */
  'office',
  /** Verbs of wording ("fair to say"), nouns beside the year of a treaty, and what opens a purpose ("for an essay"). */
  'wording',
  'treaty',
  'occasion',
  /** Words for what a State says to what another one did, and, where the verb ends the sentence, what stands before the one who did it. */
  'reacts',
  'by',
  /** Verbs and nouns by which others speak for or against what a State did: "who welcomed Russia's recognition?" */
  'approves',
  'disapproves',
  /** Small words of a supposition ("would ... if"), and "they". */
  'if',
  'would',
  'they',
  /** "There", pointing back at a place. */
  'there',
  /** What follows the name of a State that only says who asks: "German desk here". */
  'desk',
  /** By which it is told, ahead of the question, who asks it: "Chad from sport wants to know who". */
  'wonders',
  /** "It", "its": one thing spoken of before. */
  'it',
  /** Verbs of what came about, in the tense of what is done; the auxiliaries they need, where they need one. */
  'acted',
  'auxiliary',
  /** "Again": one more time, and not the first. */
  'again',
  /** Verbs by which an envoy stands for somebody, where the word for "to" also marks whom a verb is done to: "representa a Afganistán". */
  'stands-for',
  /** "Full", "entire": all of a thing, and not a part of it. */
  'whole',
  /** Verbs and phrases by which something opens once more. */
  'reopened',
  /** Words by which a time is only the end or the beginning of one: "until 2024", "since". */
  'up-to',
] as const

export const SMALL_WORDS = [...NEEDED, ...OPTIONAL] as const
export type SmallWord = (typeof SMALL_WORDS)[number]

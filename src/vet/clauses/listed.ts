/** What an item of a list stands under: its heading, and which sentences are items. */
export type Listed = Readonly<{ heading: string; isItem: (sentence: string, at: number) => boolean }>

/** "New Delhi embassy in four dates: work halted in October; closure declared in November; …": each item is told of it. */
const IN_ONE_LINE =
  /^(?<heading>[^\n.:;]{0,30}\b(?:[Ee]mbassy|[Cc]onsulate|[Mm]ission)\b[^\n.:;]{0,40}): [^;\n]{6,}(?:; [^;\n]{6,}){2,}/u
/** "TIMELINE / Moscow. Oct 2021: …": the place of all that follows. */
const TIMELINE =
  /^\W*(?:TIMELINE|Timeline|CHRONOLOGY|Chronology|DATES)(?: ?[/:–-]| of| for|,) ?(?:the )?(?<heading>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)[.:]\s/u
/** An item that names a mission of its own, or its place before a colon. */
const OF_ITS_OWN = /\b(?:embass|consulate|mission)|^\W*\p{Lu}[\p{L} ]+: /u

/** An item that names a State or a city itself. */
const OF_A_STATE = /\b(?:by|in|from) (?:the )?\p{Lu}/u

/** The list in one line that a text is, with the words that head it; null where it is none. */
export function listedIn(text: string): Listed | null {
  const place = TIMELINE.exec(text)?.groups?.heading
  if (place) return { heading: place, isItem: (sentence, at) => at > 0 && !OF_A_STATE.test(sentence) }
  const heading = IN_ONE_LINE.exec(text)?.groups?.heading
  return heading
    ? { heading: heading.trim(), isItem: (sentence, at) => at > 0 && !OF_ITS_OWN.test(sentence) }
    : null
}

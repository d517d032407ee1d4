/** Controls, bidi overrides and marks, tags: they move a cursor or turn words around. ZWNJ and ZWJ stay: Persian needs them. */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu

/** Most texts are in order: to see that is what rendering spends its time on, not to mend them. */
const DOUBTFUL = /[^\u0020-\u007e\u00a1-\u024f\u2010-\u2027]| {2}|^ | $/

/** Text of others as it may be shown anywhere: one line, well-formed, nothing unseen. */
export function oneLine(text: string): string {
  if (!DOUBTFUL.test(text)) return text
  return text.toWellFormed().replace(/\s+/gu, ' ').replace(UNSEEN, '').trim()
}

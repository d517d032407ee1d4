/** Controls, bidi overrides and marks, tags: they move a cursor or turn words around. ZWNJ and ZWJ stay: Persian needs them. */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu

/** Text of others as it may be shown anywhere: one line, well-formed, nothing unseen. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, ' ').replace(UNSEEN, '').trim()
}

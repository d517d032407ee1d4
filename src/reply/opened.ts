import type { Words } from './words.ts'

/** A number from two to nine is spelled out where it opens a sentence that counts, if the language has words for it. */
export function opened(sentence: string, { opening }: Words): string {
  const [number = '', rest = ''] = sentence.split(/(?<=^[2-9])(?= )/)
  const spelled = rest && opening[Number(number) - 2]
  return spelled ? `${spelled}${rest}` : sentence
}

import type { Words } from './words.ts'

/** A number from two to nine is spelled out where it opens a sentence that counts, if the language has words for it. */
export function opened(sentence: string, { opening }: Words): string {
  const [number = '', rest = ''] = sentence.split(/(?<=^[2-9])(?= )/)
  const spelled = rest && opening[Number(number) - 2]
  return spelled ? `${spelled}${rest}` : sentence
}

/** A number as a sentence that counts has it: spelled out from two to nine, if the language has words for it. */
export const spelled = (number: number, { opening }: Words): string => opening[number - 2] ?? String(number)

import type { Words } from './words.ts'

/** A number from two to nine is spelled out where it opens a sentence that counts. */
export function opened(sentence: string, { say }: Words): string {
  const [number = '', rest = ''] = sentence.split(/(?<=^[2-9])(?= )/)
  return rest ? `${say('count.opening').split(' ')[Number(number) - 2]}${rest}` : sentence
}

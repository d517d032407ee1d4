/** The most words of one text that another holds in the same order, with others between them or not. */
export function inOrderOf(words: readonly string[], held: readonly string[]): string[] {
  let row: string[][] = held.map(() => [])
  for (const word of words) {
    const before = row
    const next: string[][] = []
    held.forEach((other, i) => {
      const left = next[i - 1] ?? []
      const above = before[i] ?? []
      const both = word === other ? [...(before[i - 1] ?? []), word] : []
      next.push([left, above, both].reduce((most, one) => (one.length > most.length ? one : most)))
    })
    row = next
  }
  return row.at(-1) ?? []
}

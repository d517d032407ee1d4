import { readdirSync, readFileSync } from 'node:fs'

/** A question of the project's own sets, with its gold reading. */
export type Gold = Readonly<{
  id: string
  q?: string
  intent: string | string[]
  aspect: string | string[]
  countries: string[]
  countriesAlt?: string[] | string[][]
}>

const FOLDER = new URL('../questions/', import.meta.url)

/** The rows of one set. */
export function rowsOf(set: string): Gold[] {
  return readFileSync(new URL(`${set}.jsonl`, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Gold)
}

/** Every single question of all sets but the hostile ones. */
export function allQuestions(): string[] {
  const sets = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.replace('.jsonl', ''))
    .filter((set) => set !== 'hostile' && set !== 'followups')
  return sets.flatMap((set) => rowsOf(set).flatMap(({ q }) => (typeof q === 'string' ? [q] : [])))
}

/** The value below which a share of some figures lies. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export const milliseconds = (figure: number): string => `${figure.toFixed(figure < 1 ? 4 : 2)} ms`

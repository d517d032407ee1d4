import { compare } from '../compare.ts'
import { fold } from '../fold.ts'
import { onceFor } from '../once.ts'

/** Orders printed names as a reader looks them up: without the English article, and É beside E. */
export const byName = (a: string, b: string): number => compare(keyOf(a), keyOf(b)) || compare(a, b)

const keyOf = onceFor((name: string) => fold(name.replace(/^the /, '')))

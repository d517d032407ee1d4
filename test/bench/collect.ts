import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** Collects the garbage, so that what memory holds then is held by the program. */
export const collect: () => void = runInNewContext('gc')

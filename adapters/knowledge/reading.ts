import { parentPort, workerData } from 'node:worker_threads'
import { compiledFrom } from './folder.ts'

/** A thread that reads the knowledge folder it is given, and says what that holds or all that is wrong with it. */
parentPort?.postMessage(compiledFrom(workerData))

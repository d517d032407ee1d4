import type { Poster } from './poster.ts'

/** Does a part of the work that may fail without the rest. */
export async function orLogged(work: () => Promise<void>, { log }: Pick<Poster, 'log'>): Promise<void> {
  try {
    await work()
  } catch (err) {
    log.error({ err }, 'a digest could not be brought on; it is taken up again')
  }
}

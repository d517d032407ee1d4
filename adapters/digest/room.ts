/**
 * Milliseconds in which a try at an edition may begin something new. What it began last takes 35 seconds at most, so that it
 * ends within the minute that a courier has, before anybody else takes the edition up.
 */
const ROOM = 20_000

/** Told before each call of a platform: throws where there is no room for another one. */
export type Room = () => void

/** The room of a try that begins now. */
export function newRoom(): Room {
  const began = performance.now()
  return () => {
    if (performance.now() - began > ROOM) throw new Error('the platform takes too long')
  }
}

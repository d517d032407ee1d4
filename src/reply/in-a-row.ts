/** Sentences one after the other: behind a Chinese full stop, which has its room in itself, no space stands. */
export const inARow = (sentences: readonly string[]): string =>
  sentences.reduce((told, next) => (told === '' || OWN_ROOM.test(told) ? told + next : `${told} ${next}`), '')

const OWN_ROOM = /[。！？][）”」』]?$/

/** What is waited for, if it comes within so many milliseconds; else it fails with an error that says so. */
export function inTime<T>(wanted: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const tooLate = () => reject(new Error(`it took longer than ${milliseconds} ms`))
    const timer = setTimeout(tooLate, milliseconds)
    const came =
      <Outcome>(settle: (outcome: Outcome) => void) =>
      (outcome: Outcome) => {
        clearTimeout(timer)
        settle(outcome)
      }
    wanted.then(came(resolve), came(reject))
  })
}

/** What is waited for, if it comes within so many milliseconds; else it fails with an error that says so. */
export async function inTime<T>(wanted: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${milliseconds} ms`)), milliseconds)
  })
  return Promise.race([wanted, tooLate]).finally(() => clearTimeout(timer))
}

/** Waits for something, but no longer than so many milliseconds. Fails as it does. */
export async function inTime(wanted: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([wanted, tooLate]).finally(() => clearTimeout(timer))
}

/** Waits so many milliseconds, or until nothing is wanted any more. */
export function paused(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer)
      stop.removeEventListener('abort', over)
      resolve()
    }
    const timer = setTimeout(over, milliseconds)
    stop.addEventListener('abort', over)
    if (stop.aborted) over()
  })
}

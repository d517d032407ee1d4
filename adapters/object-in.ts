/** The object that a text holds as JSON; null where it holds none. */
export function objectIn(json: string): Record<string, unknown> | null {
  try {
    const value = JSON.parse(json)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

/** The object that a text holds as JSON; null where it holds none, and for an array. */
export function objectIn(json: string): Record<string, unknown> | null {
  try {
    const value = JSON.parse(json)
    return typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/** Words that tell nothing where one English sentence is compared with another. */
export const SMALL_WORDS: readonly string[] = [
  ...['a', 'an', 'the', 'of', 'in', 'at', 'on', 'to', 'for', 'and', 'that', 'which', 'who'],
  ...['its', 'his', 'her', 'their', 'it', 'he', 'she', 'they', 's'],
  ...['was', 'were', 'is', 'are', 'has', 'had', 'have', 'be', 'been', 'do', 'does', 'did'],
]

/** What a secret looks like wherever it turns up, even one that is not among our settings. */
const SECRETS = [
  /** Slack's tokens: https://docs.slack.dev/authentication/tokens */
  /\bx(?:ox[a-z]|app|wfp)(?:\.xox[a-z])?-[\w-]+/g,
  /** Addresses to which anybody may post. */
  /https:\/\/hooks\.slack\.com\/[^\s"\\]+/g,
  /** Discord's tokens of bots, and of interactions and webhooks in addresses. */
  /\b[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,}/g,
  /(?<=\/(?:interactions|webhooks)\/\d+\/)[\w-]{20,}/g,
  /** The password in the address of a database. */
  /(?<=:\/\/[^\s:/@"]{1,64}:)[^\s@"]+(?=@)/g,
] as const

const INSTEAD = '[redacted]'

/** A line of the log without secrets: those of our settings, and whatever looks like one. */
export function redacted(line: string, secrets: readonly string[]): string {
  const ours = secrets.reduce((text, secret) => text.replaceAll(secret, INSTEAD), line)
  return SECRETS.reduce((text, secret) => text.replace(secret, INSTEAD), ours)
}

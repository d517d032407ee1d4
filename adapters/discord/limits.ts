/**
 * What Discord takes, in characters and pieces. Source: its reference, "Component Reference", "Message Resource" and
 * "Application Commands" (discord.com/developers/docs).
 */
export const LIMITS = {
  /** Components of one message, nested ones included. */
  components: 40,
  /** All text displays of one message together. */
  text: 4_000,
  /** A message of plain text. */
  content: 2_000,
  rowButtons: 5,
  buttonLabel: 80,
  customId: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const

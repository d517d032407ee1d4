/** What the bot may do in a workspace: the same as in manifest.yaml, which says why. */
export const SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'chat:write',
  'commands',
  'im:history',
] as const

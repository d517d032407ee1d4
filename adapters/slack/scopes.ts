/**
 * What the bot asks for in a workspace: the same as in manifest.yaml, which says why, and which of them whoever installs
 * it may leave out.
 */
export const SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'chat:write',
  'commands',
  'groups:history',
  'im:history',
  'users:read',
] as const

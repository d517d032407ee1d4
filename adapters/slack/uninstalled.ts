import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt'
import type { InstallationStore } from '../store.ts'

type Kept = InstallationStore['installations']
type Args<E extends string> = SlackEventMiddlewareArgs<E> & AllMiddlewareArgs

/** A workspace removes the app: what it granted is forgotten. */
export const uninstalled =
  (kept: Kept) =>
  ({ body, context }: Args<'app_uninstalled'>): Promise<void> =>
    kept.remove('slack', ownerOf(body, context))

/** The bot's token is taken back: it is forgotten. A person's token is none that we hold. */
export const revoked =
  (kept: Kept) =>
  async ({ event, body, context }: Args<'tokens_revoked'>): Promise<void> => {
    if (event.tokens.bot?.length) await kept.remove('slack', ownerOf(body, context))
  }

const ownerOf = (
  { team_id, enterprise_id }: Readonly<{ team_id: string; enterprise_id?: string }>,
  { isEnterpriseInstall }: Readonly<{ isEnterpriseInstall: boolean }>,
): string => (isEnterpriseInstall ? enterprise_id : undefined) ?? team_id

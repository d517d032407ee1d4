import type { InstallationStore as BoltStore, Installation, InstallationQuery } from '@slack/bolt'
import type { InstallationStore } from '../store.ts'

/** A workspace that did not install the app, or has removed it. */
export class NotInstalled extends Error {
  constructor() {
    super('this workspace has not installed the app, or has removed it')
  }
}

type Kept = InstallationStore['installations']

/** Where Bolt keeps what a workspace or an organisation granted: in our store. */
export function installationsIn(kept: Kept, now: () => Date): Required<BoltStore> {
  const save = (owner: string, grant: Installation | Member) =>
    kept.save('slack', owner, JSON.stringify(grant), now())
  const grantOf = async (owner: string): Promise<Installation | null> => {
    const grant: Installation | Member | null = JSON.parse((await kept.read('slack', owner)) ?? 'null')
    return grant && 'memberOf' in grant ? grantOf(grant.memberOf) : grant
  }
  const members = new Set<string>()
  const joined = async (team: string, memberOf: string) => {
    if (members.has(team)) return
    if ((await kept.read('slack', team)) === null) await save(team, { memberOf })
    members.add(team)
  }
  return {
    storeInstallation: (installation) => save(ownerOf(installation), installation),
    fetchInstallation: async (query) => {
      const grant = await grantOf(keyOf(query))
      if (grant === null) throw new NotInstalled()
      const { isEnterpriseInstall, enterpriseId, teamId } = query
      /** Where that cannot be written down, the next event there does it. */
      if (isEnterpriseInstall && enterpriseId && teamId) await joined(teamId, enterpriseId).catch(() => {})
      return grant
    },
    deleteInstallation: (query) => kept.remove('slack', keyOf(query)),
  }
}

/** A workspace for which its organisation installed the app: a digest, which is posted unasked, knows no more than the workspace. */
type Member = Readonly<{ memberOf: string }>

/** An organisation that installs the app does so for all its workspaces. */
const keyOf = ({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string =>
  (isEnterpriseInstall ? enterpriseId : teamId) ?? ''

const ownerOf = ({ isEnterpriseInstall, enterprise, team }: Installation): string =>
  (isEnterpriseInstall ? enterprise?.id : team?.id) ?? ''

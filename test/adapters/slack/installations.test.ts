import type { Installation } from '@slack/bolt'
import { beforeEach, expect, it } from 'vitest'
import { installationsIn } from '../../../adapters/slack/installations.ts'
import { newDesk } from './desk.ts'

const installation = (change: object): Installation =>
  ({ bot: { token: 'xoxb-1', scopes: [], id: 'B1', userId: 'U1' }, user: { id: 'U2' }, ...change }) as never
const OF_TEAM = installation({ team: { id: 'T1' }, isEnterpriseInstall: false })
const OF_ALL = installation({ enterprise: { id: 'E1' }, isEnterpriseInstall: true })
const ASKED_IN = { isEnterpriseInstall: true, enterpriseId: 'E1', teamId: 'T1' } as const
const POSTED_TO = { isEnterpriseInstall: false, enterpriseId: undefined, teamId: 'T1' } as const
const GONE = 'this workspace has not installed the app, or has removed it'

let kept: ReturnType<typeof installationsIn>
beforeEach(async () => {
  const { store, now } = (await newDesk()).desk
  kept = installationsIn(store.installations, now)
})

it('speaks in a workspace with what the workspace granted, until it removes the app', async () => {
  await kept.storeInstallation(OF_TEAM)
  expect(await kept.fetchInstallation(POSTED_TO)).toEqual(OF_TEAM)
  await kept.deleteInstallation(POSTED_TO)
  await expect(kept.fetchInstallation(POSTED_TO)).rejects.toThrow(GONE)
})

it('posts to a workspace with what its organisation granted, once somebody asked there', async () => {
  await kept.storeInstallation(OF_ALL)
  await expect(kept.fetchInstallation(POSTED_TO)).rejects.toThrow(GONE)
  expect(await kept.fetchInstallation(ASKED_IN)).toEqual(OF_ALL)
  expect(await kept.fetchInstallation(POSTED_TO)).toEqual(OF_ALL)
})

it('falls silent in every workspace of an organisation that removes the app', async () => {
  await kept.storeInstallation(OF_ALL)
  await kept.fetchInstallation(ASKED_IN)
  await kept.deleteInstallation({ ...ASKED_IN, teamId: undefined })
  await expect(kept.fetchInstallation(POSTED_TO)).rejects.toThrow(GONE)
})

it('keeps what a workspace granted by itself beside what its organisation did', async () => {
  await kept.storeInstallation(OF_TEAM)
  await kept.storeInstallation(OF_ALL)
  await kept.fetchInstallation(ASKED_IN)
  expect(await kept.fetchInstallation(POSTED_TO)).toEqual(OF_TEAM)
})

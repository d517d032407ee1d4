import type { Installation } from '@slack/bolt'
import { addMinutes } from 'date-fns/addMinutes'
import { beforeEach, expect, it } from 'vitest'
import { installationsIn } from '../../../adapters/slack/installations.ts'
import { remembered } from '../../../adapters/slack/remembered.ts'
import { newDesk } from './desk.ts'

const installation = (change: object): Installation =>
  ({ bot: { token: 'xoxb-1', scopes: [], id: 'B1', userId: 'U1' }, user: { id: 'U2' }, ...change }) as never
const OF_TEAM = installation({ team: { id: 'T1' }, isEnterpriseInstall: false })
const OF_ALL = installation({ enterprise: { id: 'E1' }, isEnterpriseInstall: true })
const ASKED_IN = { isEnterpriseInstall: true, enterpriseId: 'E1', teamId: 'T1' } as const
const POSTED_TO = { isEnterpriseInstall: false, enterpriseId: undefined, teamId: 'T1' } as const
const GONE = 'this workspace has not installed the app, or has removed it'

let kept: ReturnType<typeof installationsIn>
let isAway: boolean
let minutes: number
beforeEach(async () => {
  const { store, now } = (await newDesk()).desk
  ;[isAway, minutes] = [false, 0]
  const clock = () => addMinutes(now(), minutes)
  const orAway = <T extends unknown[], R>(call: (...all: T) => Promise<R>) => {
    return (...all: T) => (isAway ? Promise.reject(new Error('the store is away')) : call(...all))
  }
  const { save, read, remove } = store.installations
  const shaky = { save: orAway(save), read: orAway(read), remove: orAway(remove) }
  kept = installationsIn(remembered(shaky, clock), clock)
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

it('speaks with what was granted for some minutes while the store is away', async () => {
  await kept.storeInstallation(OF_TEAM)
  isAway = true
  minutes = 29
  expect(await kept.fetchInstallation(POSTED_TO)).toEqual(OF_TEAM)
  minutes = 31
  await expect(kept.fetchInstallation(POSTED_TO)).rejects.toThrow('the store is away')
})

it('speaks in a workspace of an organisation while the store is away', async () => {
  await kept.storeInstallation(OF_ALL)
  isAway = true
  expect(await kept.fetchInstallation(ASKED_IN)).toEqual(OF_ALL)
  isAway = false
  await kept.fetchInstallation(ASKED_IN)
  isAway = true
  expect(await kept.fetchInstallation(POSTED_TO)).toEqual(OF_ALL)
})

it('does not speak after the app was removed, though the store is away', async () => {
  await kept.storeInstallation(OF_TEAM)
  isAway = true
  await expect(kept.deleteInstallation(POSTED_TO)).rejects.toThrow('the store is away')
  await expect(kept.fetchInstallation(POSTED_TO)).rejects.toThrow('the store is away')
})

it('does not speak after another process heard that the app was removed', async () => {
  const { store, now } = (await newDesk()).desk
  const here = installationsIn(remembered(store.installations, now), now)
  await here.storeInstallation(OF_TEAM)
  await store.installations.remove('slack', 'T1')
  await expect(here.fetchInstallation(POSTED_TO)).rejects.toThrow(GONE)
})

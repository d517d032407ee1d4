import { shardOf } from '../../../adapters/discord/shard.ts'

/** A program in the place of a shard: it is connected, and then Discord takes it no more. */
const lost = Promise.withResolvers<never>()
const shard = shardOf({ open: async () => {}, close: async () => {}, ready: () => true, lost: lost.promise })
await shard.open()
process.once('SIGTERM', shard.close)
process.send?.({ _ready: true })
lost.reject(new Error('Discord closed the connection for good (4014: DisallowedIntents)'))

import type { Desk } from '../desk.ts'
import type { Giver } from './giver.ts'
import type { Order } from './order.ts'
import type { Replied } from './replied.ts'

/** The one door to the digests: carries an order out, if its giver may. Never throws. */
export type CarryOut = (desk: Desk, order: Order, giver: Giver) => Promise<Replied>

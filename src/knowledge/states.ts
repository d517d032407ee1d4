import type { MissionData } from './compile.ts'

/** Organisations that have a page and missions as a State has, and are none. */
export const ORGANISATIONS = ['EU', 'UN'] as const

/** Whether a code (ISO 3166-1 alpha-2) is that of a State. */
export const isState = (code: string): boolean => !ORGANISATIONS.some((one) => one === code)

/** The other party to a mission than Afghanistan: an embassy in Kabul is told of under who sent it. */
export const partnerOf = ({ sending, receiving }: Pick<MissionData, 'sending' | 'receiving'>): string =>
  sending === 'AF' ? receiving : sending

import type { Reader } from '../../understand/reader.ts'

/** Whether somebody is on file with a post in a mission in Kabul, by his id. */
export const isPostedToKabul =
  ({ home }: Reader) =>
  (person: string): boolean =>
    home(person).mission?.receiving === 'AF'

import type { Features } from '../features.ts'

/** "The Taliban's spokesman" is whoever holds the office: none of them was named, and where each was posted is not the matter. */
export const isByOffice = ({ marked: { marks }, office, people }: Features): boolean =>
  office !== null && people.length > 1 && !marks.some(({ is }) => is === 'person')

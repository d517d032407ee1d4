/** What the tests compare with: the first and the last millisecond that a date means. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}

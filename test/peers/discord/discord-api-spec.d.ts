declare module 'discord-api-spec/zod' {
  import type { ZodType } from 'zod'

  const schemas: Readonly<Record<string, ZodType>>
  export = schemas
}

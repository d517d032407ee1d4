/** Host and port as an address has them: a host of version 6 stands in brackets. */
export const authority = (host: string, port: number): string =>
  `${host.includes(':') ? `[${host}]` : host}:${port}`

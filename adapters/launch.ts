/**
 * The built program begins here: Node keeps the compiled code beside it, which saves a cold start a tenth. Where that
 * cannot be written or does not fit this Node, the code is compiled as ever.
 */
process.getBuiltinModule('node:module').enableCompileCache?.(`${import.meta.dirname}/cache`)
await import('./main.ts')

/** `sha256` of @noble/hashes, which the command line has of Node: a fifth of the time. Loaded when first needed. */
export const sha256 = (bytes) =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest()

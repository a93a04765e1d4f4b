import {once} from '../once.ts'

/** An object whose parts are made when they are first read: who passes over a row pays nothing for it. */
export function madeWhenRead<Parts extends object>(
  makers: {
    [Name in keyof Parts]-?: (() => NonNullable<Parts[Name]>) | false
  },
): Parts {
  const parts = {}
  for (const [name, make] of Object.entries<(() => unknown) | false>(makers)) {
    if (make) Object.defineProperty(parts, name, {enumerable: true, get: once(make)})
  }
  return parts as Parts
}

import {Broken} from '../input.ts'
import type {Fault} from './protocol.ts'

/** Names a fault by its invariant, or by what was thrown and where. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Broken) return {name: error.name, message: error.message}
  if (!(error instanceof Error)) return {name: 'thrown', message: String(error)}
  const place = /at (?:async )?(?:new )?([\w.$<>]+) \(/.exec(error.stack ?? '')?.[1] ?? ''
  const what = error.message.replaceAll(/["'`\d].*$/gs, '').trim()
  return {name: `${error.constructor.name}: ${what} in ${place}`, message: error.stack ?? error.message}
}

import {conditions as make} from '../conditions.ts'

/** Compiled by hand: what narrows a right or a duty in laws and contracts. */
export const conditions = make(
  'solo|soltanto|solamente|esclusivamente|unicamente',
  'salvo|tranne|eccetto|a meno che|ad eccezione|purché|a condizione|fermo restando|in caso|nella misura|se|qualora',
)

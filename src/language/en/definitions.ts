import {definitions as make} from '../definitions.ts'

/**
 * As laws have them (Drafting Direction 1.5, Definitions, Office of Parliamentary Counsel, Australia, 2019), and contracts
 * in brackets (what Adams, A Manual of Style for Contract Drafting, calls integrated definitions).
 */
export const definitions = make(
  'means|shall mean|has the (?:same )?meaning|have the (?:same )?meaning|refers? to|includes',
  '(?:(?:each|together|collectively|individually|hereinafter|hereafter|in the following),? ?(?:referred to as )?)(?:the|an?)?|the|an?',
)

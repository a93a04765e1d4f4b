import {definitions as make} from '../definitions.ts'

/** As drafting manuals have it (Office of the Parliamentary Counsel, Drafting Guidance, part 4). */
export const definitions = make(
  'means|shall mean|has the (?:same )?meaning|have the (?:same )?meaning|refers? to|includes',
  '(?:(?:each|together|collectively|individually|hereinafter|hereafter|in the following),? ?(?:referred to as )?)(?:the|an?)?|the|an?',
)

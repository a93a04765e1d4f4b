import {conditions as make} from '../conditions.ts'

/** Compiled by hand: what narrows a right or a duty in laws and contracts. */
export const conditions = make(
  'alleen|slechts|uitsluitend',
  'tenzij|behalve|behoudens|met uitzondering|mits|op voorwaarde|onverminderd|voor zover|zolang|indien|als',
)

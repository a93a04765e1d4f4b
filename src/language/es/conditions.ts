import {conditions as make} from '../conditions.ts'

/** Compiled by hand: what narrows a right or a duty in laws and contracts. */
export const conditions = make(
  'sólo|solo|solamente|únicamente|exclusivamente',
  'salvo|excepto|a menos que|a excepción|con excepción|siempre que|a condición de|con la condición|sin perjuicio|en caso|en la medida|si',
)

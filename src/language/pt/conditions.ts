import {conditions as make} from '../conditions.ts'

/** Compiled by hand: what narrows a right or a duty in laws and contracts. */
export const conditions = make(
  'só|somente|apenas|unicamente|exclusivamente',
  'salvo|exceto|a menos que|com exceção|desde que|sob condição|com a condição|sem prejuízo|em caso|na medida|se',
)

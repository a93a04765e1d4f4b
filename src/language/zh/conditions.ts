import {conditions as make} from '../conditions.ts'

/** Compiled by hand: what narrows a right or a duty in laws and contracts. */
export const conditions = make('只|仅|仅仅|唯', '除非|除了|除|如果|如|若|但|只要|只有|在.{1,12}的情况下')

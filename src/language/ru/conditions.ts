import {conditions as make} from '../conditions.ts'

/** Compiled by hand: what narrows a right or a duty in laws and contracts. */
export const conditions = make(
  'только|лишь|исключительно',
  'если|кроме|за исключением|при условии|при наличии|в случае|в той мере',
)

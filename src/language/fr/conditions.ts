import {conditions as make} from '../conditions.ts'

/** Compiled by hand: what narrows a right or a duty in laws and contracts. */
export const conditions = make(
  'seulement|uniquement|exclusivement',
  "sauf|à moins que|à moins de|excepté|hormis|à l[’']exception|à condition|pourvu que|sous réserve|si|s[’']il|lorsque|dans la mesure où|tant que|en cas",
)

import {conditions as make} from '../conditions.ts'

/** Compiled by hand: what narrows a right or a duty in laws and contracts. */
export const conditions = make(
  'nur|ausschließlich|lediglich|allein',
  'nur (?:wenn|falls|soweit)|es sei denn|außer|ausgenommen|mit Ausnahme|sofern|soweit|falls|wenn|vorausgesetzt|unter der Bedingung|vorbehaltlich|solange|unbeschadet',
)

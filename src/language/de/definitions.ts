import {definitions as make} from '../definitions.ts'

/**
 * As Union law has them in German („Medizinprodukt“ bezeichnet …: Regulation (EU) 2017/745, art. 2), and contracts in
 * brackets. German laws define without quotation marks (`Sachen im Sinne des Gesetzes sind …`, § 90 BGB): these are not read.
 */
export const definitions = make(
  'bezeichnet|bedeutet|meint|im Sinne dieses|im Sinne dieser|ist (?:ein|eine|der|die|das)|sind (?:alle|die)',
  '(?:(?:nachfolgend|im Folgenden|nachstehend|gemeinsam|zusammen|jeweils),? ?(?:auch )?)+(?:der|die|das|den|dem|ein|eine)?|der|die|das|den|dem|ein|eine',
)

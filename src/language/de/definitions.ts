import {definitions as make} from '../definitions.ts'

/** As the handbook of legal form has it (Handbuch der Rechtsförmlichkeit, Bundesministerium der Justiz, part B 1). */
export const definitions = make(
  'bezeichnet|bedeutet|meint|im Sinne dieses|im Sinne dieser|ist (?:ein|eine|der|die|das)|sind (?:alle|die)',
  '(?:(?:nachfolgend|im Folgenden|nachstehend|gemeinsam|zusammen|jeweils),? ?(?:auch )?)+(?:der|die|das|den|dem|ein|eine)?|der|die|das|den|dem|ein|eine',
)

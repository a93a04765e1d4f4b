import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make('(?:werk|bank)dag(?:en)?', 'kalenderdag(?:en)?', 'dag(?:en)?')

import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make('dias? (?:úteis|útil)', 'dias? (?:corridos|de calendário)', 'dias?')

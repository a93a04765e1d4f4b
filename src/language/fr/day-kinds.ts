import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make('jours? (?:ouvrables?|ouvrés?)', 'jours? (?:calendaires?|civils?)', 'jours?')

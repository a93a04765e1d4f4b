import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make('hari kerja', 'hari kalender', 'hari')

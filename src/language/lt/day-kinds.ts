import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make('darbo dien\\p{L}+', 'kalendorin\\p{L}+ dien\\p{L}+', 'dien\\p{L}+')

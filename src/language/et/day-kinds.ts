import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make('(?:töö|pangatöö|panga)päev\\p{L}*', 'kalendripäev\\p{L}*', 'päev\\p{L}*')

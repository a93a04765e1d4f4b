import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make('iş gün(?:ü|leri|ünden)?|işgünü', 'takvim gün(?:ü|leri)?', 'gün(?:lük)?')

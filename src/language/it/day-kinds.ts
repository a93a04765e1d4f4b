import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make('giorni (?:lavorativi|feriali)', 'giorni (?:solari|di calendario)', 'giorn[oi]')

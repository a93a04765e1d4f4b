import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make('(?:Arbeits|Werk|Bankarbeits|Geschäfts)tage?n?', 'Kalendertage?n?', 'Tage?n?')

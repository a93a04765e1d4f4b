import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make('zile (?:lucrătoare|bancare)', 'zile calendaristice', 'zile?')

import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make('ngày làm việc', 'ngày (?:dương )?lịch', 'ngày')

import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make('работни дни|работен ден', 'календарни дни|календарен ден', 'д(?:ни|ена|ен)')

import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make('(?:कार्य|कारोबारी) ?दिवस(?:ों)?|कार्यदिवस(?:ों)?', 'कैलेंडर दिन(?:ों)?', 'दिन(?:ों)?')

export {numberMismatches} from './number-mismatches.ts'
export {quantitiesOf} from './quantities.ts'

export {checkedReader} from './checked-reader.ts'
export {serve} from './serve.ts'

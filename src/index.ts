export {InputError} from './failure.ts'
export type {Clause, Translation} from './parse/index.ts'
export {parse} from './parse/index.ts'

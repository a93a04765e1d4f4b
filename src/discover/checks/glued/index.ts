export {type Glued, gluedFinder} from './glued.ts'

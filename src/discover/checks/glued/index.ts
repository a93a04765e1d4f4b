export {gluedAcross} from './across.ts'
export {type Glued, gluedFinder} from './glued.ts'

export {type Residue, residueFinder} from './residues.ts'

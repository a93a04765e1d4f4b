export {type Residue, residuesIn} from './residues.ts'

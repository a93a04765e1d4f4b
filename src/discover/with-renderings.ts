import type {Concept, Rendering} from './concordance.ts'

/** A concept with other renderings. Field by field: of one in columns a spread would make the renderings that it replaces. */
export function withRenderings(concept: Concept, renderings: Rendering[]): Concept {
  const {id, label, source, score, termhood, evidence} = concept
  return {id, label, source, score, termhood, evidence, renderings}
}

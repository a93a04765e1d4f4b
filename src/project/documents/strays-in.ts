import type {KnownStray} from '../../discover/index.ts'
import {InputError} from '../../failure.ts'
import {discoverIn} from '../pipeline.ts'
import {isAlone, type Works} from './works.ts'

/**
 * Reads all works of a project, whichever of them are meant, for names that stray from what the others say; by document. A work
 * that cannot be read says nothing here: whoever means it will be told.
 *
 * @param keepsPlaces whether it is to be known in which clauses the names of the others stand
 */
export async function straysIn(works: Works, keepsPlaces = false): Promise<Map<string, KnownStray[]>> {
  // Loaded when needed: who shows a clause compares nothing.
  const {ProjectUsage} = await import('../../discover/index.ts')
  const known = new ProjectUsage(keepsPlaces)
  for (const project of works.whole.filter((work) => !isAlone(work))) {
    try {
      const {concordance} = await discoverIn(await project.translations(), await project.known())
      // Holds on to nothing: a part of a text would keep the whole of it in memory.
      const usage = JSON.parse(JSON.stringify(concordance.usage ?? []))
      known.add(project.document!, usage)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
    }
  }
  return known.strays()
}

import type {Collation} from '../collate/index.ts'
import type {Concordance} from './concordance.ts'
import type {DiscoverOptions} from './options.ts'

export * from './concordance.ts'
export type {DiscoverOptions, KnownTerms} from './options.ts'

/** Finds what the translations call things. Asynchronous, since dictionaries are loaded when first needed. */
export async function discover(_collation: Collation, _options: DiscoverOptions = {}): Promise<Concordance> {
  return {concepts: [], divergences: [], inconsistencies: []}
}
export {counterpart} from './counterpart.ts'
export {type Hit, search} from './search.ts'

import type {Collation} from '../collate/index.ts'
import {languageOf} from '../language/index.ts'
import type {Concordance} from './concordance.ts'
import {findInconsistencies} from './inconsistency/index.ts'
import type {DiscoverOptions} from './options.ts'

export * from './concordance.ts'
export type {DiscoverOptions, KnownTerms} from './options.ts'

/** Finds what the translations call things. Asynchronous, since dictionaries are loaded when first needed. */
export async function discover(collation: Collation, _options: DiscoverOptions = {}): Promise<Concordance> {
  const lexicons = await Promise.all(
    collation.translations.map(({language}) => languageOf(language).lexicon?.()),
  )
  return {concepts: [], divergences: [], inconsistencies: findInconsistencies(collation, lexicons)}
}
export {counterpart} from './counterpart.ts'
export {type Hit, search} from './search.ts'

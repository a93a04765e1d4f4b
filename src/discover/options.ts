import type {Termbase} from '../termbase/index.ts'

/** What is known before the texts are read. */
export interface DiscoverOptions {
  /** Concepts with their terms; they override what statistics say. */
  termbase?: Pick<Termbase, 'concepts'>
}

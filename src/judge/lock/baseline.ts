import {clausesOf, type Translation} from '../../parse/index.ts'
import {hashOf} from '../fingerprint.ts'
import type {Lock, LockedText} from './lock.ts'
import {normaliseText, textHash} from './normalise.ts'

/** Texts of clauses as they were at some earlier time: of the lock, or of a commit. */
export interface Baseline {
  /** Completes "changed …": `since accepted`, `since \`origin/main\``. */
  since: string
  /** Per id of a translation, per clause key. */
  texts: Map<string, Map<string, LockedText>>
  /** Per id of a commentary, the hash of all it said. */
  commentaries?: ReadonlyMap<string, string>
}

/** The texts that a lock accepts, as hashes. `since`: how messages say since when. */
export function baselineOfLock(lock: Lock, since = 'since accepted'): Baseline {
  const texts: Baseline['texts'] = new Map()
  for (const [key, clause] of lock.clauses) {
    for (const [id, text] of clause.texts) {
      texts.set(id, (texts.get(id) ?? new Map()).set(key, text))
    }
  }
  return {since, texts, ...(lock.heard && {commentaries: lock.heard.commentaries})}
}

/** Texts of an earlier version to compare with. `since`: how messages say since when, `since main`. */
export function baselineOf(translations: readonly Translation[], since: string): Baseline {
  return {
    since,
    texts: new Map(translations.map((translation) => [translation.id, textsOf(translation)])),
  }
}

/** Text and hash of every clause of a translation, by key. */
export function textsOf(translation: Translation): Map<string, {hash: string; text: string}> {
  return new Map(clausesOf(translation).map(({key, text}) => [key, {hash: textHash(text), text}]))
}

/** A hash that stands for all that a commentary says. */
export function commentaryHash(translation: Translation): string {
  return hashOf(JSON.stringify(clausesOf(translation).map(({text}) => normaliseText(text))))
}

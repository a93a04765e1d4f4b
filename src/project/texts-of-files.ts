import {InputError} from '../failure.ts'
import type {Document} from '../format/index.ts'
import {didYouMean} from './did-you-mean.ts'
import {nameOf} from './part-of.ts'
import type {Source} from './sources.ts'

/**
 * The texts of a file that a source means: all, or the one that it names.
 *
 * @throws InputError for a text that the file does not hold
 */
export function textsOf(source: Source, documents: readonly Document[]): Document[] {
  const {path, part, meta} = source
  if (part === undefined) return [...documents]
  const parts = documents.flatMap((document) => document.part ?? [])
  const found = documents.find((document) => document.part === part)
  if (!found) {
    throw new InputError(
      parts.length === 0
        ? `\`${path}\` holds one text: name it without \`#${part}\`, or split it with \`--split-languages\``
        : `\`${nameOf(source)}\` does not exist: expected one of ${parts.map((one) => `\`${one}\``).join(', ')}${didYouMean(part, parts)}`,
    )
  }
  return [{...found, data: {clausediff: {...found.data.clausediff, ...meta}}}]
}

/** A text, and what named it. */
interface Named {
  source: Source
  document: Document
}

/**
 * Gives each text its id: that of its file, if this holds no other; else what tells it from the others there, if no
 * other text is called so; else both, `law#target`. An id that somebody gave stays.
 */
export function withIds(texts: readonly Named[]): Document[] {
  const names = texts.map((text) => namesOf(text, texts))
  return texts.map(({document}, at) => {
    const id =
      names[at]!.find((name) => names.every((others, other) => other === at || !others.includes(name))) ??
      names[at]!.at(-1)!
    const {clausediff} = document.data
    return id === clausediff.id ? document : {...document, data: {clausediff: {...clausediff, id}}}
  })
}

/** What a text may be called, the shortest first. */
function namesOf({source, document}: Named, texts: readonly Named[]): string[] {
  const {meta, part, isNamed} = source
  const isAlone = texts.filter((other) => other.source === source).length === 1
  if (isAlone && (isNamed || part === undefined)) return [meta.id]
  const own = document.part ?? ''
  const long = `${meta.id}#${own}`
  if (isNamed) return [long]
  return isAlone ? [own, meta.id, long] : [own, long]
}

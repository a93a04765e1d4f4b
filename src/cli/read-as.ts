import type {Options} from './parsed-options.ts'

/** What the options say of the texts to open, beside their names. */
export function readAs({config, corpus, encoding, changes, maxUnpacked, splitLanguages, document}: Options) {
  return {
    ...(config !== undefined && {config}),
    ...(corpus !== undefined && {corpus}),
    ...(encoding !== undefined && {encoding}),
    ...(changes !== undefined && {changes}),
    ...(maxUnpacked !== undefined && {maxUnpacked}),
    ...(splitLanguages !== undefined && {splitLanguages}),
    ...(document !== undefined && {documents: document}),
  }
}

import {
  capabilities,
  capabilityNames,
  capabilityTitles,
  draftings,
  finerCapabilitiesOf,
  finerNames,
  finerTitles,
  knownLanguages,
  languageOf,
  tabledLanguages,
} from '../../src/language/index.ts'

const nameOf = new Intl.DisplayNames('en', {type: 'language'})

/** docs/languages.md: what is read and checked in each language, and where its tables come from. */
export function languageReference(): string {
  const tags = [...new Set([...tabledLanguages, ...draftings.map(({tag}) => tag)])]
  const rows = tags
    .map((tag) => ({tag, name: nameOf.of(tag) ?? tag}))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const checked = rows.filter(({tag}) => tabledLanguages.includes(tag))
  const unrecognised = checked.filter(({tag}) => !knownLanguages.includes(tag)).map(({name}) => name)
  return [
    '# Languages',
    '',
    'Written by `npm run docs` from the tables in `src/language/`. Structure, digits of every script and words are compared',
    'in any language; what else is checked is what a language has a table for. Thai, Khmer, Lao and Burmese, Chinese and',
    'Japanese are cut into words by the dictionaries of `Intl.Segmenter`; all others at blanks. The columns are those of',
    '`capabilities` in [the library](api.md). Where numbers in words are read, months and units are; those of Arabic,',
    'Bulgarian, Catalan, Czech, Danish, Finnish, Greek, Hebrew, Hindi, Hungarian, Indonesian, Norwegian, Polish, Romanian,',
    'Slovak, Swedish, Turkish and Ukrainian come from Unicode CLDR 48 ([licences](licences.md)).',
    '',
    `| language | tag | ${capabilityNames.map((name) => capabilityTitles[name]).join(' | ')} | source of modal verbs and negation |`,
    `| --- | --- | ${capabilityNames.map(() => '---').join(' | ')} | --- |`,
    ...checked.map(({tag, name}) => {
      const known = capabilities(tag)
      const cells = capabilityNames.map((capability) => (known[capability] ? 'yes' : 'no'))
      return `| ${name} | \`${tag}\` | ${cells.join(' | ')} | ${languageOf(tag).source ?? 'comments in its folder'} |`
    }),
    '',
    `${unrecognised.slice(0, -1).join(', ')} and ${unrecognised.at(-1)} are not recognised by their words: name the language of such a text (\`language\` in the config).`,
    '',
    '## What is compared in copies',
    '',
    'Sentences of one language that are nearly the same, word for word, are compared more closely, where a language has a',
    'table for it; in a language that is not listed none of this is told, between languages only kinds of day. Opposites are those made by',
    'a prefix (`gültig` / `ungültig`); where there is a dictionary, its opposites and slips of spelling are told as well.',
    '',
    `| language | tag | ${finerNames.map((name) => finerTitles[name]).join(' | ')} |`,
    `| --- | --- | ${finerNames.map(() => '---').join(' | ')} |`,
    ...checked.flatMap(({tag, name}) => {
      const known = finerCapabilitiesOf(languageOf(tag))
      const cells = finerNames.map((one) => (known[one] ? 'yes' : 'no'))
      return cells.includes('yes') ? [`| ${name} | \`${tag}\` | ${cells.join(' | ')} |`] : []
    }),
    '',
    '## How laws are drafted',
    '',
    'Words for divisions, with how they are counted, are read in any text; these traditions have a table.',
    '',
    '| language | tag | source |',
    '| --- | --- | --- |',
    ...rows.flatMap(({tag, name}) =>
      draftings.filter((one) => one.tag === tag).map(({source}) => `| ${name} | \`${tag}\` | ${source} |`),
    ),
    '',
  ].join('\n')
}

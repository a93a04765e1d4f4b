// Distils the table of traditional and simplified characters of OpenCC into src/language/zh/simplified.tsv.
//
//   npm install --no-save opencc-js@1.4.2 && node scripts/distil-chinese.mjs
//
// Kept are characters of the basic plane that stand for one character there, so that offsets in a text stay what they are.
// Where a character has several, the first is the usual one.
import {writeFileSync} from 'node:fs'
import table from '../node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js'

const licence =
  '# Distilled from OpenCC (TSCharacters, by way of opencc-js 1.4.2) by scripts/distil-chinese.mjs; do not edit. Copyright ' +
  '2010-2024 Carbo Kuo and contributors. Apache License 2.0 (docs/licences.md). Changed: characters beyond the basic plane left out.'

const pairs = table
  .split('|')
  .map((entry) => entry.split(' '))
  .filter(([from, to]) => from.length === 1 && to?.length === 1 && from !== to)
const lines = pairs.map(([from, to]) => `${from}\t${to}`)
writeFileSync(
  new URL('../src/language/zh/simplified.tsv', import.meta.url),
  `${[licence, 'traditional\tsimplified', ...lines].join('\n')}\n`,
)

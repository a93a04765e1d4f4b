#!/usr/bin/env bash
# `\fig …\fig*` is a character marker with an end (USFM 3.0, "Figures"); the paragraph goes on behind it. proskomma-core 0.11.3 loses
# what follows the figure to the end of the paragraph, from the text and from its verses: the rest of verse 5 is gone and
# verse 6 is there without a word. A footnote at the same place does no harm.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund proskomma-core@0.11.3
cat >try.cjs <<'JS'
const {Proskomma} = require('proskomma-core')

for (const aside of [String.raw`\fig A ship|src="a.jpg" size="col" ref="1:5"\fig*`, String.raw`\f + \ft A ship\f*`]) {
  const store = new Proskomma()
  const usfm = String.raw`\id JON
\c 1
\p
\v 5 They threw the cargo ${aside} into the sea.
\v 6 The captain came.
\p
\v 7 They cast lots.`
  store.importDocument({lang: 'eng', abbr: 'x'}, 'usfm', usfm)
  const {data} = store.gqlQuerySync('{documents {cvIndexes {verses {verse {verseRange text}}}}}')
  const verses = data.documents[0].cvIndexes.flatMap(({verses}) => verses.flatMap(({verse}) => verse))
  console.log(aside.slice(0, 4), verses.map(({verseRange, text}) => `${verseRange}: ${text}`).join(' | ').replaceAll(/\s+/g, ' '))
}
JS
node try.cjs | tee seen
grep -qx '\\fig 5: They threw the cargo | 6: | 7: They cast lots.' seen && grep -q '^\\f + 5: .*into the sea. | 6: The captain came. | 7' seen ||
  { echo 'changed: the text behind a figure is kept'; exit 1; }

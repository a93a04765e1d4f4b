#!/usr/bin/env bash
# `\lit` is a paragraph of its own, a liturgical note (USFM 3.0, "Paragraphs"). usfm-grammar 2.3.1 reads it as the list item `\li`
# with a text that begins with "t": verse 5 ends "t Glory to the Father". `\xt` and `\jmp`, whose text is printed in the verse, are
# left out of it. Its one warning, in strict mode, is that `\li` was used without content.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund usfm-grammar@2.3.1
cat >try.cjs <<'JS'
const {USFMParser} = require('usfm-grammar')

const usfm = String.raw`\id PSA
\c 29
\p
\v 5 The voice of the Lord.
\lit Glory to the Father.
\p
\v 6 As in \xt Ps 114:4\xt* they skip \jmp like calves|link-href="x"\jmp*.`
const {chapters, _messages} = new USFMParser(usfm).toJSON()
for (const {verseNumber, verseText} of chapters[0].contents.filter(({verseNumber}) => verseNumber)) console.log(verseNumber, verseText)
console.log(JSON.stringify(_messages))
JS
node try.cjs | tee seen
grep -qx '5 The voice of the Lord. t Glory to the Father.' seen && grep -q '^6 As in they skip' seen && ! grep -q 'calves' seen ||
  { echo 'changed: \lit is a marker, linked text is kept'; exit 1; }

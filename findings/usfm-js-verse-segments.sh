#!/usr/bin/env bash
# A verse may be divided, `\v 1a` and `\v 1b` (USX schema: a verse's number is digits and then letters). usfm-js 3.4.3 stops at
# the first divided verse: `1a` becomes `1`, and all that follows in the chapter, verse 2 and `3-4` too, is neither in its JSON
# nor in the USFM that it writes from it. No error, no warning.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund usfm-js@3.4.3
cat >psalm.usfm <<'USFM'
\id PSA
\c 1
\p
\v 1a Happy is the one,
\q1
\v 1b who walks straight.
\v 2 He reads the law.
\v 3-4 He is like a tree.
USFM
cat >try.cjs <<'JS'
const {readFileSync} = require('node:fs')
const usfm = require('usfm-js')

const psalm = usfm.toJSON(readFileSync('psalm.usfm', 'utf8'))
console.log('verses:', Object.keys(psalm.chapters[1]).join(' '))
console.log(usfm.toUSFM(psalm))
JS
node try.cjs | tee seen
grep -qx 'verses: 1 front' seen && ! grep -q 'law\|tree\|straight' seen || { echo 'changed: the verses are kept'; exit 1; }

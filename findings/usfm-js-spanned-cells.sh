#!/usr/bin/env bash
# `\tcr1-2` is a cell that spans columns 1 to 2 (USFM 3.0, "Tables"). usfm-js 3.4.3 takes "-2" for the cell's text and writes
# `\tcr1 -2 Total:`: the span is gone, and whoever reads the file again finds minus two in the table of the tribes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund usfm-js@3.4.3
cat >try.cjs <<'JS'
const usfm = require('usfm-js')

console.log(usfm.toUSFM(usfm.toJSON(String.raw`\id NUM
\c 2
\p
\v 9 The sum:
\tr \tc1 Judah \tc2 east \tcr3 74,600
\tr \tcr1-2 Total: \tcr3 186,400`)))
JS
node try.cjs | tee seen
grep -q '^\\tr \\tcr1 -2 Total:' seen && ! grep -q 'tcr1-2' seen || { echo 'changed: the span is kept'; exit 1; }

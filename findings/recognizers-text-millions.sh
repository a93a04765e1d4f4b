#!/usr/bin/env bash
# Spanish, Portuguese and French are among the languages of @microsoft/recognizers-text-number 1.3.1. It reads "mil millones" (10⁹)
# as 1,000 and "um milhão e meio" (1½ million) as 500,000, and it drops the plural "cents" of round sums: "trois mille cinq cents"
# (3,500) is 3,005. "dos mil millones" and "mille deux cent cinquante" are right, so that a few samples look well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-number@1.3.1
cat >try.cjs <<'JS'
const {recognizeNumber} = require('@microsoft/recognizers-text-number')

const texts = {
  'es-es': ['dos mil millones', 'mil millones', 'un millón y medio'],
  'pt-br': ['dois milhões', 'dois milhões e meio', 'um milhão e meio'],
  'fr-fr': ['mille deux cent cinquante', 'mille deux cents', 'trois mille cinq cents'],
}
for (const [culture, list] of Object.entries(texts)) {
  for (const text of list) console.log(text, '→', recognizeNumber(text, culture).map(({resolution}) => resolution.value).join(' '))
}
JS
node try.cjs | tee seen
grep -qx 'mil millones → 1000' seen && grep -qx 'un millón y medio → 500000' seen && grep -qx 'um milhão e meio → 500000' seen &&
  grep -qx 'dois milhões e meio → 1000000' seen && grep -qx 'mille deux cents → 1002' seen && grep -qx 'trois mille cinq cents → 3005' seen ||
  { echo 'changed: the sums are read in full'; exit 1; }

#!/usr/bin/env bash
# One expects no two numbers to share a name: articles are cited by it. n2words 4.0.0 names the 100th, the 200th and the 900th alike in
# Romanian, "al sutălea" (for "al două sutelea", "al nouă sutelea"), and calls the 20th the 21st in Hebrew, "עשרים וראשון":
# up to 999 there are 991 Romanian and 919 Hebrew ordinals. Its cardinal numbers of both languages are all different.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund n2words@4.0.0
cat >try.mjs <<'JS'
import * as he from 'n2words/he-IL'
import * as ro from 'n2words/ro-RO'

for (const number of [100, 200, 900]) console.log(number, ro.toOrdinal(number))
for (const number of [20, 21]) console.log(number, he.toOrdinal(number))
const names = (name) => new Set(Array.from({length: 999}, (_, index) => name(index + 1))).size
for (const [language, {toCardinal, toOrdinal}] of Object.entries({ro, he})) {
  console.log(`${language}: ${names(toCardinal)} cardinals, ${names(toOrdinal)} ordinals`)
}
JS
node try.mjs | tee seen
[ "$(grep -c ' al sutălea$' seen)" = 3 ] && [ "$(grep -c ' עשרים וראשון$' seen)" = 2 ] &&
  grep -qx 'ro: 999 cardinals, 991 ordinals' seen && grep -qx 'he: 999 cardinals, 919 ordinals' seen ||
  { echo 'changed: every number has a name of its own'; exit 1; }

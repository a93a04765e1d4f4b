#!/usr/bin/env bash
# "One hundred and twenty-five thousand" is 125,000: what stands before "thousand" is one number, and all of it is multiplied.
# words-to-numbers 1.5.1 multiplies the last word alone and reads 5,120; a fee of "ninety-nine thousand euros" is one of 9,090.
# "Ninety thousand" and "three hundred thousand" are read rightly.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund words-to-numbers@1.5.1
cat >try.cjs <<'JS'
const {wordsToNumbers} = require('words-to-numbers')

for (const text of [
  'ninety thousand',
  'three hundred thousand',
  'a fee of ninety-nine thousand euros',
  'one hundred and twenty-five thousand',
  'two hundred and one million',
  'forty-five thousand six hundred and seventy-eight',
]) console.log(`${text} → ${wordsToNumbers(text)}`)
JS
node try.cjs | tee seen
grep -qx 'ninety thousand → 90000' seen && grep -qx 'three hundred thousand → 300000' seen &&
  grep -q ' → 1 fee of 9090 euros$' seen && grep -q 'twenty-five thousand → 5120$' seen &&
  grep -q 'one million → 1000200$' seen && grep -q '^forty-five .* → 5718$' seen ||
  { echo 'changed: the whole number before "thousand" is multiplied'; exit 1; }

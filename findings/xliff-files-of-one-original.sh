#!/usr/bin/env bash
# A document of XLIFF 1.2 holds one or more `<file>`, each with languages of its own; nothing says that `original`, the name of
# what was translated, must differ. ilib-xliff 1.4.1 writes two translations of one text so. xliff 6.4.0 keeps files by
# `original`: the German is gone, and the French is said to be German, the language of the first file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ilib-xliff@1.4.1 xliff@6.4.0
cat >try.mjs <<'JS'
import {TranslationUnit, Xliff} from 'ilib-xliff'
import xliff from 'xliff'

const written = new Xliff()
const common = {source: 'law', sourceLocale: 'en', key: 'law', file: 'law.txt', project: 'law', resType: 'string', datatype: 'plaintext'}
written.addTranslationUnits([
  new TranslationUnit({...common, id: 1, target: 'Gesetz', targetLocale: 'de'}),
  new TranslationUnit({...common, id: 2, target: 'loi', targetLocale: 'fr'}),
])
const document = written.serialize()
console.log(document)
const {targetLanguage, resources} = await xliff.xliff12ToJs(document)
console.log(targetLanguage, JSON.stringify(resources['law.txt']))
JS
node try.mjs | tee seen
test "$(grep -c '<file original="law.txt"' seen)" = 2 && grep -q '^de {.*"target":"loi"' seen && ! grep -q '^de .*Gesetz' seen ||
  { echo 'changed: both files are kept'; exit 1; }

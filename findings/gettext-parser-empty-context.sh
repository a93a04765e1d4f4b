#!/usr/bin/env bash
# The GNU gettext manual ("PO Files") tells `msgctxt ""` from no msgctxt at all: msgfmt accepts both entries below, and a program
# can ask for either. gettext-parser 10.0.0 keeps them under one key: the first translation is gone without a word, from what it
# parses and from the file that it writes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund gettext-parser@10.0.0
cat >de.po <<'PO'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgctxt ""
msgid "act"
msgstr "Gesetz"

msgid "act"
msgstr "Handlung"
PO
cat >try.mjs <<'JS'
import {readFileSync} from 'node:fs'
import {po} from 'gettext-parser'

const catalogue = po.parse(readFileSync('de.po'))
console.log(JSON.stringify(catalogue.translations))
console.log(po.compile(catalogue).toString())
JS
node try.mjs | tee seen
grep -q '"msgstr":\["Handlung"\]' seen && ! grep -q Gesetz seen || { echo 'changed: both entries are kept'; exit 1; }

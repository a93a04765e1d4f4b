#!/usr/bin/env bash
# `#~| msgid "…"` is the earlier source of an obsolete entry (GNU gettext manual, "PO Files"); `msgmerge --previous` and then
# `msgattrib --clear-fuzzy` write it just so. One expects pofile 1.1.4 to read it as a comment, or to drop it. It adds the text to
# the translation of the entry before: "kündigen" becomes "kündigenThe lease ends.", also in the file that it saves.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pofile@1.1.4
cat >de.po <<'PO'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid "to terminate"
msgstr "kündigen"

#~| msgid "The lease ends."
#~ msgid "The lease shall end."
#~ msgstr "Der Mietvertrag endet."
PO
cat >try.mjs <<'JS'
import {readFileSync} from 'node:fs'
import PO from 'pofile'

const catalogue = PO.parse(readFileSync('de.po', 'utf8'))
for (const {msgid, msgstr, obsolete} of catalogue.items) console.log(JSON.stringify({msgid, msgstr, obsolete}))
console.log(catalogue.toString().split('\n').find((line) => line.includes('kündigen')))
JS
node try.mjs | tee seen
grep -qx 'msgstr "kündigenThe lease ends."' seen || { echo 'changed: the entry before is left alone'; exit 1; }

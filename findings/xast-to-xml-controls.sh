#!/usr/bin/env bash
# XML 1.0 has no place for most control characters nor for U+FFFF; one expects a writer to refuse them or to keep them.
# xast-util-to-xml 4.0.0 leaves control characters out without a word, so that `10\b0` becomes `100`, and writes U+FFFF as
# it is, which makes the document ill-formed for every conforming reader.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xast-util-to-xml@4.0.0 xastscript@4.0.0
cat >try.mjs <<'JS'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'

console.log(JSON.stringify(toXml(x('term', '10\u00080'))), JSON.stringify(toXml(x('term', 'a\uffffb'))).includes('\uffff'))
JS
node try.mjs | tee seen
grep -qx '"<term>100</term>" true' seen || { echo 'changed: other text comes out'; exit 1; }

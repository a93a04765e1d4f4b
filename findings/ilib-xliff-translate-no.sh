#!/usr/bin/env bash
# `translate` of a trans-unit is "yes" or "no" (XLIFF 1.2, 2.3; the schema allows nothing else). ilib-xliff 1.4.1 reads "no" and
# writes `translate="false"`, with no namespace on the root: a reader that follows the standard, xliff 6.4.0 here, no longer finds
# "no", and text that was protected goes to the translators.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ilib-xliff@1.4.1 xliff@6.4.0
cat >units.xlf <<'XLIFF'
<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="law" source-language="en" target-language="de" datatype="plaintext"><body>
    <trans-unit id="1" translate="no"><source>ISO 9001</source></trans-unit>
  </body></file>
</xliff>
XLIFF
cat >try.mjs <<'JS'
import {readFileSync} from 'node:fs'
import {Xliff} from 'ilib-xliff'
import xliff from 'xliff'

const before = readFileSync('units.xlf', 'utf8')
const units = new Xliff()
units.deserialize(before)
const after = units.serialize()
console.log(after)
for (const [when, text] of [['before', before], ['after', after]]) {
  const {resources} = await xliff.xliff12ToJs(text)
  console.log(when, resources.law[1].additionalAttributes.translate)
}
JS
node try.mjs | tee seen
grep -qx 'before no' seen && grep -qx 'after false' seen && grep -qx '<xliff version="1.2">' seen || { echo 'changed: "no" is written'; exit 1; }

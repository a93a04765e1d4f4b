#!/usr/bin/env bash
# A `<unit>` holds one `<segment>` or more, one for each sentence (XLIFF 2.0, section "unit"); one expects all of them.
# xliff 6.4.0 keeps the last source and the last target it meets: where the second sentence has no translation yet, that of the
# first is taken for it, and the first is gone. The words inside an annotation `<mrk>` ("Annotations") are left out: "shall  sell".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xliff@6.4.0
cat >law.xlf <<'XLF'
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de">
  <file id="law">
    <unit id="1">
      <segment><source>Agents report monthly.</source><target>Beauftragte berichten monatlich.</target></segment>
      <segment><source>Owners pay 30 euros.</source></segment>
    </unit>
    <unit id="2">
      <segment><source>Agents shall <mrk id="m1" type="term">not</mrk> sell.</source></segment>
    </unit>
  </file>
</xliff>
XLF
cat >try.mjs <<'JS'
import {readFileSync} from 'node:fs'
import {js2xliff, xliff2js} from 'xliff'

const read = await xliff2js(readFileSync('law.xlf', 'utf8'))
console.log(JSON.stringify(read.resources.law))
console.log(await js2xliff(read))
JS
node try.mjs | tee seen
grep -qF '"1":{"source":"Owners pay 30 euros.","target":"Beauftragte berichten monatlich."}' seen &&
  grep -qF '<source>Agents shall  sell.</source>' seen && ! grep -q 'report monthly' seen ||
  { echo 'changed: every sentence is kept'; exit 1; }

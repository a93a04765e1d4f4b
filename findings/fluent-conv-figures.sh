#!/usr/bin/env bash
# In Fluent a figure may stand in braces, `{ 30 }`, and a text may call for an attribute of another, `{ act.short }`, or give a
# term a case, `{ -office(case: "genitive") }` (Fluent Syntax 1.0, InlineExpression). fluent_conv 3.3.0 leaves the figure out,
# calls for `{ act }` itself, and forgets the case: no error, and the file is written again so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fluent_conv@3.3.0
cat >law.ftl <<'FTL'
fee = Pay { 30 } euros within { 2.5 } months.
act = Act on the Sale of Goods of 1979
    .short = Sale Act
cite = See the { act.short }.
-office = { $case ->
   *[nominative] das Amt
    [genitive] des Amtes
  }
by = Auf Antrag { -office(case: "genitive") }
FTL
cat >try.mjs <<'JS'
import {readFileSync} from 'node:fs'
import {ftl2js, js2ftl} from 'fluent_conv'

console.log(js2ftl(ftl2js(readFileSync('law.ftl', 'utf8'))))
JS
node try.mjs | tee seen
grep -qx 'fee = Pay  euros within  months.' seen && grep -qx 'cite = See the { act }.' seen &&
  grep -qx 'by = Auf Antrag { -office }' seen || { echo 'changed: figures, attributes and cases are kept'; exit 1; }

#!/usr/bin/env bash
# A test case is named after the clause that it checks, "1.1" and "1.10"; names are strings in the JUnit schema (xs:string) and
# in the library's own types. junit2json 4.0.0 turns every attribute that looks like a number into one, names as well: both
# cases are 1.1 then, "007" is 7, and the keys of two clauses fall together.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund junit2json@4.0.0
cat >report.xml <<'XML'
<testsuites><testsuite name="law" tests="3">
  <testcase name="1.1" classname="law"/>
  <testcase name="1.10" classname="law"><failure message="30 days ≠ 60 days"/></testcase>
  <testcase name="007" classname="law"/>
</testsuite></testsuites>
XML
cat >try.mjs <<'JS'
import {readFileSync} from 'node:fs'
import {parse} from 'junit2json'

const report = await parse(readFileSync('report.xml', 'utf8'))
console.log(JSON.stringify(report.testsuite[0].testcase.map(({name}) => name)))
JS
node try.mjs | tee seen
grep -qx '\[1.1,1.1,7\]' seen || { echo 'changed: names stay strings'; exit 1; }

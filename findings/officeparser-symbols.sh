#!/usr/bin/env bash
# `w:sym` is a character of a symbol font, what Word's "Insert symbol" writes, `w:noBreakHyphen` a hyphen, `w:rubyBase` text under its
# reading (ISO/IEC 29500-1, 17.3.3). officeparser 8.1.1 leaves all three out: "≥ 5 years" is "5 years", "30-day" is "30day", and
# of a Japanese sentence only what has no reading is left. Its list of warnings is empty.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officeparser@8.1.1 jszip@3.10.1
cat >try.mjs <<'JS'
import {writeFileSync} from 'node:fs'
import JSZip from 'jszip'
import {parseOffice} from 'officeparser'

const office = 'http://schemas.openxmlformats.org'
const text = (words) => `<w:t xml:space="preserve">${words}</w:t>`
const body = `<w:p><w:r>${text('A term of ')}</w:r><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r><w:r>${text(' 5 years')}</w:r></w:p>
<w:p><w:r>${text('A 30')}<w:noBreakHyphen/>${text('day limit')}</w:r></w:p>
<w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r>${text('きんし')}</w:r></w:rt><w:rubyBase><w:r>${text('禁止')}</w:r></w:rubyBase></w:ruby></w:r><w:r>${text('する')}</w:r></w:p>`
const made = new JSZip()
made.file('[Content_Types].xml', `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`)
made.file('_rels/.rels', `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`)
made.file('word/document.xml', `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`)
writeFileSync('law.docx', await made.generateAsync({type: 'nodebuffer'}))
const parsed = await parseOffice('law.docx')
const {value} = await parsed.to('text')
for (const line of value.trim().split('\n')) console.log(line.replaceAll(/\s+/g, ' ').trim())
console.log('warnings:', parsed.warnings.length)
JS
node try.mjs | tee seen
grep -qx 'A term of 5 years' seen && grep -qx 'A 30day limit' seen && grep -qx 'する' seen && grep -qx 'warnings: 0' seen ||
  { echo 'changed: the characters are there'; exit 1; }

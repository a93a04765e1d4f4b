#!/usr/bin/env bash
# A field keeps the result that was printed last (ISO/IEC 29500-1, 17.16.19); text may stand in smart tags (17.5.1.9) and below
# its reading (17.3.3.25). docxmlater 10.1.0, told to load a file and to save it, writes "section 1" for "section 4.2" and leaves
# the text of smart tags and ruby out: nothing was edited, nothing is thrown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docxmlater@10.1.0 jszip@3.10.1
cat >try.mjs <<'JS'
import {Document} from 'docxmlater'
import JSZip from 'jszip'

const office = 'http://schemas.openxmlformats.org'
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const body = `<w:p>${run('As in section ')}<w:fldSimple w:instr=" REF a \\r ">${run('4.2')}</w:fldSimple>${run(', agents shall report.')}</w:p>
<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${run('きんし')}</w:rt><w:rubyBase>${run('禁止')}</w:rubyBase></w:ruby></w:r>${run('する')}</w:p>
<w:p>${run('It ends after ')}<w:smartTag w:uri="urn:x" w:element="date">${run('30 days')}</w:smartTag>${run('.')}</w:p>`
const made = new JSZip()
made.file('[Content_Types].xml', `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`)
made.file('_rels/.rels', `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`)
made.file('word/document.xml', `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`)
const before = await made.generateAsync({type: 'nodebuffer'})
const after = await (await Document.loadFromBuffer(before)).toBuffer()
for (const [when, file] of Object.entries({before, after})) {
  const xml = await (await JSZip.loadAsync(file)).file('word/document.xml').async('string')
  console.log(when, [...xml.matchAll(/<w:t[ >][^<]*|<\/w:p>/g)].map(([part]) => (part === '</w:p>' ? ' | ' : part.replace(/.*>/, ''))).join(''))
}
JS
node try.mjs | tee seen
grep -q '^before As in section 4.2, .*禁止する.*after 30 days' seen && grep -q '^after As in section 1, agents .*| する | It ends after \.' seen || { echo 'changed: what is loaded is saved'; exit 1; }

#!/usr/bin/env bash
# `w:delText` is text that was deleted with changes tracked (ISO/IEC 29500-1, 17.3.3.7): the paragraph reads "Agents shall always report."
# @thasmorato/docx-parser 1.4.0 and docx-parser 0.2.1 give what was deleted as if it stood there, "shall not always", with no
# option against it; both leave `&lt;` as it is in XML, so that "5 < 6" is "5 &lt; 6".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @thasmorato/docx-parser@1.4.0 docx-parser@0.2.1 jszip@3.10.1
cat >try.cjs <<'JS'
const {writeFileSync} = require('node:fs')
const {extractText} = require('@thasmorato/docx-parser')
const {parseDocx} = require('docx-parser')
const JSZip = require('jszip')

const office = 'http://schemas.openxmlformats.org'
const run = (name, text) => `<w:r><w:${name} xml:space="preserve">${text}</w:${name}></w:r>`
const mark = 'w:author="a" w:date="2020-01-01T00:00:00Z"'
const body = `<w:p>${run('t', 'Agents shall ')}<w:del w:id="1" ${mark}>${run('delText', 'not ')}</w:del><w:ins w:id="2" ${mark}>${run('t', 'always ')}</w:ins>${run('t', 'report.')}</w:p><w:p>${run('t', '5 &lt; 6')}</w:p>`
const made = new JSZip()
made.file('[Content_Types].xml', `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`)
made.file('_rels/.rels', `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`)
made.file('word/document.xml', `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`)
const main = async () => {
  const file = await made.generateAsync({type: 'nodebuffer'})
  writeFileSync('law.docx', file)
  const plain = (text) => text.trim().replaceAll(/\s+/g, ' ')
  console.log('@thasmorato/docx-parser:', plain(await extractText(file)))
  parseDocx('law.docx', (text) => console.log('docx-parser:', plain(text)))
}
main()
JS
node try.cjs | tee seen
test "$(grep -c 'docx-parser: Agents shall not always report\. \?5 &lt; 6$' seen)" = 2 || { echo 'changed: deleted text is left out'; exit 1; }

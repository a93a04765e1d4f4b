#!/usr/bin/env bash
# `q`, `cite`, `abbr`, `small`, `dfn` and `time` are phrasing elements whose text stands in the sentence (HTML Standard, 4.5).
# html-to-docx 1.8.0 and @turbodocx/html-to-docx 1.23.1 write the paragraph without that text: "The agent shall not sell." becomes
# "The sell." Nothing is thrown or said; the text of `b` beside them is kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 jszip@3.10.1
cat >try.cjs <<'JS'
const JSZip = require('jszip')

const html = '<p>The <dfn>agent</dfn> <q>shall not</q> <b>sell</b>.</p><p>See <cite>Act 5</cite> <small>(30 days)</small> of <time>2020</time>.</p>'
const main = async () => {
  for (const name of ['html-to-docx', '@turbodocx/html-to-docx']) {
    const packed = await JSZip.loadAsync(Buffer.from(await require(name)(html)))
    const xml = await packed.file('word/document.xml').async('string')
    const paragraphs = xml.split('</w:p>').map((part) => part.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ').trim())
    console.log(name, paragraphs.filter(Boolean).join(' | '))
  }
}
main()
JS
node try.cjs | tee seen
test "$(grep -c 'docx The sell . | See of .$' seen)" = 2 ||
  { echo 'changed: the text of phrases is written'; exit 1; }

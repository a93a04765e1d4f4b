#!/usr/bin/env bash
# `start` says with which number a list begins, `<sup>` is an exponent or a mark (HTML Standard, 4.4.5 and 4.5.19); Markdown has
# both, as `5.` and as HTML. epub2md 1.6.4 numbers every list from 1, so that article 5 is article 1, and glues what is raised
# to its word: 10² square metres are 102.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund epub2md@1.6.4 jszip@3.10.1
cat >make.mjs <<'JS'
import {writeFileSync} from 'node:fs'
import JSZip from 'jszip'

const page = (body) => `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Law</title></head><body>${body}</body></html>`
const book = new JSZip()
book.file('mimetype', 'application/epub+zip', {compression: 'STORE'})
book.file('META-INF/container.xml', '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="law.opf" media-type="application/oebps-package+xml"/></rootfiles></container>')
book.file('law.opf', `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="i">law</dc:identifier><dc:title>Law</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2020-01-01T00:00:00Z</meta></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`)
book.file('nav.xhtml', page('<nav epub:type="toc"><ol><li><a href="a.xhtml">Law</a></li></ol></nav>'))
book.file('a.xhtml', page('<h1>Law</h1><ol start="5"><li>Agents report.</li><li>Goods are sold.</li></ol><p>It has 10<sup>2</sup> square metres.</p>'))
writeFileSync('law.epub', await book.generateAsync({type: 'nodebuffer'}))
JS
node make.mjs
npx epub2md law.epub >/dev/null 2>&1
cat law/*.md | tee seen
grep -q '^1\. \+Agents report' seen && grep -q '^2\. \+Goods are sold' seen && grep -q 'It has 102 square metres' seen ||
  { echo 'changed: numbers are kept'; exit 1; }

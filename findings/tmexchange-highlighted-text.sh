#!/usr/bin/env bash
# `<hi>` marks a stretch of a TMX segment, its text stands in the sentence (TMX 1.4b, "Content markup"). tmexchange 2.0.6 puts
# that text aside without its place: the segment's text reads "It shall  sell goods.", with "not" in a list beside it. Nor can
# js2tmx write what tmx2js has read. Two units with no tuid and one source text, which TMX allows, fall together as well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tmexchange@2.0.6
cat >memory.tmx <<'TMX'
<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="xml"/>
  <body>
    <tu tuid="1"><tuv xml:lang="en"><seg>It shall <hi>not</hi> sell goods.</seg></tuv></tu>
    <tu><tuv xml:lang="en"><seg>act</seg></tuv><tuv xml:lang="de"><seg>Gesetz</seg></tuv></tu>
    <tu><tuv xml:lang="en"><seg>act</seg></tuv><tuv xml:lang="de"><seg>Handlung</seg></tuv></tu>
  </body>
</tmx>
TMX
cat >try.mjs <<'JS'
import {readFileSync} from 'node:fs'
import {js2tmx, tmx2js} from 'tmexchange'

const memory = await tmx2js(readFileSync('memory.tmx', 'utf8'))
console.log(JSON.stringify(memory.resources))
console.log('written again:', await js2tmx(memory).catch(({message}) => message))
JS
node try.mjs | tee seen
grep -qF '{"_":"It shall  sell goods.","hi":["not"]}' seen && grep -q 'written again: .*not a function' seen && ! grep -q Gesetz seen ||
  { echo 'changed: the text keeps its place'; exit 1; }

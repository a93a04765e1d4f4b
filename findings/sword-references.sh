#!/usr/bin/env bash
# Books of one chapter are cited by verse, "Jude 5", and ranges are set with an en dash, "Genesis 1:1–3". vs2osisreftxt of SWORD
# 1.9.0 (Debian 12) takes the 5 for a chapter, runs on into the next book without a word and answers Revelation 4; Philemon 4
# becomes Hebrews 3. Of the range with an en dash only the last verse is left; with a hyphen all three are.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq libsword-utils=1.9.0+dfsg-4+b4 libsword1.9.0=1.9.0+dfsg-4+b4 libclucene-core1v5 libclucene-contribs1v5 2>/dev/null
for package in *.deb; do dpkg-deb -x "$package" root; done
export LD_LIBRARY_PATH=$(echo "$PWD"/root/usr/lib/*-linux-gnu)
for reference in 'Jude 5' 'Philemon 4' 'Genesis 1:1-3' 'Genesis 1:1–3'; do
  echo "$reference → $(root/usr/bin/vs2osisreftxt "$reference")"
done | tee seen
grep -qx 'Jude 5 → Rev.4.1-Rev.4.11' seen && grep -qx 'Philemon 4 → Heb.3.1-Heb.3.19' seen &&
  grep -qx 'Genesis 1:1-3 → Gen.1.1-Gen.1.3' seen && grep -qx 'Genesis 1:1–3 → Gen.1.3' seen ||
  { echo 'changed: both are read'; exit 1; }

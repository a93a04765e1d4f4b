#!/usr/bin/env bash
# A name with a point in it and a name below another are two places of a JSON file. json2po and po2json (Translate Toolkit 3.8.4,
# Debian 12) call both `.notice.title`, and look a translation up by that: the text of the one is written to both, without a
# word, though the PO file between them holds two entries with two translations.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml 2>/dev/null
for package in *.deb; do dpkg-deb -x "$package" root; done
toolkit() { PYTHONPATH=root/usr/lib/python3/dist-packages /usr/bin/python3 "root/usr/bin/$1" --progress=none "${@:2}"; }
echo '{"notice.title": "Reports", "notice": {"title": "Sale"}}' >en.json
toolkit json2po en.json en.po
sed -e '/^msgid "Reports"/{n;s/""/"Berichte"/}' -e '/^msgid "Sale"/{n;s/""/"Verkauf"/}' en.po >de.po
toolkit po2json -t en.json de.po de.json
grep '^msgstr "[BV]' de.po | tee seen
cat de.json | tee -a seen
echo
grep -qx 'msgstr "Verkauf"' seen && grep -q '"notice.title": "Berichte"' seen && grep -q '"title": "Berichte"' seen ||
  { echo 'changed: the two places are told apart'; exit 1; }

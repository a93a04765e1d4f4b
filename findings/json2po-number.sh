#!/usr/bin/env bash
# Text that is to be translated stands beside numbers and switches in JSON; one expects a converter to pass over these. json2po
# (Translate Toolkit 3.8.4, Debian 12) gives up the whole file at the first number, true or false, offers none of its texts,
# and ends with 0: a catalogue with one setting in it goes untranslated.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml 2>/dev/null
for package in *.deb; do dpkg-deb -x "$package" root; done
toolkit() { PYTHONPATH=root/usr/lib/python3/dist-packages /usr/bin/python3 "root/usr/bin/$1" --progress=none "${@:2}"; }
for setting in null 5 true; do
  echo "{\"title\": \"Reports\", \"setting\": $setting}" >"$setting.json"
  toolkit json2po "$setting.json" "$setting.po" 2>/dev/null
  echo "$setting: ended with $?, $(grep -cx 'msgid "Reports"' "$setting.po" 2>/dev/null || true) of 1 text"
done | tee seen
grep -qx 'null: ended with 0, 1 of 1 text' seen && grep -qx '5: ended with 0, 0 of 1 text' seen &&
  grep -qx 'true: ended with 0, 0 of 1 text' seen || { echo 'changed: numbers are passed over'; exit 1; }

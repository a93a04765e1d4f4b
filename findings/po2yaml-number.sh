#!/usr/bin/env bash
# What yaml2po takes out of a YAML file, po2yaml puts back; one expects the rest to stay as it is. po2yaml (Translate Toolkit
# 3.8.4, Debian 12) writes the number of a setting as a string, and a string that YAML 1.1 would take for a switch without
# its quotes: `days: 30` comes back as `'30'`, `answer: "On"` as `On`, which is true to readers of YAML 1.1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml python3-ruamel.yaml python3-ruamel.yaml.clib 2>/dev/null
for package in *.deb; do dpkg-deb -x "$package" root; done
toolkit() { PYTHONPATH=root/usr/lib/python3/dist-packages /usr/bin/python3 "root/usr/bin/$1" --progress=none "${@:2}"; }
printf 'title: "Reports"\ndays: 30\nanswer: "On"\n' >en.yaml
toolkit yaml2po en.yaml en.po
sed -e '/^msgid "Reports"/{n;s/""/"Berichte"/}' en.po >de.po
toolkit po2yaml -t en.yaml de.po de.yaml
cat de.yaml | tee seen
grep -qx 'title: Berichte' seen && grep -qx "days: '30'" seen && grep -qx 'answer: On' seen ||
  { echo 'changed: kinds of values are kept'; exit 1; }

#!/usr/bin/env bash
# The check `numbers` of pofilter (Translate Toolkit 3.8.4, Debian 12) is to say where a translation changed a number. It counts
# how often the figures stand in the other text, inside longer numbers as well: "30" is found in "300" and in "1930", "5" in "15",
# and nothing is reported. "60" for "30" is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml 2>/dev/null
for package in *.deb; do dpkg-deb -x "$package" root; done
cat >de.po <<'PO'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid "within 30 days"
msgstr "binnen 300 Tagen"

msgid "for 5 years"
msgstr "für 15 Jahre"

msgid "30 votes"
msgstr "1930 Stimmen"

msgid "30 shares"
msgstr "60 Anteile"
PO
PYTHONPATH=root/usr/lib/python3/dist-packages /usr/bin/python3 root/usr/bin/pofilter --progress=none -t numbers de.po >seen
sed -n '/^# (pofilter)/,$p' seen
test "$(grep -c '^# (pofilter) numbers' seen)" = 1 && grep -q '60 Anteile' seen || { echo 'changed: longer numbers are told apart'; exit 1; }

#!/usr/bin/env bash
# `#~` marks an entry that is no longer in use (GNU gettext manual, "Obsolete Entries"); one expects po2xliff (Translate Toolkit
# 3.8.4, Debian 12) to leave it out. It writes it as a living unit, `approved="yes"`: text that was struck from the law comes
# back as translated and approved, and xliff2po makes an ordinary entry of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml 2>/dev/null
for package in *.deb; do dpkg-deb -x "$package" root; done
toolkit() { PYTHONPATH=root/usr/lib/python3/dist-packages /usr/bin/python3 "root/usr/bin/$1" --progress=none "${@:2}"; }
cat >de.po <<'PO'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid "Agents report."
msgstr "Beauftragte berichten."

#~ msgid "Agents may be sold."
#~ msgstr "Beauftragte dürfen verkauft werden."
PO
toolkit po2xliff de.po de.xlf
toolkit xliff2po de.xlf again.po
grep -A1 'sold' de.xlf | tee seen
grep -A1 'sold' again.po | tee -a seen
grep -q 'approved="yes"><source>Agents may be sold' seen && grep -qx 'msgid "Agents may be sold."' seen ||
  { echo 'changed: obsolete entries are left out'; exit 1; }

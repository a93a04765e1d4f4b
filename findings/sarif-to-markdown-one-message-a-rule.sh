#!/usr/bin/env bash
# Each SARIF result has a message and a place of its own (SARIF 2.1.0, 3.27.11 and 3.27.12). @security-alert/sarif-to-markdown
# 1.11.1 groups the results of one rule under the message of the first: line 7, where "shall ≠ may" was found, is listed below
# "30 days ≠ 60 days", and the second message is nowhere in the comment.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @security-alert/sarif-to-markdown@1.11.1
cat >try.cjs <<'JS'
const {sarifToMarkdown} = require('@security-alert/sarif-to-markdown')

const rule = {id: 'divergence', name: 'divergence', shortDescription: {text: 'Texts differ'}, fullDescription: {text: 'Texts differ'},
  defaultConfiguration: {level: 'error'}}
const result = (text, startLine) => ({ruleId: 'divergence', level: 'error', message: {text},
  locations: [{physicalLocation: {artifactLocation: {uri: 'law.txt'}, region: {startLine}}}]})
const results = [result('30 days ≠ 60 days', 3), result('shall ≠ may', 7)]
const log = {version: '2.1.0', runs: [{tool: {driver: {name: 'check', version: '1', rules: [rule]}}, results}]}
for (const {body} of sarifToMarkdown({owner: 'o', repo: 'r', branch: 'b', sourceRoot: ''})(log)) console.log(body)
JS
node try.cjs | tee seen
grep -q '30 days ≠ 60 days' seen && grep -q 'law.txt#L7' seen && ! grep -q 'shall ≠ may' seen || { echo 'changed: each message is shown'; exit 1; }

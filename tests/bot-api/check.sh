#!/usr/bin/env bash
# Holds what the bot called during the tests against the published Bot API. Run after `cargo test`.
set -euo pipefail
cd "$(dirname "$0")/../.."

calls=${CARGO_TARGET_DIR:-target}/bot-api-calls.jsonl
[ -s "$calls" ] || { echo "no calls in $calls: run cargo test first"; exit 1; }
python3 tools/bot_api_check.py <"$calls" | tee "$calls.report"
# The calls of a filtered run prove little.
for method in getUpdates sendMessage answerCallbackQuery sendPhoto sendVoice sendDocument getFile setMyCommands; do
  grep -q "\"method\":\"$method\"" "$calls" || { echo "no test called $method"; exit 1; }
done

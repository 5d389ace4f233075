#!/usr/bin/env bash
# Three bots written by others, on aiogram, python-telegram-bot and grammY, talk to the practice
# server and must accept what it says. Needs python3 and network access for the first run; what it
# installs stays in target/foreign.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
cache=$target/foreign
mkdir -p "$cache"

if ! command -v npm >/dev/null; then
    as_root=$([ "$(id -u)" = 0 ] || echo sudo)
    timeout 300 $as_root apt-get install -y --no-install-recommends nodejs npm >/dev/null
fi

# Installs again only when what is pinned has changed.
pinned=$(cat "$here/requirements.txt" "$here/package-lock.json" | sha256sum)
if [ "$(cat "$cache/pinned" 2>/dev/null)" != "$pinned" ]; then
    rm -rf "$cache/venv" "$cache/node"
    python3 -m venv "$cache/venv"
    timeout 300 "$cache/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps -r "$here/requirements.txt"
    mkdir -p "$cache/node"
    cp "$here/package.json" "$here/package-lock.json" "$cache/node/"
    (cd "$cache/node" && timeout 300 npm ci --silent --no-audit --no-fund)
    echo "$pinned" >"$cache/pinned"
fi
# A module finds its packages beside itself.
cp "$here/grammy_bot.js" "$cache/node/"

cargo build --quiet --manifest-path "$root/Cargo.toml" --example practice_server

timeout 300 python3 "$here/drive.py" "$target/debug/examples/practice_server" \
    "aiogram=$cache/venv/bin/python $here/aiogram_bot.py" \
    "python-telegram-bot=$cache/venv/bin/python $here/ptb_bot.py" \
    "grammY=node $cache/node/grammy_bot.js"

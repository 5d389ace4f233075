#!/bin/sh
# Runs the browser tests of the practice page on a bare Debian machine.
#
#   tests/browser/run.sh                 all tests
#   tests/browser/run.sh page.test.mjs   one file
#
# PRACTICE_COMMAND  what serves the page; {port} is filled in. Empty: something already does.
#                   Default: the example server for page.test.mjs, else the real product.
# PRACTICE_URL      where it serves; default http://127.0.0.1:8099
# CHROMIUM          the browser; default the chromium in PATH
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
modules="$root/target/browser"

missing=""
for tool in chromium node npm; do
    command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
done
if [ -n "$missing" ]; then
    packages=$(echo "$missing" | sed 's/\bnode\b/nodejs/')
    as_root=""
    [ "$(id -u)" = 0 ] || as_root="sudo"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends \
        $packages fonts-dejavu fonts-noto-color-emoji >/dev/null
fi

mkdir -p "$modules"
if ! cmp -s "$here/package-lock.json" "$modules/installed-lock.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$modules/"
    (cd "$modules" && npm ci --no-audit --no-fund --loglevel=error)
    cp "$here/package-lock.json" "$modules/installed-lock.json"
fi

built="${CARGO_TARGET_DIR:-$root/target}/debug"
cd "$here"
[ $# -gt 0 ] || set -- ./*.test.mjs
failed=0
for file in "$@"; do
    case "${file##*/}" in
        page.test.mjs) build="--example practice_server" serve="$built/examples/practice_server {port}" ;;
        demo.test.mjs) build="--bin klachtwijzer" serve="$built/klachtwijzer practice --port {port} --demo" ;;
        *) build="--bin klachtwijzer" serve="$built/klachtwijzer practice --port {port}" ;;
    esac
    # shellcheck disable=SC2086
    [ -n "${PRACTICE_COMMAND+set}" ] || (cd "$root" && cargo build --quiet --locked $build)
    # Every test has its own limit; this one is for whatever hangs all the same.
    PRACTICE_COMMAND="${PRACTICE_COMMAND-$serve}" timeout --kill-after=10 600 \
        node --test --test-concurrency=1 --test-reporter=spec "$file" || failed=1
done
exit "$failed"

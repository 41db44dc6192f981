# Checks one call by hand. A server compares in constant time,
# as the samples in TypeScript and Python do.
EXPECTED=$(printf '%s' "$TOKEN$TRIGGERED_AT" |
  openssl dgst -sha256 -hmac "$SIGNATURE_TOKEN" | sed 's/^.* //')

if [ "$EXPECTED" = "$SIGNATURE" ]; then
  echo 'Genuine'
else
  echo 'Forged' >&2
  exit 1
fi

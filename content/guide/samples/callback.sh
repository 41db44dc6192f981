# Reads the address at which the browser arrived:
# STATE=… bash callback.sh 'https://…?code=…&state=…'
ADDRESS=$1

parameter() {
  local value
  value=$(grep --only-matching "[?&]$1=[^&#]*" <<< "$ADDRESS" | head -n 1)
  value=${value#*=}
  value=${value//+/ }
  printf '%b' "${value//%/\\x}"
}

if [ "$(parameter state)" != "$STATE" ]; then
  echo 'Refused: this is not the state that was sent.' >&2
  exit 1
fi

if [ -n "$(parameter error)" ]; then
  echo "Nothing was connected: $(parameter error)" >&2
  parameter error_description >&2
  exit 1
fi

parameter code

# Prints the address to open in the customer's browser.
# Keep the state: the callback has to bring it back.
SCOPES='offline_access opportunities:read:admin notes:write:admin'
STATE=${STATE:-$(openssl rand -hex 16)}

echo "State: $STATE" >&2
curl --silent --get '{{authorize}}' \
  --data-urlencode "client_id=$CLIENT_ID" \
  --data-urlencode "redirect_uri=$REDIRECT_URI" \
  --data-urlencode 'response_type=code' \
  --data-urlencode "state=$STATE" \
  --data-urlencode "scope=$SCOPES" \
  --data-urlencode 'audience={{audience}}' \
  --output /dev/null --write-out '%{url_effective}\n'

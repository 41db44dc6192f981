# Waits and tries again after 429, longer each time.
curl --silent --show-error --fail-with-body --retry 5 \
  '{{api}}/opportunities' \
  --header "Authorization: Bearer $ACCESS_TOKEN"

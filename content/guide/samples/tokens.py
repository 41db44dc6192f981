import json
from urllib.parse import urlencode
from urllib.request import urlopen

TOKEN_ADDRESS = "{{token}}"


def trade_code(
    code: str, client_id: str, client_secret: str, redirect_uri: str
) -> dict:
    """Trade a code for the customer's tokens. A code can be traded once.

    The answer holds access_token, expires_in and, if you asked for
    offline_access, refresh_token. Raises HTTPError if the code is not taken.
    """
    form = urlencode({
        "grant_type": "authorization_code",
        "client_id": client_id,
        "client_secret": client_secret,
        "redirect_uri": redirect_uri,
        "code": code,
    })
    with urlopen(TOKEN_ADDRESS, data=form.encode()) as response:
        return json.load(response)

import json
from urllib.parse import urlencode
from urllib.request import urlopen

TOKEN_ADDRESS = "{{token}}"


def refresh(
    refresh_token: str, client_id: str, client_secret: str
) -> dict:
    """Store the new refresh_token at once, in place of the old one.

    Raises HTTPError if the refresh token is not taken.
    """
    form = urlencode({
        "grant_type": "refresh_token",
        "client_id": client_id,
        "client_secret": client_secret,
        "refresh_token": refresh_token,
    })
    with urlopen(TOKEN_ADDRESS, data=form.encode()) as response:
        return json.load(response)

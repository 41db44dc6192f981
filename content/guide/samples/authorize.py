from secrets import token_hex
from urllib.parse import urlencode

AUTHORIZE = "{{authorize}}"
AUDIENCE = "{{audience}}"
SCOPES = [
    "offline_access",
    "opportunities:read:admin",
    "notes:write:admin",
]


def new_state() -> str:
    """Keep it in the customer's session: the callback has to bring it back."""
    return token_hex(16)


def authorize_address(
    client_id: str, redirect_uri: str, state: str
) -> str:
    """The address to which you send the customer's browser."""
    query = urlencode({
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        "response_type": "code",
        "state": state,
        "scope": " ".join(SCOPES),
        "audience": AUDIENCE,
    })
    return f"{AUTHORIZE}?{query}"

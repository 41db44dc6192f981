from urllib.parse import parse_qs, urlsplit


class Refused(Exception):
    """The customer said no. Show the reason, and offer another try."""


def read_callback(address: str, kept_state: str) -> str:
    """The code to trade for tokens."""
    query = parse_qs(urlsplit(address).query)
    parameters = {name: values[0] for name, values in query.items()}
    if parameters.get("state") != kept_state:
        raise ValueError("This is not the state that was sent.")

    error = parameters.get("error")
    reason = parameters.get("error_description", "")
    if error == "access_denied":
        raise Refused(reason)
    if error is not None or "code" not in parameters:
        raise ValueError(f"No code came back ({error}): {reason}")
    return parameters["code"]

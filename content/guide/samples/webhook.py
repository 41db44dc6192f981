import hmac
from hashlib import sha256


def is_genuine(body: dict, signature_token: str) -> bool:
    """Whether the call is genuine. The key is the webhook's signature token."""
    signed = f"{body['token']}{body['triggeredAt']}".encode()
    expected = hmac.new(signature_token.encode(), signed, sha256).hexdigest()
    return hmac.compare_digest(expected.encode(), body["signature"].encode())

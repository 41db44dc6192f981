import json
import random
import time
from itertools import count
from urllib.error import HTTPError
from urllib.request import Request, urlopen

API = "{{api}}"
MOST_ATTEMPTS = 6


def call_api(path: str, access_token: str) -> dict:
    """After 429 it waits and tries again, longer each time.

    Raises HTTPError for every other answer that is no success.
    """
    headers = {"Authorization": f"Bearer {access_token}"}
    request = Request(API + path, headers=headers)
    for attempt in count(1):
        try:
            with urlopen(request) as response:
                return json.load(response)
        except HTTPError as error:
            if error.code != 429 or attempt == MOST_ATTEMPTS:
                raise
        time.sleep(0.25 * 2**attempt + random.random() * 0.25)

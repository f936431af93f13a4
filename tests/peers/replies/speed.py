"""Seconds that the official client takes for all items of a list: `speed.py URL COUNT [LIMIT]`."""

import sys
import time

import openai

client = openai.OpenAI(
    base_url=sys.argv[1],
    admin_api_key="sk-admin-test",
    max_retries=0,
    http_client=openai.DefaultHttpxClient(trust_env=False),
)
begun = time.perf_counter()
limit = {"limit": int(sys.argv[3])} if sys.argv[3:] else {}
keys = client.admin.organization.projects.api_keys.list("proj_1", **limit)
count = sum(1 for key in keys if key.id)
assert count == int(sys.argv[2]), count
print(time.perf_counter() - begun)

"""What the official client makes of one report: `replies.py URL costs|completions START END`, one line of text."""

import sys

import openai

client = openai.OpenAI(
    base_url=sys.argv[1],
    admin_api_key="sk-admin-test",
    max_retries=0,
    http_client=openai.DefaultHttpxClient(trust_env=False),
)
usage = client.admin.organization.usage
time = {"start_time": int(sys.argv[3]), "end_time": int(sys.argv[4])}
rows = total = 0
kinds = []
try:
    if sys.argv[2] == "costs":
        # As its documentation has it; what it returns neither follows a token nor can be iterated over.
        for bucket in usage.costs(**time).data:
            for result in bucket.results:
                rows += 1
                if result.amount is not None:
                    total += result.amount.value
        print(f"rows: {rows}, sum: {total}")
    else:
        for bucket in usage.completions(**time).data:
            kinds += [type(result).__name__.removeprefix("DataResultOrganizationUsage") for result in bucket.results]
        print(", ".join(kinds))
except Exception as e:
    print(f"{type(e).__name__}: {e}".splitlines()[0])

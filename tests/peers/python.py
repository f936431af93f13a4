"""The official Python client against the stand-in server: every operation, with what comes of it.

tests/peers/run starts the server, sets OPENAI_BASE_URL and OPENAI_ADMIN_KEY, and names the file that
lists the operations, `METHOD /path` in each line. What goes over the wire is compared with that list.

The client has a method for every operation. It checks each reply against its own types, and repeats
nothing, so that no fault is hidden.
"""

import json
import pathlib
import re
import sys
import time
import traceback
import urllib.parse

import openai

CHECKS = []


class Wire:
    """What the client sent, by operation, and what was answered."""

    def __init__(self, operations):
        self.operations = operations
        self.requests = 0
        self.sent = set()
        self.answered = set()
        # What the check that runs has sent.
        self.current = set()

    def on_request(self, request):
        self.requests += 1
        self.sent.add(self.operation(request))
        self.current.add(self.operation(request))

    def on_response(self, response):
        if response.status_code == 200:
            self.answered.add(self.operation(response.request))

    def operation(self, request):
        """The operation of a request: the one that has the most of its path by name.

        A request that fits none stands for itself.
        """
        path = request.url.path.removeprefix(urllib.parse.urlsplit(str(client.base_url)).path.rstrip("/"))
        parts = path.split("/")
        fitting = [(-1, f"{request.method} {path}")]
        for operation in self.operations:
            method, template = operation.split(" ")
            places = template.split("/")
            if method == request.method and len(places) == len(parts):
                named = [place == part for place, part in zip(places, parts)]
                if all(place[:1] == "{" or same for place, same in zip(places, named)):
                    fitting.append((sum(named), operation))
        return max(fitting)[1]


def check(function):
    """Has a function run by `main`."""
    CHECKS.append(function)
    return function


def equal(found, wanted):
    assert found == wanted, f"found {found!r}, wanted {wanted!r}"


def refused(kind, code, call):
    """The error of a call, which must be of this kind and have this code."""
    try:
        reply = call()
    except kind as error:
        equal(error.code, code)
        equal(error.type, "invalid_request_error")
        assert error.request_id.startswith("req_"), error.request_id
        return error
    raise AssertionError(f"{kind.__name__} was wanted, but came {reply!r}")


def gone(call):
    refused(openai.NotFoundError, "not_found", call)


def paged(page, wanted, limit, ident=lambda item: item.id):
    """Reads a list to its end: each item comes once, in order, over as many pages as it takes.

    The call for the first page was made already, with this limit.
    """
    before = wire.requests
    equal([ident(item) for item in page], wanted)
    more = -(-len(wanted) // limit) - 1
    assert more > 0, "one page is no test of paging"
    equal(wire.requests - before, more)


def is_recent(seconds):
    assert abs(time.time() - seconds) < 600, seconds


def new_project():
    return projects.create(name="peers").id


@check
def projects_are_listed_and_live_until_archived():
    old = [project.id for project in projects.list()]
    new = [projects.create(name=f"docs {n}") for n in range(5)]
    paged(projects.list(limit=2), old + [project.id for project in new], 2)

    project = projects.create(name="docs", external_key_id="kms-1", residency="EU_STORAGE_PROCESSING")
    assert project.id.startswith("proj_"), project.id
    is_recent(project.created_at)
    equal((project.name, project.status), ("docs", "active"))
    equal((project.external_key_id, project.residency), ("kms-1", "EU_STORAGE_PROCESSING"))
    equal(projects.retrieve(project.id), project)

    changed = projects.update(project.id, name="docs 2")
    equal((changed.name, changed.external_key_id), ("docs 2", "kms-1"))
    changed = projects.update(project.id, external_key_id=None)
    equal((changed.name, changed.external_key_id), ("docs 2", None))
    equal(projects.retrieve(project.id), changed)

    archived = projects.archive(project.id)
    equal(archived.status, "archived")
    is_recent(archived.archived_at)
    equal(projects.retrieve(project.id), archived)
    listed = [project.id for project in projects.list(limit=100)]
    equal(listed, old + [project.id for project in new])
    everything = [project.id for project in projects.list(include_archived=True, limit=2)]
    equal(everything, listed + [project.id])
    refused(openai.BadRequestError, "project_archived", lambda: projects.update(project.id, name="x"))


@check
def users_are_added_changed_and_removed():
    project, users = new_project(), projects.users
    grace = users.create(project, role="member", email="grace@example.com")
    equal((grace.id, grace.name, grace.role), ("user-grace", "Grace Hopper", "member"))
    is_recent(grace.added_at)
    for user in ["user-ada", "user-alan", "user-edsger"]:
        equal(users.create(project, role="member", user_id=user).id, user)
    refused(
        openai.BadRequestError,
        "user_already_in_project",
        lambda: users.create(project, role="owner", user_id="user-ada"),
    )
    paged(users.list(project, limit=1), ["user-grace", "user-ada", "user-alan", "user-edsger"], 1)

    equal(users.retrieve("user-grace", project_id=project), grace)
    changed = users.update("user-grace", project_id=project, role="owner")
    equal((changed.role, changed.email), ("owner", "grace@example.com"))
    equal(users.retrieve("user-grace", project_id=project), changed)
    # The client lets the role be null or absent, as the service does.
    equal(users.update("user-grace", project_id=project, role=None), changed)
    equal(users.update("user-grace", project_id=project), changed)

    deleted = users.delete("user-grace", project_id=project)
    equal((deleted.id, deleted.deleted), ("user-grace", True))
    gone(lambda: users.retrieve("user-grace", project_id=project))


@check
def service_accounts_are_created_changed_and_deleted():
    project, accounts = new_project(), projects.service_accounts
    account = accounts.create(project, name="deploy", expires_in_seconds=3600)
    equal((account.name, account.role), ("deploy", "member"))
    assert account.api_key.value, "the key has a value"
    equal(account.api_key.expires_at - account.api_key.created_at, 3600)
    bare = accounts.create(project, name="bare", create_service_account_only=True)
    equal((bare.name, bare.role, bare.api_key), ("bare", "none", None))
    others = [accounts.create(project, name=f"job {n}").id for n in range(3)]
    paged(accounts.list(project, limit=2), [account.id, bare.id, *others], 2)

    equal(accounts.retrieve(bare.id, project_id=project).role, "none")
    changed = accounts.update(bare.id, project_id=project, name="release", role="owner")
    equal((changed.id, changed.name, changed.role), (bare.id, "release", "owner"))
    equal(accounts.retrieve(bare.id, project_id=project), changed)

    deleted = accounts.delete(bare.id, project_id=project)
    equal((deleted.id, deleted.deleted), (bare.id, True))
    gone(lambda: accounts.retrieve(bare.id, project_id=project))


@check
def keys_show_their_value_once():
    project, accounts, keys = new_project(), projects.service_accounts, projects.api_keys
    account = accounts.create(project, name="deploy")
    second = accounts.api_keys.create(
        account.id, project_id=project, name="second", scopes=["api.all.read"], expires_in_seconds=60
    )
    equal((second.name, second.expires_at - second.created_at), ("second", 60))
    assert second.value != account.api_key.value, "each key has a value of its own"
    third = accounts.api_keys.create(account.id, project_id=project)
    equal(third.expires_at, None)
    paged(keys.list(project, limit=1), [account.api_key.id, second.id, third.id], 1)

    listed = keys.list(project, owner_project_access="active").data
    equal([key.id for key in listed], [account.api_key.id, second.id, third.id])
    equal(keys.list(project, owner_project_access="inactive").data, [])
    shown = str([key.to_dict() for key in listed])
    for value in [account.api_key.value, second.value, third.value]:
        assert value not in shown, "a list shows the value of a key"

    key = keys.retrieve(second.id, project_id=project)
    equal((key.name, key.owner.type, key.owner.service_account.id), ("second", "service_account", account.id))
    equal((key.owner_project_access, key.expires_at), ("active", second.expires_at))
    changed = keys.update(second.id, project_id=project, expires_in_seconds=7200, scopes=[])
    assert changed.expires_at > second.expires_at, changed.expires_at
    equal(keys.retrieve(second.id, project_id=project), changed)

    equal(keys.delete(second.id, project_id=project).deleted, True)
    gone(lambda: keys.retrieve(second.id, project_id=project))
    equal(keys.retrieve(third.id, project_id=project).id, third.id)
    equal(accounts.retrieve(account.id, project_id=project).id, account.id)
    # No operation makes the key of a user. The server has one from the beginning.
    equal(keys.retrieve("key_ada", project_id="proj_default").owner.user.email, "ada@example.com")
    deleted = keys.delete("key_ada", project_id="proj_default")
    equal((deleted.id, deleted.deleted), ("key_ada", True))
    gone(lambda: keys.retrieve("key_ada", project_id="proj_default"))


@check
def rate_limits_are_changed_one_by_one():
    project, limits = new_project(), projects.rate_limits
    everything = limits.list_rate_limits(project).data
    ids = [limit.id for limit in everything]
    paged(limits.list_rate_limits(project, limit=2), ids, 2)
    equal(limits.list_rate_limits(project, limit=2, before=ids[3]).data, everything[1:3])

    changed = limits.update_rate_limit(
        ids[1], project_id=project, max_requests_per_1_minute=7, max_requests_per_1_day=900
    )
    equal((changed.id, changed.model), (ids[1], everything[1].model))
    equal((changed.max_requests_per_1_minute, changed.max_requests_per_1_day), (7, 900))
    equal(changed.max_tokens_per_1_minute, everything[1].max_tokens_per_1_minute)
    everything[1] = changed
    equal(limits.list_rate_limits(project).data, everything)
    gone(lambda: limits.update_rate_limit("rl-none", project_id=project))


@check
def groups_get_access_and_lose_it():
    project, groups = new_project(), projects.groups
    platform = groups.create(project, group_id="group_platform", role="role-api-project-member")
    equal((platform.group_name, platform.group_type, platform.project_id), ("Platform", "group", project))
    groups.create(project, group_id="group_research", role="role-api-project-viewer")
    ids = ["group_platform", "group_research"]
    paged(groups.list(project, limit=1), ids, 1, lambda group: group.group_id)
    paged(groups.list(project, limit=1, order="desc"), ids[::-1], 1, lambda group: group.group_id)
    equal(groups.retrieve("group_platform", project_id=project, group_type="group"), platform)

    equal(groups.delete("group_platform", project_id=project).deleted, True)
    gone(lambda: groups.retrieve("group_platform", project_id=project))
    # The membership role of a user is not the id of a role.
    gone(lambda: groups.create(project, group_id="group_platform", role="member"))


@check
def roles_are_defined_changed_and_deleted():
    project, roles = new_project(), projects.roles
    role = roles.create(project, role_name="Reader", permissions=["a", "b"], description="Reads")
    equal((role.name, role.permissions, role.description), ("Reader", ["a", "b"], "Reads"))
    equal((role.predefined_role, role.resource_type), (False, "api.project"))
    predefined = [f"role-api-project-{name}" for name in ["owner", "member", "viewer"]]
    paged(roles.list(project, limit=2), [*predefined, role.id], 2)
    paged(roles.list(project, limit=3, order="desc"), [role.id, *predefined[::-1]], 3)
    equal(roles.retrieve(role.id, project_id=project), role)

    changed = roles.update(role.id, project_id=project, role_name="Writer", permissions=["c"], description=None)
    equal((changed.name, changed.permissions, changed.description), ("Writer", ["c"], None))
    equal(roles.retrieve(role.id, project_id=project), changed)

    deleted = roles.delete(role.id, project_id=project)
    equal((deleted.id, deleted.deleted), (role.id, True))
    gone(lambda: roles.retrieve(role.id, project_id=project))
    refused(
        openai.BadRequestError,
        "predefined_role",
        lambda: roles.delete(predefined[0], project_id=project),
    )


@check
def users_hold_roles():
    project = new_project()
    projects.users.create(project, role="member", user_id="user-ada")
    roles_are_held_by("user", "user-ada", project, projects.users.roles)


@check
def groups_hold_roles():
    project = new_project()
    projects.groups.create(project, group_id="group_platform", role="role-api-project-member")
    roles_are_held_by("group", "group_platform", project, projects.groups.roles)


def roles_are_held_by(what, holder, project, held):
    """Users and groups hold roles in the same way; `what` is the one of the two."""
    named = {f"{what}_id": holder, "project_id": project}
    roles = [projects.roles.create(project, role_name=f"Role {n}", permissions=[f"p{n}"]) for n in range(3)]
    for role in roles:
        assigned = held.create(holder, project_id=project, role_id=role.id)
        equal((assigned.object, getattr(assigned, what).id, assigned.role), (f"{what}.role", holder, role))
    ids = [role.id for role in roles]
    paged(held.list(holder, project_id=project, limit=1), ids, 1)
    paged(held.list(holder, project_id=project, limit=2, order="desc"), ids[::-1], 2)
    entry = held.retrieve(ids[1], **named)
    equal((entry.id, entry.name, entry.permissions), (ids[1], "Role 1", ["p1"]))

    equal(held.delete(ids[1], **named).deleted, True)
    gone(lambda: held.retrieve(ids[1], **named))
    equal([role.id for role in held.list(holder, project_id=project)], [ids[0], ids[2]])


@check
def certificates_are_switched_on_and_off():
    project, certificates = new_project(), projects.certificates
    ids = [certificate.id for certificate in certificates.list(project, order="asc")]
    paged(certificates.list(project, limit=1, order="asc"), ids, 1)
    paged(certificates.list(project, limit=2), ids[::-1], 2)

    changed = certificates.activate(project, certificate_ids=ids[:2])
    equal([(certificate.id, certificate.active) for certificate in changed], [(ids[0], True), (ids[1], True)])
    listed = certificates.list(project, order="asc")
    equal([certificate.active for certificate in listed], [True, True, False])
    changed = certificates.deactivate(project, certificate_ids=[ids[0]])
    equal([(certificate.id, certificate.active) for certificate in changed], [(ids[0], False)])
    listed = certificates.list(project, order="asc")
    equal([certificate.active for certificate in listed], [False, True, False])
    gone(lambda: certificates.activate(project, certificate_ids=["cert_none"]))


@check
def data_retention_is_set():
    project, retention = new_project(), projects.data_retention
    equal(retention.retrieve(project).type, "organization_default")
    equal(retention.update(project, retention_type="zero_data_retention").type, "zero_data_retention")
    equal(retention.retrieve(project).type, "zero_data_retention")


@check
def hosted_tools_are_permitted_one_by_one():
    project, tools = new_project(), projects.hosted_tool_permissions
    before = tools.retrieve(project)
    equal((before.mcp.enabled, before.web_search.enabled), (True, True))
    changed = tools.update(project, mcp={"enabled": False}, file_search={"enabled": False}, web_search=None)
    equal((changed.mcp.enabled, changed.file_search.enabled, changed.web_search.enabled), (False, False, True))
    equal(tools.retrieve(project), changed)


@check
def model_permissions_are_set_and_removed():
    project, models = new_project(), projects.model_permissions
    initial = models.retrieve(project)
    changed = models.update(project, mode="allow_list", model_ids=["gpt-4o", "o3"])
    equal((changed.mode, changed.api_model_ids), ("allow_list", ["gpt-4o", "o3"]))
    equal(models.retrieve(project), changed)
    equal(models.delete(project).deleted, True)
    equal(models.retrieve(project), initial)


@check
def service_tiers_are_set():
    project, tiers = new_project(), projects.service_tier_settings
    equal(tiers.retrieve(project).enabled_tiers, "all")
    changed = tiers.update(project, default="fast", enabled_tiers=["flex", "fast"])
    equal((changed.default, changed.enabled_tiers), ("fast", ["flex", "fast"]))
    equal(tiers.retrieve(project), changed)
    changed = tiers.update(project, enabled_tiers="all")
    equal((changed.default, changed.enabled_tiers), ("fast", "all"))


@check
def a_spend_limit_is_set_and_removed():
    project, limit = new_project(), projects.spend_limit
    gone(lambda: limit.retrieve(project))
    for cents in [500, 700]:
        changed = limit.update(project, threshold_amount=cents, currency="USD", interval="month")
        equal((changed.threshold_amount, changed.currency, changed.interval), (cents, "USD", "month"))
        equal(changed.enforcement.status, "inactive")
        equal(limit.retrieve(project), changed)
    equal(limit.delete(project).deleted, True)
    gone(lambda: limit.retrieve(project))


@check
def spend_alerts_are_replaced_as_a_whole():
    project, alerts = new_project(), projects.spend_alerts
    channel = {"type": "email", "recipients": ["ada@example.com"], "subject_prefix": "[peers]"}
    every = {"currency": "USD", "interval": "month", "notification_channel": channel}
    made = [alerts.create(project, threshold_amount=cents, **every) for cents in [100, 200, 300]]
    ids = [alert.id for alert in made]
    equal([alert.threshold_amount for alert in made], [100, 200, 300])
    equal(made[0].notification_channel.to_dict(), channel)
    paged(alerts.list(project, limit=1), ids, 1)
    paged(alerts.list(project, limit=2, order="desc"), ids[::-1], 2)
    equal([alert.id for alert in alerts.list(project, before=ids[2])], ids[:2])
    equal(alerts.retrieve(ids[0], project_id=project), made[0])

    every["notification_channel"] = {"type": "email", "recipients": ["alan@example.com", "grace@example.com"]}
    changed = alerts.update(ids[0], project_id=project, threshold_amount=150, **every)
    equal((changed.id, changed.threshold_amount), (ids[0], 150))
    equal(changed.notification_channel.to_dict(), every["notification_channel"])
    equal(alerts.retrieve(ids[0], project_id=project), changed)

    deleted = alerts.delete(ids[0], project_id=project)
    equal((deleted.id, deleted.deleted), (ids[0], True))
    gone(lambda: alerts.retrieve(ids[0], project_id=project))


@check
def the_audit_log_tells_what_was_done():
    since = int(time.time())
    logs, project = client.admin.organization.audit_logs, new_project()
    projects.update(project, name="renamed")
    account = projects.service_accounts.create(project, name="deploy")
    projects.archive(project)

    done = ["project.archived", "project.updated", "project.created"]
    paged(logs.list(resource_ids=[project], limit=2), done, 2, lambda event: event.type)
    [created] = logs.list(resource_ids=[project], event_types=["project.created"])
    equal((created.project_created.id, created.project_created.data.title), (project, "peers"))
    is_recent(created.effective_at)
    equal(created.project.id, next(iter(projects.list())).id)
    equal((created.actor.type, created.actor.api_key.type), ("api_key", "user"))
    actor = created.actor.api_key

    filters = {
        "resource_ids": [project, account.id, account.api_key.id],
        "project_ids": [created.project.id],
        "actor_ids": [actor.id],
        "actor_emails": [actor.user.email],
        "effective_at": {"gte": since, "lt": since + 600},
    }
    events = list(logs.list(**filters))
    equal(
        [event.type for event in events],
        [done[0], "api_key.created", "service_account.created", *done[1:]],
    )
    equal([event.id for event in logs.list(before=events[2].id, limit=2, **filters).data], [e.id for e in events[:2]])
    equal(list(logs.list(resource_ids=[project], tenant_only=True)), [])
    wrong = refused(
        openai.BadRequestError,
        "invalid_value",
        lambda: logs.list(tenant_only=True, event_types=["project.created"]),
    )
    equal(wrong.param, "event_types[]")


REPORTS = {
    "audio_speeches": "num_model_requests",
    "audio_transcriptions": "num_model_requests",
    "code_interpreter_sessions": "num_sessions",
    "completions": "num_model_requests",
    "decisions": "num_model_requests",
    "embeddings": "num_model_requests",
    "file_search_calls": "num_requests",
    "images": "num_model_requests",
    "moderations": "num_model_requests",
    "vector_stores": "usage_bytes",
    "web_search_calls": "num_model_requests",
}


def buckets(call, **query):
    """All buckets of a report, and how many pages they took. The client has no help for that."""
    found, pages, page = [], 0, call(**query)
    while True:
        equal(page.object, "page")
        found += page.data
        pages += 1
        if not page.has_more:
            equal(page.next_page, None)
            return found, pages
        page = call(**query, page=page.next_page)


@check
def usage_comes_in_buckets_over_several_pages():
    usage = client.admin.organization.usage
    end = int(time.time()) // 86400 * 86400
    for name, amount in REPORTS.items():
        query = {"start_time": end - 10 * 86400, "end_time": end, "limit": 3}
        days, pages = buckets(getattr(usage, name), **query)
        equal((len(days), pages), (10, 4))
        equal([day.start_time for day in days], [end - n * 86400 for n in range(10, 0, -1)])
        split, _ = buckets(getattr(usage, name), group_by=["project_id"], project_ids=["proj_default"], **query)
        for day, parts in zip(days, split):
            assert all(result.project_id is None for result in day.results), day
            assert all(part.project_id == "proj_default" for part in parts.results), parts
            total = sum(getattr(result, amount) for result in day.results)
            equal(sum(getattr(part, amount) for part in parts.results), total)
    wrong = refused(
        openai.BadRequestError,
        "invalid_value",
        lambda: usage.completions(start_time=end - 86400, bucket_width="1h", limit=169),
    )
    equal(wrong.param, "limit")


@check
def costs_come_in_buckets_over_several_pages():
    usage = client.admin.organization.usage
    end = int(time.time()) // 86400 * 86400
    query = {"start_time": end - 10 * 86400, "end_time": end, "limit": 4}
    days, pages = buckets(usage.costs, **query)
    equal((len(days), pages), (10, 3))
    items, _ = buckets(usage.costs, group_by=["line_item", "project_id"], **query)
    for day, parts in zip(days, items):
        equal({part.amount.currency for part in parts.results} - {"usd"}, set())
        assert all(part.line_item and part.quantity is not None for part in parts.results), parts
        total = sum(result.amount.value for result in day.results)
        assert abs(sum(part.amount.value for part in parts.results) - total) < 1e-6, day
    assert sum(len(day.results) for day in days) > 0, "costs of nothing are no test"


@check
def refusals_are_typed_errors():
    gone(lambda: projects.retrieve("proj_none"))
    gone(lambda: projects.users.list("proj_none"))
    wrong = refused(openai.BadRequestError, "invalid_value", lambda: projects.list(limit=101))
    equal((wrong.status_code, wrong.param), (400, "limit"))
    wrong = refused(openai.BadRequestError, "invalid_value", lambda: projects.create(name=5))
    equal(wrong.param, "name")
    stranger = client.with_options(admin_api_key="sk-admin-test-2")
    refused(
        openai.AuthenticationError,
        "invalid_api_key",
        lambda: stranger.admin.organization.projects.list(),
    )


def written(path):
    """Makes the checks of a table that both clients read.

    A step is a call with what it is given, and what is wanted of the reply: the ids of a list, over as many
    pages as the limit makes it take; values of fields, with dots for objects in objects; or that nothing is
    there any more. `$name` stands for an id that an earlier step has saved.
    """
    for entry in json.loads(path.read_text()):
        def run(steps=entry["steps"]):
            saved = {"$PEM": (path.parent / "../../sandbox/tests/certificate.pem").read_text()}
            for step in steps:
                carry_out(step, saved)

        run.__name__ = entry["check"].replace(" ", "_")
        check(run)


def carry_out(step, saved):
    method = client.admin.organization
    for name in step["call"].split("."):
        # As the other client spells it.
        method = getattr(method, re.sub("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower())
    args, fields = known(step.get("args", []), saved), known(step.get("with", {}), saved)
    if step.get("gone"):
        return gone(lambda: method(*args, **fields))
    if "ids" in step:
        wanted, limit = known(step["ids"], saved), step.get("limit")
        if limit:
            return paged(method(*args, **fields, limit=limit), wanted, limit)
        return equal([item.id for item in method(*args, **fields)], wanted)
    reply = method(*args, **fields)
    for place, value in known(step.get("wants", {}), saved).items():
        found = reply.to_dict()
        for name in place.split("."):
            found = found[name]
        equal((place, found), (place, value))
    if "save" in step:
        saved["$" + step["save"]] = reply.id


def known(value, saved):
    """A value of the table, with what was saved in its place."""
    if isinstance(value, dict):
        return {name: known(held, saved) for name, held in value.items()}
    if isinstance(value, list):
        return [known(held, saved) for held in value]
    return saved.get(value, value) if isinstance(value, str) else value


def main():
    failed = {}
    for function in CHECKS:
        wire.current = set()
        try:
            function()
        except Exception:
            traceback.print_exc()
            print(f"FAILED {function.__name__}")
            # A check that fails before it sends anything is counted too.
            failed.update(dict.fromkeys(wire.current or [function.__name__], "in a check that failed"))
        else:
            print(f"ok {function.__name__}")
    failed.update((operation, "never answered with 200") for operation in wire.operations - wire.answered)
    failed.update((request, "not an operation of openapi.yaml") for request in wire.sent - wire.operations)
    for what, why in failed.items():
        print(f"FAILED {what}: {why}")
    print(f"{len(wire.operations - failed.keys())} passed, {len(failed)} failed")
    return 1 if failed else 0


with open(sys.argv[1]) as listed:
    wire = Wire(set(listed.read().splitlines()))
client = openai.OpenAI(
    max_retries=0,
    timeout=20,
    http_client=openai.DefaultHttpxClient(
        event_hooks={"request": [wire.on_request], "response": [wire.on_response]}
    ),
    _strict_response_validation=True,
)
if client.base_url.host != "127.0.0.1":
    sys.exit(f"{client.base_url} is not a stand-in server; run tests/peers/run")
projects = client.admin.organization.projects
written(pathlib.Path(sys.argv[2]))
sys.exit(main())

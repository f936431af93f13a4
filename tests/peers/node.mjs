// The official Node client against the stand-in server: every operation, with what comes of it.
//
// tests/peers/run starts the server, sets OPENAI_BASE_URL and OPENAI_ADMIN_KEY, and names the file that
// lists the operations, `METHOD /path` in each line. What goes over the wire is compared with that list.
// It copies this file to where the client is installed, so that the import finds it.
//
// The client has a method for every operation. It repeats nothing, so that no fault is hidden. It takes
// any reply for what it should be, so the values are compared here.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import OpenAI from 'openai';

// What the client sent, by operation, and what was answered.
const operations = new Set(readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean));
const sent = new Set();
const answered = new Set();
// What the check that runs has sent.
let current = new Set();
let requests = 0;

const client = new OpenAI({
  maxRetries: 0,
  timeout: 20_000,
  fetch: async (url, init) => {
    requests += 1;
    const operation = operationOf(init.method.toUpperCase(), new URL(url).pathname);
    sent.add(operation);
    current.add(operation);
    const response = await fetch(url, init);
    if (response.status === 200) answered.add(operation);
    return response;
  },
});
const base = new URL(client.baseURL);
if (base.hostname !== '127.0.0.1') {
  console.error(`${base} is not a stand-in server; run tests/peers/run`);
  process.exit(1);
}
const projects = client.admin.organization.projects;

// The operation of a request: the one that has the most of its path by name. A request that fits none
// stands for itself.
function operationOf(method, pathname) {
  const path = pathname.slice(base.pathname.replace(/\/$/, '').length);
  const parts = path.split('/');
  let [most, found] = [-1, `${method} ${path}`];
  for (const operation of operations) {
    const [wanted, template] = operation.split(' ');
    const places = template.split('/');
    const named = places.filter((place, index) => place === parts[index]).length;
    const fits = places.every((place, index) => place.startsWith('{') || place === parts[index]);
    if (wanted === method && places.length === parts.length && fits && named > most) {
      [most, found] = [named, operation];
    }
  }
  return found;
}

// Whether an object has these fields with these values; it may have others.
function has(object, fields) {
  const found = Object.fromEntries(Object.keys(fields).map((name) => [name, object[name]]));
  assert.deepEqual(found, fields);
}

// The error of a call, which must be of this kind and have this code.
async function refused(kind, code, call) {
  let reply;
  try {
    reply = await call();
  } catch (error) {
    assert.ok(error instanceof kind, `${kind.name} was wanted, but came ${error.stack}`);
    has(error, { code, type: 'invalid_request_error' });
    assert.match(error.requestID, /^req_/);
    return error;
  }
  assert.fail(`${kind.name} was wanted, but came ${JSON.stringify(reply)}`);
}

const gone = (call) => refused(OpenAI.NotFoundError, 'not_found', call);

// All items of a list, of which the first page is asked for when they are.
const reports = {
  audioSpeeches: 'num_model_requests',
  audioTranscriptions: 'num_model_requests',
  codeInterpreterSessions: 'num_sessions',
  completions: 'num_model_requests',
  decisions: 'num_model_requests',
  embeddings: 'num_model_requests',
  fileSearchCalls: 'num_requests',
  images: 'num_model_requests',
  moderations: 'num_model_requests',
  vectorStores: 'usage_bytes',
  webSearchCalls: 'num_model_requests',
};

/** All buckets of a report, and how many pages they took. The client has no help for that. */
async function buckets(call) {
  const found = [];
  for (let [pages, page] = [1, await call({})]; ; pages += 1) {
    assert.equal(page.object, 'page');
    found.push(...page.data);
    if (!page.has_more) {
      assert.equal(page.next_page, null);
      return [found, pages];
    }
    page = await call({ page: page.next_page });
  }
}

async function items(list) {
  const found = [];
  for await (const item of list) found.push(item);
  return found;
}

const ids = async (list) => (await items(list)).map((item) => item.id);

// Reads a list to its end: each item comes once, in order, over as many pages as it takes.
async function paged(list, wanted, limit, ident = (item) => item.id) {
  const before = requests;
  assert.deepEqual((await items(list({ limit }))).map(ident), wanted);
  const pages = Math.ceil(wanted.length / limit);
  assert.ok(pages > 1, 'one page is no test of paging');
  assert.equal(requests - before, pages);
}

function isRecent(seconds) {
  assert.ok(Math.abs(Date.now() / 1000 - seconds) < 600, `${seconds}`);
}

const newProject = async () => (await projects.create({ name: 'peers' })).id;

const checks = {
  async 'projects are listed and live until archived'() {
    const old = await ids(projects.list());
    const made = [];
    for (let n = 0; n < 5; n += 1) made.push((await projects.create({ name: `docs ${n}` })).id);
    await paged((page) => projects.list(page), [...old, ...made], 2);

    const project = await projects.create({
      name: 'docs',
      external_key_id: 'kms-1',
      residency: 'EU_STORAGE_PROCESSING',
    });
    assert.match(project.id, /^proj_/);
    isRecent(project.created_at);
    has(project, { object: 'organization.project', name: 'docs', status: 'active' });
    has(project, { external_key_id: 'kms-1', residency: 'EU_STORAGE_PROCESSING' });
    assert.deepEqual(await projects.retrieve(project.id), project);

    let changed = await projects.update(project.id, { name: 'docs 2' });
    has(changed, { name: 'docs 2', external_key_id: 'kms-1' });
    changed = await projects.update(project.id, { external_key_id: null });
    has(changed, { name: 'docs 2', external_key_id: null });
    assert.deepEqual(await projects.retrieve(project.id), changed);

    const archived = await projects.archive(project.id);
    assert.equal(archived.status, 'archived');
    isRecent(archived.archived_at);
    assert.deepEqual(await projects.retrieve(project.id), archived);
    const listed = await ids(projects.list({ limit: 100 }));
    assert.deepEqual(listed, [...old, ...made]);
    const everything = await ids(projects.list({ include_archived: true, limit: 2 }));
    assert.deepEqual(everything, [...listed, project.id]);
    await refused(OpenAI.BadRequestError, 'project_archived', () => projects.update(project.id, { name: 'x' }));
  },

  async 'users are added, changed and removed'() {
    const [project_id, { users }] = [await newProject(), projects];
    const grace = await users.create(project_id, { role: 'member', email: 'grace@example.com' });
    has(grace, { object: 'organization.project.user', id: 'user-grace', name: 'Grace Hopper', role: 'member' });
    isRecent(grace.added_at);
    const others = ['user-ada', 'user-alan', 'user-edsger'];
    for (const user_id of others) {
      assert.equal((await users.create(project_id, { role: 'member', user_id })).id, user_id);
    }
    await refused(OpenAI.BadRequestError, 'user_already_in_project', () =>
      users.create(project_id, { role: 'owner', user_id: 'user-ada' }),
    );
    await paged((page) => users.list(project_id, page), ['user-grace', ...others], 1);

    assert.deepEqual(await users.retrieve('user-grace', { project_id }), grace);
    const changed = await users.update('user-grace', { project_id, role: 'owner' });
    has(changed, { role: 'owner', email: 'grace@example.com' });
    assert.deepEqual(await users.retrieve('user-grace', { project_id }), changed);
    // The client lets the role be null or absent, as the service does.
    assert.deepEqual(await users.update('user-grace', { project_id, role: null }), changed);
    assert.deepEqual(await users.update('user-grace', { project_id }), changed);

    const deleted = await users.delete('user-grace', { project_id });
    has(deleted, { object: 'organization.project.user.deleted', id: 'user-grace', deleted: true });
    await gone(() => users.retrieve('user-grace', { project_id }));
  },

  async 'service accounts are created, changed and deleted'() {
    const [project_id, accounts] = [await newProject(), projects.serviceAccounts];
    const account = await accounts.create(project_id, { name: 'deploy', expires_in_seconds: 3600 });
    has(account, { object: 'organization.project.service_account', name: 'deploy', role: 'member' });
    assert.ok(account.api_key.value, 'the key has a value');
    assert.equal(account.api_key.expires_at - account.api_key.created_at, 3600);
    const bare = await accounts.create(project_id, { name: 'bare', create_service_account_only: true });
    has(bare, { name: 'bare', role: 'none', api_key: null });
    const wanted = [account.id, bare.id];
    for (let n = 0; n < 3; n += 1) wanted.push((await accounts.create(project_id, { name: `job ${n}` })).id);
    await paged((page) => accounts.list(project_id, page), wanted, 2);

    assert.equal((await accounts.retrieve(bare.id, { project_id })).role, 'none');
    const changed = await accounts.update(bare.id, { project_id, name: 'release', role: 'owner' });
    has(changed, { id: bare.id, name: 'release', role: 'owner' });
    assert.deepEqual(await accounts.retrieve(bare.id, { project_id }), changed);

    const deleted = await accounts.delete(bare.id, { project_id });
    has(deleted, { object: 'organization.project.service_account.deleted', id: bare.id, deleted: true });
    await gone(() => accounts.retrieve(bare.id, { project_id }));
  },

  async 'keys show their value once'() {
    const [project_id, accounts, keys] = [await newProject(), projects.serviceAccounts, projects.apiKeys];
    const account = await accounts.create(project_id, { name: 'deploy' });
    const second = await accounts.apiKeys.create(account.id, {
      project_id,
      name: 'second',
      scopes: ['api.all.read'],
      expires_in_seconds: 60,
    });
    has(second, { object: 'organization.project.service_account.api_key', name: 'second' });
    assert.equal(second.expires_at - second.created_at, 60);
    assert.notEqual(second.value, account.api_key.value);
    const third = await accounts.apiKeys.create(account.id, { project_id });
    assert.equal(third.expires_at, null);
    const wanted = [account.api_key.id, second.id, third.id];
    await paged((page) => keys.list(project_id, page), wanted, 1);

    const listed = await items(keys.list(project_id, { owner_project_access: 'active' }));
    assert.deepEqual(listed.map((key) => key.id), wanted);
    assert.deepEqual(await items(keys.list(project_id, { owner_project_access: 'inactive' })), []);
    for (const { value } of [account.api_key, second, third]) {
      assert.ok(!JSON.stringify(listed).includes(value), 'a list shows the value of a key');
    }

    const key = await keys.retrieve(second.id, { project_id });
    has(key, { object: 'organization.project.api_key', name: 'second', owner_project_access: 'active' });
    has(key.owner, { type: 'service_account' });
    assert.equal(key.owner.service_account.id, account.id);
    assert.equal(key.expires_at, second.expires_at);
    const changed = await keys.update(second.id, { project_id, expires_in_seconds: 7200, scopes: [] });
    assert.ok(changed.expires_at > second.expires_at);
    assert.deepEqual(await keys.retrieve(second.id, { project_id }), changed);

    assert.equal((await keys.delete(second.id, { project_id })).deleted, true);
    await gone(() => keys.retrieve(second.id, { project_id }));
    assert.equal((await keys.retrieve(third.id, { project_id })).id, third.id);
    assert.equal((await accounts.retrieve(account.id, { project_id })).id, account.id);
    // No operation makes the key of a user. The server has one from the beginning.
    const seeded = { project_id: 'proj_default' };
    assert.equal((await keys.retrieve('key_ada', seeded)).owner.user.email, 'ada@example.com');
    const deleted = await keys.delete('key_ada', seeded);
    has(deleted, { object: 'organization.project.api_key.deleted', id: 'key_ada', deleted: true });
    await gone(() => keys.retrieve('key_ada', seeded));
  },

  async 'rate limits are changed one by one'() {
    const [project_id, limits] = [await newProject(), projects.rateLimits];
    const everything = await items(limits.listRateLimits(project_id));
    const wanted = everything.map((limit) => limit.id);
    await paged((page) => limits.listRateLimits(project_id, page), wanted, 2);
    const before = await limits.listRateLimits(project_id, { limit: 2, before: wanted[3] });
    assert.deepEqual(before.data, everything.slice(1, 3));

    const changed = await limits.updateRateLimit(wanted[1], {
      project_id,
      max_requests_per_1_minute: 7,
      max_requests_per_1_day: 900,
    });
    assert.deepEqual(changed, {
      ...everything[1],
      max_requests_per_1_minute: 7,
      max_requests_per_1_day: 900,
    });
    everything[1] = changed;
    assert.deepEqual(await items(limits.listRateLimits(project_id)), everything);
    await gone(() => limits.updateRateLimit('rl-none', { project_id }));
  },

  async 'groups get access and lose it'() {
    const [project_id, { groups }] = [await newProject(), projects];
    const role = 'role-api-project-member';
    const platform = await groups.create(project_id, { group_id: 'group_platform', role });
    has(platform, { object: 'project.group', project_id, group_name: 'Platform', group_type: 'group' });
    await groups.create(project_id, { group_id: 'group_research', role: 'role-api-project-viewer' });
    const wanted = ['group_platform', 'group_research'];
    const ident = (group) => group.group_id;
    await paged((page) => groups.list(project_id, page), wanted, 1, ident);
    await paged((page) => groups.list(project_id, { ...page, order: 'desc' }), wanted.toReversed(), 1, ident);
    const found = await groups.retrieve('group_platform', { project_id, group_type: 'group' });
    assert.deepEqual(found, platform);

    const deleted = await groups.delete('group_platform', { project_id });
    assert.deepEqual(deleted, { object: 'project.group.deleted', deleted: true });
    await gone(() => groups.retrieve('group_platform', { project_id }));
    // The membership role of a user is not the id of a role.
    await gone(() => groups.create(project_id, { group_id: 'group_platform', role: 'member' }));
  },

  async 'roles are defined, changed and deleted'() {
    const [project_id, { roles }] = [await newProject(), projects];
    const role = await roles.create(project_id, {
      role_name: 'Reader',
      permissions: ['a', 'b'],
      description: 'Reads',
    });
    has(role, { object: 'role', name: 'Reader', permissions: ['a', 'b'], description: 'Reads' });
    has(role, { predefined_role: false, resource_type: 'api.project' });
    const predefined = ['owner', 'member', 'viewer'].map((name) => `role-api-project-${name}`);
    const wanted = [...predefined, role.id];
    await paged((page) => roles.list(project_id, page), wanted, 2);
    await paged((page) => roles.list(project_id, { ...page, order: 'desc' }), wanted.toReversed(), 3);
    assert.deepEqual(await roles.retrieve(role.id, { project_id }), role);

    const changed = await roles.update(role.id, {
      project_id,
      role_name: 'Writer',
      permissions: ['c'],
      description: null,
    });
    has(changed, { name: 'Writer', permissions: ['c'], description: null });
    assert.deepEqual(await roles.retrieve(role.id, { project_id }), changed);

    const deleted = await roles.delete(role.id, { project_id });
    assert.deepEqual(deleted, { object: 'role.deleted', id: role.id, deleted: true });
    await gone(() => roles.retrieve(role.id, { project_id }));
    await refused(OpenAI.BadRequestError, 'predefined_role', () => roles.delete(predefined[0], { project_id }));
  },

  async 'users hold roles'() {
    const project_id = await newProject();
    await projects.users.create(project_id, { role: 'member', user_id: 'user-ada' });
    await rolesAreHeldBy('user', 'user-ada', project_id, projects.users.roles);
  },

  async 'groups hold roles'() {
    const project_id = await newProject();
    await projects.groups.create(project_id, { group_id: 'group_platform', role: 'role-api-project-member' });
    await rolesAreHeldBy('group', 'group_platform', project_id, projects.groups.roles);
  },

  async 'certificates are switched on and off'() {
    const [project_id, { certificates }] = [await newProject(), projects];
    const active = async () =>
      (await items(certificates.list(project_id, { order: 'asc' }))).map((certificate) => certificate.active);
    const state = ({ id, active }) => [id, active];
    const wanted = await ids(certificates.list(project_id, { order: 'asc' }));
    await paged((page) => certificates.list(project_id, { ...page, order: 'asc' }), wanted, 1);
    await paged((page) => certificates.list(project_id, page), wanted.toReversed(), 2);

    let changed = await items(certificates.activate(project_id, { certificate_ids: wanted.slice(0, 2) }));
    assert.deepEqual(changed.map(state), [[wanted[0], true], [wanted[1], true]]);
    has(changed[0], { object: 'organization.project.certificate', name: 'Gateway' });
    assert.deepEqual(await active(), [true, true, false]);
    changed = await items(certificates.deactivate(project_id, { certificate_ids: [wanted[0]] }));
    assert.deepEqual(changed.map(state), [[wanted[0], false]]);
    assert.deepEqual(await active(), [false, true, false]);
    await gone(() => certificates.activate(project_id, { certificate_ids: ['cert_none'] }));
  },

  async 'data retention is set'() {
    const [project_id, retention] = [await newProject(), projects.dataRetention];
    const setting = (type) => ({ object: 'project.data_retention', type });
    assert.deepEqual(await retention.retrieve(project_id), setting('organization_default'));
    const changed = await retention.update(project_id, { retention_type: 'zero_data_retention' });
    assert.deepEqual(changed, setting('zero_data_retention'));
    assert.deepEqual(await retention.retrieve(project_id), changed);
  },

  async 'hosted tools are permitted one by one'() {
    const [project_id, tools] = [await newProject(), projects.hostedToolPermissions];
    const before = await tools.retrieve(project_id);
    has(before, { mcp: { enabled: true }, file_search: { enabled: true }, web_search: { enabled: true } });
    const off = { mcp: { enabled: false }, file_search: { enabled: false } };
    const changed = await tools.update(project_id, { ...off, web_search: null });
    assert.deepEqual(changed, { ...before, ...off });
    assert.deepEqual(await tools.retrieve(project_id), changed);
  },

  async 'model permissions are set and removed'() {
    const [project_id, models] = [await newProject(), projects.modelPermissions];
    const initial = await models.retrieve(project_id);
    const wanted = { mode: 'allow_list', model_ids: ['gpt-4o', 'o3'] };
    const changed = await models.update(project_id, wanted);
    assert.deepEqual(changed, { object: 'project.model_permissions', ...wanted });
    assert.deepEqual(await models.retrieve(project_id), changed);
    const deleted = await models.delete(project_id);
    assert.deepEqual(deleted, { object: 'project.model_permissions.deleted', deleted: true });
    assert.deepEqual(await models.retrieve(project_id), initial);
  },

  async 'service tiers are set'() {
    const [project_id, tiers] = [await newProject(), projects.serviceTierSettings];
    assert.equal((await tiers.retrieve(project_id)).enabled_tiers, 'all');
    const wanted = { default: 'fast', enabled_tiers: ['flex', 'fast'] };
    let changed = await tiers.update(project_id, wanted);
    assert.deepEqual(changed, { object: 'project.service_tier_settings', ...wanted });
    assert.deepEqual(await tiers.retrieve(project_id), changed);
    changed = await tiers.update(project_id, { enabled_tiers: 'all' });
    has(changed, { default: 'fast', enabled_tiers: 'all' });
  },

  async 'a spend limit is set and removed'() {
    const [project_id, limit] = [await newProject(), projects.spendLimit];
    await gone(() => limit.retrieve(project_id));
    for (const threshold_amount of [500, 700]) {
      const wanted = { threshold_amount, currency: 'USD', interval: 'month' };
      const changed = await limit.update(project_id, wanted);
      assert.deepEqual(changed, {
        object: 'project.spend_limit',
        ...wanted,
        enforcement: { status: 'inactive' },
      });
      assert.deepEqual(await limit.retrieve(project_id), changed);
    }
    const deleted = await limit.delete(project_id);
    assert.deepEqual(deleted, { object: 'project.spend_limit.deleted', deleted: true });
    await gone(() => limit.retrieve(project_id));
  },

  async 'spend alerts are replaced as a whole'() {
    const [project_id, alerts] = [await newProject(), projects.spendAlerts];
    const every = { currency: 'USD', interval: 'month' };
    const notification_channel = {
      type: 'email',
      recipients: ['ada@example.com'],
      subject_prefix: '[peers]',
    };
    const made = [];
    for (const threshold_amount of [100, 200, 300]) {
      const wanted = { ...every, threshold_amount, notification_channel };
      made.push(await alerts.create(project_id, wanted));
      has(made.at(-1), { object: 'project.spend_alert', ...wanted });
    }
    const wanted = made.map((alert) => alert.id);
    await paged((page) => alerts.list(project_id, page), wanted, 1);
    await paged((page) => alerts.list(project_id, { ...page, order: 'desc' }), wanted.toReversed(), 2);
    assert.deepEqual(await ids(alerts.list(project_id, { before: wanted[2] })), wanted.slice(0, 2));
    assert.deepEqual(await alerts.retrieve(wanted[0], { project_id }), made[0]);

    const changes = {
      ...every,
      threshold_amount: 150,
      notification_channel: { type: 'email', recipients: ['alan@example.com', 'grace@example.com'] },
    };
    const changed = await alerts.update(wanted[0], { project_id, ...changes });
    has(changed, { id: wanted[0], ...changes });
    assert.deepEqual(await alerts.retrieve(wanted[0], { project_id }), changed);

    const deleted = await alerts.delete(wanted[0], { project_id });
    assert.deepEqual(deleted, { object: 'project.spend_alert.deleted', id: wanted[0], deleted: true });
    await gone(() => alerts.retrieve(wanted[0], { project_id }));
  },

  async 'the audit log tells what was done'() {
    const since = Math.floor(Date.now() / 1000);
    const [project_id, logs] = [await newProject(), client.admin.organization.auditLogs];
    await projects.update(project_id, { name: 'renamed' });
    const account = await projects.serviceAccounts.create(project_id, { name: 'deploy' });
    await projects.archive(project_id);

    const done = ['project.archived', 'project.updated', 'project.created'];
    const resource_ids = [project_id];
    await paged((page) => logs.list({ ...page, resource_ids }), done, 2, (event) => event.type);
    const [created] = await items(logs.list({ resource_ids, event_types: ['project.created'] }));
    assert.deepEqual(created['project.created'], {
      id: project_id,
      data: { name: 'peers', title: 'peers' },
    });
    isRecent(created.effective_at);
    assert.equal(created.project.id, (await projects.list()).data[0].id);
    has(created.actor, { type: 'api_key' });
    const actor = created.actor.api_key;

    const filters = {
      resource_ids: [project_id, account.id, account.api_key.id],
      project_ids: [created.project.id],
      actor_ids: [actor.id],
      actor_emails: [actor.user.email],
      effective_at: { gte: since, lt: since + 600 },
    };
    const events = await items(logs.list(filters));
    const types = events.map((event) => event.type);
    assert.deepEqual(types, [
      done[0],
      'api_key.created',
      'service_account.created',
      ...done.slice(1),
    ]);
    const above = (await logs.list({ before: events[2].id, limit: 2, ...filters })).data;
    assert.deepEqual(above, events.slice(0, 2));
    assert.deepEqual(await ids(logs.list({ resource_ids, tenant_only: true })), []);
    const wrong = await refused(OpenAI.BadRequestError, 'invalid_value', () =>
      logs.list({ tenant_only: true, event_types: ['project.created'] }),
    );
    assert.equal(wrong.param, 'event_types[]');
  },

  async 'usage comes in buckets over several pages'() {
    const { usage } = client.admin.organization;
    const end = Math.floor(Date.now() / 86400000) * 86400;
    for (const [name, amount] of Object.entries(reports)) {
      const query = { start_time: end - 10 * 86400, end_time: end, limit: 3 };
      const report = (more) => usage[name]({ ...query, ...more });
      const [days, pages] = await buckets(report);
      assert.deepEqual([days.length, pages], [10, 4]);
      assert.deepEqual(days.map((day) => (end - day.start_time) / 86400), [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
      const [split] = await buckets((more) =>
        report({ group_by: ['project_id'], project_ids: ['proj_default'], ...more }),
      );
      const total = (day) => day.results.reduce((sum, result) => sum + result[amount], 0);
      days.forEach((day, index) => {
        assert.ok(day.results.every((result) => result.project_id === null));
        assert.ok(split[index].results.every((result) => result.project_id === 'proj_default'));
        assert.equal(total(split[index]), total(day));
      });
    }
    const wrong = await refused(OpenAI.BadRequestError, 'invalid_value', () =>
      usage.completions({ start_time: end - 86400, bucket_width: '1h', limit: 169 }),
    );
    assert.equal(wrong.param, 'limit');
  },

  async 'costs come in buckets over several pages'() {
    const { usage } = client.admin.organization;
    const end = Math.floor(Date.now() / 86400000) * 86400;
    const query = { start_time: end - 10 * 86400, end_time: end, limit: 4 };
    const [days, pages] = await buckets((more) => usage.costs({ ...query, ...more }));
    assert.deepEqual([days.length, pages], [10, 3]);
    const [split] = await buckets((more) =>
      usage.costs({ ...query, group_by: ['line_item', 'project_id'], ...more }),
    );
    const total = (day) => day.results.reduce((sum, result) => sum + result.amount.value, 0);
    days.forEach((day, index) => {
      for (const part of split[index].results) {
        assert.equal(part.amount.currency, 'usd');
        assert.ok(part.line_item && part.quantity !== null);
      }
      assert.ok(Math.abs(total(split[index]) - total(day)) < 1e-6);
    });
    assert.ok(days.some((day) => day.results.length > 0), 'costs of nothing are no test');
  },

  async 'refusals are typed errors'() {
    await gone(() => projects.retrieve('proj_none'));
    await gone(() => projects.users.list('proj_none'));
    let wrong = await refused(OpenAI.BadRequestError, 'invalid_value', () => projects.list({ limit: 101 }));
    has(wrong, { status: 400, param: 'limit' });
    wrong = await refused(OpenAI.BadRequestError, 'invalid_value', () => projects.create({ name: 5 }));
    assert.equal(wrong.param, 'name');
    const stranger = client.withOptions({ adminAPIKey: 'sk-admin-test-2' });
    await refused(OpenAI.AuthenticationError, 'invalid_api_key', () =>
      stranger.admin.organization.projects.list(),
    );
  },
};

// Users and groups hold roles in the same way; `what` is the one of the two.
async function rolesAreHeldBy(what, holder, project_id, held) {
  const named = { [`${what}_id`]: holder, project_id };
  const roles = [];
  for (let n = 0; n < 3; n += 1) {
    const role = await projects.roles.create(project_id, { role_name: `Role ${n}`, permissions: [`p${n}`] });
    const assigned = await held.create(holder, { project_id, role_id: role.id });
    has(assigned, { object: `${what}.role`, role });
    assert.equal(assigned[what].id, holder);
    roles.push(role.id);
  }
  await paged((page) => held.list(holder, { project_id, ...page }), roles, 1);
  await paged((page) => held.list(holder, { project_id, ...page, order: 'desc' }), roles.toReversed(), 2);
  has(await held.retrieve(roles[1], named), { id: roles[1], name: 'Role 1', permissions: ['p1'] });

  const deleted = await held.delete(roles[1], named);
  assert.deepEqual(deleted, { object: `${what}.role.deleted`, deleted: true });
  await gone(() => held.retrieve(roles[1], named));
  assert.deepEqual(await ids(held.list(holder, { project_id })), [roles[0], roles[2]]);
}

// Makes the checks of a table that both clients read; the other one tells how it is written.
const table = resolve(process.argv[3]);
for (const { check, steps } of JSON.parse(readFileSync(table, 'utf8'))) {
  checks[check] = async () => {
    const pem = readFileSync(resolve(table, '../../../sandbox/tests/certificate.pem'), 'utf8');
    const saved = new Map([['$PEM', pem]]);
    for (const step of steps) await carryOut(step, saved);
  };
}

async function carryOut(step, saved) {
  const names = step.call.split('.');
  const method = names.pop();
  const resource = names.reduce((held, name) => held[name], client.admin.organization);
  const given = known(step.args ?? [], saved);
  const fields = known(step.with ?? {}, saved);
  const call = (page = {}) => resource[method](...given, { ...fields, ...page });
  if (step.gone) return gone(() => call());
  if (step.ids) {
    const wanted = known(step.ids, saved);
    if (step.limit) return paged(call, wanted, step.limit);
    return assert.deepEqual(await ids(call()), wanted);
  }
  const reply = await call();
  for (const [place, value] of Object.entries(known(step.wants ?? {}, saved))) {
    assert.deepEqual([place, place.split('.').reduce((held, name) => held[name], reply)], [place, value]);
  }
  if (step.save) saved.set(`$${step.save}`, reply.id);
}

// A value of the table, with what was saved in its place.
function known(value, saved) {
  if (Array.isArray(value)) return value.map((held) => known(held, saved));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, known(held, saved)]));
  }
  return saved.get(value) ?? value;
}

const failed = new Map();
for (const [name, check] of Object.entries(checks)) {
  current = new Set();
  try {
    await check();
    console.log(`ok ${name}`);
  } catch (error) {
    console.error(error);
    console.log(`FAILED ${name}`);
    // A check that fails before it sends anything is counted too.
    for (const what of current.size ? current : [name]) failed.set(what, 'in a check that failed');
  }
}
for (const operation of operations) {
  if (!answered.has(operation)) failed.set(operation, 'never answered with 200');
}
for (const request of sent) {
  if (!operations.has(request)) failed.set(request, 'not an operation of openapi.yaml');
}
for (const [what, why] of failed) console.log(`FAILED ${what}: ${why}`);
const passed = [...operations].filter((operation) => !failed.has(operation)).length;
console.log(`${passed} passed, ${failed.size} failed`);
process.exitCode = failed.size ? 1 : 0;

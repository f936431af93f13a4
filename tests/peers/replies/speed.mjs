// Seconds that the official client takes for all items of a list: `speed.mjs URL COUNT [LIMIT]`.

import OpenAI from 'openai';

const [url, expected, limit] = process.argv.slice(2);
const client = new OpenAI({ baseURL: url, adminAPIKey: 'sk-admin-test', maxRetries: 0 });
const begun = performance.now();
let count = 0;
for await (const key of client.admin.organization.projects.apiKeys.list('proj_1', limit ? { limit: Number(limit) } : {})) {
  if (key.id) count += 1;
}
if (count !== Number(expected)) throw new Error(`${count} items`);
console.log((performance.now() - begun) / 1000);

//! Every operation against the stand-in server, which checks requests and replies by openapi.yaml.

use crate::operations::{Row, rows};
use crate::support::client_at;
use openai_admin::Method;
use openai_admin_sandbox::{Fault, Organization, Sandbox};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Has whatever the rows of the operations name.
const FULL: &str = "
users:
  - { id: user-1, name: Grace, email: grace@example.com, role: owner, assigned: [role_1] }
  - { id: user-2, name: Ada, email: ada@example.com }
  - { id: user/1 ä, name: Edsger, email: edsger@example.com }
  - { id: u 2, name: Alan, email: alan@example.com, assigned: [r 3] }
groups:
  - { id: group_1, name: Platform, users: [user-1], assigned: [role_1] }
  - { id: g 1, name: Support, users: [u 2], assigned: [r 2] }
  - { id: g 2, name: Research }
roles:
  - { id: role_1, name: Auditor, permissions: [a] }
  - { id: r 2, name: Two, permissions: [] }
  - { id: r 3, name: Three, permissions: [] }
invites: [{ id: invite-1, email: new@example.com, expires_at: 4000000000 }]
admin_api_keys: [{ id: key_1, name: Release }, { id: key 1, name: Batch }]
certificates:
  - { id: cert_1, name: Gateway }
  - { id: cert_2, name: Batch }
models:
  - { name: gpt-4o, requests: 10, tokens: 100 }
projects:
  - id: proj_1
    name: docs
    users: [{ id: user-1, role: owner, assigned: [role_1] }]
    groups: [{ id: group_1, assigned: [role_1] }]
    roles: [{ id: role_1, name: Reader, permissions: [a] }]
    service_accounts: [{ id: svc_1, name: deploy, keys: [release] }, { id: svc_acct_1, name: ci }]
    api_keys: [{ id: key_1, name: Laptop, owner: user-1 }]
    spend_alerts: [{ id: alert_1, threshold_amount: 100, recipients: [ada@example.com] }]
    spend_limit: 500
  - id: p 1
    name: odd ids
    users: [{ id: u 2, role: member, assigned: [r 3] }, { id: user/1 ä, role: member }]
    groups: [{ id: g 2, assigned: [r 3] }]
    roles: [{ id: r 2, name: Two, permissions: [] }, { id: r 3, name: Three, permissions: [] }]
    service_accounts: [{ id: s 2, name: deploy }]
    api_keys: [{ id: k 2, name: Laptop, owner: u 2 }]
    spend_alerts: [{ id: a 2, threshold_amount: 1, recipients: [] }]
  - { id: proj/1 ä?, name: odder }
spend_alerts:
  - { id: alert_1, threshold_amount: 100, recipients: [ada@example.com] }
  - { id: a 2, threshold_amount: 1, recipients: [ada@example.com] }
spend_limit: 5000
external_keys:
  - { id: extkey_1, name: docs, type: aws, kms_arn: arn:k, role_arn: arn:r, external_id: org-1 }
  - { id: extkey/1, name: more, type: oci, region: r, vault_ocid: v, key_ocid: k }
external_storage:
  - id: extstorage_1
    project_id: proj_1
    provider: { type: oci, bucket: b, region: r, tenancy_ocid: t }
workload_identity_providers:
  - id: wip_1
    name: ci
    type: oidc
    issuer: https://ci.example.com
    audience: openai
    federation_rules:
      - { id: rule_1, project_id: proj_1, service_account_id: svc_1, attribute_matchers: { sub: a } }
  - id: wip/1
    name: more
    type: oidc
    issuer: https://more.example.com
    audience: openai
    federation_rules:
      - { id: rule 1, project_id: proj_1, service_account_id: svc_1, attribute_matchers: { sub: a } }
";

/// Lacks what some of the rows add.
const BARE: &str = "
groups: [{ id: group_1, name: Platform }]
projects:
  - { id: proj_1, name: docs, roles: [{ id: role_1, name: Reader }] }
users: [{ id: user-1, name: Grace, email: grace@example.com }]
roles: [{ id: role_1, name: Auditor }]
workload_identity_providers:
  - { id: wip_1, name: ci, type: oidc, issuer: https://ci.example.com, audience: openai }
";

#[tokio::test]
async fn every_operation_is_answered_with_what_openapi_yaml_has() {
    let mut answered = BTreeSet::new();
    // Each row on its own; and all in turn, since some undo what others did.
    for (seed, apart) in [(FULL, true), (BARE, true), (FULL, false)] {
        let organization = Organization::parse(seed).unwrap();
        let sandbox =
            Sandbox::builder().organization(organization).check_replies(true).start().await.unwrap();
        let (client, beginning) = (client_at(&sandbox.base_url()), sandbox.state());
        for Row { operation, call, .. } in rows() {
            if apart {
                sandbox.restore(&beginning);
            } else if operation == "archive_project" {
                // Nothing could be changed after it.
                continue;
            }
            let count = sandbox.count(operation);

            let outcome = call(&client).await;

            assert_eq!(sandbox.count(operation), count + 1, "{operation}");
            match outcome {
                Ok(_) => {
                    answered.insert(operation);
                }
                // Cursors and values that only a newer service knows, and what is not there or there already.
                Err(e) => assert!(matches!(e.status().map(|status| status.as_u16()), Some(400 | 404)), "{e}"),
            }
        }
    }

    // Read by `cargo xtask coverage`.
    answered.iter().for_each(|operation| println!("answered: {operation}"));
    let known: BTreeSet<_> = openai_admin::operations().iter().map(|operation| operation.id).collect();
    let missing: Vec<_> = known.difference(&answered).collect();
    assert!(
        missing.is_empty(),
        "no row of these was answered with a success; see the seeds above: {missing:?}"
    );
}

#[tokio::test]
async fn what_a_lost_create_names_shows_what_was_created() {
    let mut shown = BTreeSet::new();
    for Row { operation, request, call, .. } in rows() {
        let known = openai_admin::operations().iter().find(|known| known.id == operation).unwrap();
        if known.idempotent {
            continue;
        }
        for seed in [FULL, BARE] {
            let organization = Organization::parse(seed).unwrap();
            let sandbox = Sandbox::builder().organization(organization).start().await.unwrap();
            let (client, beginning) = (client_at(&sandbox.base_url()), sandbox.state());
            sandbox.inject(Fault::on(operation).times(2).drop_reply()).unwrap();
            let lost = async || call(&client).await.unwrap_err();

            let named = lost().await.check_with().unwrap();

            // Its path, with the ids of the request.
            let written = request.split_once(' ').unwrap().1.split('?').next().unwrap();
            let ids: BTreeMap<_, _> = known.path.split('/').zip(written.split('/')).collect();
            let path: Vec<_> =
                named.path.split('/').map(|part| ids.get(part).copied().unwrap_or(part)).collect();
            let path = path.join("/");
            let items = async || {
                let page = client.request::<Value>(Method::GET, &path).await;
                page.map_or_else(|_| Vec::new(), |page| page["data"].as_array().unwrap().clone())
            };
            sandbox.restore(&beginning);
            let before = items().await;
            lost().await;
            let after = items().await;
            let new: Vec<_> = after.iter().filter(|item| !before.contains(item)).collect();
            // What the seed does not have cannot be added to.
            if !new.is_empty() {
                assert_eq!(new.len(), 1, "{operation}: {new:?}");
                shown.insert(operation);
            }
        }
    }
    let creates = openai_admin::operations().iter().filter(|known| !known.idempotent).map(|known| known.id);
    assert_eq!(shown, creates.collect());
}

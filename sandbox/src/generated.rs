//! Organizations that are made up, as large as one likes.

use crate::organization::{
    Access, ApiKey, Member, Organization, Project, Role, ServiceAccount, ServiceAccountKey, Usage, User,
};

impl Organization {
    /// As many projects and members as you like, the same for the same seed.
    ///
    /// Each project has members, a group, a role, service accounts and keys; a few are archived.
    pub fn generated(seed: u64, projects: usize, users_per_project: usize) -> Self {
        let mut random = fastrand::Rng::with_seed(seed);
        let Self { groups, certificates, models, .. } = Self::example();
        let users = (0..(users_per_project * 2).max(1)).map(|number| {
            let name = format!("{} {}", pick(&mut random, &FIRST), pick(&mut random, &LAST));
            User {
                id: format!("user-{number:05}"),
                name,
                email: format!("user{number}@example.com"),
                ..User::default()
            }
        });
        let users: Vec<User> = users.collect();
        let projects = (0..projects).map(|number| {
            let members = random.choose_multiple(&users, users_per_project);
            let members = members.into_iter().enumerate().map(|(place, user)| Member {
                id: user.id.clone(),
                role: if place == 0 { "owner" } else { "member" }.to_owned(),
                assigned: Vec::new(),
            });
            let users: Vec<Member> = members.collect();
            let mut api_keys = Vec::new();
            for member in &users {
                let (has_key, is_used) = (random.bool(), random.bool());
                api_keys.extend(has_key.then(|| ApiKey {
                    id: None,
                    name: format!("Key of {}", member.id),
                    owner: member.id.clone(),
                    last_used_at: is_used.then(|| 1_700_000_000 + random.i64(0..10_000_000)),
                    expires_at: None,
                }));
            }
            let accounts = (0..random.usize(0..4)).map(|account| ServiceAccount {
                id: None,
                name: format!("{}-{account}", pick(&mut random, &WORDS)),
                keys: (0..random.usize(0..3))
                    .map(|key| ServiceAccountKey::from(format!("key {key}")))
                    .collect(),
            });
            let service_accounts = accounts.collect();
            let group = groups.get(random.usize(0..groups.len().max(1)));
            Project {
                id: Some(format!("proj_{number:05}")),
                name: format!("{} {number}", pick(&mut random, &WORDS)),
                archived: random.u8(0..20) == 0,
                users,
                groups: group
                    .map(|group| Access { id: group.id.clone(), assigned: Vec::new() })
                    .into_iter()
                    .collect(),
                roles: vec![Role {
                    id: None,
                    name: "Key reader".to_owned(),
                    permissions: vec!["api.organization.projects.api_keys.read".to_owned()],
                }],
                service_accounts,
                api_keys,
                ..Project::default()
            }
        });
        let projects = projects.collect();
        let usage = Usage { seed, ..Usage::default() };
        Self { users, groups, certificates, models, projects, usage, ..Self::default() }
    }
}

const FIRST: [&str; 8] = ["Ada", "Alan", "Barbara", "Donald", "Edsger", "Frances", "Grace", "Tony"];
const LAST: [&str; 8] = ["Allen", "Dijkstra", "Hoare", "Hopper", "Knuth", "Liskov", "Lovelace", "Turing"];
const WORDS: [&str; 8] = ["batch", "deploy", "docs", "eval", "ingest", "labels", "search", "support"];

fn pick(random: &mut fastrand::Rng, words: &[&'static str]) -> &'static str {
    random.choice(words).copied().unwrap_or_default()
}

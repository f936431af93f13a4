//! Names beside the ids that reports have.

use crate::client::Client;
use crate::error::Result;
use crate::paging::rows::Estimate;
use crate::types::{ApiKeyId, OwnerProjectAccessFilter, ProjectId, UserId};
use std::collections::HashMap;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

/// How many items each page has at most.
const LIMIT: u32 = 100;

/// The names of projects, users and API keys, fetched once. Made by [`Client::names`].
///
/// What has no name, was deleted or came later has none here: show its id then.
#[derive(Clone, Debug, Default)]
pub struct Names {
    projects: HashMap<String, String>,
    users: HashMap<String, String>,
    api_keys: HashMap<String, String>,
    requests: u64,
}

/// What names are fetched of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NamesOf {
    /// Projects, archived ones too: one request for 100 of them.
    Projects,
    /// Users of the organization: one request for 100 of them; who has no name goes by the email address.
    Users,
    /// API keys, whoever owns them: at least one request for each project that is not archived, beside those for
    /// the projects.
    ApiKeys,
}

impl Client {
    /// Fetches names, to be shown beside the ids in rows of costs and usage: `GET /organization/projects`,
    /// `GET /organization/users`, and `GET /organization/projects/{project_id}/api_keys` for each project.
    ///
    /// `.await` fetches them. It fails if any of them cannot be listed to its end: some names would look like all.
    pub fn names(&self, of: impl IntoIterator<Item = NamesOf>) -> FetchNames {
        FetchNames { client: self.clone(), of: of.into_iter().collect() }
    }
}

/// Names that have not been fetched yet. Made by [`Client::names`].
#[derive(Clone, Debug)]
#[must_use = "nothing is fetched until it is awaited"]
pub struct FetchNames {
    client: Client,
    of: Vec<NamesOf>,
}

impl IntoFuture for FetchNames {
    type Output = Result<Names>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.fetch())
    }
}

impl FetchNames {
    /// What fetching them takes in an organization of so many projects and users, to be added to
    /// [`Report::estimate`](crate::Report::estimate). Projects with more than 100 keys take more. Sends nothing.
    pub fn estimate(&self, projects: u64, users: u64) -> Estimate {
        let of = |of| self.of.contains(&of);
        let pages = |items: u64| items.div_ceil(LIMIT.into()).max(1);
        let needs_projects = self.of.iter().any(|of| *of != NamesOf::Users);
        let requests = [
            if needs_projects { pages(projects) } else { 0 },
            if of(NamesOf::Users) { pages(users) } else { 0 },
            if of(NamesOf::ApiKeys) { projects } else { 0 },
        ];
        // One endpoint after the other, each at its own pace.
        let pace = self.client.pace();
        requests.map(|requests| Estimate { requests, paced: pace.time_for(requests) }).into_iter().sum()
    }

    async fn fetch(self) -> Result<Names> {
        let Self { client, of } = self;
        let mut names = Names::default();
        let mut open = Vec::new();
        if of.iter().any(|of| *of != NamesOf::Users) {
            let mut pages = client.projects().list().include_archived(true).limit(LIMIT).pages();
            while let Some(page) = pages.next().await {
                names.requests += 1;
                for project in page? {
                    if project.archived_at.is_none() {
                        open.push(project.id.clone());
                    }
                    names.projects.extend(project.name.map(|name| (project.id.into(), name)));
                }
            }
        }
        if of.contains(&NamesOf::Users) {
            let mut pages = client.users().list().limit(LIMIT).pages();
            while let Some(page) = pages.next().await {
                names.requests += 1;
                for user in page? {
                    let name = user.name.filter(|name| !name.is_empty()).or(user.email);
                    names.users.extend(name.map(|name| (user.id.into(), name)));
                }
            }
        }
        for project in open.iter().filter(|_| of.contains(&NamesOf::ApiKeys)) {
            let keys = client.project(project).api_keys().list().limit(LIMIT);
            let mut pages = keys.owner_project_access(OwnerProjectAccessFilter::Any).pages();
            while let Some(page) = pages.next().await {
                names.requests += 1;
                names.api_keys.extend(page?.data.into_iter().map(|key| (key.id.into(), key.name)));
            }
        }
        Ok(names)
    }
}

impl Names {
    /// The name of a project.
    pub fn project(&self, id: &ProjectId) -> Option<&str> {
        self.projects.get(id.as_str()).map(String::as_str)
    }

    /// The name of a user, or the email address.
    pub fn user(&self, id: &UserId) -> Option<&str> {
        self.users.get(id.as_str()).map(String::as_str)
    }

    /// The name of an API key.
    pub fn api_key(&self, id: &ApiKeyId) -> Option<&str> {
        self.api_keys.get(id.as_str()).map(String::as_str)
    }

    /// How many requests were answered for them.
    pub fn requests(&self) -> u64 {
        self.requests
    }
}

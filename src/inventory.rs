//! What the projects of an organization hold: users, keys, limits and the like, read for all of them.

use crate::call::{Call, Endpoint};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::fan_out::{EachProject, FanOutProgress, ProjectResults, ProjectTask};
use crate::paging::list::{List, ListEndpoint};
use crate::transport::middleware::Wait;
use crate::types::{
    HardSpendLimit, OwnerProjectAccessFilter, Project, ProjectApiKey, ProjectCertificate, ProjectGroup,
    ProjectId, ProjectRateLimit, ProjectServiceAccount, ProjectUser, Role, SpendAlert,
};
use futures_core::stream::{FusedStream, Stream};
use futures_util::future::join_all;
use serde::{Serialize, Serializer};
use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

impl Client {
    /// Reads what the projects hold that are not archived: `GET /organization/projects`, and for each of them and
    /// each [kind](InventoryKind) at least one request more.
    ///
    /// ```no_run
    /// # async fn example(client: openai_admin::Client) {
    /// use openai_admin::{InventoryItem, InventoryKind};
    ///
    /// let mut records = client.inventory().read([InventoryKind::ApiKeys, InventoryKind::Users]).records();
    /// while let Some(record) = records.next().await {
    ///     match record {
    ///         Ok(record) => match &record.item {
    ///             InventoryItem::ApiKeys(key) => println!("{} {}", record.project.id, key.id),
    ///             _ => {}
    ///         },
    ///         Err(failure) => eprintln!("{failure}"),
    ///     }
    /// }
    /// # }
    /// ```
    pub fn inventory(&self) -> Inventory {
        Inventory { projects: self.each_project(), kinds: InventoryKind::ALL.to_vec() }
    }
}

/// Makes all that there is one of for each kind: what it is called, what one of it is, and how it is read.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident($ty:ty) $field:ident = $read:expr;)+) => {
        /// What is read of each project.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum InventoryKind {
            $($(#[doc = $doc])+ $kind,)+
        }

        impl InventoryKind {
            /// All kinds.
            pub const ALL: &[Self] = &[$(Self::$kind),+];

            /// What it is called in serialised records.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$kind => stringify!($field),)+
                }
            }

            /// Everything of the kind in a project. What does not decode, and where reading ended early, is an
            /// error.
            async fn all(self, project: &ProjectTask) -> Vec<Result<InventoryItem>> {
                match self {
                    $(Self::$kind => {
                        let read: fn(&ProjectTask) -> Reading<$ty> = $read;
                        read(project).await.into_iter().map(|item| item.map(InventoryItem::$kind)).collect()
                    })+
                }
            }
        }

        /// One thing in a project.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[serde(tag = "kind", content = "item", rename_all = "snake_case")]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "there is one at a time")]
        pub enum InventoryItem {
            $($(#[doc = $doc])+ $kind($ty),)+
        }

        impl InventoryItem {
            /// What it is.
            pub fn kind(&self) -> InventoryKind {
                match self {
                    $(Self::$kind(_) => InventoryKind::$kind,)+
                }
            }
        }

        /// What a project holds. `None` is what was not asked for, or could not be read to its end: the
        /// [failures](InventoryReport::failures) tell which.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[non_exhaustive]
        pub struct ProjectInventory {
            /// The project.
            pub project: Project,
            $($(#[doc = $doc])+ #[serde(skip_serializing_if = "Option::is_none")] pub $field: Option<Vec<$ty>>,)+
        }

        impl ProjectInventory {
            /// Of what was read of each kind.
            fn new(project: Project, read: Vec<(InventoryKind, Vec<InventoryItem>)>) -> Self {
                let mut inventory = Self { project, $($field: None,)+ };
                for (kind, items) in read {
                    match kind {
                        $(InventoryKind::$kind => {
                            let items = items.into_iter().filter_map(|item| match item {
                                InventoryItem::$kind(item) => Some(item),
                                _ => None,
                            });
                            inventory.$field = Some(items.collect());
                        })+
                    }
                }
                inventory
            }
        }
    };
}

kinds! {
    /// Its members.
    Users(ProjectUser) users = |project| all(project.users().list());
    /// Its service accounts.
    ServiceAccounts(ProjectServiceAccount) service_accounts = |project| all(project.service_accounts().list());
    /// Its API keys, whoever owns them.
    ApiKeys(ProjectApiKey) api_keys =
        |project| all(project.api_keys().list().owner_project_access(OwnerProjectAccessFilter::Any));
    /// Its roles.
    Roles(Role) roles = |project| all(project.roles().list());
    /// Groups that have access to it.
    Groups(ProjectGroup) groups = |project| all(project.groups().list());
    /// Its rate limits.
    RateLimits(ProjectRateLimit) rate_limits = |project| all(project.rate_limits().list());
    /// The limit of its spend, if it has one.
    SpendLimit(HardSpendLimit) spend_limit = |project| one(project.spend_limit().get());
    /// Messages about its spend.
    SpendAlerts(SpendAlert) spend_alerts = |project| all(project.spend_alerts().list());
    /// Certificates that are active in it, or were.
    Certificates(ProjectCertificate) certificates = |project| all(project.certificates().list());
}

type Reading<T> = Pin<Box<dyn Future<Output = Vec<Result<T>>> + Send>>;

fn all<E: ListEndpoint>(list: List<E>) -> Reading<E::Item> {
    let mut items = list.limit(100).items();
    Box::pin(async move {
        let mut all = Vec::new();
        while let Some(item) = items.next().await {
            all.push(item);
        }
        all
    })
}

fn one<E: Endpoint>(call: Call<E>) -> Reading<E::Output> {
    let call = call.into_future();
    Box::pin(async move {
        match call.await {
            Err(e) if e.is_not_found() => Vec::new(),
            outcome => vec![outcome],
        }
    })
}

/// What the projects of an organization hold, to be read. Made by [`Client::inventory`].
#[derive(Debug)]
#[must_use = "nothing is read until it is streamed or collected"]
pub struct Inventory {
    projects: EachProject,
    kinds: Vec<InventoryKind>,
}

/// One thing, and the project that holds it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InventoryRecord {
    /// The project.
    #[serde(serialize_with = "as_is")]
    pub project: Arc<Project>,
    /// The thing.
    #[serde(flatten)]
    pub item: InventoryItem,
}

/// What could not be read.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct InventoryFailure {
    /// The project; `None` where projects could not be listed.
    pub project_id: Option<ProjectId>,
    /// What could not be read of it, in whole or in part.
    pub kind: Option<InventoryKind>,
    /// Why. Serialised as a text.
    #[serde(serialize_with = "as_text")]
    pub error: Error,
}

fn as_is<S: Serializer>(project: &Arc<Project>, serializer: S) -> Result<S::Ok, S::Error> {
    project.serialize(serializer)
}

fn as_text<S: Serializer>(error: &Error, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(error)
}

impl fmt::Display for InventoryFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.project_id, self.kind) {
            (Some(project), Some(kind)) => write!(f, "{} of {}: ", kind.as_str(), project.as_str())?,
            (Some(project), None) => write!(f, "{}: ", project.as_str())?,
            (None, _) => f.write_str("projects: ")?,
        }
        self.error.fmt(f)
    }
}

impl std::error::Error for InventoryFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// What all projects hold, and what could not be read. Made by [`Inventory::collect`].
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct InventoryReport {
    /// The projects, in the order of the list.
    pub projects: Vec<ProjectInventory>,
    /// What is missing above.
    pub failures: Vec<InventoryFailure>,
}

impl InventoryReport {
    /// Whether everything was read.
    pub fn is_complete(&self) -> bool {
        self.failures.is_empty()
    }
}

impl Inventory {
    /// What is read; all kinds without it.
    pub fn read(mut self, kinds: impl IntoIterator<Item = InventoryKind>) -> Self {
        self.kinds = kinds.into_iter().collect();
        self.kinds.sort_unstable();
        self.kinds.dedup();
        self
    }

    /// Which projects, how many at a time, and in which order; see [`EachProject`].
    pub fn projects(mut self, choose: impl FnOnce(EachProject) -> EachProject) -> Self {
        self.projects = choose(self.projects);
        self
    }

    /// Tells of each wait of a request before it begins; see [`EachProject::on_wait`].
    pub fn on_wait(self, tell: impl Fn(&Wait) + Send + Sync + 'static) -> Self {
        self.projects(|projects| projects.on_wait(tell))
    }

    /// Streams everything, project by project. What could not be read is an error in its place, and the rest
    /// goes on.
    pub fn records(self) -> InventoryRecords {
        InventoryRecords { results: self.results(), ready: VecDeque::new() }
    }

    /// Reads everything.
    pub async fn collect(self) -> InventoryReport {
        let mut results = self.projects(EachProject::in_order).results();
        let mut report = InventoryReport { projects: Vec::new(), failures: Vec::new() };
        while let Some(result) = results.next().await {
            let (project, outcome) = match result {
                Ok(done) => done,
                Err(error) => {
                    report.failures.push(InventoryFailure { project_id: None, kind: None, error });
                    continue;
                }
            };
            let mut whole = Vec::new();
            for (kind, items) in outcome.unwrap_or_default() {
                let (good, bad): (Vec<_>, Vec<_>) = items.into_iter().partition(Result::is_ok);
                if bad.is_empty() {
                    whole.push((kind, good.into_iter().flatten().collect()));
                }
                let bad = bad.into_iter().filter_map(Result::err);
                let id = &project.id;
                report.failures.extend(bad.map(|error| InventoryFailure {
                    project_id: Some(id.clone()),
                    kind: Some(kind),
                    error,
                }));
            }
            report.projects.push(ProjectInventory::new(project, whole));
        }
        report
    }

    fn results(self) -> ProjectResults<Read> {
        let kinds = self.kinds;
        self.projects.run(move |project| {
            let kinds = kinds.clone();
            async move {
                // Each kind is an endpoint of its own, so that none waits for another.
                let read = kinds.iter().map(|kind| async { (*kind, kind.all(&project).await) });
                Ok(join_all(read).await)
            }
        })
    }
}

/// What was read of each kind.
type Read = Vec<(InventoryKind, Vec<Result<InventoryItem>>)>;

/// A stream of what the projects hold. Made by [`Inventory::records`].
#[must_use = "nothing is read until it is polled"]
pub struct InventoryRecords {
    results: ProjectResults<Read>,
    ready: VecDeque<Result<InventoryRecord, InventoryFailure>>,
}

impl InventoryRecords {
    /// How far reading has come.
    pub fn progress(&self) -> FanOutProgress {
        self.results.progress()
    }

    /// The next thing; `None` after the last one.
    ///
    /// Dropping the future loses nothing: what is under way goes on with the next one.
    pub async fn next(&mut self) -> Option<Result<InventoryRecord, InventoryFailure>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for InventoryRecords {
    type Item = Result<InventoryRecord, InventoryFailure>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(next) = this.ready.pop_front() {
                return Poll::Ready(Some(next));
            }
            let (project, outcome) = match ready!(Pin::new(&mut this.results).poll_next(context)) {
                None => return Poll::Ready(None),
                Some(Ok((project, outcome))) => (Arc::new(project), outcome),
                Some(Err(error)) => {
                    let failure = InventoryFailure { project_id: None, kind: None, error };
                    return Poll::Ready(Some(Err(failure)));
                }
            };
            for (kind, items) in outcome.unwrap_or_default() {
                this.ready.extend(items.into_iter().map(|item| match item {
                    Ok(item) => Ok(InventoryRecord { project: Arc::clone(&project), item }),
                    Err(error) => {
                        let project_id = Some(project.id.clone());
                        Err(InventoryFailure { project_id, kind: Some(kind), error })
                    }
                }));
            }
        }
    }
}

impl FusedStream for InventoryRecords {
    fn is_terminated(&self) -> bool {
        self.ready.is_empty() && self.results.is_terminated()
    }
}

impl fmt::Debug for InventoryRecords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InventoryRecords").field("results", &self.results).finish_non_exhaustive()
    }
}

//! The same work for each project of an organization, several at a time.

mod results;

pub use results::{FanOutProgress, ProjectResults};

use crate::client::Client;
use crate::error::{InvalidInputError, Result};
use crate::resources::ProjectScope;
use crate::transport::middleware::Wait;
use crate::transport::watch::{OnWait, Watch};
use crate::types::{Project, ProjectId};
use results::{Order, Running, Wanted};
use std::fmt;
use std::future::Future;
use std::ops::Deref;
use std::sync::Arc;

/// How many projects are worked on at a time, where nothing else is said.
const WIDTH: usize = 8;

impl Client {
    /// Does the same for each project that is not archived: `GET /organization/projects`, and whatever is done.
    ///
    /// ```no_run
    /// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
    /// let count = |project: openai_admin::ProjectTask| async move {
    ///     Ok(project.users().list().items().into_vec().await?.len())
    /// };
    /// let mut results = client.each_project().width(16).run(count);
    /// while let Some(result) = results.next().await {
    ///     match result? {
    ///         (project, Ok(users)) => println!("{}: {users} users", project.id),
    ///         (project, Err(e)) => eprintln!("{}: {e}", project.id),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn each_project(&self) -> EachProject {
        EachProject::new(self.clone())
    }
}

/// Work for each project that has not begun yet. Made by [`Client::each_project`].
#[must_use = "nothing is done until it is run"]
pub struct EachProject {
    client: Client,
    width: usize,
    in_order: bool,
    include_archived: bool,
    wanted: Wanted,
    after: Option<ProjectId>,
    on_wait: Option<OnWait>,
}

/// One project that something is done for: its handles are there by themselves, `task.api_keys()`. Its requests
/// count for [`ProjectResults::progress`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ProjectTask {
    /// The project as it was listed.
    pub project: Arc<Project>,
    scope: ProjectScope,
}

impl Deref for ProjectTask {
    type Target = ProjectScope;

    fn deref(&self) -> &ProjectScope {
        &self.scope
    }
}

impl EachProject {
    fn new(client: Client) -> Self {
        let (in_order, include_archived, wanted, after, on_wait) = Default::default();
        Self { client, width: WIDTH, in_order, include_archived, wanted, after, on_wait }
    }

    /// For how many projects something is done at a time; 8 without it. At least 1.
    ///
    /// Work goes on while the stream is polled, on the task that does so.
    pub fn width(mut self, width: usize) -> Self {
        self.width = width;
        self
    }

    /// Delivers results in the order of the list, which holds those back that are done earlier. At most as many as
    /// the width are under way or held back. Without it each is delivered when it is done.
    pub fn in_order(mut self) -> Self {
        self.in_order = true;
        self
    }

    /// With archived projects too.
    pub fn include_archived(mut self, include: bool) -> Self {
        self.include_archived = include;
        self
    }

    /// Only projects with one of these ids. All are listed, and one that is not among them is an error at the end.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<ProjectId>>) -> Self {
        self.wanted.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Only projects with one of these names, of which several may have the same. All are listed, and a name that
    /// none of them has is an error at the end.
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.wanted.names = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Only projects for which this is true.
    pub fn filter(mut self, filter: impl Fn(&Project) -> bool + Send + Sync + 'static) -> Self {
        self.wanted.filter = Some(Box::new(filter));
        self
    }

    /// Begins behind a project, such as [`ProjectResults::resume_after`].
    pub fn after(mut self, project_id: impl Into<ProjectId>) -> Self {
        self.after = Some(project_id.into());
        self
    }

    /// Tells of each wait of a request before it begins, such as one after a 429. It must not block.
    pub fn on_wait(mut self, tell: impl Fn(&Wait) + Send + Sync + 'static) -> Self {
        self.on_wait = Some(Arc::new(tell));
        self
    }

    /// Streams what is done for each project with its outcome. A failure for one holds up no other.
    pub fn run<T, F, W>(self, mut work: W) -> ProjectResults<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
        W: FnMut(ProjectTask) -> F + Send + 'static,
    {
        let watch = Arc::new(Watch::new(self.on_wait, self.client.watch()));
        let client = self.client.watched(Arc::clone(&watch));
        let mut list = client.projects().list().limit(100);
        if self.include_archived {
            list = list.include_archived(true);
        }
        if let Some(id) = &self.after {
            list = list.after(id.as_str());
        }
        let listing = match self.width {
            0 => Err(InvalidInputError::new("width", "must be at least 1: nothing would be done").into()),
            // So that nothing waits for the list while a page of it is used up.
            _ => Ok(list.items().prefetch()),
        };
        let start = move |index, project: Arc<Project>| -> Running<T> {
            let scope = client.project(&project.id);
            let done = work(ProjectTask { project: Arc::clone(&project), scope });
            Box::pin(async move { (index, project, done.await) })
        };
        let order = Order { width: self.width, in_order: self.in_order, after: self.after };
        ProjectResults::new(listing, self.wanted, order, Box::new(start), watch)
    }
}

impl fmt::Debug for EachProject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { width, in_order, include_archived, after, .. } = self;
        f.debug_struct("EachProject")
            .field("width", width)
            .field("in_order", in_order)
            .field("include_archived", include_archived)
            .field("after", after)
            .finish_non_exhaustive()
    }
}

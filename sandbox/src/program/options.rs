//! The options of the program, and what `--help` says of them.

use crate::program::specs;
use clap::Parser;
use openai_admin_sandbox::{
    AuditOddities, Latency, Oddities, Organization, SandboxBuilder, Throttle, UsageOddities,
};
use std::path::PathBuf;

/// Stands in for the administration API of OpenAI: in memory, on the loopback interface, until SIGINT
/// or SIGTERM; a second one ends it at once.
///
/// It begins with a small organization of its own, with one that is read from a file, or with one that
/// is made up. It answers the operations on projects, reports costs and usage, lists the audit log, and
/// checks requests against openapi.yaml. The only key that it accepts is sk-admin-test.
#[derive(Debug, Parser)]
#[command(version, verbatim_doc_comment, after_help = EXAMPLES, after_long_help = MORE)]
pub(crate) struct Options {
    /// The port to listen on; 0 stands for a free one.
    #[arg(long, default_value_t = 0, verbatim_doc_comment)]
    pub(crate) port: u16,

    /// Begins with the organization in a file of YAML or JSON.
    ///
    /// What there is: users, groups, certificates, models and projects; the README of the sandbox has
    /// an example. What is wrong in the file is named.
    #[arg(long, value_name = "FILE", value_parser = seed_file, verbatim_doc_comment)]
    seed_file: Option<Organization>,

    /// Begins with made-up projects: projects=90[,users=5][,seed=7].
    ///
    /// So many projects with so many members each, and with service accounts, keys, a group and a role.
    /// The same numbers make the same organization; another seed makes another one. By default there
    /// are 5 members, and the seed is 0.
    #[arg(long, value_name = "SPEC", value_parser = specs::generated, conflicts_with = "seed_file", verbatim_doc_comment)]
    generate: Option<Organization>,

    /// Passes requests on to --upstream, and writes what it sees to a new file, without secrets.
    ///
    /// Clients use the key of that service. It goes on with each request, and is not in the file; nor is
    /// anything else that is a key, a token or a private key: `sk-sandbox-1` and so on stand in its place.
    /// Names, email addresses and ids are kept: look at the file before you share it. It is lines of JSON,
    /// made to be edited and kept in git. There is no organization then.
    #[arg(long, value_name = "FILE", requires = "upstream", conflicts_with_all = ["replay", "seed_file", "generate", "persist", "print_env"], verbatim_doc_comment)]
    record: Option<PathBuf>,

    /// The base URL to record from, such as https://api.openai.com/v1.
    ///
    /// https needs a program that was built with the feature rustls or native-tls; plain http is for
    /// this machine.
    #[arg(long, value_name = "URL", requires = "record", verbatim_doc_comment)]
    upstream: Option<String>,

    /// Answers from a file that --record wrote, without the other side.
    ///
    /// Equal requests (method, path, query, body) are answered in the order of the recording. After that
    /// reads go on with the last answer, and writes are refused. What was not recorded is answered with
    /// 501 and the code not_recorded, which says what is nearest. The key is sk-admin-test.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["seed_file", "generate", "persist"], verbatim_doc_comment)]
    replay: Option<PathBuf>,

    /// Answers 429 to more than so many requests a minute: 7, 7/4/retry-after or observed.
    ///
    /// Each operation is counted by itself.
    /// `7` is 7 requests a minute, all at once if they come so.
    /// `7/4` lets only 4 of them come at once; the others are let in steadily.
    /// `7/4/retry-after` says when to come back, as does `7/4/retry-after-ms`; the default is no word.
    /// `observed` is what the service was seen to bear, the same as `7/4`.
    #[arg(long, value_name = "SPEC", value_parser = specs::throttle, verbatim_doc_comment)]
    throttle: Option<Throttle>,

    /// Lets each request take so many milliseconds: 50, 20-80 or mean=50.
    ///
    /// `50` is always the same, `20-80` anything in between.
    /// `mean=50` is mostly short and rarely long, up to ten times that.
    #[arg(long, value_name = "SPEC", value_parser = specs::latency, verbatim_doc_comment)]
    latency: Option<Latency>,

    /// Leaves what was just made out of the next lists, so many of them.
    ///
    /// Each kind of list is counted by itself, and each page is one. Events of the audit log are not meant.
    #[arg(long, value_name = "LISTS", default_value_t = 0, conflicts_with_all = ["record", "replay"], verbatim_doc_comment)]
    list_lag: u32,

    /// Makes the audit log odd: late=3, oldest-first, shuffled, opaque, or several of these.
    ///
    /// Several are written with commas: `shuffled,late=3`.
    /// `late=3` leaves each event out of the next 3 lists of the log; `late=3/2` only the second of two.
    /// `oldest-first` and `shuffled` list events in another order than the newest first.
    /// `opaque` gives cursors that are no ids of events.
    #[arg(long, value_name = "SPEC", value_parser = specs::audit, conflicts_with_all = ["record", "replay"], verbatim_doc_comment)]
    audit_log: Option<AuditOddities>,

    /// Makes costs and usage odd: amounts-as-text, clamped=31, refused-page=2 and others.
    ///
    /// Several are written with commas: `amounts-as-text,clamped=31`.
    /// `amounts-as-text` writes amounts as texts with many digits, `user-emails` adds addresses to costs.
    /// `newer` adds results, fields and units that no client knows.
    /// `refused-page=2` refuses the second page token once, `refused-page=2/always` each time.
    /// `revised-after=3` changes what was told, after three reports.
    /// `clamped=31` lets pages have no more buckets, `unlimited` all of them.
    /// `no-users-of-projects` refuses costs by user together with projects.
    #[arg(long, value_name = "SPEC", value_parser = specs::usage, conflicts_with_all = ["record", "replay"], verbatim_doc_comment)]
    usage: Option<UsageOddities>,

    /// Keeps the state in a file, and goes on from it where it exists.
    ///
    /// A write is answered when the file holds it, and the file is always whole, so that nothing that
    /// was answered is lost, however the program ends. A state that is in the file already is taken in
    /// place of --seed-file and --generate.
    /// While the file cannot be written, reads are answered, and writes are refused and change nothing.
    /// One sandbox at a time uses a file, by a lock on FILE.lock. What is written is for its owner
    /// alone (0600 on Unix); a FILE that is a link stays one.
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    persist: Option<PathBuf>,

    /// Lets the control endpoint be used under this name of the machine too.
    ///
    /// It needs no key, and so it answers to loopback names only, and to no web page from elsewhere:
    /// localhost, *.localhost, 127.0.0.0/8 and [::1], with any port. A name is given without port; the
    /// option can be repeated.
    #[arg(long, value_name = "NAME", verbatim_doc_comment)]
    allow_host: Vec<String>,

    /// Prints lines for a shell, which point clients at this server.
    #[arg(long, verbatim_doc_comment)]
    pub(crate) print_env: bool,

    /// Writes no log of requests.
    ///
    /// Otherwise each request is a line on standard error: aligned on a terminal, in colour unless
    /// NO_COLOR is set; as JSON anywhere else. Keys and bodies are not part of it.
    #[arg(long, verbatim_doc_comment)]
    pub(crate) quiet: bool,
}

const EXAMPLES: &str = "\
Examples:
  openai-admin-sandbox --port 8700
  openai-admin-sandbox --port 8700 --generate projects=90,users=5 --throttle observed
  openai-admin-sandbox --port 8700 --seed-file team.yaml --persist state.json --latency 20-80
  openai-admin-sandbox --port 8700 --record seen.jsonl --upstream https://api.openai.com/v1
  openai-admin-sandbox --port 8700 --replay seen.jsonl

More, also on the control endpoint: --help";

const MORE: &str = "\
Examples:
  A small organization on a port of your choice:
    openai-admin-sandbox --port 8700
  Ninety projects, throttled as the service does it:
    openai-admin-sandbox --port 8700 --generate projects=90,users=5 --throttle observed
  Your own organization, kept in a file, on a slow network:
    openai-admin-sandbox --port 8700 --seed-file team.yaml --persist state.json --latency 20-80
  One look at the real service, and its answers again, without the service and without its key:
    openai-admin-sandbox --port 8700 --record seen.jsonl --upstream https://api.openai.com/v1
    openai-admin-sandbox --port 8700 --replay seen.jsonl
  In a script, on a free port; two lines for the shell come once it listens:
    openai-admin-sandbox --print-env --quiet

Point a client at it:
  export OPENAI_BASE_URL=http://127.0.0.1:8700/v1 OPENAI_ADMIN_KEY=sk-admin-test

Control endpoint, without a key, for programs of this machine, while it runs:
  GET                /_sandbox            lists what is below
  GET, PUT           /_sandbox/state      the whole state; putting one restores it
  GET, PUT           /_sandbox/behaviour  throttle, latency, oddities of replies
  GET, POST, DELETE  /_sandbox/faults     what goes wrong with requests to come
  GET, DELETE        /_sandbox/requests   the requests so far, and their number by operation
  For example, the next project is created, but nobody is told:
    curl http://127.0.0.1:8700/_sandbox/faults \\
      -d '{\"operation\": \"create_project\", \"fault\": {\"connection\": \"after_acting\"}}'";

impl Options {
    /// Whether requests go on to another side, which has keys of its own.
    pub(crate) fn records(&self) -> bool {
        self.record.is_some()
    }

    /// A sandbox with all that was asked for, but for the log.
    pub(crate) fn apply(self, mut builder: SandboxBuilder) -> SandboxBuilder {
        builder = builder.port(self.port);
        if let Some(organization) = self.seed_file.or(self.generate) {
            builder = builder.organization(organization);
        }
        if let (Some(path), Some(upstream)) = (self.record, self.upstream) {
            builder = builder.record(upstream, path);
        }
        if let Some(path) = self.replay {
            builder = builder.replay(path);
        }
        if let Some(throttle) = self.throttle {
            builder = builder.throttle(throttle);
        }
        if let Some(latency) = self.latency {
            builder = builder.latency(latency);
        }
        let audit = self.audit_log.unwrap_or_default();
        let usage = self.usage.unwrap_or_default();
        builder = builder.oddities(Oddities { list_lag: self.list_lag, audit, usage, ..Oddities::default() });
        if let Some(path) = self.persist {
            builder = builder.persist(path);
        }
        for name in self.allow_host {
            builder = builder.allow_host(name);
        }
        builder
    }
}

fn seed_file(path: &str) -> Result<Organization, String> {
    Organization::from_file(path).map_err(|e| e.to_string())
}

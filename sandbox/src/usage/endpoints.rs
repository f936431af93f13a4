//! What each of the twelve endpoints counts, and by what its results are told apart: one row for each.

use crate::usage::endpoints::Dimension as D;

/// How many numbers are counted of a stream at most.
pub(crate) const COUNTS: usize = 6;

/// The numbers that are counted of a stream in some time. The first one tells whether there is anything.
pub(crate) type Counts = [u64; COUNTS];

/// What results can be told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dimension {
    Project,
    User,
    ApiKey,
    Model,
    Batch,
    ServiceTier,
    ApiSource,
    Size,
    Source,
    ContextLevel,
    VectorStore,
    LineItem,
}

/// How many dimensions there are.
pub(crate) const DIMENSIONS: usize = 12;

impl Dimension {
    /// What it is called in results and in `group_by[]`.
    pub(crate) fn name(self) -> &'static str {
        self.names().0
    }

    /// The parameter that leaves only some of its values; empty where there is none.
    pub(crate) fn filter(self) -> &'static str {
        self.names().1
    }

    fn names(self) -> (&'static str, &'static str) {
        match self {
            D::Project => ("project_id", "project_ids[]"),
            D::User => ("user_id", "user_ids[]"),
            D::ApiKey => ("api_key_id", "api_key_ids[]"),
            D::Model => ("model", "models[]"),
            D::Batch => ("batch", "batch"),
            D::ServiceTier => ("service_tier", ""),
            D::ApiSource => ("api_source", ""),
            D::Size => ("size", "sizes[]"),
            D::Source => ("source", "sources[]"),
            D::ContextLevel => ("context_level", "context_levels[]"),
            D::VectorStore => ("vector_store_id", "vector_store_ids[]"),
            D::LineItem => ("line_item", "line_items[]"),
        }
    }
}

/// What is used of the service, and counted by an endpoint of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Service {
    AudioSpeeches,
    AudioTranscriptions,
    CodeInterpreter,
    Completions,
    Decisions,
    Embeddings,
    FileSearch,
    Images,
    Moderations,
    VectorStores,
    WebSearch,
}

/// A number of a result: the counts that it adds up, and what one of them stands for.
#[derive(Debug)]
pub(crate) struct Measure {
    pub(crate) name: &'static str,
    counts: &'static [usize],
    each: u64,
}

impl Measure {
    pub(crate) fn of(&self, counts: &Counts) -> u64 {
        self.counts.iter().map(|count| counts[*count]).sum::<u64>() * self.each
    }
}

const fn sum(name: &'static str, counts: &'static [usize]) -> Measure {
    Measure { name, counts, each: 1 }
}

/// An endpoint that reports on what was used.
#[derive(Debug)]
pub(crate) struct Endpoint {
    /// The operationId.
    pub(crate) operation: &'static str,
    /// The `object` of its results.
    pub(crate) object: &'static str,
    /// What it counts; None for costs, which follow from everything.
    pub(crate) service: Option<Service>,
    pub(crate) dimensions: &'static [Dimension],
    pub(crate) measures: &'static [Measure],
}

const BY_KEY: &[Dimension] = &[D::Project, D::User, D::ApiKey, D::Model];

const OF_MODELS: &[Dimension] =
    &[D::Project, D::User, D::ApiKey, D::Model, D::Batch, D::ServiceTier, D::ApiSource];

/// Requests, then tokens of text, from the cache, written to it, of images, and those of the answer.
const TOKENS: &[Measure] = &[
    sum("num_model_requests", &[0]),
    sum("input_tokens", &[1, 2, 3, 4]),
    sum("output_tokens", &[5]),
    sum("input_uncached_tokens", &[1, 4]),
    sum("input_cached_tokens", &[2]),
    sum("input_cache_write_tokens", &[3]),
    sum("input_cache_write_30m_tokens", &[3]),
    sum("input_cache_write_12h_tokens", &[]),
    sum("input_text_tokens", &[1]),
    sum("input_cached_text_tokens", &[2]),
    sum("input_image_tokens", &[4]),
    sum("input_cached_image_tokens", &[]),
    sum("input_audio_tokens", &[]),
    sum("input_cached_audio_tokens", &[]),
    sum("output_text_tokens", &[5]),
    sum("output_image_tokens", &[]),
    sum("output_audio_tokens", &[]),
];

static ENDPOINTS: [Endpoint; 12] = [
    Endpoint {
        operation: "list_costs",
        object: "organization.costs.result",
        service: None,
        dimensions: &[D::Project, D::User, D::ApiKey, D::LineItem, D::ApiSource],
        measures: &[],
    },
    Endpoint {
        operation: "list_completions_usage",
        object: "organization.usage.completions.result",
        service: Some(Service::Completions),
        dimensions: OF_MODELS,
        measures: TOKENS,
    },
    Endpoint {
        operation: "list_decisions_usage",
        object: "organization.usage.decisions.result",
        service: Some(Service::Decisions),
        dimensions: OF_MODELS,
        measures: TOKENS,
    },
    Endpoint {
        operation: "list_embeddings_usage",
        object: "organization.usage.embeddings.result",
        service: Some(Service::Embeddings),
        dimensions: BY_KEY,
        measures: &[sum("num_model_requests", &[0]), sum("input_tokens", &[1])],
    },
    Endpoint {
        operation: "list_moderations_usage",
        object: "organization.usage.moderations.result",
        service: Some(Service::Moderations),
        dimensions: BY_KEY,
        measures: &[sum("num_model_requests", &[0]), sum("input_tokens", &[1])],
    },
    Endpoint {
        operation: "list_images_usage",
        object: "organization.usage.images.result",
        service: Some(Service::Images),
        dimensions: &[D::Project, D::User, D::ApiKey, D::Model, D::Size, D::Source],
        measures: &[sum("num_model_requests", &[0]), sum("images", &[1])],
    },
    Endpoint {
        operation: "list_audio_speeches_usage",
        object: "organization.usage.audio_speeches.result",
        service: Some(Service::AudioSpeeches),
        dimensions: BY_KEY,
        measures: &[sum("num_model_requests", &[0]), sum("characters", &[1])],
    },
    Endpoint {
        operation: "list_audio_transcriptions_usage",
        object: "organization.usage.audio_transcriptions.result",
        service: Some(Service::AudioTranscriptions),
        dimensions: BY_KEY,
        measures: &[sum("num_model_requests", &[0]), sum("seconds", &[1])],
    },
    Endpoint {
        operation: "list_code_interpreter_sessions_usage",
        object: "organization.usage.code_interpreter_sessions.result",
        service: Some(Service::CodeInterpreter),
        dimensions: &[D::Project],
        measures: &[sum("num_sessions", &[0])],
    },
    Endpoint {
        operation: "list_file_search_calls_usage",
        object: "organization.usage.file_searches.result",
        service: Some(Service::FileSearch),
        dimensions: &[D::Project, D::User, D::ApiKey, D::VectorStore],
        measures: &[sum("num_requests", &[0])],
    },
    Endpoint {
        operation: "list_vector_stores_usage",
        object: "organization.usage.vector_stores.result",
        service: Some(Service::VectorStores),
        dimensions: &[D::Project],
        // Counted in mebibytes.
        measures: &[Measure { name: "usage_bytes", counts: &[0], each: 1 << 20 }],
    },
    Endpoint {
        operation: "list_web_search_calls_usage",
        object: "organization.usage.web_searches.result",
        service: Some(Service::WebSearch),
        dimensions: &[D::Project, D::User, D::ApiKey, D::Model, D::ContextLevel, D::ApiSource],
        measures: &[sum("num_model_requests", &[0]), sum("num_requests", &[1])],
    },
];

impl Endpoint {
    /// The endpoint of an operation.
    pub(crate) fn of(operation: &str) -> Option<&'static Self> {
        ENDPOINTS.iter().find(|endpoint| endpoint.operation == operation)
    }

    #[cfg(test)]
    pub(crate) fn all() -> &'static [Self] {
        &ENDPOINTS
    }
}

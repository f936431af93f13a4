//! Costs, usage and audit logs.

use super::{Row, page, row, run};
use openai_admin::types::{
    AuditLogEventType, BucketWidth, CompletionsUsageGroupBy, CostsBucketWidth, CostsGroupBy,
    FileSearchUsageGroupBy, ImageSize, ImageSource, ImagesUsageGroupBy, ModelUsageGroupBy,
    ProjectUsageGroupBy, SearchContextLevel, TimeRange, Timestamp, WebSearchUsageGroupBy,
};

const START: Timestamp = Timestamp::from_secs(1_765_411_200);

fn at(second: i64) -> Timestamp {
    Timestamp::from_secs(second)
}

fn two_days() -> TimeRange {
    (START, Timestamp::from_secs(1_765_584_000)).into()
}

pub(super) fn rows() -> Vec<Row> {
    vec![
        row("list_costs", "GET /organization/costs?start_time=1765411200", None, |c| page(c.costs(START))),
        row(
            "list_costs",
            "GET /organization/costs?start_time=1765411200&end_time=1765584000&bucket_width=1d&project_ids%5B%5D=proj_1&project_ids%5B%5D=proj_2&api_key_ids%5B%5D=key_1&line_items%5B%5D=GPT-4o%2C+input&group_by%5B%5D=project_id&group_by%5B%5D=user_id&group_by%5B%5D=line_item&group_by%5B%5D=api_key_id&group_by%5B%5D=api_source&limit=180&page=page_AAA%3D",
            None,
            |c| {
                page(
                    c.costs(two_days())
                        .bucket_width(CostsBucketWidth::Day)
                        .project_ids(["proj_1", "proj_2"])
                        .api_key_ids(["key_1"])
                        .line_items(["GPT-4o, input"])
                        .group_by([
                            CostsGroupBy::ProjectId,
                            CostsGroupBy::UserId,
                            CostsGroupBy::LineItem,
                            CostsGroupBy::ApiKeyId,
                            CostsGroupBy::ApiSource,
                        ])
                        .limit(180)
                        .after("page_AAA="),
                )
            },
        ),
        row(
            "list_audio_speeches_usage",
            "GET /organization/usage/audio_speeches?start_time=1765411200",
            None,
            |c| page(c.usage().audio_speeches(START)),
        ),
        row(
            "list_audio_speeches_usage",
            "GET /organization/usage/audio_speeches?start_time=1765411200&end_time=1765584000&bucket_width=1m&project_ids%5B%5D=proj_1&user_ids%5B%5D=user-1&user_ids%5B%5D=user-2&api_key_ids%5B%5D=key_1&models%5B%5D=gpt-4o&models%5B%5D=new+model&group_by%5B%5D=project_id&group_by%5B%5D=user_id&group_by%5B%5D=api_key_id&group_by%5B%5D=model&limit=1440&page=page_2",
            None,
            |c| {
                page(
                    c.usage()
                        .audio_speeches(two_days())
                        .bucket_width(BucketWidth::Minute)
                        .project_ids(["proj_1"])
                        .user_ids(["user-1", "user-2"])
                        .api_key_ids(["key_1"])
                        .models(["gpt-4o", "new model"])
                        .group_by([
                            ModelUsageGroupBy::ProjectId,
                            ModelUsageGroupBy::UserId,
                            ModelUsageGroupBy::ApiKeyId,
                            ModelUsageGroupBy::Model,
                        ])
                        .limit(1440)
                        .after("page_2"),
                )
            },
        ),
        row(
            "list_audio_transcriptions_usage",
            "GET /organization/usage/audio_transcriptions?start_time=1765411200",
            None,
            |c| page(c.usage().audio_transcriptions(START)),
        ),
        row(
            "list_audio_transcriptions_usage",
            "GET /organization/usage/audio_transcriptions?start_time=1765411200&end_time=1765584000&bucket_width=1h&project_ids%5B%5D=proj_1&user_ids%5B%5D=user-1&user_ids%5B%5D=user-2&api_key_ids%5B%5D=key_1&models%5B%5D=gpt-4o&models%5B%5D=new+model&group_by%5B%5D=project_id&group_by%5B%5D=user_id&group_by%5B%5D=api_key_id&group_by%5B%5D=model&limit=168&page=page_2",
            None,
            |c| {
                page(
                    c.usage()
                        .audio_transcriptions(two_days())
                        .bucket_width(BucketWidth::Hour)
                        .project_ids(["proj_1"])
                        .user_ids(["user-1", "user-2"])
                        .api_key_ids(["key_1"])
                        .models(["gpt-4o", "new model"])
                        .group_by([
                            ModelUsageGroupBy::ProjectId,
                            ModelUsageGroupBy::UserId,
                            ModelUsageGroupBy::ApiKeyId,
                            ModelUsageGroupBy::Model,
                        ])
                        .limit(168)
                        .after("page_2"),
                )
            },
        ),
        row(
            "list_code_interpreter_sessions_usage",
            "GET /organization/usage/code_interpreter_sessions?start_time=1765411200",
            None,
            |c| page(c.usage().code_interpreter_sessions(START)),
        ),
        row(
            "list_code_interpreter_sessions_usage",
            "GET /organization/usage/code_interpreter_sessions?start_time=1765411200&end_time=1765584000&bucket_width=1d&project_ids%5B%5D=proj_1&group_by%5B%5D=project_id&limit=31&page=page_2",
            None,
            |c| {
                page(
                    c.usage()
                        .code_interpreter_sessions(two_days())
                        .bucket_width(BucketWidth::Day)
                        .project_ids(["proj_1"])
                        .group_by([ProjectUsageGroupBy::ProjectId])
                        .limit(31)
                        .after("page_2"),
                )
            },
        ),
        row(
            "list_completions_usage",
            "GET /organization/usage/completions?start_time=1765411200",
            None,
            |c| page(c.usage().completions(START)),
        ),
        row(
            "list_completions_usage",
            "GET /organization/usage/completions?start_time=1765411200&end_time=1765584000&bucket_width=1m&project_ids%5B%5D=proj_1&user_ids%5B%5D=user-1&user_ids%5B%5D=user-2&api_key_ids%5B%5D=key_1&models%5B%5D=gpt-4o&models%5B%5D=new+model&batch=false&group_by%5B%5D=model&group_by%5B%5D=batch&group_by%5B%5D=service_tier&group_by%5B%5D=api_source&limit=1440&page=page_2",
            None,
            |c| {
                page(
                    c.usage()
                        .completions(two_days())
                        .bucket_width(BucketWidth::Minute)
                        .project_ids(["proj_1"])
                        .user_ids(["user-1", "user-2"])
                        .api_key_ids(["key_1"])
                        .models(["gpt-4o", "new model"])
                        .batch(false)
                        .group_by([
                            CompletionsUsageGroupBy::Model,
                            CompletionsUsageGroupBy::Batch,
                            CompletionsUsageGroupBy::ServiceTier,
                            CompletionsUsageGroupBy::ApiSource,
                        ])
                        .limit(1440)
                        .after("page_2"),
                )
            },
        ),
        row("list_decisions_usage", "GET /organization/usage/decisions?start_time=1765411200", None, |c| {
            page(c.usage().decisions(START))
        }),
        row(
            "list_decisions_usage",
            "GET /organization/usage/decisions?start_time=1765411200&end_time=1765584000&bucket_width=1h&project_ids%5B%5D=proj_1&user_ids%5B%5D=user-1&user_ids%5B%5D=user-2&api_key_ids%5B%5D=key_1&models%5B%5D=gpt-4o&models%5B%5D=new+model&batch=false&group_by%5B%5D=model&group_by%5B%5D=service_tier&limit=168&page=page_2",
            None,
            |c| {
                page(
                    c.usage()
                        .decisions(two_days())
                        .bucket_width(BucketWidth::Hour)
                        .project_ids(["proj_1"])
                        .user_ids(["user-1", "user-2"])
                        .api_key_ids(["key_1"])
                        .models(["gpt-4o", "new model"])
                        .batch(false)
                        .group_by([CompletionsUsageGroupBy::Model, CompletionsUsageGroupBy::ServiceTier])
                        .limit(168)
                        .after("page_2"),
                )
            },
        ),
        row("list_embeddings_usage", "GET /organization/usage/embeddings?start_time=1765411200", None, |c| {
            page(c.usage().embeddings(START))
        }),
        row(
            "list_embeddings_usage",
            "GET /organization/usage/embeddings?start_time=1765411200&end_time=1765584000&bucket_width=1d&project_ids%5B%5D=proj_1&user_ids%5B%5D=user-1&user_ids%5B%5D=user-2&api_key_ids%5B%5D=key_1&models%5B%5D=gpt-4o&models%5B%5D=new+model&group_by%5B%5D=project_id&group_by%5B%5D=user_id&group_by%5B%5D=api_key_id&group_by%5B%5D=model&limit=31&page=page_2",
            None,
            |c| {
                page(
                    c.usage()
                        .embeddings(two_days())
                        .bucket_width(BucketWidth::Day)
                        .project_ids(["proj_1"])
                        .user_ids(["user-1", "user-2"])
                        .api_key_ids(["key_1"])
                        .models(["gpt-4o", "new model"])
                        .group_by([
                            ModelUsageGroupBy::ProjectId,
                            ModelUsageGroupBy::UserId,
                            ModelUsageGroupBy::ApiKeyId,
                            ModelUsageGroupBy::Model,
                        ])
                        .limit(31)
                        .after("page_2"),
                )
            },
        ),
        row(
            "list_file_search_calls_usage",
            "GET /organization/usage/file_search_calls?start_time=1765411200",
            None,
            |c| page(c.usage().file_search_calls(START)),
        ),
        row(
            "list_file_search_calls_usage",
            "GET /organization/usage/file_search_calls?start_time=1765411200&end_time=1765584000&bucket_width=1m&project_ids%5B%5D=proj_1&user_ids%5B%5D=user-1&user_ids%5B%5D=user-2&api_key_ids%5B%5D=key_1&vector_store_ids%5B%5D=vs_1&group_by%5B%5D=vector_store_id&limit=1440&page=page_2",
            None,
            |c| {
                page(
                    c.usage()
                        .file_search_calls(two_days())
                        .bucket_width(BucketWidth::Minute)
                        .project_ids(["proj_1"])
                        .user_ids(["user-1", "user-2"])
                        .api_key_ids(["key_1"])
                        .vector_store_ids(["vs_1"])
                        .group_by([FileSearchUsageGroupBy::VectorStoreId])
                        .limit(1440)
                        .after("page_2"),
                )
            },
        ),
        row("list_images_usage", "GET /organization/usage/images?start_time=1765411200", None, |c| {
            page(c.usage().images(START))
        }),
        row(
            "list_images_usage",
            "GET /organization/usage/images?start_time=1765411200&end_time=1765584000&bucket_width=1h&project_ids%5B%5D=proj_1&user_ids%5B%5D=user-1&user_ids%5B%5D=user-2&api_key_ids%5B%5D=key_1&models%5B%5D=gpt-4o&models%5B%5D=new+model&sizes%5B%5D=256x256&sizes%5B%5D=1024x1792&sources%5B%5D=image.edit&group_by%5B%5D=size&group_by%5B%5D=source&limit=168&page=page_2",
            None,
            |c| {
                page(
                    c.usage()
                        .images(two_days())
                        .bucket_width(BucketWidth::Hour)
                        .project_ids(["proj_1"])
                        .user_ids(["user-1", "user-2"])
                        .api_key_ids(["key_1"])
                        .models(["gpt-4o", "new model"])
                        .sizes([ImageSize::Square256, ImageSize::Portrait1024x1792])
                        .sources([ImageSource::ImageEdit])
                        .group_by([ImagesUsageGroupBy::Size, ImagesUsageGroupBy::Source])
                        .limit(168)
                        .after("page_2"),
                )
            },
        ),
        row(
            "list_moderations_usage",
            "GET /organization/usage/moderations?start_time=1765411200",
            None,
            |c| page(c.usage().moderations(START)),
        ),
        row(
            "list_moderations_usage",
            "GET /organization/usage/moderations?start_time=1765411200&end_time=1765584000&bucket_width=1d&project_ids%5B%5D=proj_1&user_ids%5B%5D=user-1&user_ids%5B%5D=user-2&api_key_ids%5B%5D=key_1&models%5B%5D=gpt-4o&models%5B%5D=new+model&group_by%5B%5D=model&limit=31&page=page_2",
            None,
            |c| {
                page(
                    c.usage()
                        .moderations(two_days())
                        .bucket_width(BucketWidth::Day)
                        .project_ids(["proj_1"])
                        .user_ids(["user-1", "user-2"])
                        .api_key_ids(["key_1"])
                        .models(["gpt-4o", "new model"])
                        .group_by([ModelUsageGroupBy::Model])
                        .limit(31)
                        .after("page_2"),
                )
            },
        ),
        row(
            "list_vector_stores_usage",
            "GET /organization/usage/vector_stores?start_time=1765411200",
            None,
            |c| page(c.usage().vector_stores(START)),
        ),
        row(
            "list_vector_stores_usage",
            "GET /organization/usage/vector_stores?start_time=1765411200&end_time=1765584000&bucket_width=1m&project_ids%5B%5D=proj_1&group_by%5B%5D=project_id&limit=1440&page=page_2",
            None,
            |c| {
                page(
                    c.usage()
                        .vector_stores(two_days())
                        .bucket_width(BucketWidth::Minute)
                        .project_ids(["proj_1"])
                        .group_by([ProjectUsageGroupBy::ProjectId])
                        .limit(1440)
                        .after("page_2"),
                )
            },
        ),
        row(
            "list_web_search_calls_usage",
            "GET /organization/usage/web_search_calls?start_time=1765411200",
            None,
            |c| page(c.usage().web_search_calls(START)),
        ),
        row(
            "list_web_search_calls_usage",
            "GET /organization/usage/web_search_calls?start_time=1765411200&end_time=1765584000&bucket_width=1h&project_ids%5B%5D=proj_1&user_ids%5B%5D=user-1&user_ids%5B%5D=user-2&api_key_ids%5B%5D=key_1&models%5B%5D=gpt-4o&models%5B%5D=new+model&context_levels%5B%5D=high&group_by%5B%5D=context_level&group_by%5B%5D=api_source&limit=168&page=page_2",
            None,
            |c| {
                page(
                    c.usage()
                        .web_search_calls(two_days())
                        .bucket_width(BucketWidth::Hour)
                        .project_ids(["proj_1"])
                        .user_ids(["user-1", "user-2"])
                        .api_key_ids(["key_1"])
                        .models(["gpt-4o", "new model"])
                        .context_levels([SearchContextLevel::High])
                        .group_by([WebSearchUsageGroupBy::ContextLevel, WebSearchUsageGroupBy::ApiSource])
                        .limit(168)
                        .after("page_2"),
                )
            },
        ),
        row("list_audit_logs", "GET /organization/audit_logs", None, |c| run(c.audit_logs().list())),
        row(
            "list_audit_logs",
            "GET /organization/audit_logs?limit=100&after=audit_log-9&effective_at%5Bgt%5D=1&effective_at%5Bgte%5D=2&effective_at%5Blt%5D=9&effective_at%5Blte%5D=8&event_types%5B%5D=project.created&event_types%5B%5D=new.type&actor_ids%5B%5D=user-1&actor_emails%5B%5D=ada%40example.com&project_ids%5B%5D=proj_1&resource_ids%5B%5D=key_1&tenant_only=false",
            None,
            |c| {
                let list = c.audit_logs().list().limit(100).after("audit_log-9");
                let list = list.effective_after(at(1)).effective_at_or_after(at(2)).effective_before(at(9));
                let list = list.effective_at_or_before(at(8)).actor_ids(["user-1"]).resource_ids(["key_1"]);
                let list = list.event_types([AuditLogEventType::ProjectCreated, "new.type".into()]);
                run(list.actor_emails(["ada@example.com"]).project_ids(["proj_1"]).tenant_only(false))
            },
        ),
        row(
            "list_audit_logs",
            "GET /organization/audit_logs?before=audit_log-9&event_types%5B%5D=tenant.user.added&event_types%5B%5D=role.bound_to_resource&event_types%5B%5D=new.type&tenant_only=true",
            None,
            |c| {
                let types = ["tenant.user.added", "role.bound_to_resource", "new.type"];
                run(c.audit_logs().list().before("audit_log-9").tenant_only(true).event_types(types))
            },
        ),
    ]
}

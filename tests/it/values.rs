//! Timestamps and schemas: conversions to the types of the standard library and of other crates.

use openai_admin::types::{TimeRange, Timestamp};
use std::time::{Duration, SystemTime};

#[test]
fn timestamps_convert_to_system_time_and_back() {
    for seconds in [0, 1, 1_711_471_533, -1, -1_711_471_533] {
        let time = Timestamp::from_secs(seconds);
        let system = SystemTime::try_from(time).unwrap();
        assert_eq!(Timestamp::try_from(system).unwrap(), time);
    }
    let epoch = SystemTime::UNIX_EPOCH;
    assert_eq!(Timestamp::try_from(epoch + Duration::from_millis(1999)).unwrap().as_secs(), 1);
    assert_eq!(Timestamp::try_from(epoch - Duration::from_millis(1)).unwrap().as_secs(), -1);
}

#[test]
fn timestamps_that_cannot_be_held_are_errors() {
    let far = Timestamp::from_secs(i64::MAX);
    #[cfg(feature = "jiff")]
    assert!(jiff::Timestamp::try_from(far).is_err());
    #[cfg(feature = "chrono")]
    assert!(chrono::DateTime::<chrono::Utc>::try_from(far).is_err());
    // The range of the system's own clock differs from system to system; it must not panic.
    let _ = SystemTime::try_from(far);
    let _ = SystemTime::try_from(Timestamp::from_secs(i64::MIN));
}

#[test]
#[cfg(feature = "jiff")]
fn timestamps_convert_to_jiff_and_back() {
    for seconds in [0, 1_711_471_533, -1] {
        let time = Timestamp::from_secs(seconds);
        let converted = jiff::Timestamp::try_from(time).unwrap();
        assert_eq!((converted.as_second(), Timestamp::from(converted)), (seconds, time));
    }
    assert_eq!(Timestamp::from(jiff::Timestamp::from_millisecond(-1).unwrap()).as_secs(), -1);
}

#[test]
#[cfg(feature = "chrono")]
fn timestamps_convert_to_chrono_and_back() {
    for seconds in [0, 1_711_471_533, -1] {
        let time = Timestamp::from_secs(seconds);
        let converted = chrono::DateTime::<chrono::Utc>::try_from(time).unwrap();
        assert_eq!((converted.timestamp(), Timestamp::from(converted)), (seconds, time));
    }
    let before = chrono::DateTime::<chrono::Utc>::from_timestamp_millis(-1).unwrap();
    assert_eq!(Timestamp::from(before).as_secs(), -1);
}

#[test]
#[cfg(feature = "schemars")]
fn models_have_json_schemas() {
    use openai_admin::Page;
    use openai_admin::types::{CreatedServiceAccount, ProjectApiKey, UserRoleAssignment};

    let page = schemars::schema_for!(Page<ProjectApiKey>);
    let key = &page.as_value()["$defs"]["ProjectApiKey"]["properties"];
    assert_eq!(key["redacted_value"]["type"], "string");
    assert_eq!(key["redacted_value"]["description"], "The first and last characters of the key.");
    let created = schemars::schema_for!(CreatedServiceAccount);
    assert_eq!(created.as_value()["$defs"]["Secret"]["format"], "password");
    assert!(schemars::schema_for!(UserRoleAssignment).as_value()["properties"]["role"].is_object());

    let removed = serde_json::to_value(schemars::schema_for!(openai_admin::types::Removed)).unwrap();
    let fields: Vec<&String> = removed["properties"].as_object().unwrap().keys().collect();
    assert_eq!(fields, ["deleted", "object"], "what the client knows of it is not on the wire");
}

#[test]
fn a_range_is_made_of_what_a_timestamp_is_made_of() {
    let (start, end) = (Timestamp::from_secs(100), Timestamp::from_secs(200));
    let whole = TimeRange::from((start, end));
    assert_eq!((whole.start, whole.end), (start, Some(end)));
    assert_eq!(TimeRange::from(start..end), whole);
    assert_eq!(TimeRange::from(start..), start.into());
    #[cfg(feature = "jiff")]
    {
        let other = |time| jiff::Timestamp::try_from(time).unwrap();
        assert_eq!(TimeRange::from(other(start)..other(end)), whole);
        assert_eq!(TimeRange::from((other(start), end)), whole);
    }
    #[cfg(feature = "chrono")]
    {
        let other = |time| chrono::DateTime::<chrono::Utc>::try_from(time).unwrap();
        assert_eq!(TimeRange::from(other(start)..other(end)), whole);
        assert_eq!(TimeRange::from(other(start)..), start.into());
    }
}

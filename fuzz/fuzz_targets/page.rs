//! Any bytes as pages of every list: they decode or make an error that shows nothing of them, and what
//! follows a page is a cursor that stands in it.
//!
//! In the input, `~` stands for a text that must not be printed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openai_admin::{CursorStyle, Page, fuzzing};
use openai_admin::types::{AssignedRole, ProjectCertificate, Project, ProjectApiKey, ProjectGroup, ProjectUser, ProjectRateLimit, Role, ProjectServiceAccount, SpendAlert};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

const PLANTED: &str = "planted in the body";

fuzz_target!(|data: &[u8]| {
    let part = |byte: &u8| if *byte == b'~' { PLANTED.as_bytes().to_vec() } else { vec![*byte] };
    let body: Vec<u8> = data.iter().flat_map(part).collect();
    check::<Project>(&body);
    check::<ProjectUser>(&body);
    check::<ProjectServiceAccount>(&body);
    check::<ProjectApiKey>(&body);
    check::<ProjectRateLimit>(&body);
    check::<ProjectGroup>(&body);
    check::<AssignedRole>(&body);
    check::<Role>(&body);
    check::<ProjectCertificate>(&body);
    check::<SpendAlert>(&body);
});

fn check<T: Debug + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static>(body: &[u8]) {
    let page: Page<T> = match fuzzing::page(body) {
        Ok(page) => page,
        Err(e) => {
            let text = format!("{e} {e:?} {e:#?}");
            assert!(e.is_decode() && !text.contains(PLANTED), "{text}");
            e.as_decode().into_iter().flat_map(|e| e.item_errors()).for_each(|e| {
                let text = format!("{e} {e:?} {e:#?}");
                assert!(e.is_decode() && !text.contains(PLANTED), "{text}");
            });
            return;
        }
    };
    check_cursors(&page);
    let again = serde_json::to_vec(&page).expect("a page serialises");
    assert_eq!(fuzzing::page(&again).expect("what was serialised decodes"), page);
}

fn check_cursors<T>(page: &Page<T>) {
    let next = page.next_cursor();
    assert!(next.is_none_or(|cursor| !cursor.is_empty() && page.has_more != Some(false)));
    for (style, place, other) in
        [(CursorStyle::LastId, &page.last_id, &page.next), (CursorStyle::Next, &page.next, &page.last_id)]
    {
        let Some(followed) = fuzzing::following(page, style) else { continue };
        assert!(!followed.is_empty() && page.has_more != Some(false));
        assert_eq!(Some(&followed), place.as_ref());
        // With both cursors a page alone cannot tell which one its list goes by.
        if other.as_deref().unwrap_or_default().is_empty() {
            assert_eq!(next, Some(&*followed));
        }
    }
}

//! Who uses what: streams of requests, as they follow from the keys and models of the organization.

use crate::state::{Object, State};
use crate::usage::endpoints::{DIMENSIONS, Dimension, Service};
use crate::usage::rates::{Habit, Line, hash, lines, mix};
use serde_json::Value;
use std::collections::HashMap;

/// Where the state keeps what the seed says of usage.
pub(crate) const SETTING: &str = "usage";

/// Requests of one kind, from one key to one model.
#[derive(Debug)]
pub(crate) struct Stream {
    pub(crate) habit: Habit,
    /// The name of its value in each dimension; 0 for none.
    pub(crate) values: [u32; DIMENSIONS],
    /// From when to when there are any, in seconds since the epoch.
    pub(crate) from: i64,
    pub(crate) until: i64,
    /// What it is billed as; empty where that is not asked for.
    pub(crate) lines: Vec<(u32, Line)>,
}

/// All streams that count for an endpoint.
#[derive(Debug, Default)]
pub(crate) struct World {
    pub(crate) streams: Vec<Stream>,
    pub(crate) names: Names,
    /// The address of each user, by the name of the id.
    pub(crate) emails: HashMap<u32, String>,
}

/// Texts by number; 0 is none.
#[derive(Debug, Default)]
pub(crate) struct Names {
    texts: Vec<String>,
    numbers: HashMap<String, u32>,
}

impl Names {
    fn number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.find(text) {
            return number;
        }
        self.texts.push(text.to_owned());
        let number = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        self.numbers.insert(text.to_owned(), number);
        number
    }

    pub(crate) fn find(&self, text: &str) -> Option<u32> {
        self.numbers.get(text).copied()
    }

    pub(crate) fn text(&self, number: u32) -> Option<&str> {
        self.texts.get(usize::try_from(number).ok()?.checked_sub(1)?).map(String::as_str)
    }
}

/// A key, as far as it matters here.
struct Key<'a> {
    project: &'a str,
    id: &'a str,
    /// None for the keys of service accounts, which no user owns.
    user: Option<&'a str>,
    from: i64,
    until: i64,
    hash: u64,
    /// The first key of an organization uses everything, so that each endpoint has something to tell.
    uses_everything: bool,
}

/// What sets one stream of a key apart from its others.
#[derive(Default)]
struct Variant<'a> {
    model: &'a str,
    is_batch: bool,
    values: Vec<(Dimension, &'a str)>,
}

impl World {
    /// The streams of a service, or those of all with the lines that they are billed as.
    pub(crate) fn of(state: &State, service: Option<Service>) -> Self {
        let mut world = Self::default();
        let settings = state.setting(SETTING);
        let setting = |name: &str| settings.and_then(|settings| settings.get(name));
        if setting("off") == Some(&Value::Bool(true)) {
            return world;
        }
        let seed = setting("seed").and_then(Value::as_u64).unwrap_or_default();
        let models =
            state.listed("models").iter().filter_map(|model| text(model, "model")).collect::<Vec<_>>();
        for user in state.listed("users") {
            if let (Some(id), Some(email)) = (text(user, "id"), text(user, "email")) {
                let number = world.names.number(id);
                world.emails.insert(number, email.to_owned());
            }
        }
        let mut is_first = true;
        for project in state.listed("projects") {
            let Some(project_id) = text(project, "id") else { continue };
            let end = time(project, "archived_at").unwrap_or(i64::MAX);
            for (place, key) in state.listed(&format!("project_api_keys/{project_id}")).iter().enumerate() {
                let Some(id) = text(key, "id") else { continue };
                let key = Key {
                    project: project_id,
                    id,
                    user: key.get("owner").and_then(|owner| owner["user"]["id"].as_str()),
                    from: time(project, "created_at").max(time(key, "created_at")).unwrap_or(i64::MIN),
                    until: time(key, "expires_at").unwrap_or(i64::MAX).min(end),
                    hash: hash(hash(seed, project_id), id),
                    uses_everything: is_first,
                };
                is_first = false;
                for known in SERVICES.into_iter().filter(|known| service.is_none_or(|only| only == *known)) {
                    // What a project stores is there once, whoever put it there.
                    if known != Service::VectorStores || place == 0 {
                        world.add_streams(&key, known, &models, service.is_none());
                    }
                }
            }
        }
        world
    }

    fn add_streams(&mut self, key: &Key<'_>, service: Service, models: &[&str], is_billed: bool) {
        let chance = mix(key.hash, 1000 + service as u64);
        let is_common = matches!(service, Service::Completions | Service::VectorStores);
        if !is_common && !key.uses_everything && chance % 100 >= 35 {
            return;
        }
        let store = format!("vs_{:016x}", hash(key.hash, "store"));
        let needs_model =
            !matches!(service, Service::CodeInterpreter | Service::FileSearch | Service::VectorStores);
        // One model, and often a second one.
        let fitting: Vec<&str> = models.iter().copied().filter(|model| fits(service, model)).collect();
        let count = if chance >> 32 & 1 == 0 { 1 } else { 2 };
        let chosen: Vec<&str> = match needs_model {
            false => vec![""],
            true => {
                let start = usize::try_from(chance >> 34).unwrap_or_default();
                let places = (0..count.min(fitting.len())).map(|place| (start + place) % fitting.len());
                places.map(|place| fitting[place]).collect()
            }
        };
        for model in chosen {
            for (number, variant) in
                variants(service, model, mix(chance, hash(0, model)), &store).iter().enumerate()
            {
                self.add(key, service, variant, mix(mix(chance, hash(1, model)), number as u64), is_billed);
            }
        }
    }

    fn add(&mut self, key: &Key<'_>, service: Service, variant: &Variant<'_>, hash: u64, is_billed: bool) {
        let mut values = [0; DIMENSIONS];
        let mut set = |dimension: Dimension, text: &str| values[dimension as usize] = self.names.number(text);
        set(Dimension::Project, key.project);
        // What is stored belongs to a project, and to none of its keys.
        if service != Service::VectorStores {
            set(Dimension::ApiKey, key.id);
            if let Some(user) = key.user {
                set(Dimension::User, user);
            }
        }
        set(Dimension::ApiSource, if key.hash.is_multiple_of(4) { "agents_api" } else { "unlabeled" });
        if !variant.model.is_empty() {
            set(Dimension::Model, variant.model);
        }
        for (dimension, text) in &variant.values {
            set(*dimension, text);
        }
        let lines = if is_billed { lines(service, variant.model, variant.is_batch) } else { Vec::new() };
        let lines = lines.into_iter().map(|line| (self.names.number(&line.name), line)).collect();
        let habit = Habit { service, hash, is_batch: variant.is_batch };
        self.streams.push(Stream { habit, values, from: key.from, until: key.until, lines });
    }
}

const SERVICES: [Service; 11] = [
    Service::Completions,
    Service::Decisions,
    Service::Embeddings,
    Service::Moderations,
    Service::Images,
    Service::AudioSpeeches,
    Service::AudioTranscriptions,
    Service::WebSearch,
    Service::FileSearch,
    Service::CodeInterpreter,
    Service::VectorStores,
];

/// What one key does with one model in different ways.
fn variants<'a>(service: Service, model: &'a str, chance: u64, store: &'a str) -> Vec<Variant<'a>> {
    let variant =
        |values: &[(Dimension, &'a str)]| Variant { model, is_batch: false, values: values.to_vec() };
    match service {
        Service::Completions | Service::Decisions => {
            let tier = ["default", "default", "default", "flex", "priority"]
                [usize::from(chance.to_le_bytes()[0] % 5)];
            let mut variants = vec![variant(&[(Dimension::Batch, "false"), (Dimension::ServiceTier, tier)])];
            if (chance >> 8).is_multiple_of(3) {
                let values = [(Dimension::Batch, "true"), (Dimension::ServiceTier, "default")];
                variants.push(Variant { is_batch: true, ..variant(&values) });
            }
            variants
        }
        Service::Images => {
            let size = ["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]
                [usize::from(chance.to_le_bytes()[0] % 5)];
            let of = |size, source| variant(&[(Dimension::Size, size), (Dimension::Source, source)]);
            vec![of("1024x1024", "image.generation"), of(size, "image.edit")]
        }
        Service::WebSearch => {
            let level = ["low", "high"][usize::from(chance.to_le_bytes()[0] % 2)];
            vec![
                variant(&[(Dimension::ContextLevel, "medium")]),
                variant(&[(Dimension::ContextLevel, level)]),
            ]
        }
        Service::FileSearch => vec![variant(&[(Dimension::VectorStore, store)])],
        _ => vec![variant(&[])],
    }
}

/// Whether a model is one for a service, by its name.
fn fits(service: Service, model: &str) -> bool {
    let is = |words: &[&str]| words.iter().any(|word| model.contains(word));
    let kinds: [(Service, &[&str]); 5] = [
        (Service::Embeddings, &["embedding"]),
        (Service::Moderations, &["moderation"]),
        (Service::Images, &["image", "dall-e"]),
        (Service::AudioSpeeches, &["tts"]),
        (Service::AudioTranscriptions, &["whisper", "transcribe"]),
    ];
    let kind = kinds.iter().find(|(_, words)| is(words)).map(|(service, _)| *service);
    match service {
        Service::Completions | Service::Decisions | Service::WebSearch => kind.is_none(),
        service => kind == Some(service),
    }
}

fn text<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    object.get(name).and_then(Value::as_str)
}

fn time(object: &Object, name: &str) -> Option<i64> {
    object.get(name).and_then(Value::as_i64)
}

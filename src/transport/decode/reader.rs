//! The second reading: JSON that did not decode, read once more with leniency, and told where it failed.
//!
//! A deserializer over the text. Where a value fits, serde_json reads it as ever; where a field or item
//! does not, its text is mended first, and that is noted. So numbers stay as they were written, and one
//! reading is enough, however much there is to mend.

use crate::error::PartialPage;
use crate::meta::{Mend, Mended};
use crate::transport::decode::mend;
use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error as _, IgnoredAny, IntoDeserializer,
    MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::{Deserialize, forward_to_deserialize_any};
use serde_json::Error;
use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::sync::Arc;
use zeroize::Zeroizing;

/// How deep values may be nested; as in serde_json.
const DEPTH_LIMIT: u8 = 128;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A step to a value. Names are those of the type: what else stands in a reply is not for messages.
#[derive(Clone, Copy)]
pub(super) enum Segment {
    Field(&'static str),
    /// An entry of a map, or a field that the type does not have.
    Entry,
    Index(usize),
}

/// Why a text does not decode.
#[derive(Debug)]
pub(super) struct Failure {
    /// Without any value of the text.
    pub(super) message: String,
    /// Where in the text.
    pub(super) offset: usize,
    /// Path of the field; `None` if it is not known.
    pub(super) field: Option<String>,
}

impl Failure {
    /// What failed and where, in a text of which the one that was read begins at `start`.
    pub(super) fn reason(&self, text: &[u8], start: usize) -> String {
        let before = &text[..text.len().min(start + self.offset)];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.len() - before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        format!("{} at line {line} column {column}", self.message)
    }
}

/// What a body comes to.
pub struct Reading<T> {
    pub(crate) outcome: Result<T, Misfit>,
    /// What had to be mended.
    pub(crate) mended: Vec<Mended>,
}

impl<T> fmt::Debug for Reading<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reading").field("mended", &self.mended).finish_non_exhaustive()
    }
}

impl<T> Reading<T> {
    pub(super) fn failed(failure: Failure, body: &[u8]) -> Self {
        Self { outcome: Err(Misfit::new(failure, body, 0)), mended: Vec::new() }
    }
}

/// Why a body does not decode, and what it holds all the same.
pub(crate) struct Misfit {
    pub(crate) reason: String,
    pub(crate) field: Option<String>,
    pub(crate) partial: Option<Arc<PartialPage>>,
}

impl Misfit {
    /// For a failure in the part of a body that begins at `start`.
    pub(super) fn new(failure: Failure, body: &[u8], start: usize) -> Self {
        Self { reason: failure.reason(body, start), field: failure.field, partial: None }
    }
}

/// The value that a body holds. It is read a second time only if it does not decode at once.
pub fn value<T: DeserializeOwned>(body: &[u8]) -> Reading<T> {
    if let Ok(value) = serde_json::from_slice(body) {
        return Reading { outcome: Ok(value), mended: Vec::new() };
    }
    let mut reader = match Reader::of_body(body) {
        Ok(reader) => reader,
        Err(failure) => return Reading::failed(failure, body),
    };
    let outcome = reader.read().map_err(|failure| Misfit::new(failure, body, 0));
    Reading { outcome, mended: reader.mended }
}

/// Reads JSON whose syntax was checked.
pub(super) struct Reader<'de> {
    text: &'de [u8],
    pub(super) at: usize,
    /// How much deeper values may be nested.
    room: u8,
    path: Vec<Segment>,
    pub(super) mended: Vec<Mended>,
    /// Where the first value that failed is: its path and its offset.
    failed: Option<(String, usize)>,
}

impl<'de> Reader<'de> {
    /// For a body, the syntax of which is checked here.
    pub(super) fn of_body(text: &'de [u8]) -> Result<Self, Failure> {
        let mut reader = Self::of_value(text, &[]);
        if text.starts_with(BYTE_ORDER_MARK) {
            reader.at = BYTE_ORDER_MARK.len();
            reader.note(Mend::ByteOrderMark);
        }
        let json = &text[reader.at..];
        match serde_json::from_slice::<IgnoredAny>(json) {
            Ok(_) => Ok(reader),
            Err(e) => {
                let lines = json.split_inclusive(|byte| *byte == b'\n').take(e.line().saturating_sub(1));
                let offset = reader.at + lines.map(<[u8]>::len).sum::<usize>() + e.column();
                Err(Failure { message: message(&e), offset, field: None })
            }
        }
    }

    /// For a value that is part of such a body.
    pub(super) fn of_value(text: &'de [u8], path: &[Segment]) -> Self {
        let path = path.to_vec();
        Self { text, at: 0, room: DEPTH_LIMIT, path, mended: Vec::new(), failed: None }
    }

    /// The value, or why it does not decode.
    pub(super) fn read<T: Deserialize<'de>>(&mut self) -> Result<T, Failure> {
        T::deserialize(&mut *self).map_err(|e| self.failure(&e))
    }

    /// The failure that an error stands for.
    pub(super) fn failure(&mut self, e: &Error) -> Failure {
        self.fail();
        let (field, offset) = self.failed.take().unwrap_or_default();
        Failure { message: message(e), offset, field: Some(field).filter(|field| !field.is_empty()) }
    }

    /// The first byte of what comes next.
    pub(super) fn peek(&mut self) -> Option<u8> {
        let rest = &self.text[self.at..];
        let blank = rest.iter().position(|byte| !b" \n\t\r".contains(byte));
        self.at += blank.unwrap_or(rest.len());
        self.text.get(self.at).copied()
    }

    /// The text of the next value, which is passed. Not recursive.
    pub(super) fn pass(&mut self) -> &'de [u8] {
        self.peek();
        let (start, mut open) = (self.at, 0_usize);
        while let Some(byte) = self.text.get(self.at) {
            match byte {
                b'}' | b']' | b',' | b':' | b' ' | b'\n' | b'\t' | b'\r' if open == 0 => break,
                b'{' | b'[' => open += 1,
                b'}' | b']' => open -= 1,
                b'"' => {
                    self.at += 1;
                    while let Some(byte) = self.text.get(self.at).filter(|byte| **byte != b'"') {
                        self.at += if *byte == b'\\' { 2 } else { 1 };
                    }
                }
                _ => {}
            }
            self.at += 1;
            if open == 0 && matches!(byte, b'}' | b']' | b'"') {
                break;
            }
        }
        let end = self.at.min(self.text.len());
        &self.text[start..end]
    }

    /// Begins a list or an object.
    pub(super) fn enter(&mut self) -> Result<(), Error> {
        self.peek();
        self.room = self.room.checked_sub(1).ok_or_else(|| Error::custom("recursion limit exceeded"))?;
        self.at += 1;
        Ok(())
    }

    fn leave(&mut self) -> Result<(), Error> {
        self.room += 1;
        match self.peek() {
            Some(b'}' | b']') => {
                self.at += 1;
                Ok(())
            }
            _ => Err(Error::custom("more elements than expected")),
        }
    }

    /// Whether another item or field follows in what was entered.
    pub(super) fn has_next(&mut self) -> bool {
        if self.peek() == Some(b',') {
            self.at += 1;
        }
        !matches!(self.peek(), Some(b'}' | b']') | None)
    }

    /// The name of the next field, which is passed together with its colon, and whether it was mended.
    pub(super) fn key(&mut self) -> Result<(Cow<'de, str>, bool), Error> {
        let token = self.pass();
        let (key, is_mended) = match (token.contains(&b'\\'), mend::surrogates(token)) {
            (_, Some(mended)) => (Cow::Owned(serde_json::from_slice(&mended)?), true),
            (true, None) => (Cow::Owned(serde_json::from_slice(token)?), false),
            (false, None) => (Cow::Borrowed(serde_json::from_slice(token)?), false),
        };
        self.peek();
        self.at += 1;
        Ok((key, is_mended))
    }

    pub(super) fn note(&mut self, kind: Mend) {
        self.mended.push(Mended { field: written(&self.path), kind });
    }

    /// Notes what was mended in a field of the current value.
    pub(super) fn note_at(&mut self, segment: Segment, kind: Mend) {
        self.path.push(segment);
        self.note(kind);
        self.path.pop();
    }

    /// Remembers the current place as the one that failed, if none below it did.
    fn fail(&mut self) {
        if self.failed.is_none() {
            self.failed = Some((written(&self.path), self.at));
        }
    }

    /// Reads a value below the current one.
    fn below<T>(
        &mut self,
        segment: Segment,
        read: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.path.push(segment);
        let outcome = read(self);
        match &outcome {
            Ok(_) => self.failed = None,
            Err(_) => self.fail(),
        }
        self.path.pop();
        outcome
    }

    /// For each field of the type, where it stands for the last time in the object that comes next.
    fn last_places(&mut self, fields: &[&str]) -> Result<Vec<usize>, Error> {
        let mut places = vec![0; fields.len()];
        let begun = self.at;
        self.peek();
        self.at += 1;
        while self.has_next() {
            let place = self.at;
            let (key, _) = self.key()?;
            if let Some(field) = fields.iter().position(|field| *field == key) {
                places[field] = place;
            }
            self.pass();
        }
        self.at = begun;
        Ok(places)
    }

    fn object<V: Visitor<'de>>(
        &mut self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let last = if fields.is_empty() { Vec::new() } else { self.last_places(fields)? };
        self.enter()?;
        let value = visitor.visit_map(Fields { reader: self, fields, last, next: Segment::Entry });
        let value = value.inspect_err(|e| {
            let text = e.to_string();
            let missing = text.strip_prefix("missing field `").and_then(|text| text.split('`').next());
            match fields.iter().find(|field| Some(**field) == missing) {
                Some(field) => {
                    self.path.push(Segment::Field(field));
                    self.fail();
                    self.path.pop();
                }
                None => self.fail(),
            }
        })?;
        self.leave()?;
        Ok(value)
    }

    fn list<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Error> {
        self.enter()?;
        let value = visitor.visit_seq(Elements { reader: self, index: 0 }).inspect_err(|_| self.fail())?;
        self.leave()?;
        Ok(value)
    }

    fn string<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Error> {
        let token = self.pass();
        match mend::surrogates(token) {
            None => plain(token).deserialize_str(visitor),
            Some(mended) => {
                let text: Zeroizing<String> = Zeroizing::new(serde_json::from_slice(&mended)?);
                self.note(Mend::LoneSurrogate);
                visitor.visit_str(&text)
            }
        }
    }
}

/// serde_json's reader of one value.
fn plain(token: &[u8]) -> serde_json::Deserializer<serde_json::de::SliceRead<'_>> {
    serde_json::Deserializer::from_slice(token)
}

/// Passes the next value and leaves it to serde_json.
macro_rules! plainly {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            plain(self.pass()).$method(visitor)
        }
    )*};
}

macro_rules! whole_numbers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            let token = self.pass();
            let Some(number) = mend::whole(token) else { return plain(token).$method(visitor) };
            self.note(Mend::WholeNumber);
            match (u64::try_from(number), i64::try_from(number)) {
                (Ok(number), _) => visitor.visit_u64(number),
                (_, Ok(number)) => visitor.visit_i64(number),
                _ => visitor.visit_i128(number),
            }
        }
    )*};
}

macro_rules! strings {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.peek() {
                Some(b'"') => self.string(visitor),
                _ => plain(self.pass()).$method(visitor),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Error;

    plainly! {
        deserialize_bool deserialize_f32 deserialize_f64 deserialize_bytes deserialize_byte_buf deserialize_unit
    }

    whole_numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
    }

    strings! { deserialize_char deserialize_str deserialize_string deserialize_identifier }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.peek() {
            Some(b'{') => self.object(&[], visitor),
            Some(b'[') => self.list(visitor),
            Some(b'"') => self.string(visitor),
            _ => plain(self.pass()).deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.peek() == Some(b'n') {
            self.pass();
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        // Raw values are serde_json's own.
        if name.starts_with("$serde_json::private") {
            return plain(self.pass()).deserialize_newtype_struct(name, visitor);
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        plain(self.pass()).deserialize_unit_struct(name, visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.peek() {
            Some(b'[') => self.list(visitor),
            _ => plain(self.pass()).deserialize_seq(visitor),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.peek() {
            Some(b'{') => self.object(&[], visitor),
            _ => plain(self.pass()).deserialize_map(visitor),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.peek() {
            Some(b'{') => self.object(fields, visitor),
            Some(b'[') => self.list(visitor),
            _ => plain(self.pass()).deserialize_struct(name, fields, visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if self.peek() != Some(b'{') {
            return plain(self.pass()).deserialize_enum(name, variants, visitor);
        }
        self.enter()?;
        let value = visitor.visit_enum(Variant { reader: self }).inspect_err(|_| self.fail())?;
        self.leave()?;
        Ok(value)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.pass();
        visitor.visit_unit()
    }
}

/// The elements of a list.
struct Elements<'a, 'de> {
    reader: &'a mut Reader<'de>,
    index: usize,
}

impl<'de> SeqAccess<'de> for Elements<'_, 'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        if !self.reader.has_next() {
            return Ok(None);
        }
        let segment = Segment::Index(self.index);
        self.index += 1;
        self.reader.below(segment, |reader| seed.deserialize(reader)).map(Some)
    }
}

/// The fields of an object: of those that the type has and that are repeated, the last one.
struct Fields<'a, 'de> {
    reader: &'a mut Reader<'de>,
    fields: &'static [&'static str],
    last: Vec<usize>,
    next: Segment,
}

impl<'de> MapAccess<'de> for Fields<'_, 'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        while self.reader.has_next() {
            let place = self.reader.at;
            let (key, is_mended) = self.reader.key()?;
            let field = self.fields.iter().position(|field| *field == key);
            self.next = field.map_or(Segment::Entry, |field| Segment::Field(self.fields[field]));
            if field.is_some_and(|field| self.last[field] != place) {
                self.reader.pass();
                self.reader.note_at(self.next, Mend::RepeatedField);
                continue;
            }
            if is_mended {
                self.reader.note_at(self.next, Mend::LoneSurrogate);
            }
            return self.reader.below(self.next, |_| seed.deserialize(Key(key))).map(Some);
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        self.reader.below(self.next, |reader| seed.deserialize(reader))
    }
}

/// The one entry of an object that stands for a variant with content.
struct Variant<'a, 'de> {
    reader: &'a mut Reader<'de>,
}

impl<'de> EnumAccess<'de> for Variant<'_, 'de> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        if !self.reader.has_next() {
            return Err(Error::custom("no variant"));
        }
        let (key, is_mended) = self.reader.key()?;
        if is_mended {
            self.reader.note_at(Segment::Entry, Mend::LoneSurrogate);
        }
        Ok((seed.deserialize(Key(key))?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, 'de> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        self.reader.below(Segment::Entry, |reader| <()>::deserialize(reader))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        self.reader.below(Segment::Entry, |reader| seed.deserialize(reader))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.reader.below(Segment::Entry, |reader| reader.deserialize_seq(visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.reader.below(Segment::Entry, |reader| reader.deserialize_struct("", fields, visitor))
    }
}

/// The name of a field, or the key of a map.
struct Key<'de>(Cow<'de, str>);

macro_rules! keys {
    ($($method:ident => $number:ty, $visit:ident;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.0.parse::<$number>() {
                Ok(number) => visitor.$visit(number),
                Err(_) => self.deserialize_any(visitor),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for Key<'de> {
    type Error = Error;

    keys! {
        deserialize_bool => bool, visit_bool;
        deserialize_i8 => i64, visit_i64;
        deserialize_i16 => i64, visit_i64;
        deserialize_i32 => i64, visit_i64;
        deserialize_i64 => i64, visit_i64;
        deserialize_i128 => i128, visit_i128;
        deserialize_u8 => u64, visit_u64;
        deserialize_u16 => u64, visit_u64;
        deserialize_u32 => u64, visit_u64;
        deserialize_u64 => u64, visit_u64;
        deserialize_u128 => u128, visit_u128;
        deserialize_f32 => f64, visit_f64;
        deserialize_f64 => f64, visit_f64;
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Cow::Borrowed(key) => visitor.visit_borrowed_str(key),
            Cow::Owned(key) => visitor.visit_string(key),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let key: StrDeserializer<'_, Error> = self.0.as_ref().into_deserializer();
        visitor.visit_enum(key)
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// A body behind the mark that it may begin with.
pub(crate) fn without_byte_order_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body)
}

/// A path as people write it.
fn written(path: &[Segment]) -> String {
    let mut text = String::new();
    for segment in path {
        let dot = if text.is_empty() { "" } else { "." };
        let _ = match segment {
            Segment::Field(name) => write!(text, "{dot}{name}"),
            Segment::Entry => write!(text, "{dot}*"),
            Segment::Index(index) => write!(text, "[{index}]"),
        };
    }
    text
}

/// What serde_json says, without the place, and without the values that it quotes.
pub(super) fn message(e: &Error) -> String {
    let text = e.to_string();
    let text = match (e.line(), text.rsplit_once(" at line ")) {
        (1.., Some((text, _))) => text,
        _ => &text,
    };
    let quoted = text.find(['"', '`']);
    match (text.starts_with("missing field `"), quoted, text.rsplit_once(", expected ")) {
        (true, ..) | (_, None, _) => text.to_owned(),
        (false, Some(start), Some((_, expected))) => {
            format!("{}, expected {expected}", text[..start].trim_end())
        }
        (false, Some(start), None) => text[..start].trim_end().to_owned(),
    }
}

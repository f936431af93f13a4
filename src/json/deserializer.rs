//! The second reading: JSON that did not decode, read once more with leniency.
//!
//! A deserializer over the text. Where a value fits, serde_json reads it as ever; where a field or item
//! does not, its text is mended first, and that is noted. So numbers stay as they were written, and one
//! reading is enough, however much there is to mend; two where serde hides what type a number has.

use crate::json::key::Key;
use crate::json::mend;
use crate::json::reader::{Reader, Segment};
use crate::meta::Mend;
use serde::Deserialize;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde_json::Error;

impl<'de> Reader<'de> {
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
                Some(field) => self.fail_at(Segment::Field(field)),
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

    fn whole<V: Visitor<'de>>(&mut self, number: i128, visitor: V) -> Result<V::Value, Error> {
        self.note(Mend::WholeNumber);
        match (u64::try_from(number), i64::try_from(number)) {
            (Ok(number), _) => visitor.visit_u64(number),
            (_, Ok(number)) => visitor.visit_i64(number),
            _ => visitor.visit_i128(number),
        }
    }

    fn string<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Error> {
        let token = self.pass();
        match mend::surrogates(token) {
            None => plain(token).deserialize_str(visitor),
            Some(text) => {
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
            match mend::whole(token) {
                Some(number) => self.whole(number, visitor),
                None => plain(token).$method(visitor),
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
            _ => {
                let token = self.pass();
                match mend::whole(token) {
                    Some(number) if self.prefers_whole => self.whole(number, visitor),
                    number => {
                        self.is_undecided |= number.is_some();
                        plain(token).deserialize_any(visitor)
                    }
                }
            }
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

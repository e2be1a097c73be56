//! Parquet: the events as a table, for tools that calculate.
//!
//! Its own format is in the file's properties, so that a copy is told from any other table.

use std::fs::File;
use std::io::Write;
use std::net::IpAddr;
use std::sync::Arc;

use ::parquet::basic::Compression;
use ::parquet::column::reader::get_typed_column_reader;
use ::parquet::data_type::{ByteArray, ByteArrayType, DataType, Int32Type, Int64Type};
use ::parquet::errors::ParquetError;
use ::parquet::file::metadata::KeyValue;
use ::parquet::file::properties::{EnabledStatistics, WriterProperties};
use ::parquet::file::reader::{FileReader, RowGroupReader, SerializedFileReader};
use ::parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use ::parquet::schema::parser::parse_message_type;
use portolan_types::Port;
use rustc_hash::FxHashMap;

use super::lines::{address, kind, protocol};
use super::{Event, Forms, Imported, Importer, Item, Step, canonical};
use crate::store::read::{Reader, SEEN};
use crate::store::{Journal, JournalError, Query};
use crate::{Actor, Moment, Record, Subject};

const MESSAGE: &str = "message journal {
    required binary host (STRING);
    required binary boot (STRING);
    required binary event (STRING);
    required int64 at (TIMESTAMP(MICROS,true));
    optional int64 after (TIMESTAMP(MICROS,true));
    optional int64 until (TIMESTAMP(MICROS,true));
    required binary protocol (STRING);
    required int32 port (INTEGER(16,false));
    required binary address (STRING);
    required int32 interface (INTEGER(32,false));
    required int64 namespace (INTEGER(64,false));
    required int64 inode (INTEGER(64,false));
    required binary evidence (STRING);
    optional int32 pid (INTEGER(32,false));
    optional int64 started (TIMESTAMP(MICROS,true));
    optional binary arguments (STRING);
}";
/// The property that marks a copy, and its value.
const MARK: (&str, &str) = ("portolan.journal", "1");
/// How many rows are written together, and so are in memory.
const GROUP: usize = 32_768;
/// How many rows are read together.
const ROWS: usize = 1024;
/// What a column of one group may take in memory. The largest text is a mebibyte, and texts of a
/// group repeat.
const CHUNK: i64 = 256 << 20;
/// How large the description of the file's parts may be: it is read as a whole.
const PARTS: usize = 100_000;

impl Journal {
    /// Writes the events as a Parquet table, and returns their number. The watches are no part of
    /// it.
    ///
    /// # Errors
    /// [`JournalError::Parquet`] when `out` fails.
    pub fn export_parquet(&self, out: &mut (dyn Write + Send)) -> Result<u64, JournalError> {
        let _one_state = self.conn.unchecked_transaction()?;
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_statistics_enabled(EnabledStatistics::None)
            // Those by which a reader skips a part.
            .set_column_statistics_enabled("at".into(), EnabledStatistics::Chunk)
            .set_column_statistics_enabled("port".into(), EnabledStatistics::Chunk)
            .set_created_by("Portolan".to_owned())
            .set_key_value_metadata(Some(vec![KeyValue::new(
                MARK.0.to_owned(),
                MARK.1.to_owned(),
            )]))
            .build();
        let schema = Arc::new(parse_message_type(MESSAGE).map_err(said)?);
        let mut writer =
            SerializedFileWriter::new(out, schema, Arc::new(properties)).map_err(said)?;
        let mut reader = Reader::new(&self.conn, None)?;
        let mut forms: Forms<'_, ByteArray> = Forms::new(&self.conn)?;
        let mut group = Group::default();
        let names: FxHashMap<i64, (ByteArray, ByteArray)> = reader
            .boots
            .iter()
            .map(|(id, (host, boot))| (*id, (bytes(host), bytes(boot))))
            .collect();
        let mut count = 0;
        reader.each(&Query::default(), &SEEN, |_, event, (boot, _)| {
            let names = names
                .get(&boot)
                .ok_or_else(|| JournalError::damaged("an event of no host"))?;
            count += 1;
            group.push(event, names, &mut forms)?;
            if group.at.len() >= GROUP {
                group.write(&mut writer).map_err(said)?;
            }
            Ok(())
        })?;
        group.write(&mut writer).map_err(said)?;
        writer.close().map_err(said)?;
        Ok(count)
    }

    /// Adds what a Parquet table has and this journal has not. Rows that are none are counted and
    /// left out.
    ///
    /// # Errors
    /// [`JournalError::Parquet`] for another file than [`Journal::export_parquet`] writes, else as
    /// [`Journal::append`]. What was read until then may have been added.
    pub fn import_parquet(&mut self, file: File) -> Result<Imported, JournalError> {
        let reader = SerializedFileReader::new(file).map_err(said)?;
        let wrong = |reason: &str| Err(JournalError::Parquet(reason.to_owned()));
        let about = reader.metadata().file_metadata();
        let expected = parse_message_type(MESSAGE).map_err(said)?;
        let marked = about.key_value_metadata().is_some_and(|properties| {
            let mark = |p: &KeyValue| p.key == MARK.0 && p.value.as_deref() == Some(MARK.1);
            properties.iter().any(mark)
        });
        if !marked || about.schema() != &expected {
            return wrong("it is no copy of a journal");
        }
        if reader.num_row_groups() > PARTS {
            return wrong("it has too many parts");
        }
        let mut importer = Importer::new(self);
        let mut row = 0;
        for number in 0..reader.num_row_groups() {
            let about = reader.metadata().row_group(number);
            let sane = |size: i64| (0..=CHUNK).contains(&size);
            let columns = about.columns();
            if columns.len() != expected.get_fields().len()
                || columns
                    .iter()
                    .any(|c| !sane(c.uncompressed_size()) || !sane(c.compressed_size()))
            {
                return wrong("a part of it is too large");
            }
            let group = reader.get_row_group(number).map_err(said)?;
            importer.group(&*group, &mut row)?;
        }
        importer.finish()
    }
}

/// Columns of some rows.
#[derive(Default)]
struct Group {
    host: Vec<ByteArray>,
    boot: Vec<ByteArray>,
    event: Vec<ByteArray>,
    at: Vec<i64>,
    after: Sparse<i64>,
    until: Sparse<i64>,
    protocol: Vec<ByteArray>,
    port: Vec<i32>,
    address: Vec<ByteArray>,
    interface: Vec<i32>,
    namespace: Vec<i64>,
    inode: Vec<i64>,
    evidence: Vec<ByteArray>,
    pid: Sparse<i32>,
    started: Sparse<i64>,
    arguments: Sparse<ByteArray>,
    /// The addresses of these rows, each once.
    addresses: FxHashMap<IpAddr, ByteArray>,
}

/// A column in which some rows have nothing.
struct Sparse<T> {
    values: Vec<T>,
    /// 1 for a row that has a value, 0 for one that has none.
    levels: Vec<i16>,
}

impl<T> Default for Sparse<T> {
    fn default() -> Self {
        Self {
            values: Vec::new(),
            levels: Vec::new(),
        }
    }
}

impl<T> Sparse<T> {
    fn push(&mut self, value: Option<T>) {
        self.levels.push(i16::from(value.is_some()));
        self.values.extend(value);
    }
}

impl Group {
    fn push(
        &mut self,
        event: &Event,
        (host, boot): &(ByteArray, ByteArray),
        forms: &mut Forms<'_, ByteArray>,
    ) -> Result<(), JournalError> {
        let subject = &event.subject;
        self.host.push(host.clone());
        self.boot.push(boot.clone());
        self.event.push(word(event.kind.as_str()));
        self.at.push(event.at);
        self.after.push(event.after);
        self.until.push(event.until);
        self.protocol.push(word(subject.protocol.as_str()));
        self.port.push(subject.port.number().into());
        let address = self.addresses.entry(subject.address);
        let address = address.or_insert_with(|| bytes(&subject.address.to_string()));
        self.address.push(address.clone());
        self.interface.push(subject.interface.cast_signed());
        self.namespace.push(subject.namespace.cast_signed());
        self.inode.push(subject.inode.cast_signed());
        let evidence = forms.of(event.evidence, |text| Ok(bytes(&canonical(text)?)))?;
        self.evidence.push(evidence.clone());
        self.pid.push(event.pid.map(u32::cast_signed));
        self.started.push(event.started);
        self.arguments.push(match event.arguments {
            Some(number) => Some(forms.of(number, |text| Ok(bytes(text)))?.clone()),
            None => None,
        });
        Ok(())
    }

    /// Writes the rows, and forgets them.
    fn write(
        &mut self,
        writer: &mut SerializedFileWriter<&mut (dyn Write + Send)>,
    ) -> Result<(), ParquetError> {
        if self.at.is_empty() {
            return Ok(());
        }
        let mut group = writer.next_row_group()?;
        all::<ByteArrayType>(&mut group, &mut self.host)?;
        all::<ByteArrayType>(&mut group, &mut self.boot)?;
        all::<ByteArrayType>(&mut group, &mut self.event)?;
        all::<Int64Type>(&mut group, &mut self.at)?;
        some::<Int64Type>(&mut group, &mut self.after)?;
        some::<Int64Type>(&mut group, &mut self.until)?;
        all::<ByteArrayType>(&mut group, &mut self.protocol)?;
        all::<Int32Type>(&mut group, &mut self.port)?;
        all::<ByteArrayType>(&mut group, &mut self.address)?;
        all::<Int32Type>(&mut group, &mut self.interface)?;
        all::<Int64Type>(&mut group, &mut self.namespace)?;
        all::<Int64Type>(&mut group, &mut self.inode)?;
        all::<ByteArrayType>(&mut group, &mut self.evidence)?;
        some::<Int32Type>(&mut group, &mut self.pid)?;
        some::<Int64Type>(&mut group, &mut self.started)?;
        some::<ByteArrayType>(&mut group, &mut self.arguments)?;
        self.addresses.clear();
        group.close().map(|_| ())
    }
}

fn bytes(text: &str) -> ByteArray {
    ByteArray::from(text.as_bytes().to_vec())
}

fn word(word: &'static str) -> ByteArray {
    ByteArray::from(bytes::Bytes::from_static(word.as_bytes()))
}

fn all<T: DataType>(
    group: &mut SerializedRowGroupWriter<'_, &mut (dyn Write + Send)>,
    values: &mut Vec<T::T>,
) -> Result<(), ParquetError> {
    write_column::<T>(group, values, None)?;
    values.clear();
    Ok(())
}

fn some<T: DataType>(
    group: &mut SerializedRowGroupWriter<'_, &mut (dyn Write + Send)>,
    column: &mut Sparse<T::T>,
) -> Result<(), ParquetError> {
    write_column::<T>(group, &column.values, Some(&column.levels))?;
    column.values.clear();
    column.levels.clear();
    Ok(())
}

fn write_column<T: DataType>(
    group: &mut SerializedRowGroupWriter<'_, &mut (dyn Write + Send)>,
    values: &[T::T],
    levels: Option<&[i16]>,
) -> Result<(), ParquetError> {
    let column = group.next_column()?;
    let mut column = column.ok_or_else(|| ParquetError::General("a column too many".to_owned()))?;
    column.typed::<T>().write_batch(values, levels, None)?;
    column.close()
}

impl Importer<'_> {
    /// Adds the rows of one part.
    fn group(&mut self, group: &dyn RowGroupReader, row: &mut u64) -> Result<(), JournalError> {
        let mut columns = Columns::of(group).map_err(said)?;
        loop {
            let count = columns.read().map_err(said)?;
            if count == 0 {
                return Ok(());
            }
            for index in 0..count {
                *row += 1;
                match columns.item(self, index) {
                    Ok(item) => {
                        let size = columns.size(index);
                        self.add(Step::Event(item), size)?;
                    }
                    Err(reason) => self.imported.refuse(*row, reason),
                }
            }
        }
    }
}

/// The columns of one part, some rows at a time.
struct Columns {
    host: Column<ByteArrayType>,
    boot: Column<ByteArrayType>,
    event: Column<ByteArrayType>,
    at: Column<Int64Type>,
    after: Column<Int64Type>,
    until: Column<Int64Type>,
    protocol: Column<ByteArrayType>,
    port: Column<Int32Type>,
    address: Column<ByteArrayType>,
    interface: Column<Int32Type>,
    namespace: Column<Int64Type>,
    inode: Column<Int64Type>,
    evidence: Column<ByteArrayType>,
    pid: Column<Int32Type>,
    started: Column<Int64Type>,
    arguments: Column<ByteArrayType>,
}

impl Columns {
    fn of(group: &dyn RowGroupReader) -> Result<Self, ParquetError> {
        Ok(Self {
            host: Column::of(group, 0)?,
            boot: Column::of(group, 1)?,
            event: Column::of(group, 2)?,
            at: Column::of(group, 3)?,
            after: Column::of(group, 4)?,
            until: Column::of(group, 5)?,
            protocol: Column::of(group, 6)?,
            port: Column::of(group, 7)?,
            address: Column::of(group, 8)?,
            interface: Column::of(group, 9)?,
            namespace: Column::of(group, 10)?,
            inode: Column::of(group, 11)?,
            evidence: Column::of(group, 12)?,
            pid: Column::of(group, 13)?,
            started: Column::of(group, 14)?,
            arguments: Column::of(group, 15)?,
        })
    }

    /// Reads the next rows; how many there are. All columns have the same number of them.
    fn read(&mut self) -> Result<usize, ParquetError> {
        let counts = [
            self.host.read()?,
            self.boot.read()?,
            self.event.read()?,
            self.at.read()?,
            self.after.read()?,
            self.until.read()?,
            self.protocol.read()?,
            self.port.read()?,
            self.address.read()?,
            self.interface.read()?,
            self.namespace.read()?,
            self.inode.read()?,
            self.evidence.read()?,
            self.pid.read()?,
            self.started.read()?,
            self.arguments.read()?,
        ];
        match counts.iter().all(|count| *count == counts[0]) {
            true => Ok(counts[0]),
            false => Err(ParquetError::General(
                "columns of different lengths".to_owned(),
            )),
        }
    }

    fn size(&self, row: usize) -> usize {
        let texts = [&self.evidence, &self.arguments];
        let size = |column: &Column<ByteArrayType>| column.at(row).map_or(0, ByteArray::len);
        256 + texts.into_iter().map(size).sum::<usize>()
    }

    fn item(&self, importer: &mut Importer<'_>, row: usize) -> Result<Item, String> {
        let name = "a name is empty or too long";
        let moment = |column: &Column<Int64Type>| column.at(row).copied().map(Moment::from_micros);
        let port = self.port.at(row).and_then(|port| u16::try_from(*port).ok());
        let evidence = text(&self.evidence, row)?;
        if evidence.len() > 1 << 20 {
            return Err("its evidence is longer than a mebibyte".to_owned());
        }
        Ok(Item {
            host: importer.name(text(&self.host, row)?).ok_or(name)?,
            boot: importer.name(text(&self.boot, row)?).ok_or(name)?,
            watch: None,
            record: Record {
                kind: kind(text(&self.event, row)?).ok_or("no such event")?,
                at: moment(&self.at).ok_or("no time")?,
                after: moment(&self.after),
                until: moment(&self.until),
                subject: Subject {
                    namespace: self
                        .namespace
                        .at(row)
                        .ok_or("no namespace")?
                        .cast_unsigned(),
                    protocol: protocol(text(&self.protocol, row)?).ok_or("no such protocol")?,
                    port: Port::new(port.ok_or("no port")?),
                    address: address(text(&self.address, row)?).ok_or("no address")?,
                    interface: self
                        .interface
                        .at(row)
                        .ok_or("no interface")?
                        .cast_unsigned(),
                    inode: self.inode.at(row).ok_or("no inode")?.cast_unsigned(),
                },
                evidence: importer
                    .evidence(evidence)
                    .map_err(|e| format!("its evidence is none: {e}"))?,
                actor: match self.pid.at(row) {
                    None => None,
                    Some(pid) => Some(Actor {
                        pid: pid.cast_unsigned(),
                        started: moment(&self.started),
                        arguments: match self.arguments.at(row) {
                            None => Arc::from(""),
                            Some(_) => Arc::from(text(&self.arguments, row)?),
                        },
                    }),
                },
            },
        })
    }
}

fn text(column: &Column<ByteArrayType>, row: usize) -> Result<&str, String> {
    let bytes = column.at(row).ok_or("a text is missing")?;
    std::str::from_utf8(bytes.data()).map_err(|_| "a text that is none".to_owned())
}

/// One column of one part.
struct Column<T: DataType> {
    reader: ::parquet::column::reader::ColumnReaderImpl<T>,
    values: Vec<T::T>,
    levels: Vec<i16>,
    /// For each row, where its value is.
    places: Vec<Option<usize>>,
    optional: bool,
}

impl<T: DataType> Column<T> {
    fn of(group: &dyn RowGroupReader, number: usize) -> Result<Self, ParquetError> {
        let optional = group
            .metadata()
            .column(number)
            .column_descr()
            .max_def_level()
            > 0;
        Ok(Self {
            reader: get_typed_column_reader(group.get_column_reader(number)?),
            values: Vec::new(),
            levels: Vec::new(),
            places: Vec::new(),
            optional,
        })
    }

    fn read(&mut self) -> Result<usize, ParquetError> {
        self.values.clear();
        self.levels.clear();
        self.places.clear();
        let levels = self.optional.then_some(&mut self.levels);
        let (rows, _, _) = self
            .reader
            .read_records(ROWS, levels, None, &mut self.values)?;
        let mut next = 0..self.values.len();
        self.places.extend((0..rows).map(|row| {
            let is_there = !self.optional || self.levels.get(row) == Some(&1);
            is_there.then(|| next.next()).flatten()
        }));
        Ok(rows)
    }

    fn at(&self, row: usize) -> Option<&T::T> {
        self.values.get((*self.places.get(row)?)?)
    }
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "it is what `map_err` hands over"
)]
fn said(error: ParquetError) -> JournalError {
    JournalError::Parquet(error.to_string())
}

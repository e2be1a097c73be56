//! All 65,536 numbers in one picture: 256 by 256 cells, the first row 0 to 255. What a cell shows is the
//! same for the picture, the drawing, the table and the script, and it is made once.

use std::fmt::Write as _;

use portolan_dossier::{Standing, standing_of};
use portolan_registry::Registry;
use portolan_types::{Port, PortRange};

use crate::visitor::Theme;

/// The cells of a row, and the rows.
pub(crate) const SIDE: u32 = 256;
/// The pixels of a cell, in the picture.
const SCALE: u32 = 3;

/// What a number is, first of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Ground {
    Dynamic,
    Unassigned,
    Reserved,
    NamedOnly,
    Assigned,
}

impl Ground {
    pub(crate) const ALL: [Self; 5] = [
        Self::Dynamic,
        Self::Unassigned,
        Self::Reserved,
        Self::NamedOnly,
        Self::Assigned,
    ];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Dynamic => "dynamic",
            Self::Unassigned => "unassigned",
            Self::Reserved => "reserved",
            Self::NamedOnly => "named-only",
            Self::Assigned => "assigned",
        }
    }

    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Dynamic => "status-dynamic",
            Self::Unassigned => "status-unassigned",
            Self::Reserved => "status-reserved",
            Self::NamedOnly => "standing-word-named-only",
            Self::Assigned => "web-chart-assigned",
        }
    }
}

/// What else is known: bits above those of the ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Sign {
    Software = 8,
    Malware = 16,
    Blocked = 32,
}

impl Sign {
    pub(crate) const ALL: [Self; 3] = [Self::Software, Self::Malware, Self::Blocked];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Software => "software",
            Self::Malware => "malware",
            Self::Blocked => "blocked",
        }
    }

    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Software => "web-chart-software",
            Self::Malware => "web-chart-malware",
            Self::Blocked => "web-chart-blocked",
        }
    }
}

/// What is known of one number, in a byte: the ground in the lowest three bits, then the signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cell(u8);

impl Cell {
    fn of(registry: &Registry, port: Port) -> Self {
        let ground = match standing_of(registry, port) {
            Standing::Specified | Standing::Documented | Standing::Implemented | Standing::Used => {
                Ground::Assigned
            }
            Standing::NamedOnly => Ground::NamedOnly,
            Standing::Unassigned => Ground::Unassigned,
            Standing::Reserved => Ground::Reserved,
            Standing::Dynamic => Ground::Dynamic,
        };
        let mut byte = ground as u8;
        let software = portolan_knowledge::software_of_one(port)
            .any(|s| s.kind() != portolan_knowledge::Kind::Allocated);
        for (sign, is) in [
            (Sign::Software, software),
            (Sign::Malware, !portolan_knowledge::malware(port).is_empty()),
            (
                Sign::Blocked,
                portolan_knowledge::blocked_by_browsers(port).is_some(),
            ),
        ] {
            if is {
                byte |= sign as u8;
            }
        }
        Self(byte)
    }

    pub(crate) fn ground(self) -> Ground {
        Ground::ALL
            .into_iter()
            .find(|g| *g as u8 == self.0 & 7)
            .unwrap_or(Ground::Unassigned)
    }

    pub(crate) const fn has(self, sign: Sign) -> bool {
        self.0 & sign as u8 != 0
    }
}

/// All cells.
pub(crate) struct Chart {
    cells: Vec<Cell>,
}

impl Chart {
    pub(crate) fn of(registry: &Registry) -> Self {
        Self {
            cells: PortRange::ALL
                .ports()
                .map(|p| Cell::of(registry, p))
                .collect(),
        }
    }

    pub(crate) fn cell(&self, port: Port) -> Cell {
        self.cells[usize::from(port.number())]
    }

    /// A byte a number, for the script.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.cells.iter().map(|c| c.0).collect()
    }

    /// How many numbers of a range have each ground, and each sign.
    pub(crate) fn count(&self, range: PortRange) -> ([usize; 5], [usize; 3]) {
        let (mut grounds, mut signs) = ([0; 5], [0; 3]);
        for port in range.ports() {
            let cell = self.cell(port);
            grounds[usize::from(cell.0 & 7).min(4)] += 1;
            for (count, sign) in signs.iter_mut().zip(Sign::ALL) {
                *count += usize::from(cell.has(sign));
            }
        }
        (grounds, signs)
    }

    /// The picture: three by three pixels a cell, malware in the last pixel, blocked by browsers in the
    /// first one.
    pub(crate) fn png(&self, theme: Theme) -> Result<Vec<u8>, png::EncodingError> {
        let side = SIDE * SCALE;
        let mut rows = Vec::new();
        for y in 0..side {
            // Two pixels a byte.
            let mut half = None;
            for x in 0..side {
                let number = (y / SCALE) * SIDE + x / SCALE;
                let cell = self.cells[number as usize];
                let colour = match (x % SCALE, y % SCALE) {
                    (0, 0) if cell.has(Sign::Blocked) => Ink::Blocked,
                    (2, 2) if cell.has(Sign::Malware) => Ink::Malware,
                    _ if cell.has(Sign::Software) => Ink::Software,
                    _ => Ink::Ground(cell.ground()),
                }
                .index();
                half = match half {
                    None => Some(colour),
                    Some(left) => {
                        rows.push(left << 4 | colour);
                        None
                    }
                };
            }
        }
        let mut out = Vec::new();
        let mut encoder = png::Encoder::new(&mut out, side, side);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Four);
        encoder.set_palette(palette(theme).concat());
        encoder.set_compression(png::Compression::High);
        encoder.set_filter(png::Filter::NoFilter);
        encoder.write_header()?.write_image_data(&rows)?;
        Ok(out)
    }

    /// The drawing: a path for each colour, made of the runs of cells that have it.
    pub(crate) fn svg(&self, theme: Theme) -> String {
        let colours = palette(theme);
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {SIDE} {SIDE}\" shape-rendering=\"crispEdges\">"
        );
        let mut layer = |ink: Ink, of: &dyn Fn(Cell) -> bool, shape: Shape| {
            let mut path = String::new();
            for (y, row) in (0u32..).zip(self.cells.chunks(SIDE as usize)) {
                let mut x = 0;
                for run in row.chunk_by(|a, b| of(*a) == of(*b)) {
                    let length = run.len();
                    if of(run[0]) {
                        shape.draw(&mut path, x, y, length);
                    }
                    x += length;
                }
            }
            let [red, green, blue] = colours[usize::from(ink.index())];
            let _ = write!(
                out,
                "<path fill=\"#{red:02x}{green:02x}{blue:02x}\" d=\"{path}\"/>"
            );
        };
        for ground in Ground::ALL {
            layer(
                Ink::Ground(ground),
                &|c| c.ground() == ground && !c.has(Sign::Software),
                Shape::Whole,
            );
        }
        layer(Ink::Software, &|c| c.has(Sign::Software), Shape::Whole);
        layer(Ink::Malware, &|c| c.has(Sign::Malware), Shape::Last);
        layer(Ink::Blocked, &|c| c.has(Sign::Blocked), Shape::First);
        out.push_str("</svg>");
        out
    }
}

/// Where in its cell a colour stands.
#[derive(Clone, Copy)]
enum Shape {
    Whole,
    First,
    Last,
}

impl Shape {
    fn draw(self, path: &mut String, x: usize, y: u32, length: usize) {
        match self {
            Self::Whole => {
                let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
            }
            Self::First | Self::Last => {
                let at = if matches!(self, Self::First) {
                    ""
                } else {
                    ".66"
                };
                for x in x..x + length {
                    let _ = write!(path, "M{x}{at} {y}{at}h.34v.34h-.34z");
                }
            }
        }
    }
}

/// The colours.
#[derive(Clone, Copy)]
enum Ink {
    Ground(Ground),
    Software,
    Malware,
    Blocked,
}

impl Ink {
    const fn index(self) -> u8 {
        match self {
            Self::Ground(ground) => ground as u8,
            Self::Software => 5,
            Self::Malware => 6,
            Self::Blocked => 7,
        }
    }
}

/// The colours by number; the style sheet has the same.
const fn palette(theme: Theme) -> [[u8; 3]; 8] {
    match theme {
        Theme::Dark => [
            [0x24, 0x2d, 0x34],
            [0x1d, 0x38, 0x40],
            [0x4b, 0x50, 0x52],
            [0xc9, 0x92, 0x3f],
            [0x3f, 0x9a, 0xa7],
            [0xb7, 0xec, 0xee],
            [0xff, 0x6a, 0x45],
            [0x05, 0x09, 0x0c],
        ],
        Theme::System | Theme::Light => [
            [0xe6, 0xdf, 0xd0],
            [0xd3, 0xe2, 0xe1],
            [0xb4, 0xac, 0x9a],
            [0xe0, 0xae, 0x5c],
            [0x4f, 0x9a, 0xa4],
            [0x0c, 0x4a, 0x55],
            [0xc8, 0x2f, 0x12],
            [0x1a, 0x1a, 0x1a],
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chart_says_what_pages_say() {
        let chart = Chart::of(Registry::embedded());
        let cell = |n| chart.cell(Port::new(n));
        assert_eq!(cell(22).ground(), Ground::Assigned);
        assert!(cell(22).has(Sign::Software) && cell(22).has(Sign::Blocked));
        assert_eq!(cell(2908).ground(), Ground::NamedOnly);
        assert_eq!(cell(65535).ground(), Ground::Dynamic);
        assert_eq!(cell(0).ground(), Ground::Reserved);
        let (grounds, _) = chart.count(PortRange::ALL);
        assert_eq!(grounds.iter().sum::<usize>(), 65_536);
        assert_eq!(grounds[0], 16_384);
        assert_eq!(chart.bytes().len(), 65_536);
    }

    #[test]
    fn the_picture_has_a_cell_for_each_number() {
        let chart = Chart::of(Registry::embedded());
        for theme in Theme::ALL {
            let png = chart.png(theme).unwrap();
            let decoder = png::Decoder::new(std::io::Cursor::new(&png));
            let info = decoder.read_info().unwrap();
            assert_eq!((info.info().width, info.info().height), (768, 768));
            assert!(png.len() < 80 << 10, "{}", png.len());
            let svg = chart.svg(theme);
            assert_eq!(svg.matches("<path").count(), 8);
        }
    }
}

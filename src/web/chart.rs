//! Charts of bars in two pieces: what their pictures are made of.

use crate::values::paging::{COUNT_LIMIT, Count};

/// The height of a chart, in units of its own.
const HEIGHT: i64 = 160;
/// The width of a chart, which its bars share.
const WIDTH: i64 = 600;

/// A piece of a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// Its left edge.
    pub x: i64,
    /// Its upper edge.
    pub y: i64,
    /// How wide it is.
    pub width: i64,
    /// How high it is.
    pub height: i64,
}

/// A bar with its two pieces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// The piece at the bottom.
    pub lower: Piece,
    /// The piece above.
    pub upper: Piece,
}

impl Bar {
    /// Its middle.
    pub fn middle(&self) -> i64 {
        self.lower.x + self.lower.width / 2
    }

    /// Where a number stands above it.
    pub fn above(&self) -> i64 {
        self.upper.y - 6
    }
}

fn number(count: Count) -> i64 {
    match count {
        Count::Exactly(count) | Count::AtLeast(count) => count,
        Count::Over => COUNT_LIMIT,
    }
}

/// The bars for counts, the lower piece first; the highest bar is as high as the chart.
pub fn bars(counts: impl ExactSizeIterator<Item = (Count, Count)>) -> Vec<Bar> {
    let step = WIDTH / i64::try_from(counts.len().max(1)).unwrap_or(WIDTH);
    let width = step * 16 / 25;
    let counts: Vec<_> = counts.map(|(lower, upper)| (number(lower), number(upper))).collect();
    let most = counts.iter().map(|(lower, upper)| lower + upper).max();
    let most = most.unwrap_or_default().max(1);
    let height = |count: i64| match count {
        0 => 0,
        // What is there is seen.
        count => (count * HEIGHT / most).max(2),
    };
    let bar = |(place, (lower, upper)): (i64, (i64, i64))| {
        let piece = |count, above| Piece {
            x: place * step + (step - width) / 2,
            y: HEIGHT - above - height(count),
            width,
            height: height(count),
        };
        Bar {
            lower: piece(lower, 0),
            upper: piece(upper, height(lower)),
        }
    };
    (0..).zip(counts).map(bar).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_bar_fills_the_chart_and_a_single_one_is_seen() {
        let counts = [(900, 100), (1, 0), (0, 0)];
        let counts = counts.map(|(lower, upper)| (Count::Exactly(lower), Count::Exactly(upper)));
        let bars = bars(counts.into_iter());
        let highest = &bars[0];
        assert_eq!(highest.lower.height + highest.upper.height, HEIGHT);
        assert_eq!(highest.upper.y, 0);
        assert_eq!((bars[1].lower.height, bars[1].upper.height), (2, 0));
        assert_eq!(bars[2].lower.height, 0);
        assert!(
            bars.windows(2)
                .all(|two| two[0].lower.x + two[0].lower.width < two[1].lower.x)
        );
        assert!(bars.iter().all(|bar| bar.lower.x + bar.lower.width <= WIDTH));
    }
}

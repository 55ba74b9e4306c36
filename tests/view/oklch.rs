//! Colors by lightness, chroma and hue, and what CSS makes of one by `oklch(from …)`.

use std::iter::Peekable;
use std::str::Chars;

/// A color in OKLCH, its hue in degrees.
#[derive(Clone, Copy, Debug)]
pub struct Lch {
    pub l: f64,
    pub c: f64,
    pub h: f64,
}

/// A channel of sRGB as the amount of its light, 0 to 1.
pub fn linear(channel: u8) -> f64 {
    let share = f64::from(channel) / 255.0;
    if share <= 0.04045 {
        share / 12.92
    } else {
        ((share + 0.055) / 1.055).powf(2.4)
    }
}

/// The relative luminance of WCAG 2.2.
pub fn luminance([red, green, blue]: [f64; 3]) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn times(matrix: [[f64; 3]; 3], vector: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row.iter().zip(vector).map(|(a, b)| a * b).sum())
}

// The matrices are those of CSS Color 4.
impl Lch {
    pub fn of(rgb: [u8; 3]) -> Self {
        let cones = times(
            [
                [0.4122214708, 0.5363325363, 0.0514459929],
                [0.2119034982, 0.6806995451, 0.1073969566],
                [0.0883024619, 0.2817188376, 0.6299787005],
            ],
            rgb.map(linear),
        );
        let axes = times(
            [
                [0.2104542553, 0.7936177850, -0.0040720468],
                [1.9779984951, -2.4285922050, 0.4505937099],
                [0.0259040371, 0.7827717662, -0.8086757660],
            ],
            cones.map(f64::cbrt),
        );
        Self::from_axes(axes)
    }

    fn axes(self) -> [f64; 3] {
        let (sin, cos) = self.h.to_radians().sin_cos();
        [self.l, self.c * cos, self.c * sin]
    }

    fn from_axes([l, a, b]: [f64; 3]) -> Self {
        Lch {
            l,
            c: a.hypot(b),
            h: b.atan2(a).to_degrees(),
        }
    }

    /// With so much of another one, by `color-mix(in oklab, …)`.
    pub fn mixed(self, other: Self, share: f64) -> Self {
        let (own, other) = (self.axes(), other.axes());
        Self::from_axes([0, 1, 2].map(|at| own[at] * (1.0 - share) + other[at] * share))
    }

    /// As it is shown: what no screen has is cut off.
    pub fn luminance(self) -> f64 {
        let cones = times(
            [
                [1.0, 0.3963377774, 0.2158037573],
                [1.0, -0.1055613458, -0.0638541728],
                [1.0, -0.0894841775, -1.2914855480],
            ],
            self.axes(),
        );
        let rgb = times(
            [
                [4.0767416621, -3.3077115913, 0.2309699292],
                [-1.2684380046, 2.6097574011, -0.3413193965],
                [-0.0041960863, -0.7034186147, 1.7076147010],
            ],
            cones.map(|cone| cone.powi(3)),
        );
        luminance(rgb.map(|light| light.clamp(0.0, 1.0)))
    }
}

/// What `oklch(var(--own) L C H / 1)` makes of a color.
pub fn relative(formula: &str, of: Lch) -> Lch {
    let inner = formula.strip_prefix("oklch(var(--own) ").unwrap();
    let mut sum = Sum {
        rest: inner.strip_suffix(" / 1)").unwrap().chars().peekable(),
        of,
    };
    let [l, c, h] = [sum.value(), sum.value(), sum.value()];
    assert_eq!(sum.rest.next(), None, "{formula}");
    Lch { l, c, h }
}

/// A sum of CSS that is read from the left.
struct Sum<'f> {
    rest: Peekable<Chars<'f>>,
    of: Lch,
}

impl Sum<'_> {
    /// What comes next, blanks left out.
    fn peek(&mut self) -> Option<char> {
        while self.rest.next_if_eq(&' ').is_some() {}
        self.rest.peek().copied()
    }

    fn takes(&mut self, sign: char) -> bool {
        self.peek() == Some(sign) && self.rest.next().is_some()
    }

    fn sum(&mut self) -> f64 {
        let mut sum = self.product();
        loop {
            if self.takes('+') {
                sum += self.product();
            } else if self.takes('-') {
                sum -= self.product();
            } else {
                return sum;
            }
        }
    }

    fn product(&mut self) -> f64 {
        let mut product = self.value();
        while self.takes('*') {
            product *= self.value();
        }
        product
    }

    fn value(&mut self) -> f64 {
        self.peek();
        let mut word = String::new();
        while let Some(c) = self
            .rest
            .next_if(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
        {
            word.push(c);
        }
        match &*word {
            "l" => self.of.l,
            "c" => self.of.c,
            "h" => self.of.h,
            "" | "calc" | "clamp" => {
                assert!(self.takes('('), "{word}");
                let first = self.sum();
                let value = match &*word {
                    "clamp" => {
                        assert!(self.takes(','));
                        let value = self.sum();
                        assert!(self.takes(','));
                        value.clamp(first, self.sum())
                    }
                    _ => first,
                };
                assert!(self.takes(')'));
                value
            }
            number => number.parse().unwrap_or_else(|_| panic!("`{number}`")),
        }
    }
}

#[test]
fn colors_are_the_known_ones() {
    let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-4, "{a} is not {b}");
    let red = Lch::of([255, 0, 0]);
    near(red.l, 0.62796);
    near(red.c, 0.25768);
    near(red.h, 29.2339);
    near(red.luminance(), 0.2126);
    near(Lch::of([255; 3]).l, 1.0);
    near(Lch::of([255; 3]).mixed(Lch::of([0; 3]), 0.25).l, 0.75);
    for rgb in [[18, 23, 29], [242, 245, 247], [13, 112, 92]] {
        near(Lch::of(rgb).luminance(), luminance(rgb.map(linear)));
    }
}

#[test]
fn sums_are_those_of_css() {
    let of = Lch {
        l: 0.5,
        c: 0.1,
        h: 30.0,
    };
    let formula = "oklch(var(--own) calc(l + clamp(-0.03, (0.65 - l) * 99, 0.04)) c 20 / 1)";
    let made = relative(formula, of);
    assert_eq!((made.l, made.c, made.h), (0.54, 0.1, 20.0));
    let made = relative(
        "oklch(var(--own) clamp(0.2, (0.4 - l) * 2, 0.9) 0.1 h / 1)",
        of,
    );
    assert_eq!((made.l, made.c, made.h), (0.2, 0.1, 30.0));
}

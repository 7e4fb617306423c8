/// How fast a chance follows what it sees: the n-th bit moves it by
/// 1/(n + 3/2), the estimate of Krichevsky and Trofimov (1981), and none by
/// less than the last, so that it never stops to follow.
const RATES: [u16; 61] = rates();

/// The probability that a bit is set, learned from the bits before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chance {
    set: u16,
    seen: u8,
}

impl Chance {
    /// A chance that has seen nothing: even.
    pub(super) const EVEN: Self = Self { set: 1 << 15, seen: 0 };

    /// The probability in 65536ths, kept off certainty, so that a surprise
    /// costs at most eleven bits.
    pub(super) fn set(self) -> u32 {
        u32::from(self.set.clamp(32, 65_503))
    }

    /// Learns from a bit.
    pub(super) fn learn(&mut self, bit: bool) {
        let rate = RATES[usize::from(self.seen)];
        if bit {
            self.set += share(!self.set, rate);
        } else {
            self.set -= share(self.set, rate);
        }
        if usize::from(self.seen) + 1 < RATES.len() {
            self.seen += 1;
        }
    }
}

/// `rate` 65536ths of a number.
fn share(number: u16, rate: u16) -> u16 {
    ((u32::from(number) * u32::from(rate)) >> 16) as u16
}

#[expect(clippy::cast_possible_truncation, reason = "two thirds of 65535 and less")]
const fn rates() -> [u16; 61] {
    let mut rates = [0; 61];
    let mut seen = 0;
    while seen < rates.len() {
        rates[seen] = (131_070 / (2 * seen + 3)) as u16;
        seen += 1;
    }
    rates
}

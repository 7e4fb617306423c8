//! Bits and numbers on their way, whatever was expected.

use proptest::{prelude::*, sample::Index};

use crate::atlas::wire::{
    WireError,
    chance::Chance,
    number::{Context, Numbers, half_logarithm},
    range::{Coder, RangeDecoder, RangeEncoder},
};

/// A number with what was said of it before.
type Case = (usize, usize, u64, u32, Index);

fn cases() -> impl Strategy<Value = Vec<Case>> {
    let expected = prop_oneof![0..100_u64, any::<u64>()];
    let top = prop_oneof![0..10_u32, any::<u32>(), Just(u32::MAX)];
    prop::collection::vec((0..70_usize, 0..40_usize, expected, top, any::<Index>()), 0..60)
}

fn code<C: Coder>(coder: &mut C, cases: &[Case], write: bool) -> Vec<u32> {
    let mut numbers = Numbers::new();
    let code = |&(level, noise, expected, top, number): &Case| {
        let number = if write { number_of(top, number) } else { 0 };
        numbers.code(coder, Context { level, noise }, expected, top, number)
    };
    cases.iter().map(code).collect()
}

fn number_of(top: u32, number: Index) -> u32 {
    u32::try_from(number.index(top as usize + 1)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn bits_survive_the_journey(
        bits in prop::collection::vec((any::<bool>(), 0..3_usize), 0..2_000), bias in any::<bool>(),
    ) {
        let mut coder = RangeEncoder::after(vec![7]);
        let mut chances = [Chance::EVEN; 2];
        // Long runs of one bit bring the chances to their bounds.
        let bits: Vec<_> = bits.into_iter().map(|(bit, which)| (bit && bias, which)).collect();
        for &(bit, which) in &bits {
            match chances.get_mut(which) {
                Some(chance) => coder.bit(chance, bit),
                None => coder.even_bit(bit),
            };
        }
        let bytes = coder.finish();
        let mut coder = RangeDecoder::new(&bytes[1..]);
        let mut chances = [Chance::EVEN; 2];
        for (bit, which) in bits {
            let read = match chances.get_mut(which) {
                Some(chance) => coder.bit(chance, false),
                None => coder.even_bit(false),
            };
            prop_assert_eq!(read, bit);
        }
        prop_assert_eq!(coder.finish(), Ok(()));
    }

    #[test]
    fn numbers_survive_the_journey(cases in cases()) {
        let mut coder = RangeEncoder::after(Vec::new());
        let written = code(&mut coder, &cases, true);
        let bytes = coder.finish();
        let mut coder = RangeDecoder::new(&bytes);
        prop_assert_eq!(code(&mut coder, &cases, false), written);
        prop_assert_eq!(coder.finish(), Ok(()));
    }

    #[test]
    fn no_number_is_above_its_top(cases in cases(), bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let read = code(&mut RangeDecoder::new(&bytes), &cases, false);
        prop_assert!(read.iter().zip(&cases).all(|(&number, case)| number <= case.3));
    }
}

#[test]
fn a_carry_goes_through_every_full_byte() {
    // Unlikely bits at the upper end of the range hold bytes 0xff back.
    for length in 0..200 {
        let mut coder = RangeEncoder::after(Vec::new());
        (0..length).for_each(|_| {
            coder.even_bit(true);
        });
        coder.bit(&mut Chance::EVEN.clone(), false);
        let bytes = coder.finish();
        let mut coder = RangeDecoder::new(&bytes);
        assert!((0..length).all(|_| coder.even_bit(false)));
        assert!(!coder.bit(&mut Chance::EVEN.clone(), true));
        assert_eq!(coder.finish(), Ok(()));
    }
}

#[test]
fn what_is_expected_costs_next_to_nothing() {
    let mut coder = RangeEncoder::after(Vec::new());
    let mut numbers = Numbers::new();
    for _ in 0..10_000 {
        numbers.code(&mut coder, Context { level: 0, noise: 0 }, 56, 9, 7);
    }
    assert!(coder.finish().len() < 20);
}

#[test]
fn a_message_must_end_where_its_bits_do() {
    assert_eq!(RangeDecoder::new(&[0; 4]).finish(), Ok(()));
    assert_eq!(RangeDecoder::new(&[0; 3]).finish(), Err(WireError::TooShort));
    assert_eq!(RangeDecoder::new(&[0; 5]).finish(), Err(WireError::TooLong));
    assert_eq!(RangeDecoder::new(&[0, 0, 0, 1]).finish(), Err(WireError::Invalid));
}

#[test]
fn half_logarithms_grow_by_two_at_each_doubling() {
    let of = [0, 1, 2, 3, 4, 5, 7, 11, 15].map(half_logarithm);
    assert_eq!(of, [0, 2, 3, 4, 4, 5, 6, 7, 8]);
}

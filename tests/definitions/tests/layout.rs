//! The generator computes the sizes of types to decide what goes on the heap: the compiler agrees.

use crate::known;

/// No generated enum is larger, in bytes. The generator puts every variant above 128 on the heap, and the tag comes on top.
const LARGEST_ENUM: usize = 136;

#[test]
fn no_type_is_larger_than_the_generator_says() {
    for known in known::all() {
        let larger = known.types.iter().filter(|layout| layout.size > layout.computed);
        let larger: Vec<_> = larger.map(|layout| ((layout.name)(), layout.size, layout.computed)).collect();
        assert!(larger.is_empty(), "{larger:?}");
    }
}

#[test]
fn no_enum_is_large() {
    for known in known::all() {
        let enums = known.types.iter().filter(|layout| (layout.name)().contains("::enums::"));
        let largest = enums.max_by_key(|layout| layout.size).expect("there are enums");
        assert!(largest.size <= LARGEST_ENUM, "{} takes {} bytes", (largest.name)(), largest.size);
    }
}

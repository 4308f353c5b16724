//! Closed lists: enums whose values have a code, the one spelling of each in tables and links.

/// Defines an enum together with the code of each of its values.
macro_rules! codes {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$doc:meta])* $value:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* $value,)+
        }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &'static [$name] = &[$($name::$value,)+];

            /// The code of every value, in the same order.
            pub const CODES: &'static [&'static str] = &[$($code,)+];

            /// How the value is spelt in tables and links.
            pub const fn code(self) -> &'static str {
                match self {
                    $($name::$value => $code,)+
                }
            }

            /// The value that is spelt so.
            pub fn from_code(code: &str) -> Option<$name> {
                match code {
                    $($code => Some($name::$value),)+
                    _ => None,
                }
            }
        }
    };
}
